package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.DatabaseUrl;

/** A file goes in whole, or not at all: whatever happens on the way. */
class AllOrNothingTest extends ImportTest {
    private static final String PARTIES = "code,name,kind\nH1,A,STATE\nH2,,STATE\nH3,C,STATE\n";

    @Test
    void oneBadRowKeepsAllOthersOutUnlessTheGoodOnesAreWanted() {
        TestImport.Outcome refused = bring("parties", "p.csv", PARTIES).run();
        assertEquals("2/1/0", refused.counts());
        assertFalse(refused.report().written());
        assertEquals("0", count("parties"));
        assertEquals("0", one("select count(*) from change where layer = 'parties'"));

        TestImport.Outcome taken =
                bring("parties", "p.csv", PARTIES).acceptingValid().run();
        assertTrue(taken.report().written());
        assertFalse(taken.report().clean());
        assertEquals("2", count("parties"));
        assertEquals(
                "test import parties p.csv 2 0",
                one(
                        "select concat_ws(' ', who, what, recorded_rows, superseded_rows) from change where layer = 'parties'"));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() {
        String good = PARTIES.replace("H2,,", "H2,B,");
        TestImport.Outcome dry = bring("parties", "p.csv", good).dry().run();
        assertEquals("3/0/0", dry.counts());
        assertTrue(dry.report().clean());
        assertFalse(dry.report().written());
        assertEquals("0", count("parties"));

        assertEquals("3/0/0", bring("parties", "p.csv", good).run().counts());
        assertEquals("0/0/3", bring("parties", "p.csv", good).dry().run().counts());
    }

    @Test
    void whatChangedNothingLeavesNoChangeBehind() {
        String good = PARTIES.replace("H2,,", "H2,B,");
        bring("parties", "p.csv", good).run();
        bring("parties", "p.csv", good).run();

        assertEquals("1", one("select count(*) from change where layer = 'parties'"));
        assertEquals("1", one("select version from layer_version where layer = 'parties'"));
    }

    @Test
    void theReportAccountsForEachRow() throws IOException {
        Path target = folder.resolve("report.json");
        Path file = Files.writeString(folder.resolve("p.csv"), PARTIES + "H1,D,STATE\n");
        try (ReportFile reportFile = ReportFile.create(target)) {
            ImportReport report = new Importer(database.database())
                    .run(
                            ImportRequest.of(Layers.PARTIES, file, "test").wishing(ImportRequest.Wish.ACCEPT_VALID),
                            Importer.Progress.SILENT,
                            reportFile::row);
            assertFalse(Files.exists(target), "it has its name only when it is whole");
            reportFile.finish(report);
        }

        JsonNode report = new ObjectMapper().readTree(target.toFile());
        assertEquals(4, report.get("rows").size());
        assertEquals(4, report.get("rows_read").asInt());
        assertEquals(2, report.get("accepted").asInt());
        assertEquals(2, report.get("rejected").asInt());
        assertEquals(0, report.get("unchanged").asInt());
        assertEquals("accepted", report.at("/rows/0/outcome").asText());
        assertEquals("H1", report.at("/rows/0/key").asText());
        assertEquals("rejected", report.at("/rows/1/outcome").asText());
        assertEquals("missing_value", report.at("/rows/1/reasons/0/code").asText());
        assertEquals("name", report.at("/rows/1/reasons/0/field").asText());
        assertEquals("doubled_key", report.at("/rows/3/reasons/0/code").asText());
        assertEquals("1", report.at("/rows/3/reasons/0/values/row").asText());
        assertEquals(1, report.at("/errors/doubled_key").asInt());
        assertEquals("code", report.at("/columns/code").asText());
        assertTrue(report.get("written").asBoolean());
        Set<Integer> numbers = new HashSet<>();
        report.get("rows").forEach(row -> numbers.add(row.get("row").asInt()));
        assertEquals(Set.of(1, 2, 3, 4), numbers);
    }

    @Test
    void aReportOfAnImportThatFailedDoesNotStandUnderItsName() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "the last one");
        ReportFile.create(target).close();

        assertEquals("the last one", Files.readString(target));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList(), "no draft is left beside it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read 10240", "settling"})
    void killedInTheMiddleTheDatabaseIsAsItWas(String moment) throws Exception {
        Path file = manyParcels(40_000);
        assertEquals(
                "1/0/0",
                bring("parcels", "one.csv", "sheet_no;parcel_no;wkt\n0;0;" + square(-50, 0, 10))
                        .crs("EPSG:9213")
                        .run()
                        .counts());

        Said killed = importing(file, "-Xmx256m", line -> line.equals(moment));

        assertEquals(moment, killed.last());
        assertNotEquals(0, killed.exitCode());
        waitUntilAlone();
        assertEquals("1", count("parcels"));
        assertEquals("1", one("select version from layer_version where layer = 'parcels'"));
        assertEquals(
                "accepted 40000", importing(file, "-Xmx256m", line -> false).last(), "nothing is locked");
    }

    @Test
    void memoryDoesNotGrowWithTheFile() throws Exception {
        Path file = manyParcels(90_000);

        assertEquals("accepted 90000", importing(file, "-Xmx96m", line -> false).last());
        assertEquals("90000", count("parcels"));
    }

    @Test
    void memoryDoesNotGrowWithRowsOfLongBoundaries() throws Exception {
        Path file = folder.resolve("long.csv");
        int vertices = 2_000;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sheet_no;parcel_no;wkt\n");
            for (int i = 0; i < 1_200; i++) {
                StringBuilder ring = new StringBuilder();
                for (int v = 0; v <= vertices; v++) {
                    double angle = 2 * Math.PI * (v % vertices) / vertices;
                    ring.append(v == 0 ? "" : ",")
                            .append(430_000 + 10 * i + 4 * Math.cos(angle))
                            .append(' ')
                            .append(2_380_000 + 4 * Math.sin(angle));
                }
                out.write("1;%d;POLYGON((%s))\n".formatted(i, ring));
            }
        }

        assertEquals("accepted 1200", importing(file, "-Xmx96m", line -> false).last());
    }

    @ParameterizedTest
    @CsvSource({"csv", "geojson"})
    void memoryDoesNotGrowWithABoundaryWithoutEnd(String ending) throws Exception {
        boolean csv = ending.equals("csv");
        Path file = folder.resolve("endless." + ending);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    csv
                            ? "sheet_no;parcel_no;wkt\n1;0;" + square(0, 0, 5) + "\n"
                            : "{\"type\":\"FeatureCollection\",\"features\":[");
            for (int i = 1; i <= 4; i++) {
                out.write(
                        csv
                                ? "1;%d;POLYGON((".formatted(i)
                                : "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":\"1\",\"parcel_no\":\"%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                                        .formatted(i));
                for (int v = 0; v < 2_000_000; v++) {
                    out.write(csv ? "430000.25 2380000.5," : "[430000.25,2380000.5],");
                }
                out.write(csv ? "0 0))\n" : "[0,0]]]}},");
            }
            out.write(
                    csv
                            ? ""
                            : "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":\"1\",\"parcel_no\":\"0\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[430000,2380000],[430010,2380000],[430010,2380010],[430000,2380000]]]}}]}");
        }

        assertEquals("accepted 1", importing(file, "-Xmx128m", line -> false).last());
    }

    private record Said(@Nullable String last, int exitCode) {}

    /** Runs an import in a Java of its own and kills it, as kill -9 does, at the line that is to be its last. */
    private Said importing(Path file, String memory, Predicate<String> killAt) throws Exception {
        DatabaseUrl url = database.url();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory, "-cp", classPath));
        command.addAll(List.of(ImportProcess.class.getName(), url.jdbc(), url.user(), url.password()));
        command.addAll(List.of("parcels", file.toString(), "EPSG:9213"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = null;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null) {
                last = line;
                if (killAt.test(line)) {
                    process.destroyForcibly();
                    break;
                }
                line = out.readLine();
            }
        }
        return new Said(last, process.waitFor());
    }

    /** The server notices that the killed one is gone when it next reads from it. */
    private void waitUntilAlone() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (one("""
                    select count(*) from pg_stat_activity
                    where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()
                    """).equals("0")) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private Path manyParcels(int parcels) throws IOException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sheet_no;parcel_no;land_use;wkt\n");
            for (int i = 0; i < parcels; i++) {
                out.write("%d;%d;LUC;%s\n"
                        .formatted(1 + i / 1000, 1 + i % 1000, square(i % 1000 * 12, i / 1000 * 12, 10.5)));
            }
        }
        return file;
    }
}
