package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Shapes;

/** Answers of the demo province, shortened, by method and path; a test makes them and sees that they fit the schemas. */
final class Examples {
    /** The address of the service in them. */
    static final String BASE = "https://mocgioi.example";

    private static final String RESOURCE = "/api/examples.json";

    private final JsonNode byOperation;

    private Examples(JsonNode byOperation) {
        this.byOperation = byOperation;
    }

    static Examples read() {
        try (InputStream in = Examples.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new Examples(Shapes.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path with its braces, but for the name of a collection */
    @Nullable
    JsonNode of(String method, String path) {
        return byOperation.get(method + " " + path);
    }

    /** A square of some four km². */
    static ObjectNode drawn() {
        return OpenApi.json("""
                {"type":"Polygon","coordinates":[[[105.85,21.45],[105.87,21.45],[105.87,21.47],[105.85,21.47],\
                [105.85,21.45]]]}""");
    }
}
