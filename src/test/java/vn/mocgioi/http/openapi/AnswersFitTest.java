package vn.mocgioi.http.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.server.TestServer;

/** Every answer in JSON that the demo province gives is what the API document says, by a validator of others. */
class AnswersFitTest {
    private static TestServer server;
    private static ApiDocument document;
    private static ApiClient client;

    @BeforeAll
    static void start() {
        server = new TestServer();
        DemoInDatabase.load(server.database.database());
        document = ApiDocument.of(server);
        client = new ApiClient(server);
        client.addUser();
        client.bringInFiles();
    }

    @AfterAll
    static void stop() {
        server.close();
        // its schemas, half a gigabyte of them, are in the way of the tests after this one
        document = null;
        client = null;
    }

    static Stream<ApiDocument.Operation> operations() {
        return document.operations().stream().filter(operation -> operation.json() != null);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerIsAsTheDocumentSays(ApiDocument.Operation operation) {
        Set<String> faults = new LinkedHashSet<>();
        for (String address : client.addresses(operation)) {
            for (boolean asStaff : new boolean[] {false, true}) {
                HttpResponse<byte[]> response = client.ask(operation, address, asStaff);
                check(operation, response, faults);
                if (asStaff) {
                    assertEquals(operation.status(), response.statusCode(), () -> address + TestServer.text(response));
                }
            }
        }
        assertTrue(faults.isEmpty(), () -> operation + "\n" + String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyExampleOfAParameterIsTaken(ApiDocument.Operation operation) {
        List<String> refused = new ArrayList<>();
        for (String address : client.examples(operation)) {
            HttpResponse<byte[]> response = client.ask(operation, address, true);
            if (response.statusCode() >= 300) {
                refused.add(address + ": " + TestServer.text(response));
            }
        }
        assertTrue(refused.isEmpty(), () -> String.join("\n", refused));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRefusalIsAsTheDocumentSays(ApiDocument.Operation operation) {
        Set<String> faults = new LinkedHashSet<>();
        for (String address : client.wrong(operation)) {
            HttpResponse<byte[]> response = client.ask(operation, address, true);
            assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, address);
            check(operation, response, faults);
        }
        assertTrue(faults.isEmpty(), () -> operation + "\n" + String.join("\n", faults));
    }

    /** The answers that the document shows, anew. */
    @Test
    @EnabledIfSystemProperty(named = "examples.write", matches = "true")
    void theExamplesAreWritten() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode examples = mapper.createObjectNode();
        ExampleAnswer example = new ExampleAnswer(server.url(""));
        operations().forEach(operation -> {
            String address = client.telling(operation);
            HttpResponse<byte[]> response = client.ask(operation, address, false);
            if (response.statusCode() == 401) {
                response = client.ask(operation, address, true);
            }
            assertEquals(operation.status(), response.statusCode(), address);
            examples.set(operation.toString(), example.of(TestServer.tree(response)));
        });
        StringBuilder lines = new StringBuilder("{");
        for (var one : examples.properties()) {
            lines.append(lines.length() == 1 ? "\n" : ",\n")
                    .append(mapper.writeValueAsString(one.getKey()))
                    .append(": ")
                    .append(mapper.writeValueAsString(one.getValue()));
        }
        Files.writeString(Path.of("src/main/resources/api/examples.json"), lines.append("\n}\n"));
    }

    /** But for itself, and for what is for operators or is the page. */
    @Test
    void theDocumentHasEveryRoute() {
        Set<String> told = new TreeSet<>();
        document.operations().forEach(operation -> told.add(operation.toString()));
        Set<String> missing = server.routes().stream()
                .filter(route -> !Set.of("/ogc/api", "/metrics", "/people.js", "/", "/<file>")
                        .contains(route.path()))
                .map(AnswersFitTest::ofOneCollection)
                .filter(route -> !told.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static String ofOneCollection(Route route) {
        return route.method() + " " + route.path().replace("{collection}", "zones");
    }

    private static void check(ApiDocument.Operation operation, HttpResponse<byte[]> response, Set<String> faults) {
        JsonNode answer = TestServer.tree(response);
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        document.faults(operation, response.statusCode(), mediaType, answer)
                .forEach(fault -> faults.add(response.uri() + " " + fault));
    }
}
