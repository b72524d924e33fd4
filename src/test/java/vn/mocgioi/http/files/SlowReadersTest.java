package vn.mocgioi.http.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.server.ServiceLimits;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.http.spool.SpoolLimits;

/** Who reads slowly or not at all takes nothing from others. */
class SlowReadersTest {
    private static final String LAYER = "/download/parcels.geojson";
    private static final String PAGE = "/ogc/collections/parcels/items?limit=10000";

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    private static TestServer server(SpoolLimits spool) {
        TestServer server = new TestServer(new ServiceLimits(
                128, 48, 48, spool, Drawings.Limits.DEFAULT, 500_000_000, List.of("127.0.0.1"), Optional.empty()));
        server.province.parcels(400, 200, 10);
        return server;
    }

    /** Asks, from an address of its own as a proxy tells it, and reads nothing. */
    private Socket ask(TestServer server, String path, int address) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 10.0.0." + address
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
        return socket;
    }

    private static void await(String otherwise, BooleanSupplier what) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!what.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, otherwise);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int active(TestServer server) {
        return server.database.database().pools().stream()
                .filter(pool -> !pool.name().equals("questions"))
                .mapToInt(pool -> pool.active())
                .sum();
    }

    private static void bringIn(TestServer server, String number) {
        HttpResponse<byte[]> taken = server.post(
                "/api/imports?layer=events&file=e.csv",
                "sheet_no,parcel_no,milestone,date\n1," + number + ",INVENTORY,2024-01-02\n",
                "Authorization",
                "Bearer " + server.token());
        assertEquals(202, taken.statusCode(), TestServer.text(taken));
        String job = taken.headers().firstValue("Location").orElseThrow();
        await("the import does not end", () -> {
            HttpResponse<byte[]> answer = server.getAsStaff(job);
            assertEquals(200, answer.statusCode(), TestServer.text(answer));
            JsonNode told = TestServer.tree(answer);
            return told.get("state").asText().equals("DONE")
                    && told.path("written").asBoolean();
        });
    }

    @Test
    void whatTheyDoNotReadYetWaitsOnTheDiskAndHoldsNoConnection() throws IOException {
        try (TestServer server = server(SpoolLimits.DEFAULT)) {
            for (int i = 0; i < 20; i++) {
                InputStream answer = ask(server, i % 4 == 3 ? PAGE : LAYER, i).getInputStream();
                assertEquals("HTTP/1.1 200", new String(answer.readNBytes(12), StandardCharsets.US_ASCII));
            }

            byte[] honest = server.get(LAYER).body();
            bringIn(server, "7");
            await("connections are held by readers", () -> active(server) == 0);
            byte[] late = body(slow.get(0).getInputStream());

            assertEquals(80_000, new String(late, StandardCharsets.UTF_8).split("\"type\":\"Feature\"").length - 1);
            assertArrayEquals(features(honest), features(late), "what waited is what was made");
        }
    }

    /** Without what the head says of the moment. */
    private static byte[] features(byte[] collection) {
        String text = new String(collection, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\"features\"")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] body(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return all.substring(all.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whereItIsUsedUpAndNobodyIsSlowMoreDownloadsThanConnectionsAreAskedToComeBack() throws IOException {
        try (TestServer server = server(new SpoolLimits(0, 0, 160))) {
            for (int i = 0; i < 4; i++) {
                ask(server, LAYER, i);
            }
            await("all connections for downloads are in use", () -> active(server) >= 4);

            HttpResponse<byte[]> refused = server.get(LAYER);

            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, server.get("/ogc/collections/parcels/items").statusCode(), "short questions go on");
        }
    }

    @Test
    void whereTheDiskIsUsedUpTheSlowAreEndedAsSoonAsOthersWait() throws IOException {
        try (TestServer server = server(new SpoolLimits(0, 128_000, 160))) {
            for (int i = 0; i < 4; i++) {
                ask(server, LAYER, i);
            }
            await("all connections for downloads are in use", () -> active(server) >= 4);

            bringIn(server, "8");
            await("an honest download is not answered", () -> server.get(LAYER).statusCode() == 200);
        }
    }

    @Test
    void whoWaitsForAPlaceIsGivenThatOfTheSlowest() throws IOException {
        ServiceLimits few = new ServiceLimits(
                128,
                48,
                4,
                SpoolLimits.DEFAULT,
                Drawings.Limits.DEFAULT,
                1_000,
                List.of("127.0.0.1"),
                Optional.empty());
        try (TestServer server = new TestServer(few)) {
            server.province.parcels(400, 200, 10);
            for (int i = 0; i < 4; i++) {
                ask(server, LAYER, i);
            }

            await("an honest download is not answered", () -> server.get(LAYER).statusCode() == 200);
        }
    }
}
