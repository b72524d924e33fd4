package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.store.db.TestDatabase;

class ExportCommandTest {
    private static TestDatabase database;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        database.execute("""
                insert into zones (id, code, name, kind, geom, wgs84, geojson, source_crs, area_m2, geodesic_area_m2, recorded)
                select n, 'Z' || n, 'Khu ' || n, 'IT_PARK', geom, w, ST_AsGeoJSON(w, 9, 8), 'EPSG:9213', 10000, 10000, 1
                from (select n, geom, ST_Transform(geom, 4326) w
                    from generate_series(1, 3) n, ST_MakeEnvelope(430000 + n * 200, 2380000, 430100 + n * 200, 2380100, 9213) geom) g""");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "kml", "dxf", "gpkg", "shp.zip", "fgb"})
    void theFormatFollowsTheEnding(String ending) throws IOException {
        Path file = folder.resolve("zones." + ending);
        Files.writeString(file, "what was there before");
        assertEquals("", run(0, "export", "zones", file.toString()));
        assertTrue(Files.size(file) > 100
                && !Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .startsWith("what"));
        assertFalse(Files.list(folder).anyMatch(f -> f.getFileName().toString().startsWith(".mocgioi")));
    }

    @Test
    void aPartIsWrittenInAnotherCrs() throws IOException {
        Path file = folder.resolve("part.geojson");
        run(
                0,
                "export",
                "zones",
                file.toString(),
                "--filter",
                "code IN ('Z1', 'Z2')",
                "--zone",
                "Z2",
                "--crs",
                "EPSG:9213");
        var features = new ObjectMapper().readTree(file.toFile()).get("features");
        assertEquals(1, features.size());
        assertEquals("Z2", features.get(0).get("properties").get("code").asText());
        assertTrue(features.toString().contains("[430400,2380000]"), features.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export parties x.csv                       | there is no published layer 'parties'",
                "export zones x.doc                         | formats are geojson",
                "export zones x.csv --zone XX               | there is no zone 'XX'",
                "export zones x.csv --filter colour=1       | there is no property 'colour'",
                "export zones x.csv --crs EPSG:0            | is no coordinate reference system",
                "export zones x.kml --crs EPSG:9213         | KML is WGS 84",
                "export zones x.csv --at yesterday          | write --at 2024-12-31",
                "export zones /no/such/folder/x.csv         | /no/such/folder",
            })
    void whatCannotBeDoneIsOneLine(String arguments, String reason) {
        String err = run(1, arguments.split(" +"));
        assertTrue(err.contains(reason), err);
        assertEquals(1, err.lines().count(), err);
    }

    private static String run(int code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--db",
                "postgresql://" + database.url().user() + ":" + database.url().password() + "@"
                        + database.url().place()));
        StringWriter err = new StringWriter();
        int ended = Main.run(all.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(code, ended, err.toString());
        return err.toString();
    }
}
