package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.TestServer;

class StreamedTest {
    private static final int FAILS_AT = 50_000;
    private static TestServer server;
    private static TestServer failing;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province.parcels(300, 200, 10);
        failing = new TestServer();
        failing.province.parcels(300, 200, 10);
        makeRowFail(failing, FAILS_AT);
    }

    @AfterAll
    static void stop() {
        server.close();
        failing.close();
    }

    @Test
    void aDownloadIsWhole() {
        assertEquals(
                60_000,
                TestServer.tree(server.get("/download/parcels.geojson"))
                        .get("features")
                        .size());
    }

    @Test
    void aDownloadIsTheSameCompressed() throws IOException {
        HttpResponse<byte[]> zipped = server.get("/download/parcels.geojson", "Accept-Encoding", "gzip");
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
        byte[] plain = server.get("/download/parcels.geojson").body();
        assertEquals(
                new String(plain, StandardCharsets.UTF_8),
                new String(
                        new GZIPInputStream(new java.io.ByteArrayInputStream(zipped.body())).readAllBytes(),
                        StandardCharsets.UTF_8));
        assertTrue(zipped.body().length < plain.length / 5);
    }

    @ParameterizedTest
    @CsvSource({
        "geojson, identity",
        "geojson, gzip",
        "geojsonl, identity",
        "geojsonl, gzip",
        "csv, identity",
        "csv, gzip",
        "kml, identity",
        "kml, gzip",
        "dxf, identity",
        "dxf, gzip"
    })
    void aRowThatFailsInTheMiddleCutsTheConnection(String format, String encoding) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(failing.url("/download/parcels." + format)))
                .header("Accept-Encoding", encoding)
                .build();
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertEquals(200, response.statusCode());
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        assertThrows(IOException.class, () -> response.body().transferTo(got));
        if (encoding.equals("gzip")) {
            assertThrows(
                    EOFException.class,
                    () -> new GZIPInputStream(new java.io.ByteArrayInputStream(got.toByteArray())).readAllBytes(),
                    "half an archive is no archive");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp.zip", "fgb"})
    void aRowThatFailsWhileAFileIsBuiltIsAnErrorEachTime(String format) {
        assertEquals(500, failing.get("/download/parcels." + format).statusCode());
        assertEquals(500, failing.get("/download/parcels." + format).statusCode(), "half a file is not kept");
    }

    @Test
    void whoHangsUpWhileNothingIsSentIsNoticed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch noticed = new CountDownLatch(1);
        Javalin waiting = Javalin.create(config -> config.routes.get("/", ctx -> {
            while (!Streamed.hungUp(ctx)) {
                asked.countDown();
                Thread.sleep(10);
            }
            noticed.countDown();
        }));
        waiting.start("127.0.0.1", 0);
        try {
            Socket socket = new Socket("127.0.0.1", waiting.port());
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertTrue(asked.await(30, TimeUnit.SECONDS));
            assertEquals(1, noticed.getCount(), "still there");
            socket.close();
            assertTrue(noticed.await(30, TimeUnit.SECONDS));
        } finally {
            waiting.stop();
        }
    }

    @Test
    void aRowThatFailsBeforeTheFirstByteIsAnErrorLikeAnyOther() {
        HttpResponse<byte[]> response = failing.get("/ogc/collections/parcels/items?after="
                + new vn.mocgioi.store.features.PageToken(FAILS_AT - 10, "-infinity", java.util.List.of()).token());
        assertEquals(500, response.statusCode());
        assertEquals(500, TestServer.tree(response).get("status").asInt());
        assertTrue(response.headers().firstValue("Content-Encoding").isEmpty());
    }

    @Test
    void aCallerWhoHangsUpGivesTheConnectionBack() throws Exception {
        for (int i = 0; i < 8; i++) {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.getOutputStream()
                        .write("GET /download/parcels.geojson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                assertTrue(socket.getInputStream().readNBytes(1_000).length == 1_000);
            }
        }
        assertEquals(
                200,
                server.get("/download/parcels.geojson").statusCode(),
                "eight hung up on four connections, and there is one free");
    }

    private static void makeRowFail(TestServer server, int id) {
        String columns = server.database.value("""
                select string_agg(case column_name
                        when 'land_use' then 'case when id = %d then (1 / (id - id))::text else land_use end as land_use'
                        else quote_ident(column_name) end, ', ' order by ordinal_position)
                from information_schema.columns where table_name = 'published_parcels'""".formatted(id));
        String view = server.database.value("select rtrim(pg_get_viewdef('published_parcels'), ';')");
        server.database.execute(
                "create or replace view published_parcels as select " + columns + " from (" + view + ") as whole");
        // Rows flow in the order of the index, so that those before the failing one are sent.
        server.database.execute("analyze; alter table parcels set (parallel_workers = 0); alter database "
                + server.database.value("select current_database()")
                + " set enable_sort = off");
    }
}
