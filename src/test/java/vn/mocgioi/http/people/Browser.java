package vn.mocgioi.http.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.server.TestServer;

/** Keeps the cookie that it is given and sends it along, as a browser does. */
final class Browser {
    private final TestServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable String cookie;

    Browser(TestServer server) {
        this.server = server;
    }

    @Nullable
    String cookie() {
        return cookie;
    }

    Browser holding(@Nullable String cookie) {
        this.cookie = cookie;
        return this;
    }

    HttpResponse<byte[]> signIn(String login, String password) {
        return signIn(login, password, "");
    }

    HttpResponse<byte[]> signIn(String login, String password, String code) {
        return send(
                "POST",
                "/api/session",
                "{\"login\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}".formatted(login, password, code));
    }

    HttpResponse<byte[]> get(String path) {
        return send("GET", path, "");
    }

    /** From our own page. */
    HttpResponse<byte[]> send(String method, String path, String body) {
        return send(method, path, body, "X-Mocgioi", "1", "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<byte[]> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            response.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(set -> cookie = set.contains("Max-Age=0") ? null : set.split(";", 2)[0]);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
