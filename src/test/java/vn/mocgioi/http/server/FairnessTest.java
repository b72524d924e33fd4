package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.spool.SpoolLimits;

/** No few clients take the service from all others, and what nobody honest asks costs nothing that stays. */
class FairnessTest {
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[105.85,21.55],[105.86,21.55],[105.86,21.56],[105.85,21.55]]]}";

    private static ServiceLimits behindProxy(int requestsOfOne) {
        return new ServiceLimits(
                32,
                requestsOfOne,
                8,
                SpoolLimits.DEFAULT,
                new Drawings.Limits(20_000, 1_000, 100_000),
                1_000_000,
                List.of("127.0.0.0/8"),
                Optional.empty());
    }

    @Test
    void bodiesThatNeverEndKeepNobodyFromBeingAnswered() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = new TestServer(behindProxy(32))) {
            for (int i = 0; i < 60; i++) {
                // each from another address, as the proxy says
                slow.add(begin(server, "/api/measure", "X-Forwarded-For: 10.0.0." + i, "{\"type\":"));
            }

            assertEquals(200, server.get("/ogc/collections/zones/items").statusCode());
            HttpResponse<byte[]> measured = server.send("POST", "/api/measure", SQUARE);
            assertEquals(200, measured.statusCode(), TestServer.text(measured));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aSmallBodyThatComesLateButWholeIsTaken() throws Exception {
        try (TestServer server = new TestServer();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/measure HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + SQUARE.length() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(5_500);
            out.write(SQUARE.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }

    @Test
    void ofOneAddressOnlySoManyBodiesAreTakenInAtOnce() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = new TestServer(behindProxy(32))) {
            for (int i = 0; i < 8; i++) {
                slow.add(begin(server, "/api/measure", "X-Forwarded-For: 10.0.0.1", "{\"type\":"));
            }

            HttpResponse<byte[]> ofTheSame = postedBy(server, "10.0.0.1");
            HttpResponse<byte[]> ofAnother = postedBy(server, "10.0.0.2");

            assertEquals(503, ofTheSame.statusCode());
            assertTrue(ofTheSame.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, ofAnother.statusCode());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aShapeThatIsLargerThanAnybodyDrawsIsRefusedBeforeItIsRead() {
        try (TestServer server = new TestServer(behindProxy(32))) {
            HttpResponse<byte[]> large = server.send("POST", "/api/measure", SQUARE + " ".repeat(30_000));
            StringJoiner corners = new StringJoiner(",", "{\"type\":\"LineString\",\"coordinates\":[", "]}");
            for (int i = 0; i < 1_001; i++) {
                corners.add("[105.8,21." + (5_000 + i) + "]");
            }
            HttpResponse<byte[]> many = server.send("POST", "/api/measure", corners.toString());

            assertEquals(413, large.statusCode());
            assertEquals(413, many.statusCode());
            assertTrue(TestServer.text(many).contains("1,001"), TestServer.text(many));
        }
    }

    @Test
    void madeUpMethodsAndAddressesLeaveNothingBehind() {
        try (TestServer server = new TestServer()) {
            for (int i = 0; i < 300; i++) {
                assertTrue(server.send("MADEUP" + i, "/ogc", "").statusCode() >= 400);
                assertEquals(404, server.get("/made/up/" + i + ".js").statusCode());
            }

            String metrics = TestServer.text(server.get("/metrics"));

            assertFalse(metrics.contains("MADEUP"), "a series for each method that somebody makes up");
            assertTrue(metrics.lines().count() < 600, metrics.lines().count() + " lines");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/zones/%00", "/api/zones/A%00B/check", "/ogc/collections/zones/items?zone=%00", "/%00"})
    void aNulIsRefused(String path) {
        try (TestServer server = new TestServer()) {
            assertEquals(400, server.get(path).statusCode(), path);
        }
    }

    @Test
    void anAddressOfThousandsOfPartsIsRefused() {
        try (TestServer server = new TestServer()) {
            assertEquals(400, server.get("/a".repeat(2_000)).statusCode());
            assertEquals(400, server.get("/api/zones/" + "%2F/".repeat(2_000)).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 9.9.9.9,            mocgioi.example.vn, https://mocgioi.example.vn",
        "10.1.2.3,  9.9.9.9,            mocgioi.example.vn, ''",
        "127.0.0.1, 9.9.9.9,            evil/path,          ''",
    })
    void whatARequestSaysOfItselfCountsOnlyFromAProxyThatIsTrusted(
            String trusted, String forwardedFor, String host, String base) {
        ServiceLimits limits = new ServiceLimits(
                128,
                48,
                8,
                SpoolLimits.DEFAULT,
                Drawings.Limits.DEFAULT,
                1_000_000,
                List.of(trusted),
                Optional.empty());
        try (TestServer server = new TestServer(limits)) {
            HttpResponse<byte[]> answer = server.get(
                    "/ogc", "X-Forwarded-For", forwardedFor, "X-Forwarded-Host", host, "X-Forwarded-Proto", "https");

            String expected = base.isEmpty() ? "http://127.0.0.1:" + server.port() : base;
            if (host.contains("/")) {
                assertEquals(400, answer.statusCode());
            } else {
                assertTrue(TestServer.text(answer).contains("\"" + expected + "/ogc"), TestServer.text(answer));
            }
        }
    }

    @Test
    void theTagOfAnAnswerTellsByWhichAddressItsLinksBegin() {
        try (TestServer server = new TestServer(behindProxy(32))) {
            String own = server.get("/ogc").headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> other = server.get("/ogc", "X-Forwarded-Host", "other.example.vn");

            assertFalse(own.equals(other.headers().firstValue("ETag").orElseThrow()));
            assertTrue(other.headers().firstValue("Vary").orElseThrow().contains("Host"));
        }
    }

    private static HttpResponse<byte[]> postedBy(TestServer server, String address) {
        return server.post("/api/measure", SQUARE, "X-Forwarded-For", address);
    }

    /** Sends the head of a request and the first bytes of its body, and no more. */
    private static Socket begin(TestServer server, String path, String header, String start) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header
                        + "\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n" + start)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}
