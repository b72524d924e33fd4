package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.db.TestDatabase;

/** The built jar, alone: what was left out of it when it was packed is not missed. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/mocgioi.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void itImportsAFileInASystemThatOnlyTheDatabaseOfEpsgKnows() throws Exception {
        try (TestDatabase test = TestDatabase.fresh()) {
            importZone(test, 588_000, 2_383_000);
            // Indian 1960 is some hundreds of metres away from WGS 84.
            String lon = test.value("select round(ST_XMin(wgs84)::numeric, 3) from zones");
            String lat = test.value("select round(ST_YMin(wgs84)::numeric, 3) from zones");
            assertEquals("105.846 21.551", lon + " " + lat);
        }
    }

    @Test
    void itServesADatabaseAndEndsWhenItIsAsked() throws Exception {
        try (TestDatabase test = TestDatabase.fresh()) {
            importZone(test, 588_000, 2_383_000);
            Process server = javaOn(test.url(), "serve", "--port", "0");
            try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
                String line = String.valueOf(out.readLine());
                assertTrue(line.startsWith("Mốc Giới: http://127.0.0.1:"), line + errors());
                String url = line.replace("Mốc Giới: ", "");
                assertEquals(200, get(url + "readyz").statusCode());
                assertTrue(get(url + "ogc/collections/zones/items").body().contains("\"numberMatched\":1"));
            } finally {
                server.destroy();
            }
            assertEquals(143, server.waitFor(), errors());
            assertTrue(errors().matches("nobody can sign in yet; .*\\R"), errors());
        }
    }

    @Test
    void itTellsItsVersion() throws Exception {
        Process process = java("--version");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(String.valueOf(out.readLine()).matches("Mốc Giới \\d+\\.\\d+.*"));
        }
        assertEquals(0, process.waitFor(), errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/LICENSE",
                "META-INF/NOTICE",
                "META-INF/licenses/LGPL-2.1.txt",
                "META-INF/licenses/EPL-2.0.txt",
                "META-INF/licenses/BSD-2-Clause.txt",
                "META-INF/licenses/BSD-3-Clause.txt",
                "META-INF/licenses/MIT.txt"
            })
    void itCarriesTheLicencesOfWhatItCarries(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertNotNull(jar.getEntry(name));
        }
    }

    private Process java(String... arguments) throws IOException {
        return program(arguments).start();
    }

    /** On a database whose password nobody sees on the command line. */
    private Process javaOn(DatabaseUrl url, String... arguments) throws IOException {
        ProcessBuilder program = program(arguments);
        program.environment().put("MOCGIOI_DB_URL", url.jdbc() + "?user=" + url.user() + "&password=" + url.password());
        return program.start();
    }

    private ProcessBuilder program(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void importZone(TestDatabase test, int east, int north) throws Exception {
        Path file = folder.resolve("zones.csv");
        Files.writeString(file, """
                code,name,kind,wkt
                Z1,Khu Một,INDUSTRIAL_PARK,"POLYGON((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
                """.formatted(east, north, east + 1000, north + 1000));
        Process process = javaOn(test.url(), "import", "zones", file.toString(), "--crs", "EPSG:3148");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out + errors());
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
