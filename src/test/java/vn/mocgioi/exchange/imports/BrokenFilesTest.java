package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.ogr.OgrSource;
import vn.mocgioi.exchange.ogr.Sandbox;
import vn.mocgioi.exchange.ogr.SandboxTools;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.tables.Xlsx;

/**
 * Files of every kind that are cut off, empty of rows or only partly good: one line that names the file and what to do,
 * nothing written, nothing left behind.
 */
class BrokenFilesTest extends ImportTest {
    private Set<String> temporary = Set.of();

    @BeforeEach
    void look() {
        temporary = GivenFiles.temporary();
    }

    @ParameterizedTest
    @CsvSource({
        "fgb, 0.02",
        "fgb, 0.3",
        "fgb, 0.6",
        "fgb, 0.9",
        "fgb, 0.999",
        "gpkg, 0.0001",
        "gpkg, 0.3",
        "gpkg, 0.9",
        "gpkg, 0.999",
        "kml, 0.02",
        "kml, 0.5",
        "kml, 0.9",
        "kml, 0.999",
        "geojson, 0.1",
        "geojson, 0.5",
        "geojson, 0.99",
        "kmz, 0.5",
        "kmz, 0.99",
        "shp.zip, 0.5",
        "shp.zip, 0.99",
        "xlsx, 0.5",
        "xlsx, 0.99"
    })
    void aFileCutOffIsSaidToBe(String ending, double part) throws IOException {
        byte[] whole = Files.readAllBytes(GivenFiles.whole(folder, ending));
        byte[] cut = Arrays.copyOf(whole, (int) Math.max(1, whole.length * part));

        String problem = problem("cut." + ending, cut);

        assertTrue(
                problem.contains("cut off") || problem.contains("ends in the middle") || problem.contains("is no "),
                problem);
    }

    @Test
    void aCsvCutOffHasOneBadRowOrAnOpenQuote() {
        String text = "wkt,sheet_no,parcel_no,land_use\n\"%s\",1,1,a\n\"%s\",1,2,b\n"
                .formatted(square(0, 0, 9), square(20, 0, 9));

        assertEquals(
                "1/1/0",
                bring("parcels", "p.csv", text.substring(0, text.length() - 4))
                        .crs("EPSG:9213")
                        .dry()
                        .run()
                        .counts());
        assertTrue(problem("p.csv", text.substring(0, text.length() - 40).getBytes(StandardCharsets.UTF_8))
                .contains("quote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgb", "gpkg", "kml", "geojson", "shp", "shp.zip", "xlsx", "csv"})
    void aFileWithoutRowsIsSaidToHaveNone(String ending) throws IOException {
        Path none = Files.writeString(
                folder.resolve("none.geojson"),
                GdalTool.PARCELS.substring(0, GdalTool.PARCELS.indexOf("\"features\":[") + 12) + "]}");
        Path file = switch (ending) {
            case "geojson" -> none;
            case "csv" -> Files.writeString(folder.resolve("p.csv"), "wkt,sheet_no,parcel_no\n");
            case "xlsx" ->
                Files.write(
                        folder.resolve("p.xlsx"),
                        new Xlsx()
                                .sheet("A")
                                .row(1, "wkt", "sheet_no", "parcel_no")
                                .bytes());
            case "kml" -> Files.writeString(folder.resolve("p.kml"), "<kml><Document/></kml>");
            case "shp", "shp.zip" -> {
                GdalTool.converted(none, "ESRI Shapefile", folder.resolve("p.shp"), "-nlt", "POLYGON");
                yield ending.equals("shp") ? folder.resolve("p.shp") : GivenFiles.zipped(folder, "p");
            }
            default ->
                GdalTool.converted(none, GivenFiles.driver(ending), folder.resolve("p." + ending), "-nlt", "POLYGON");
        };

        assertTrue(problem(file).contains("has no rows"), problem(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgb", "gpkg", "kml", "geojson"})
    void aGeometryOfAnotherKindRejectsItsRow(String ending) throws IOException {
        Path mixed = Files.writeString(
                folder.resolve("mixed.geojson"),
                GdalTool.PARCELS.replaceFirst(
                        "\"Polygon\",\"coordinates\":\\[\\[\\[430000.12345.*\\]\\]\\]",
                        "\"Point\",\"coordinates\":[430000,2380000]"));
        Path file = ending.equals("geojson")
                ? mixed
                : GdalTool.converted(
                        mixed, GivenFiles.driver(ending), folder.resolve("p." + ending), "-nlt", "GEOMETRY");

        TestImport.Outcome outcome = bring("parcels", file).run();

        assertEquals("1/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(Map.of("wrong_geometry_type", 1L), outcome.report().errors());
        nothingLeft();
    }

    @Test
    void aLinkToARegularFileIsThatFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.fgb"), GivenFiles.whole(folder, "fgb"));

        assertEquals("2/0/0", bring("parcels", link).run().counts());
    }

    @Test
    void triggersOfAGeopackageDoNothingAndTheFileStaysAsItIs() throws IOException {
        Path gpkg = GivenFiles.whole(folder, "gpkg");
        sql(gpkg, "create trigger wipe after insert on parcels begin delete from parcels; end");
        byte[] before = Files.readAllBytes(gpkg);

        assertEquals("2/0/0", bring("parcels", gpkg).run().counts());
        assertTrue(Arrays.equals(before, Files.readAllBytes(gpkg)));
        assertEquals(
                0,
                Files.list(folder)
                        .filter(file -> file.toString().matches(".*-(wal|shm|journal)"))
                        .count());
    }

    @Test
    void aViewWithoutEndIsNotBegun() throws IOException {
        Path gpkg = view("with recursive c(x) as (select 1 union all select x + 1 from c) select x as fid from c");

        FileProblem problem = assertThrows(FileProblem.class, () -> readView(gpkg));

        assertTrue(String.valueOf(problem.getMessage()).contains("'endless' is more than rows"), problem.getMessage());
        nothingLeft();
    }

    @Test
    void aViewThatMakesAMillionRowsOfTwoIsStopped() throws IOException {
        String tables = IntStream.range(0, 20).mapToObj(i -> "parcels t" + i).collect(Collectors.joining(", "));
        Path gpkg = view("select t0.fid, t1.sheet_no from " + tables);

        FileProblem problem = assertThrows(FileProblem.class, () -> readView(gpkg));

        assertTrue(
                String.valueOf(problem.getMessage()).matches(".*(more rows than a file|gave nothing for 2 s).*"),
                problem.getMessage());
        nothingLeft();
    }

    private Path view(String select) {
        Path gpkg = GivenFiles.whole(folder, "gpkg");
        sql(gpkg, "create view endless as " + select);
        sql(
                gpkg,
                "insert into gpkg_contents (table_name, data_type, identifier, srs_id) values ('endless', 'attributes', 'endless', 0)");
        return gpkg;
    }

    private static void readView(Path gpkg) {
        try (OgrSource rows = OgrSource.open(
                new OgrSource.OgrFile(OgrDriver.GEO_PACKAGE, gpkg, "p.gpkg", "endless", null, RowLimits.DEFAULT),
                new Sandbox(SandboxTools.here(), 4L << 30, 1 << 20, 60, 2))) {
            while (rows.next() != null) {
                // until it is stopped
            }
        }
    }

    private void sql(Path gpkg, String statement) {
        GdalTool.run(folder, List.of("ogrinfo", "-q", gpkg.toString(), "-sql", statement));
    }

    private String problem(String name, byte[] content) {
        try {
            return problem(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of it, in one line, without a path, and with nothing done. */
    private String problem(Path file) {
        String message = said(file);
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.length() < 600, message);
        assertTrue(!message.contains(folder.toString()) && !message.contains("/tmp/"), message);
        assertEquals("0", count("parcels"));
        nothingLeft();
        return message;
    }

    /** Refused as a whole, or every row rejected. */
    private String said(Path file) {
        try {
            TestImport.Outcome outcome =
                    bring("parcels", file).crs("EPSG:9213").acceptingValid().run();
            assertEquals(0, outcome.report().counts().accepted(), outcome.rows().toString());
            return file.getFileName() + ": " + outcome.messages(1);
        } catch (FileProblem e) {
            assertTrue(
                    String.valueOf(e.getMessage()).contains(file.getFileName().toString())
                            || String.valueOf(e.getMessage()).contains("columns"),
                    e.getMessage());
            return String.valueOf(e.getMessage());
        }
    }

    private void nothingLeft() {
        assertEquals(temporary, GivenFiles.temporary());
    }
}
