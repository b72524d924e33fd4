package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.TestServer;

/**
 * What QGIS itself makes of the service, where it is installed: it is a gigabyte, and so not asked for. The same walk can
 * be taken through any running service, see docs/gis.md.
 */
class QgisTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final int PARCELS = 1_200;

    private static TestServer server;
    private static JsonNode told;

    @TempDir
    static Path folder;

    @BeforeAll
    static void walk() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of(PYTHON)) && run(List.of(PYTHON, "-c", "import qgis.core")) == 0,
                "python3-qgis is not here: QGIS is not asked");
        server = new TestServer();
        server.province
                .zone("SC1", "KCN Sông Công I", "INDUSTRIAL_PARK", rectangle(0, 0, 500, 400))
                .zone("YB", "Khu CNTT Yên Bình", "IT_PARK", rectangle(1_600, 0, 1_900, 400))
                .commune("05440", "Phường Sông Công", rectangle(-2_000, -2_000, 3_000, 3_000))
                .marker("SC1", "M1", 0, 0)
                // More than QGIS takes at once, so that it has to follow the links to the rest.
                .parcels(40, PARCELS / 40, 17);
        server.database.execute("update zones set decision_date = date '2024-03-15' where superseded is null");
        assertEquals(0, run(List.of(PYTHON, script(), server.url(""), folder.toString())), said());
        List<String> lines = said().lines().toList();
        told = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zones", "parcels", "markers", "communes"})
    void everyFeatureIsReadAndLiesInTheExtent(String collection) {
        JsonNode layer = told.get("layers").get(collection);
        int count = server.json("/ogc/collections/" + collection + "/items?limit=1")
                .get("numberMatched")
                .asInt();
        assertTrue(count > 0 && (!collection.equals("parcels") || count == PARCELS));
        assertTrue(layer.get("valid").asBoolean(), layer.toString());
        for (String counted : List.of("count", "read", "inside")) {
            assertEquals(count, layer.get(counted).asInt(), counted);
        }
        assertTrue(layer.get("near").asInt() > 0);
        assertEquals(layer.get("touching"), layer.get("near"), "a box asks the service for what touches it");
    }

    @Test
    void emptyLayersOpenToo() {
        assertTrue(told.get("layers").get("lots").get("valid").asBoolean());
        assertEquals(0, told.get("layers").get("lots").get("count").asInt());
    }

    @Test
    void propertiesHaveTheirTypesAndTextsTheirLetters() {
        JsonNode fields = told.get("layers").get("zones").get("fields");
        assertEquals("String", fields.get("name").asText());
        assertEquals("Real", fields.get("area_ha").asText());
        assertEquals("Boolean", fields.get("operating").asText());
        assertEquals("Date", fields.get("decision_date").asText());
        assertTrue(told.get("layers").get("zones").get("text").toString().contains("KCN Sông Công I"));
    }

    @Test
    void aSubsetIsWhatItSays() {
        assertEquals(1, told.get("it_parks").asInt());
    }

    @Test
    void everyDownloadOpens() {
        told.get("files")
                .properties()
                .forEach(file -> assertEquals(2, file.getValue().asInt(), file.getKey()));
        assertEquals(8, told.get("files").size());
    }

    @Test
    void vectorTilesAreDrawn() {
        assertTrue(told.get("painted").asInt() > 1_000, "points of the picture: " + told.get("painted"));
    }

    private static String script() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(QgisTest.class.getResource("/qgis/walk.py"))
                        .toURI())
                .toString();
    }

    private static String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** Under a home of its own: QGIS writes settings there. */
    private static int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("QGIS does not end: " + said());
        }
        return process.exitValue();
    }
}
