package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
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

    @Test
    void aListenerThatNeverReadsIsLetGoAndTheOthersHearOn() throws Exception {
        try (TestServer server = new TestServer();
                Socket deaf = new Socket();
                Socket hearing = new Socket("127.0.0.1", server.port())) {
            deaf.setReceiveBufferSize(1_024);
            deaf.connect(new InetSocketAddress("127.0.0.1", server.port()));
            for (Socket socket : List.of(deaf, hearing)) {
                socket.getOutputStream()
                        .write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(hearing.getInputStream(), StandardCharsets.UTF_8));
            until(lines, "");
            CompletableFuture<Void> last = CompletableFuture.runAsync(() -> {
                try {
                    until(lines, "data: {\"layer\":\"rules\",\"version\":100000}");
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            for (int i = 0; i < 3_000; i++) {
                server.database.execute("update layer_version set version = version + 1");
            }
            server.database.execute("update layer_version set version = 100000");

            last.get(60, TimeUnit.SECONDS);
            deaf.setSoTimeout(10_000);
            assertTrue(endsAfterWhatWasSent(deaf), "it is told no more");
        }
    }

    private static boolean endsAfterWhatWasSent(Socket socket) throws IOException {
        byte[] buffer = new byte[100_000];
        try {
            while (socket.getInputStream().read(buffer) >= 0) {
                assertTrue(socket.isConnected());
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
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
