package vn.mocgioi.exchange.ogr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.Sources;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;

/** Files that GDAL made of the same rows give the same rows. */
class GdalFormatsTest extends ImportTest {
    @ParameterizedTest
    @CsvSource({"FlatGeobuf, fgb", "GPKG, gpkg"})
    void surveyCoordinatesComeThroughToTheLastDigit(String driver, String ending) {
        bring("parcels", "rows.geojson", GdalTool.PARCELS).run();
        TestImport.Outcome outcome = bring("parcels", GdalTool.made(folder, driver, "made." + ending))
                .run();

        assertEquals("0/0/2", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("EPSG:9213", outcome.report().crs());
        assertEquals("file", outcome.report().crsSource());
    }

    /** It keeps tenths of a millimetre, so what comes is not the same to the last digit. */
    @ParameterizedTest
    @ValueSource(strings = {"folder", "in a folder of a ZIP", "at the top of a ZIP"})
    void aFileGeodatabaseIsReadHoweverItComes(String how) {
        Path made = GdalTool.made(folder, "OpenFileGDB", "made.gdb");
        Path given = folder.resolve("made.gdb.zip");
        if (how.equals("in a folder of a ZIP")) {
            GdalTool.run(folder, List.of("zip", "-qr", "made.gdb.zip", "made.gdb"));
        } else if (how.equals("at the top of a ZIP")) {
            GdalTool.run(made, List.of("zip", "-qr", given.toString(), "."));
        }

        TestImport.Outcome outcome =
                bring("parcels", how.equals("folder") ? made : given).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("EPSG:9213", outcome.report().crs());
        assertEquals("Đất lúa (còn lại) 9222.1 2024-01-31 430000.123 2380000.988", one("""
                        select concat_ws(' ', land_use, official_area_m2, valid_from,
                            round(ST_X(ST_StartPoint(ST_ExteriorRing(geom)))::numeric, 3),
                            round(ST_Y(ST_StartPoint(ST_ExteriorRing(geom)))::numeric, 3))
                        from parcels where parcel_no = '1a'
                        """));
    }

    @Test
    void ofTheLayersOfAFileGeodatabaseOneIsChosen() {
        Path made = GdalTool.made(folder, "OpenFileGDB", "made.gdb");
        GdalTool.run(
                folder,
                List.of("ogr2ogr", "-update", "-f", "OpenFileGDB", "made.gdb", "source.geojson", "-nln", "others"));

        FileProblem several =
                assertThrows(FileProblem.class, () -> bring("parcels", made).run());

        assertTrue(
                String.valueOf(several.getMessage()).contains("parcels (2 rows), others (2 rows)"),
                several.getMessage());
        assertEquals("2/0/0", bring("parcels", made).layer("others").run().counts());
    }

    @Test
    void kmlHoldsDegreesSoThePlaceIsTheSameToTheTransform() {
        bring("parcels", "rows.geojson", GdalTool.PARCELS).run();
        TestImport.Outcome outcome =
                bring("parcels", GdalTool.made(folder, "KML", "made.kml")).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("0.00", one("""
                        select max(round(ST_HausdorffDistance(n.geom, o.geom)::numeric, 2))
                        from parcels n join parcels o on o.id = n.id and o.superseded is not null
                        where n.superseded is null
                        """));
        assertEquals(
                "Đất lúa (còn lại) 9222.1 2024-01-31",
                one(
                        "select concat_ws(' ', land_use, official_area_m2, valid_from) from parcels where parcel_no = '1a' and superseded is null"));
        assertEquals(
                "0/0/2",
                bring("parcels", GdalTool.made(folder, "KML", "made.kml")).run().counts());
    }

    @ParameterizedTest
    @CsvSource({"FlatGeobuf, fgb", "GPKG, gpkg", "ESRI Shapefile, shp", "KML, kml"})
    void howFarTheReadingIsCanBeTold(String driver, String ending) {
        Path file = GdalTool.made(folder, driver, "made." + ending);

        try (RowSource rows = Sources.open(file, "made." + ending, ReadOptions.PLAIN)) {
            assertEquals(0, rows.progress());
            rows.next();
            assertEquals(0.5, rows.progress());
            rows.next();
            assertEquals(1, rows.progress());
        }
    }
}
