package vn.mocgioi.http.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.VersionTag;

/** Sends a page of OGC API in the form that is wanted: JSON as it is written, or the same for people. */
public final class Page {
    private Page() {}

    /** Makes a page for people of what programs are told. */
    public interface ForPeople {
        Html of(JsonNode json, Visitor reader);
    }

    /** A page that hangs on the program alone. */
    public static void send(Context ctx, String mediaType, Object answer) {
        send(ctx, mediaType, Json.bytes(answer), Html::of);
    }

    /** The same with a page of its own for people. */
    public static void send(Context ctx, String mediaType, byte[] json, ForPeople forPeople) {
        CRC32 sum = new CRC32();
        sum.update(json);
        if (!Answer.known(
                ctx,
                new VersionTag(Long.toString(sum.getValue(), 36), Answer.BUILT_AT, Answer.BUILT_AT),
                variant(ctx, Format.of(ctx)))) {
            write(ctx, mediaType, json, forPeople);
        }
    }

    /** A page that hangs on what is stored. */
    public static void send(Context ctx, Freshness freshness, String mediaType, Supplier<Object> answer) {
        send(ctx, freshness, mediaType, answer, Html::of);
    }

    /** The same with a page of its own for people. */
    public static void send(
            Context ctx, Freshness freshness, String mediaType, Supplier<Object> answer, ForPeople forPeople) {
        if (!known(ctx, freshness)) {
            write(ctx, mediaType, Json.bytes(answer.get()), forPeople);
        }
    }

    /** Whether the reader has the page already, in this form and language. */
    public static boolean known(Context ctx, Freshness freshness) {
        return known(ctx, freshness, Format.of(ctx));
    }

    /** The same of a page that has more forms. */
    public static boolean known(Context ctx, Freshness freshness, Format format) {
        return Answer.known(ctx, freshness, variant(ctx, format));
    }

    private static String variant(Context ctx, Format format) {
        // A language that does not exist is refused to programs too, though nothing they are told hangs on it.
        Languages.of(ctx);
        return format == Format.HTML ? format + "-" + Languages.ofPage(ctx).code() : format.name();
    }

    private static void write(Context ctx, String mediaType, byte[] json, ForPeople forPeople) {
        if (Format.of(ctx) == Format.JSON) {
            Answer.bytes(ctx, mediaType, json);
        } else {
            html(ctx, forPeople.of(Json.tree(json), Visitor.of(ctx)));
        }
    }

    public static void html(Context ctx, Html page) {
        Answer.bytes(ctx, Html.MEDIA_TYPE, page.bytes());
    }
}
