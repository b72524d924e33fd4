package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void ofOneAddressOnlySoManyListen() throws Exception {
        List<Socket> listening = new ArrayList<>();
        try (TestServer server = new TestServer()) {
            String answer = "";
            for (int i = 0; i <= 100; i++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                listening.add(socket);
                socket.getOutputStream()
                        .write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                // a listener counts once its stream has begun
                answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
                assertEquals(i < 100 ? "HTTP/1.1 200 OK" : "HTTP/1.1 503 Service Unavailable", answer, "listener " + i);
            }
        } finally {
            for (Socket socket : listening) {
                socket.close();
            }
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
