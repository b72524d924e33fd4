package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.ogr.GdalTool;

/** Every byte that a text can hold comes through, and letters that were destroyed before they came are said. */
class TextsOfFilesTest extends ImportTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    /** Line break, tab, backslashes, an escape that is none, quotes, what ends a COPY. */
    private static final String TEXT = "a\nb\tc\\d\\\\e\\n\"f'\\.g\\N";

    @ParameterizedTest
    @CsvSource({"FlatGeobuf, fgb", "GPKG, gpkg", "KML, kml", "ESRI Shapefile, shp"})
    void lineBreaksTabsAndBackslashesAreText(String driver, String ending) throws IOException {
        String json = TEXT.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\"", "\\\"");
        Path source = Files.writeString(
                folder.resolve("source.geojson"), GdalTool.PARCELS.replace("Đất lúa (còn lại)", json));
        Path file = GdalTool.converted(source, driver, folder.resolve("made." + ending));

        TestImport.Outcome outcome = bring("parcels", file).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(TEXT, one("select land_use from parcels where parcel_no = '1a'"));
    }

    @ParameterizedTest
    @CsvSource({"notes.gpkg, 5", "notes.fgb, 5", "desc.kml, 1"})
    void whatWasRefusedAsAWholeComesIn(String name, int rows) {
        TestImport.Outcome outcome = bring("parcels", CASES.resolve(name)).dry().run();

        assertEquals(rows + "/0/0", outcome.counts(), () -> outcome.rows().toString());
    }

    @Test
    void destroyedLettersAreSaid() {
        given("zones", "code,name,kind,wkt\nKCN-SC1,A,INDUSTRIAL_PARK,\"" + square(0, 0, 400) + "\"\n");
        TestImport.Outcome lost =
                bring("projects", CASES.resolve("question-marks.csv")).dry().run();
        TestImport.Outcome mended = bring(
                        "parties",
                        "p.csv",
                        "code,name,kind\nH1,ThÃ¡i NguyÃªn,HOUSEHOLD\nH2,Nguyeãn Vaên Thöûa,HOUSEHOLD\nH3,Nguyễn Văn Hoà?,HOUSEHOLD\n")
                .run();

        assertTrue(lost.codes(1).contains("letters_lost"), lost.messages(1));
        assertEquals(List.of("letters_mended"), mended.codes(1));
        assertEquals(List.of("letters_mended"), mended.codes(2));
        assertEquals(List.of(), mended.codes(3));
        assertEquals(
                "Thái Nguyên, Nguyễn Văn Thửa, Nguyễn Văn Hoà?",
                one("select string_agg(name, ', ' order by code) from parties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"curves.gpkg"})
    void curvesAreReadAsStraightLines(String name) {
        TestImport.Outcome outcome = bring("parcels", CASES.resolve(name)).run();

        assertEquals("4/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "7854",
                one("select round(max(area_m2)) from parcels where ST_NPoints(geom) > 300"),
                "a circle of 50 m of radius");
    }

    @Test
    void aGeoPackageThatLacksItsLogIsSaid() throws IOException {
        byte[] bytes = Files.readAllBytes(CASES.resolve("notes.gpkg"));
        bytes[18] = 2;
        bytes[19] = 2;
        Path file = Files.write(folder.resolve("open.gpkg"), bytes);

        assertTrue(bring("parcels", file).dry().run().said().contains("log_missing"));
    }
}
