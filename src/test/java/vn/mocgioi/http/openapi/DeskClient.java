package vn.mocgioi.http.openapi;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.people.Users;

/** Asks what the desk can be asked: each time with something new, since what is written once is written. */
final class DeskClient {
    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final TestServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String maker;
    private final String approver;
    private int made;

    DeskClient(TestServer server) {
        this.server = server;
        this.maker = user("maker");
        this.approver = user("approver");
    }

    private String user(String login) {
        new Users(server.database.database())
                .add(login, "Người " + login, null, null, Grant.EVERYTHING, Person.commandLine("cli:test"));
        return new StaffTokens(server.database.database()).add(login, login, Grant.EVERYTHING, null, "test");
    }

    static boolean knows(ApiDocument.Operation operation) {
        return operation.path().matches("/api/(changes|drafts|files).*");
    }

    /** Where to ask; what is asked for is there. */
    List<String> paths(ApiDocument.Operation operation) {
        String path = operation.path();
        if (path.contains("/changes/{id}")) {
            return List.of(path.replace("{id}", id(send("POST", "/api/changes", rows(""), maker))));
        }
        if (path.contains("/drafts/{id}")) {
            String id = id(send("POST", "/api/changes", rows(",\"draft\":true"), maker));
            if (path.matches(".*/(approve|return)")) {
                send("POST", "/api/drafts/" + id + "/submit", "{}", maker);
            }
            return List.of(path.replace("{id}", id));
        }
        return List.of(path);
    }

    HttpResponse<byte[]> ask(ApiDocument.Operation operation, String address, boolean asStaff) {
        String token = !asStaff ? "" : operation.path().matches(".*/(approve|return)") ? approver : maker;
        if (operation.method().equals("GET")) {
            return send("GET", address, "", token);
        }
        if (operation.path().equals("/api/files")) {
            return send(
                    HttpRequest.newBuilder(URI.create(server.url(address)))
                            .header("Content-Type", "image/png")
                            .POST(BodyPublishers.ofByteArray(PNG)),
                    token);
        }
        return send(
                "POST", address, operation.path().equals("/api/changes") ? rows("") : "{\"reason\":\"thử\"}", token);
    }

    private String rows(String more) {
        made++;
        return """
                {"key":"%s","rows":[{"layer":"parties","code":"BD%d","name":"Văn Thị Bàn","kind":"HOUSEHOLD"}]%s}""".formatted(UUID.randomUUID(), made, more);
    }

    private static String id(HttpResponse<byte[]> written) {
        return TestServer.tree(written).get("id").asText();
    }

    private HttpResponse<byte[]> send(String method, String address, String body, String token) {
        return send(
                HttpRequest.newBuilder(URI.create(server.url(address)))
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)),
                token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String token) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
