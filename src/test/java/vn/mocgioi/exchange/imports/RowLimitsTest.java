package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.bytes.Zips;
import vn.mocgioi.exchange.cad.Dxf;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.tables.Xlsx;

/** A row that is larger than any honest one is rejected by its number, in every format, and the others come in. */
class RowLimitsTest extends ImportTest {
    private static final int MOST_VERTICES = 500;
    private static final int MOST_BYTES = 100_000;
    private static final ReadOptions READING = ReadOptions.PLAIN.within(new RowLimits(MOST_VERTICES, MOST_BYTES));

    @ParameterizedTest
    @CsvSource({
        "csv, 501, too_many_vertices",
        "csv, 20000, row_too_large",
        "xlsx, 501, too_many_vertices",
        "xlsx, 20000, row_too_large",
        "geojson, 501, too_many_vertices",
        "geojson, 20000, too_many_vertices",
        "geojsonl, 501, too_many_vertices",
        "geojsonl, 20000, too_many_vertices",
        "fgb, 501, too_many_vertices",
        "fgb, 20000, row_too_large",
        "gpkg, 501, too_many_vertices",
        "gpkg, 20000, row_too_large",
        "kml, 501, too_many_vertices",
        "kml, 20000, row_too_large",
        "kmz, 20000, row_too_large",
        "shp, 501, too_many_vertices",
        "shp.zip, 20000, row_too_large"
    })
    void aBoundaryWithoutEndRejectsItsRow(String ending, int vertices, String code) throws IOException {
        TestImport.Outcome outcome = bring("parcels", file(ending, vertices, "x"))
                .crs(ending.startsWith("km") ? "EPSG:4326" : "EPSG:9213")
                .reading(READING)
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of(code), outcome.codes(2));
        assertTrue(outcome.messages(2).contains(code.equals("row_too_large") ? "100 kB" : "500 vertices"));
        assertTrue(outcome.messages(2).contains("raised"), outcome.messages(2));
        assertEquals("2", count("parcels"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "fgb", "gpkg", "kml"})
    void aTextWithoutEndRejectsItsRow(String ending) throws IOException {
        TestImport.Outcome outcome = bring("parcels", file(ending, 4, "x".repeat(2 * MOST_BYTES)))
                .crs(ending.equals("kml") ? "EPSG:4326" : "EPSG:9213")
                .reading(READING)
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of("row_too_large"), outcome.codes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl"})
    void aTextWithoutEndIsFarTooLongForItsColumn(String ending) throws IOException {
        String letters = "ả\\u1EA3\\\"".repeat(3 * MOST_BYTES);

        TestImport.Outcome outcome = bring("parcels", file(ending, 4, letters))
                .crs("EPSG:9213")
                .reading(READING)
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of("unreadable_value"), outcome.codes(2));
    }

    @Test
    void aFeatureOfAMillionEmptyListsIsRejectedAlone() throws IOException {
        String text = Files.readString(file("geojson", 4, "x"))
                .replaceFirst("\\[\\[\\[430048[^}]*}", "[" + "[],".repeat(1_000_000) + "[]]}");

        TestImport.Outcome outcome = bring("parcels", "p.geojson", text)
                .crs("EPSG:9213")
                .reading(READING)
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts());
        assertEquals(List.of("too_large"), outcome.codes(2));
    }

    @Test
    void anOutlineOfADrawingIsLeftOutAndSaid() throws IOException {
        double[] places = new double[2 * (MOST_VERTICES + 1)];
        for (int i = 0; i <= MOST_VERTICES; i++) {
            double angle = 2 * Math.PI * i / (MOST_VERTICES + 1);
            places[2 * i] = 500 + 10 * Math.cos(angle);
            places[2 * i + 1] = 500 + 10 * Math.sin(angle);
        }
        byte[] drawing = Dxf.drawing()
                .square("RANH", 0, 0, 20)
                .text("RANH", "12/1", 5, 5)
                .closed("RANH", places)
                .bytes();

        TestImport.Outcome outcome =
                bring("parcels", "p.dxf", drawing).reading(READING).run();

        assertEquals("1/0/0", outcome.counts());
        assertTrue(outcome.saidOf("outlines_too_large").startsWith("1 entities of the drawing are left out"));
        assertEquals("0", count("parcels"), "only when what is left out is accepted");
    }

    @Test
    void limitsAreWithinReason() {
        assertThrows(IllegalArgumentException.class, () -> new RowLimits(3, 1_000_000));
        assertThrows(IllegalArgumentException.class, () -> new RowLimits(100, 99_999));
        assertThrows(IllegalArgumentException.class, () -> new RowLimits(100, 1_000_000_000));
    }

    /** Three parcels, of which the second has so many vertices and such a use. */
    private Path file(String ending, int vertices, String use) throws IOException {
        Path csv = folder.resolve("parcels.csv");
        String[] wkts = {ring(0, 4), ring(20, vertices), ring(40, 4)};
        if (ending.equals("csv")) {
            return Files.writeString(
                    csv,
                    "sheet_no,parcel_no,wkt,land_use\n"
                            + IntStream.range(0, 3)
                                    .mapToObj(i ->
                                            "1,%d,\"POLYGON((%s))\",%s\n".formatted(i, wkts[i], i == 1 ? use : "x"))
                                    .collect(Collectors.joining()));
        }
        if (ending.equals("xlsx")) {
            Xlsx sheet = new Xlsx().sheet("A").row(1, "sheet_no", "parcel_no", "wkt", "land_use");
            for (int i = 0; i < 3; i++) {
                sheet.row(i + 2, "1", "p" + i, "POLYGON((%s))".formatted(wkts[i]), i == 1 ? use : "x");
            }
            return Files.write(folder.resolve("parcels.xlsx"), sheet.bytes());
        }
        List<String> features = IntStream.range(0, 3)
                .mapToObj(i ->
                        "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":\"1\",\"parcel_no\":\"%d\",\"land_use\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s]]]}}"
                                .formatted(
                                        i,
                                        i == 1 ? use : "x",
                                        wkts[i].replace(",", "],[").replace(" ", ",")))
                .toList();
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9213\"}}";
        Path geojson = Files.writeString(
                folder.resolve("parcels.geojson"),
                "{\"type\":\"FeatureCollection\",%s,\"features\":[%s]}".formatted(crs, String.join(",", features)));
        return switch (ending) {
            case "geojson" -> geojson;
            case "geojsonl" ->
                Files.writeString(folder.resolve("parcels.geojsonl"), String.join("\n", features) + "\n");
            case "kmz" ->
                new Zips()
                        .with("doc.kml", GdalTool.converted(geojson, "KML", folder.resolve("parcels.kml")))
                        .write(folder.resolve("parcels.kmz"));
            case "shp", "shp.zip" -> {
                Path shp = GdalTool.converted(geojson, "ESRI Shapefile", folder.resolve("parcels.shp"));
                yield ending.equals("shp") ? shp : GivenFiles.zipped(folder, "parcels");
            }
            // in the order of the file, which its index would change
            case "fgb" ->
                GdalTool.converted(geojson, "FlatGeobuf", folder.resolve("parcels.fgb"), "-lco", "SPATIAL_INDEX=NO");
            default -> GdalTool.converted(geojson, GivenFiles.driver(ending), folder.resolve("parcels." + ending));
        };
    }

    /** A closed ring about a point in the province. */
    private static String ring(double east, int vertices) {
        return IntStream.range(0, vertices)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * (i % (vertices - 1)) / (vertices - 1);
                    return "%.6f %.6f".formatted(430_020 + east + 8 * Math.cos(angle), 2_380_000 + 8 * Math.sin(angle));
                })
                .collect(Collectors.joining(","));
    }
}
