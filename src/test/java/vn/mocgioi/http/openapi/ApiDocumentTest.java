package vn.mocgioi.http.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.server.TestServer;

/** Whoever has nothing but the API document can write a client. */
class ApiDocumentTest {
    private static TestServer server;
    private static ApiDocument document;

    @BeforeAll
    static void start() {
        server = new TestServer();
        document = ApiDocument.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        // its schemas, half a gigabyte of them, are in the way of the tests after this one
        document = null;
    }

    @Test
    void everyParameterIsDescribedAndHasAnExample() {
        List<String> wanting = new ArrayList<>();
        for (ApiDocument.Operation operation : document.operations()) {
            for (JsonNode parameter : operation.parameters()) {
                boolean truth = parameter.at("/schema/type").asText().equals("boolean");
                boolean property = parameter.get("description").asText().startsWith("Only features with this value");
                if (!isSentence(parameter)
                        || !truth && !property && ApiClient.exampleOf(parameter).isMissingNode()) {
                    wanting.add(operation + " " + parameter.get("name"));
                }
            }
        }
        assertEquals(List.of(), wanting);
    }

    @Test
    void everyAnswerIsDescribed() {
        List<String> wanting = new ArrayList<>();
        for (ApiDocument.Operation operation : document.operations()) {
            operation.node().get("responses").properties().forEach(response -> {
                if (!response.getValue().has("$ref")
                        && response.getValue().path("description").asText().isBlank()) {
                    wanting.add(operation + " " + response.getKey());
                }
            });
        }
        document.tree().at("/components/schemas").properties().forEach(schema -> {
            if (!isSentence(schema.getValue())) {
                wanting.add(schema.getKey());
            }
        });
        assertEquals(List.of(), wanting);
    }

    @Test
    void everyAnswerInJsonHasAnExampleThatFits() {
        List<String> wanting = new ArrayList<>();
        for (ApiDocument.Operation operation : document.operations()) {
            String mediaType = operation.json();
            if (mediaType != null) {
                JsonNode example = operation.example();
                List<String> faults = example.isMissingNode()
                        ? List.of("no example")
                        : document.faults(operation, operation.status(), mediaType, example);
                faults.forEach(fault -> wanting.add(operation + " " + fault));
            }
        }
        assertEquals(
                List.of(),
                wanting,
                "write them anew: mvn -Dweb.skip=true test -Dtest=AnswersFitTest -Dexamples.write=true");
    }

    @Test
    void noObjectIsLeftOpenButWhereAnythingMayStand() {
        List<String> open = new ArrayList<>();
        walk("", document.tree(), (pointer, node) -> {
            boolean isOpen = node.path("type").asText().equals("object")
                    && !node.path("properties").isObject()
                    && !node.path("additionalProperties").isObject();
            if (isOpen && !node.path("description").asText().contains("anything")) {
                open.add(pointer);
            }
        });
        assertEquals(List.of(), open);
    }

    @Test
    void everyReferenceLeadsToSomething() {
        List<String> broken = new ArrayList<>();
        walk("", document.tree(), (pointer, node) -> {
            JsonNode reference = node.path("$ref");
            if (reference.isTextual()
                    && document.tree().at(reference.asText().substring(1)).isMissingNode()) {
                broken.add(pointer);
            }
        });
        assertEquals(List.of(), broken);
        assertTrue(document.tree().at("/components/schemas").size() > 50);
    }

    @Test
    void thePageHasItsTypesFromThisDocument() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("web/node_modules/openapi-typescript")), "the page was not built here");
        Path copy = Path.of("target/api.json").toAbsolutePath();
        Files.writeString(copy, document.tree().toString());
        Process check = new ProcessBuilder("node", "web/shapes.mjs", copy.toString(), "--check")
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
    }

    private static boolean isSentence(JsonNode described) {
        return described.path("description").asText().matches("(?s)\\p{Lu}.*[.:)]");
    }

    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> each) {
        if (node.isObject()) {
            each.accept(pointer, node);
            node.properties().forEach(member -> {
                if (!member.getKey().equals("example")) {
                    walk(pointer + "/" + member.getKey(), member.getValue(), each);
                }
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), each);
            }
        }
    }
}
