package vn.mocgioi.exchange.ogr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.bytes.TextEncodingTest;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.tables.CsvImportTest;

/** Shapefiles as they come: encodings that are said, said wrongly or not said; parts missing, in a ZIP, in capitals. */
public class ShapefileImportTest extends ImportTest {
    private static final String[] WORDS = {
        "đất trồng lúa nước còn lại", "hộ ông nguyễn văn sơn", "xã điềm thụy", "nghĩa trang", "ruộng bậc thang"
    };

    @Test
    void aShapefileHasTheRowsThatWentIntoIt() {
        bring("parcels", "rows.geojson", GdalTool.PARCELS).run();
        TestImport.Outcome outcome = bring("parcels", shapefile()).run();

        assertEquals("0/0/2", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("EPSG:9213", outcome.report().crs());
        assertEquals("file", outcome.report().crsSource());
        assertEquals("official_area_m2", outcome.report().columns().get("official_a"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, certain",
        "UTF-8, '', certain",
        "UTF-8, 1252, certain",
        "UTF-8, TCVN3, certain",
        "windows-1258, 1258, encoding_recognised",
        "windows-1258, '', encoding_recognised",
        "windows-1258, UTF-8, encoding_recognised",
        "windows-1258, no such, encoding_recognised",
        "TCVN3, TCVN3, encoding_recognised",
        "TCVN3, ABC, encoding_recognised",
        "TCVN3, '', encoding_recognised",
        "TCVN3, UTF-8, encoding_recognised",
        "TCVN3, ISO-8859-1, encoding_recognised"
    })
    void textsComeOutRightWhateverTheCpgSays(String encoding, String cpg, String said) throws IOException {
        TestImport.Outcome outcome = bring("parcels", withTexts(encoding, cpg)).run();

        assertEquals("5/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                String.join("; ", WORDS), one("select string_agg(land_use, '; ' order by parcel_no) from parcels"));
        assertEquals(said.equals("certain") ? List.of() : List.of(said), outcome.said());
    }

    @Test
    void aLetterCutByTheWidthOfItsFieldIsLeftOut() throws IOException {
        Path shp = withTexts("UTF-8", "UTF-8");
        Path dbf = folder.resolve("texts.dbf");
        Dbf.widthOfLast(dbf, "ruộng bậc".getBytes(StandardCharsets.UTF_8).length - 2);

        bring("parcels", shp).run();

        assertEquals("ruộng b", one("select land_use from parcels where parcel_no = '5'"));
    }

    @Test
    void whatTheUserSaysOfAFieldGoesFirst() {
        Path shp = GdalTool.made(
                folder,
                "ESRI Shapefile",
                "made.shp",
                "-lco",
                "ENCODING=UTF-8",
                "-sql",
                "select sheet_no as TO_CU, parcel_no as THUA_CU, concat(parcel_no, 'x') as SOTHUA from source");

        TestImport.Outcome outcome = bring("parcels", shp)
                .map("to_cu", "sheet_no")
                .map("THUA_CU", "parcel_no")
                .run();

        assertEquals("2/0/0", outcome.counts());
        assertEquals("1a,2", one("select string_agg(parcel_no, ',' order by parcel_no) from parcels"));
    }

    @Test
    void aShapefileWithoutAPrjAsksForTheCrs() throws IOException {
        Path shp = shapefile();
        Files.delete(folder.resolve("made.prj"));

        FileProblem problem = problem(shp);

        assertTrue(String.valueOf(problem.getMessage()).contains("--crs EPSG:9213"), problem.getMessage());
        assertEquals("2/0/0", bring("parcels", shp).crs("EPSG:9213").run().counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shx", "dbf"})
    void aMissingPartIsNamedWithWhatToDo(String ending) throws IOException {
        Path shp = shapefile();
        Files.delete(folder.resolve("made." + ending));

        FileProblem problem = problem(shp);

        assertTrue(
                String.valueOf(problem.getMessage()).startsWith("made.shp comes without its ." + ending),
                problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("again"), problem.getMessage());
    }

    @Test
    void partsMayBeWrittenInCapitalsAndSmallLetters() throws IOException {
        Path shp = shapefile();
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.move(shp, mixed.resolve("Thửa.SHP"));
        Files.move(folder.resolve("made.shx"), mixed.resolve("thửa.Shx"));
        Files.move(folder.resolve("made.dbf"), mixed.resolve("THỬA.Dbf"));
        Files.move(folder.resolve("made.prj"), mixed.resolve("thửa.PRJ"));

        assertEquals("2/0/0", bring("parcels", mixed.resolve("Thửa.SHP")).run().counts());
        assertEquals("0/0/2", bring("parcels", mixed).run().counts());
    }

    @Test
    void twoPartsThatDifferInCaseAloneAreAskedAbout() throws IOException {
        Path shp = shapefile();
        Files.copy(folder.resolve("made.dbf"), folder.resolve("MADE.DBF"));

        assertTrue(String.valueOf(problem(shp).getMessage()).contains("take one away"));
    }

    @Test
    void partsOfDifferentExportsAreNotPutTogether() throws IOException {
        Path shp = shapefile();
        Files.copy(
                withTexts("UTF-8", "").resolveSibling("texts.dbf"),
                folder.resolve("made.dbf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        FileProblem problem = problem(shp);

        assertTrue(
                String.valueOf(problem.getMessage()).contains("made.shp has 2 shapes and made.dbf has 5 rows"),
                problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "shx", "dbf"})
    void aPartThatIsCutOffIsNamed(String ending) throws IOException {
        Path shp = shapefile();
        Path part = folder.resolve("made." + ending);
        byte[] whole = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(whole, whole.length * 9 / 10));

        FileProblem problem = problem(shp);

        assertTrue(
                String.valueOf(problem.getMessage()).startsWith("made." + ending + " is cut off"),
                problem.getMessage());
    }

    @Test
    void ofSeveralInAFolderOneHasToBeGiven() throws IOException {
        shapefile();
        withTexts("UTF-8", "");

        FileProblem problem = problem(folder);

        assertTrue(String.valueOf(problem.getMessage()).contains("made.shp, texts.shp"), problem.getMessage());
    }

    private FileProblem problem(Path file) {
        return assertThrows(
                FileProblem.class, () -> bring("parcels", file).acceptingValid().run());
    }

    private Path shapefile() {
        return GdalTool.made(folder, "ESRI Shapefile", "made.shp", "-lco", "ENCODING=UTF-8");
    }

    /** Parcels 1 to 5 with a land use each, in some encoding; what says which it is may be wrong. */
    private Path withTexts(String encoding, String cpg) throws IOException {
        StringBuilder rows = new StringBuilder("wkt,so_to,so_thua,loai_dat\n");
        for (int i = 0; i < WORDS.length; i++) {
            rows.append('"')
                    .append(square(100 * i, 0, 50))
                    .append("\",1,")
                    .append(i + 1)
                    .append(",x\n");
        }
        Path csv = Files.writeString(folder.resolve("texts.csv"), rows);
        Path shp = GdalTool.converted(
                csv,
                "ESRI Shapefile",
                folder.resolve("texts.shp"),
                "-a_srs",
                "EPSG:9213",
                "-oo",
                "GEOM_POSSIBLE_NAMES=wkt",
                "-oo",
                "KEEP_GEOM_COLUMNS=NO",
                "-lco",
                "ENCODING=");
        List<byte[]> texts =
                Arrays.stream(WORDS).map(word -> bytes(word, encoding)).toList();
        Dbf.fillLast(folder.resolve("texts.dbf"), texts);
        Path hint = folder.resolve("texts.cpg");
        Files.deleteIfExists(hint);
        if (!cpg.isEmpty()) {
            Files.writeString(hint, cpg);
        }
        return shp;
    }

    public static byte[] bytes(String text, String encoding) {
        return switch (encoding) {
            case "TCVN3" -> TextEncodingTest.tcvn3(text.toLowerCase(Locale.ROOT));
            case "windows-1258" -> CsvImportTest.windows1258(text);
            default -> text.getBytes(Charset.forName(encoding));
        };
    }
}
