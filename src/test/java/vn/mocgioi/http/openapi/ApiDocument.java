package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.server.TestServer;

/** The API document as a client has it, which takes its word for everything: what it does not name must not be there. */
final class ApiDocument {
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$";
    private static final String LOCATION = "https://document.example/api";

    private final JsonNode tree;
    private final SchemaRegistry schemas;

    private ApiDocument(JsonNode tree) {
        this.tree = tree;
        JsonNode strict = tree.deepCopy();
        close(strict);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                registry -> registry.schemas(Map.of(LOCATION, strict.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    static ApiDocument of(TestServer server) {
        return new ApiDocument(server.json("/ogc/api?f=json"));
    }

    /** Lets no object have members that its schema does not name, and no text be a day that is not said to be one. */
    private static void close(JsonNode node) {
        node.forEach(ApiDocument::close);
        if (node instanceof ObjectNode object) {
            String type = object.path("type").asText();
            if (type.equals("object") && object.path("properties").isObject() && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            } else if (type.equals("string") && !object.has("format")) {
                object.putObject("not").put("type", "string").put("pattern", DAY);
            }
        }
    }

    JsonNode tree() {
        return tree;
    }

    /**
     * @param path as it is asked for, with names in braces
     * @param node what the document says of it
     * @param pointer to that
     */
    record Operation(String method, String path, JsonNode node, String pointer) {

        /** The media type of its good answer in JSON; null where there is none. */
        @Nullable
        String json() {
            for (var content : node.at("/responses/" + status() + "/content").properties()) {
                if (content.getKey().contains("json")) {
                    return content.getKey();
                }
            }
            return null;
        }

        /** That of its good answer. */
        int status() {
            for (var response : node.get("responses").properties()) {
                if (response.getKey().startsWith("2")) {
                    return Integer.parseInt(response.getKey());
                }
            }
            throw new AssertionError(this + " has no good answer");
        }

        boolean takes(String parameter) {
            return parameters().stream()
                    .anyMatch(known -> known.get("name").asText().equals(parameter));
        }

        List<JsonNode> parameters() {
            List<JsonNode> parameters = new ArrayList<>();
            node.get("parameters").forEach(parameters::add);
            return parameters;
        }

        /** Its own example of a good answer in JSON; missing where it has none. */
        JsonNode example() {
            return node.get("responses")
                    .get(String.valueOf(status()))
                    .path("content")
                    .path(String.valueOf(json()))
                    .path("example");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tree.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (!entry.getKey().equals("servers")) {
                        String root = path.getValue().has("servers") ? "" : "/ogc";
                        operations.add(new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().equals("/") ? root : root + path.getKey(),
                                entry.getValue(),
                                "/paths/" + escaped(path.getKey()) + "/" + entry.getKey()));
                    }
                }));
        return operations;
    }

    /** What of an answer is not as the document says, a line each. */
    List<String> faults(Operation operation, int status, String mediaType, JsonNode answer) {
        JsonNode responses = operation.node().get("responses");
        String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        String pointer = operation.pointer() + "/responses/" + key;
        JsonNode response = responses.path(key);
        if (response.has("$ref")) {
            pointer = response.get("$ref").asText().substring(1);
            response = tree.at(pointer);
        }
        if (!response.path("content").has(mediaType)) {
            return List.of("nothing is said of " + status + " in " + mediaType);
        }
        return schemas
                .getSchema(SchemaLocation.of(LOCATION + "#" + pointer + "/content/" + escaped(mediaType) + "/schema"))
                .validate(answer)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(5)
                .toList();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
