package vn.mocgioi.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.function.Function;
import java.util.zip.CRC32;
import vn.mocgioi.store.Stamp;

/** Sends a page of OGC API in the form that is wanted: JSON as it is written, or the same for people. */
final class Page {
    private Page() {}

    /** A page that hangs on the program alone. */
    static void send(Context ctx, String mediaType, Json.Body body) {
        send(ctx, mediaType, Json.bytes(body), json -> Html.of(json).bytes());
    }

    /** The same with a page of its own for people. */
    static void send(Context ctx, String mediaType, byte[] json, Function<JsonNode, byte[]> forPeople) {
        CRC32 sum = new CRC32();
        sum.update(json);
        Format format = Format.of(ctx);
        Stamp ofProgram = new Stamp(Long.toString(sum.getValue(), 36), Answer.BUILT_AT);
        if (!Answer.known(ctx, ofProgram, format.name())) {
            send(ctx, format, mediaType, json, forPeople);
        }
    }

    /** A page that hangs on what is stored. */
    static void send(Context ctx, Stamp stamp, String mediaType, Json.Body body) {
        send(ctx, stamp, mediaType, body, json -> Html.of(json).bytes());
    }

    /** The same with a page of its own for people. */
    static void send(Context ctx, Stamp stamp, String mediaType, Json.Body body, Function<JsonNode, byte[]> forPeople) {
        Format format = Format.of(ctx);
        if (!Answer.known(ctx, stamp, format.name())) {
            send(ctx, format, mediaType, Json.bytes(body), forPeople);
        }
    }

    private static void send(
            Context ctx, Format format, String mediaType, byte[] json, Function<JsonNode, byte[]> forPeople) {
        if (format == Format.JSON) {
            Answer.bytes(ctx, mediaType, json);
        } else {
            Answer.bytes(ctx, Html.MEDIA_TYPE, forPeople.apply(Json.tree(json)));
        }
    }
}
