package vn.mocgioi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server what its first visitors will ask, so that all the classes behind that are read once. */
final class StartRehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(StartRehearsal.class);

    private static final List<String> FIRST_QUESTIONS = List.of(
            "/readyz",
            "/",
            "/api/config",
            "/ogc/collections/zones/items?limit=10",
            "/ogc/collections/zones/tiles/WebMercatorQuad/9/225/406",
            "/download/markers.geojson",
            "/api/summary",
            "/api/clearance");

    private static final String SQUARE = """
            {"type": "Polygon", "coordinates":
                [[[105.85, 21.55], [105.86, 21.55], [105.86, 21.56], [105.85, 21.56], [105.85, 21.55]]]}
            """;

    private StartRehearsal() {}

    static void of(int port) {
        try {
            for (String question : FIRST_QUESTIONS) {
                ask(port, question, "");
            }
            ask(port, "/api/measure", SQUARE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(int port, String question, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + question).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (!body.isEmpty()) {
            connection.setRequestProperty("Content-Type", "application/geo+json");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        }
        int status = connection.getResponseCode();
        try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            LOG.debug("{} answered {} with {} bytes", question, status, answer.readAllBytes().length);
        }
    }
}
