package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.server.TestServer;

class EventsTest {
    @Test
    void aWriteOfAnyProcessIsToldToOpenPages() throws Exception {
        try (TestServer server = new TestServer();
                Socket socket = new Socket("127.0.0.1", server.port())) {
            server.json("/api/config");
            socket.getOutputStream()
                    .write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 200 OK", lines.readLine());
            until(lines, "");
            server.province.changed("parcels");
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                until(lines, "event: version");
                assertEquals("data: {\"layer\":\"parcels\",\"version\":1}", lines.readLine());
            });
        }
    }

    private static void until(BufferedReader lines, String wanted) throws Exception {
        for (String line = lines.readLine(); !wanted.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new AssertionError("the stream ended before '" + wanted + "'");
            }
        }
    }
}
