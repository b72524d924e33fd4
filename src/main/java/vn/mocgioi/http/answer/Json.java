package vn.mocgioi.http.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.shape.Shapes;

/** JSON written straight to bytes: answers are records, and what is streamed writes itself. */
public final class Json {
    public static final String MEDIA_TYPE = "application/json";

    private static final String BODY = "body";

    private Json() {}

    /** Writes one JSON value. */
    @FunctionalInterface
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Keeps the body of a request for whoever reads it. */
    public static void noteBody(Context ctx, byte[] body) {
        ctx.attribute(BODY, body);
    }

    /** How large the body is that was noted. */
    public static int bodyBytes(Context ctx) {
        byte[] body = ctx.attribute(BODY);
        return body == null ? 0 : body.length;
    }

    /** The body of a request as it was sent. */
    public static byte[] body(Context ctx) {
        byte[] body = ctx.attribute(BODY);
        if (body == null) {
            throw new IllegalStateException("the body of " + ctx.path() + " was not taken in");
        }
        return body;
    }

    /** The body of a request as a tree. */
    public static JsonNode read(Context ctx) {
        try {
            JsonNode node = Shapes.MAPPER.readTree(body(ctx));
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw new BadParameter("body", "the body is not JSON: " + firstLine(e));
        }
        throw new BadParameter("body", "the body must be a JSON object");
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** What this program wrote, as a tree. */
    public static JsonNode tree(byte[] json) {
        try {
            return Shapes.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to a stream that it does not close. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return Shapes.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes an answer to a stream that it does not close. */
    public static void write(OutputStream out, Object answer) throws IOException {
        try (JsonGenerator json = generator(out)) {
            Shapes.MAPPER.writeValue(json, answer);
        }
    }

    /** An answer as it is sent. */
    public static byte[] bytes(Object answer) {
        try {
            return Shapes.MAPPER.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What writes itself, as it is sent. */
    public static byte[] bytes(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2_048);
        try (JsonGenerator json = Shapes.MAPPER.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
