package vn.mocgioi.http.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.mocgioi.cli.Main;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.imports.ReportFile;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.server.ServerProcess;
import vn.mocgioi.http.server.ServiceLimits;
import vn.mocgioi.http.server.TestProvince;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.disk.TemporaryFolder;
import vn.mocgioi.store.people.StaffTokens;

/** Files brought in over HTTP: the command line's importer behind a queue. */
class ImportsTest {
    private static final String ZONES =
            """
            code;name;kind;wkt
            SC1;Sông Công I;INDUSTRIAL_PARK;%s
            YB;Yên Bình;IT_PARK;%s
            """.formatted(TestProvince.rectangle(0, 0, 500, 400), TestProvince.rectangle(600, 0, 900, 400));
    private static final String ONE_BAD = ZONES + "SC2;Sông Công II;CASTLE;" + TestProvince.rectangle(0, 500, 50, 600);
    private static final String TO_ZONES = "/api/imports?layer=zones&file=khu.csv&crs=EPSG:9213";

    private final TestServer server = new TestServer();
    private final HttpClient client = HttpClient.newHttpClient();

    private @Nullable Connection writer;

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws SQLException {
        hasWritten();
        server.close();
    }

    @Test
    void aFileIsTakenAndItsReportIsThatOfTheCommandLine() throws Exception {
        HttpResponse<byte[]> taken =
                send(TO_ZONES, ONE_BAD + "\n" + ZONES.lines().toList().get(1));
        assertEquals(202, taken.statusCode(), TestServer.text(taken));
        String location = taken.headers().firstValue("Location").orElseThrow();
        assertEquals("khu.csv", TestServer.tree(taken).get("file").asText());

        JsonNode ended = ended(location);
        assertEquals("DONE", ended.get("state").asText(), ended.toString());
        assertEquals(
                "2 2 0 false",
                each(ended, "accepted", "rejected", "unchanged", "written"),
                "nothing is written when a row was rejected");
        assertEquals(commandLineReport(ONE_BAD + "\n" + ZONES.lines().toList().get(1)), ended.get("report"));
        assertEquals(
                ended.get("report"),
                TestServer.tree(server.getAsStaff(ended.get("report_href").asText())));
        assertEquals("0", server.database.value("select count(*) from zones"));
        assertEquals(4, ended.get("rows_read").asInt());
    }

    private JsonNode commandLineReport(String csv) throws Exception {
        Path file = folder.resolve("khu.csv");
        Files.writeString(file, csv);
        Path report = folder.resolve("report.json");
        ImportRequest request =
                ImportRequest.of(Layers.ZONES, file, "test").named("khu.csv").in("EPSG:9213");
        try (ReportFile rows = ReportFile.create(report)) {
            ImportReport result =
                    new Importer(server.database.database()).run(request, Importer.Progress.SILENT, rows::row);
            rows.finish(result);
        }
        return new ObjectMapper().readTree(report.toFile());
    }

    @Test
    void theGoodRowsAreWrittenWhereThatIsWantedAndSayWhoBroughtThem() {
        JsonNode ended = ended(send(TO_ZONES + "&accept_valid=true", ONE_BAD));
        assertEquals("2 1 0 true", each(ended, "accepted", "rejected", "unchanged", "written"));
        assertEquals(
                "{\"accept_valid\":\"true\",\"crs\":\"EPSG:9213\"}",
                ended.get("options").toString());
        assertEquals("2", server.database.value("select count(*) from zones"));
        assertEquals(
                "http:test, import " + ended.get("id").asText(),
                server.database.value("select who from change order by id desc limit 1"));

        JsonNode again = ended(send(TO_ZONES, ZONES));
        assertEquals("0 0 2 true", each(again, "accepted", "rejected", "unchanged", "written"));
        JsonNode list = TestServer.tree(server.getAsStaff("/api/imports")).get("imports");
        assertEquals(List.of(again.get("id"), ended.get("id")), list.findValues("id"));
    }

    @Test
    void aDryRunWritesNothing() {
        JsonNode ended = ended(send(TO_ZONES + "&dry_run=true", ZONES));
        assertEquals("2 0 0 false", each(ended, "accepted", "rejected", "unchanged", "written"));
        assertEquals("0", server.database.value("select count(*) from zones"));
    }

    @Test
    void aFormIsTakenTooWithItsOptionsAsFields() {
        String form = """
                --X
                Content-Disposition: form-data; name="layer"

                zones
                --X
                Content-Disposition: form-data; name="map"

                Mã=code
                --X
                Content-Disposition: form-data; name="map"

                Tên khu đất=name
                --X
                Content-Disposition: form-data; name="file"; filename="C:\\\\hồ sơ\\\\khu.csv"
                Content-Type: text/csv

                Mã;Tên khu đất;kind;wkt
                SC1;Sông Công I;INDUSTRIAL_PARK;%s
                --X--
                """.formatted(TestProvince.rectangle(0, 0, 500, 400)).replace("\n", "\r\n");
        JsonNode ended =
                ended(send("/api/imports?crs=EPSG:9213", form, "Content-Type", "multipart/form-data; boundary=X"));
        assertEquals("DONE", ended.get("state").asText(), ended.toString());
        assertEquals("khu.csv", ended.get("file").asText());
        assertEquals("Sông Công I", server.database.value("select name from zones"));
        awaitNoLeftOvers();
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        JsonNode ended = ended(send("/api/imports?layer=zones&file=khu.dwg", "x"));
        assertEquals("FAILED", ended.get("state").asText());
        assertTrue(ended.get("problem").asText().contains("khu.dwg"), ended.toString());
        assertFalse(ended.get("problem").asText().contains("/"), "no path of the server is told");
        assertTrue(ended.get("report_href").isNull());
        assertEquals(
                404,
                server.getAsStaff("/api/imports/" + ended.get("id").asText() + "/report")
                        .statusCode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/imports?layer=castles&file=a.csv              | layer",
                "/api/imports?file=a.csv                            | layer",
                "/api/imports?layer=zones                           | file",
                "/api/imports?layer=zones&file=a.csv&decimal=point  | decimal",
                "/api/imports?layer=zones&file=a.csv&crs=EPSG:99999  | crs",
                "/api/imports?layer=zones&file=a.csv&excel_days=both  | excel_days",
                "/api/imports?layer=zones&file=a.csv&dry_run=yes    | dry_run",
                "/api/imports?layer=zones&file=a.csv&map=a          | map",
                "/api/imports?layer=zones&file=a.csv&layer=lots     | layer",
                "/api/imports?layer=zones&file=a.csv&nothing=1      | nothing",
            })
    void whatCannotBeMeantIsRefused(String path, String parameter) {
        HttpResponse<byte[]> refused = send(path, ZONES);
        assertEquals(400, refused.statusCode(), TestServer.text(refused));
        assertEquals(parameter, TestServer.tree(refused).get("parameter").asText());
        assertEquals("0", server.database.value("select count(*) from import_job"));
        awaitNoLeftOvers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "*", "x-none"})
    void aBodyInAnEncodingThatNobodyKnowsIsRefused(String charset) {
        assertEquals(
                415,
                send(TO_ZONES, "code\nZ\n", "Content-Type", "text/csv; charset=" + charset)
                        .statusCode());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(400, send(TO_ZONES, "").statusCode());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsTooLargeIsRefusedWhetherOrNotItSaysSoFirst(boolean announced) throws Exception {
        try (TestServer small = new TestServer(ServiceLimits.DEFAULT.withUploadBytes(100_000))) {
            byte[] large = new byte[100_001];
            HttpResponse<byte[]> refused = client.send(
                    HttpRequest.newBuilder(URI.create(small.url(TO_ZONES)))
                            .header("Authorization", "Bearer " + small.token())
                            .POST(
                                    announced
                                            ? BodyPublishers.ofByteArray(large)
                                            : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertEquals(413, refused.statusCode(), TestServer.text(refused));
            assertEquals("0", small.database.value("select count(*) from import_job"));
            awaitNoLeftOvers();
        }
    }

    @Test
    void aFormWithAFileThatIsTooLargeIsRefused() {
        try (TestServer small = new TestServer(ServiceLimits.DEFAULT.withUploadBytes(100_000))) {
            String form = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                    + "x".repeat(100_001) + "\r\n--X--\r\n";
            HttpResponse<byte[]> refused = send(
                    small,
                    "/api/imports?layer=zones",
                    BodyPublishers.ofString(form),
                    "Content-Type",
                    "multipart/form-data; boundary=X");
            assertEquals(413, refused.statusCode(), TestServer.text(refused));
            awaitNoLeftOvers();
        }
    }

    @Test
    void aFileLargerThanAnyOtherBodyIsTaken() {
        String rows = "code;name;kind;wkt\n"
                + "Z;%s;IT_PARK;%s\n"
                        .formatted("x".repeat(1_000), TestProvince.rectangle(0, 0, 5, 5))
                        .repeat(12_000);
        JsonNode ended = ended(send(TO_ZONES + "&dry_run=true", rows));
        assertEquals("1 11999 0", each(ended, "accepted", "rejected", "unchanged"));
        assertEquals(1_000, ended.get("report").get("rows").size(), "of a long report the first rows");

        JsonNode first =
                TestServer.tree(server.getAsStaff(ended.get("report_href").asText()));
        JsonNode second = TestServer.tree(server.getAsStaff(first.get("next").asText()));
        assertEquals(10_000, first.get("rows").size());
        assertEquals(2_000, second.get("rows").size());
        assertEquals(10_001, second.get("rows").get(0).get("row").asInt());
        assertEquals(first.get("errors"), second.get("errors"), "the sums are of the whole file");
        assertFalse(second.has("next"));
    }

    @Test
    void ofAReportRowsWithOneOutcomeCanBeAskedFor() {
        String report = ended(send(
                        TO_ZONES + "&dry_run=true",
                        ZONES + "\n" + ZONES.lines().toList().get(1)))
                .get("report_href")
                .asText();

        JsonNode rejected = TestServer.tree(server.getAsStaff(report + "?outcome=rejected&limit=5"));

        assertEquals(1, rejected.get("rows").size());
        assertEquals("rejected", rejected.get("rows").get(0).get("outcome").asText());
        assertEquals(400, server.getAsStaff(report + "?outcome=lost").statusCode());
        assertEquals(400, server.getAsStaff(report + "?limit=0").statusCode());
    }

    @Test
    void aSecondFileWaitsItsTurnAndCanBeTakenBack() throws Exception {
        somebodyWrites();
        String first = location(send(TO_ZONES, ZONES));
        awaitState(first, "RUNNING");
        String second = location(send(TO_ZONES, ZONES));
        String third = location(send(TO_ZONES + "&dry_run=true", ZONES));
        assertEquals("WAITING 1", each(job(second), "state", "waiting_before"));
        assertEquals("WAITING 2", each(job(third), "state", "waiting_before"));

        assertEquals(204, delete(second));
        assertEquals("CANCELLED", job(second).get("state").asText());
        assertEquals(409, delete(second));

        hasWritten();
        assertEquals("2 0 0 true", each(ended(first), "accepted", "rejected", "unchanged", "written"));
        assertEquals("0 0 2 false", each(ended(third), "accepted", "rejected", "unchanged", "written"));
        assertEquals("CANCELLED", job(second).get("state").asText());
        awaitNoLeftOvers();
        assertEquals("0", server.database.value("""
                        select count(*) from pg_locks l join pg_database d on d.oid = l.database
                        where locktype = 'advisory' and datname = current_database()
                        """), "no connection is held when nothing waits");
    }

    @Test
    void whatARevokedTokenSentIsNotWrittenWhetherItWaitsOrRuns() throws Exception {
        StaffTokens tokens = new StaffTokens(server.database.database());
        String leaving = tokens.add("leaving", "test");
        somebodyWrites();
        String first = location(sendWith(leaving, TO_ZONES, ZONES));
        awaitState(first, "RUNNING");
        String second = location(sendWith(leaving, TO_ZONES, ZONES));
        String staying = location(send(TO_ZONES + "&dry_run=true", ZONES));

        tokens.revoke("leaving");
        String namesake = tokens.add("leaving", "test");
        String third = location(sendWith(namesake, TO_ZONES, ZONES));
        hasWritten();

        for (String revoked : List.of(first, second)) {
            JsonNode ended = ended(revoked);
            assertEquals("CANCELLED", ended.get("state").asText(), ended.toString());
            assertTrue(ended.get("problem").asText().contains("revoked"), ended.toString());
        }
        assertEquals("DONE 2", each(ended(staying), "state", "accepted"), "nothing was written before it");
        assertEquals("DONE 2", each(ended(third), "state", "accepted"), "another token of the same name");
        assertEquals(List.of(), leftOvers(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    @Test
    void oneThatWaitsForAnotherWriterSaysForWhomAndCanBeTakenBack() throws Exception {
        somebodyWrites();
        server.database.execute("insert into writer (pid, who, since) select pid, 'cli:lan', '2026-01-02T03:04:05Z'"
                + " from pg_locks where locktype = 'advisory' and objsubid = 1");
        String running = location(send(TO_ZONES, ZONES));
        JsonNode waits = await(running, job -> job.get("phase").asText().equals("WAITING_FOR_WRITER"));
        assertEquals(
                "{\"who\":\"cli:lan\",\"since\":\"2026-01-02T03:04:05Z\"}",
                waits.get("other_writer").toString());

        assertEquals(204, delete(running));

        assertEquals("CANCELLED", each(job(running), "state"));
        assertEquals(409, delete(running));
        hasWritten();
        assertEquals("2 0 0 true", each(ended(send(TO_ZONES, ZONES)), "accepted", "rejected", "unchanged", "written"));
        assertEquals(
                "1", server.database.value("select count(*) from change where layer = 'zones'"), "once and not twice");
    }

    @Test
    void oneThatIsTakenBackAtAnotherServiceIsNotWrittenEither() throws Exception {
        somebodyWrites();
        ServerProcess other = ServerProcess.over(server.database.url(), folder);
        String running = location(send("http://127.0.0.1:" + other.port + TO_ZONES, ZONES));
        awaitState(hereOf(running), "RUNNING");

        assertEquals(204, delete(server.url(hereOf(running))));
        hasWritten();

        ended(send("http://127.0.0.1:" + other.port + TO_ZONES + "&dry_run=true", ZONES));
        assertEquals("CANCELLED", job(hereOf(running)).get("state").asText());
        assertEquals("0", server.database.value("select count(*) from zones"));
        other.kill();
    }

    @Test
    void aServiceThatIsKilledLeavesNothingHalfAndSaysSo() throws Exception {
        somebodyWrites();
        ServerProcess killed = ServerProcess.over(server.database.url(), folder);
        String there = "http://127.0.0.1:" + killed.port + TO_ZONES;
        String running = location(send(there, ZONES));
        String waiting = location(send(there, ZONES));
        awaitState(running, "RUNNING");
        assertEquals(2, leftOvers(folder).size());
        assertEquals("WAITING", job(hereOf(waiting)).get("state").asText(), "seen by another service too");

        killed.kill();

        awaitState(hereOf(running), "INTERRUPTED");
        JsonNode ended = job(hereOf(waiting));
        assertEquals("INTERRUPTED", ended.get("state").asText());
        assertTrue(ended.get("problem").asText().contains("send the file again"), ended.toString());
        hasWritten();
        ServerProcess next = ServerProcess.over(server.database.url(), folder);
        try {
            assertEquals(List.of(), leftOvers(folder));
            assertEquals("0", server.database.value("select count(*) from zones"));
            JsonNode again = ended(send("http://127.0.0.1:" + next.port + TO_ZONES, ZONES));
            assertEquals("2 0 0 true", each(again, "accepted", "rejected", "unchanged", "written"));
        } finally {
            next.kill();
        }
    }

    /** The same import, asked of the service that was not killed. */
    private String hereOf(String location) {
        return server.url(URI.create(location).getPath());
    }

    @Test
    void aServiceThatIsStoppedSaysSoToo() throws Exception {
        somebodyWrites();
        ServerProcess other = ServerProcess.over(server.database.url(), folder);
        String running = location(send("http://127.0.0.1:" + other.port + TO_ZONES, ZONES));
        awaitState(hereOf(running), "RUNNING");

        other.stop();

        awaitState(hereOf(running), "INTERRUPTED");
        assertEquals(List.of(), leftOvers(folder));
        hasWritten();
        assertEquals("0", server.database.value("select count(*) from zones"));
    }

    @Test
    void everyOptionOfTheCommandLineIsAParameter() {
        Set<String> ofDatabaseAndOutput = Set.of(
                "report",
                "db",
                "data",
                "survey_crs",
                "connections",
                "bulk_connections",
                "statement_timeout",
                "writer_wait",
                "writer_silence",
                "writer_statement",
                "row_vertices",
                "row_limit",
                "verbose",
                "help",
                "version");
        Set<String> commandLine = new TreeSet<>(Set.of("layer", "file"));
        new CommandLine(new Main())
                .getSubcommands().get("import").getCommandSpec().options().stream()
                        .map(option ->
                                option.longestName().replaceFirst("^-+", "").replace('-', '_'))
                        .map(name -> name.equals("db_url") ? "db" : name)
                        .map(name -> name.equals("layer") ? "source_layer" : name)
                        .filter(name -> !ofDatabaseAndOutput.contains(name))
                        .forEach(commandLine::add);
        Set<String> http = new TreeSet<>();
        for (Param param : ImportParams.all()) {
            http.add(param.name());
        }
        assertEquals(commandLine, http);
    }

    @Test
    void withoutATokenNothingIsTaken() {
        assertEquals(401, server.send("POST", TO_ZONES, ZONES).statusCode());
        assertEquals(401, server.get("/api/imports").statusCode());
        assertEquals(401, server.get("/api/imports/1").statusCode());
        assertEquals(401, server.send("DELETE", "/api/imports/1", "").statusCode());
        assertEquals("0", server.database.value("select count(*) from import_job"));
    }

    /** Somebody else is writing: an import reads its file and then waits for him. */
    private void somebodyWrites() throws SQLException {
        writer = server.database.connect();
        try (Statement statement = writer.createStatement()) {
            statement.execute("select pg_advisory_lock(" + 0x6D6F6367696F69L + ")");
        }
    }

    private void hasWritten() throws SQLException {
        if (writer != null) {
            writer.close();
        }
    }

    private HttpResponse<byte[]> send(String path, String body, String... headers) {
        return send(server, path, BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<byte[]> sendWith(String token, String path, String body) {
        return send(server, token, path, BodyPublishers.ofString(body));
    }

    private HttpResponse<byte[]> send(TestServer to, String path, HttpRequest.BodyPublisher body, String... headers) {
        return send(to, to.token(), path, body, headers);
    }

    private HttpResponse<byte[]> send(
            TestServer to, String token, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to.url(path)))
                .header("Authorization", "Bearer " + token)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int delete(String url) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Authorization", "Bearer " + server.token())
                                .DELETE()
                                .build(),
                        BodyHandlers.ofByteArray())
                .statusCode();
    }

    private static String location(HttpResponse<byte[]> taken) {
        assertEquals(202, taken.statusCode(), TestServer.text(taken));
        return taken.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode job(String url) {
        return TestServer.tree(server.getAsStaff(url));
    }

    private JsonNode ended(HttpResponse<byte[]> taken) {
        return ended(location(taken));
    }

    private JsonNode ended(String url) {
        return await(
                url,
                job -> !List.of("WAITING", "RUNNING").contains(job.get("state").asText()));
    }

    private JsonNode awaitState(String url, String state) {
        return await(url, job -> job.get("state").asText().equals(state));
    }

    private JsonNode await(String url, java.util.function.Predicate<JsonNode> wanted) {
        JsonNode job = job(url);
        for (int i = 0; i < 600 && !wanted.test(job); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            job = job(url);
        }
        assertTrue(wanted.test(job), job.toString());
        return job;
    }

    private static String each(JsonNode job, String... members) {
        return java.util.Arrays.stream(members)
                .map(member -> job.get(member).asText())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** Folders of uploads of this process. */
    /** What was sent is deleted just after its import is said to have ended. */
    private static void awaitNoLeftOvers() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!leftOvers().isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertEquals(List.of(), leftOvers());
    }

    private static List<String> leftOvers() {
        return uploadsIn(TemporaryFolder.place().toFile());
    }

    /** The same of others, whose temporary files lie there. */
    private static List<String> leftOvers(Path temporary) {
        List<String> found = new ArrayList<>();
        for (File run : temporary.toFile().listFiles((parent, name) -> name.startsWith("mocgioi-run-"))) {
            found.addAll(uploadsIn(run));
        }
        return found;
    }

    private static List<String> uploadsIn(File run) {
        String[] uploads = run.list((parent, name) -> name.startsWith("import-"));
        return List.of(Optional.ofNullable(uploads).orElse(new String[0]));
    }
}
