package vn.mocgioi.exchange.cad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.exchange.imports.FileMeasurement;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.geo.crs.Crs;

/** DXF drawings: which outlines become parcels, which text is their number, and what is said of the rest. */
class DrawingImportTest extends ImportTest {
    @Test
    void aClosedOutlineIsAParcelAndTheTextInItItsNumber() {
        TestImport.Outcome outcome = run(Dxf.drawing()
                .square("RANH", 0, 0, 20)
                .middleText("SO", "12/131", 2, 10, 10)
                .open("RANH", 20, 0, 40, 0, 40, 20, 20, 20, 20, 0)
                .text("SO", "12/132a", 25, 5)
                .closedWithHeights("RANH", 40, 0, 60, 0, 60, 20)
                .text("SO", "12/133", 52, 5));

        assertEquals("3/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/131 400.0 12/132a 400.0 12/133 200.0", parcels());
        assertEquals(
                "POLYGON((430000 2380000,430020 2380000,430020 2380020,430000 2380020,430000 2380000))",
                one("select ST_AsText(geom) from parcels where parcel_no = '131'"));
        assertEquals("EPSG:9213", outcome.report().crs());
        assertEquals(List.of("crs_assumed"), outcome.said());
    }

    @Test
    void noneOrTwoTextsRejectTheRowAndNameThePlace() {
        TestImport.Outcome outcome = run(Dxf.drawing()
                .square("RANH", 0, 0, 20)
                .square("RANH", 20, 0, 20)
                .text("SO", "12/1", 25, 5)
                .text("SO_CU", "11/7", 25, 12)
                .square("RANH", 40, 0, 20)
                .text("SO", "12/2", 45, 5));

        assertEquals("1/2/0", outcome.counts());
        assertEquals(List.of("no_text"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("the outline at 430010.000, 2380010.000"), outcome.messages(1));
        assertEquals(430_010, outcome.findings(1).get(0).east());
        assertEquals(List.of("several_texts"), outcome.codes(2));
        assertTrue(
                outcome.messages(2)
                        .contains(
                                "2 texts in it, '12/1' on SO, '11/7' on SO_CU; choose the layer of the numbers with --label-layer"),
                outcome.messages(2));
        assertEquals("0", count("parcels"));
    }

    @Test
    void theLayersOfOutlinesAndOfNumbersAreChosen() {
        Dxf drawing = Dxf.drawing()
                .square("RANH", 0, 0, 20)
                .square("NHA", 2, 2, 5)
                .square("KHUNG", -50, -50, 200)
                .open("DUONG", 0, -5, 40, -5)
                .text("SO", "12/1", 12, 12)
                .text("DIEN_TICH", "400.0", 12, 15);

        assertEquals(
                "d.dxf has 3 layers; choose one with --layer: KHUNG (1 closed outline), NHA (1 closed outline), RANH (1 closed outline)",
                problem(bring("parcels", "d.dxf", drawing.bytes())));
        assertEquals(
                "d.dxf has no layer 'RANHTHUA'; it has KHUNG (1 closed outline), NHA (1 closed outline), RANH (1 closed outline), DUONG (open lines alone)",
                problem(bring("parcels", "d.dxf", drawing.bytes()).layer("RANHTHUA")));
        assertEquals(
                "d.dxf has no layer 'SOTHUA'; it has DIEN_TICH (1 text), SO (1 text)",
                problem(bring("parcels", "d.dxf", drawing.bytes())
                        .reading(new ReadOptions("RANH", "SOTHUA", null, false, true, false, RowLimits.DEFAULT))));
        assertEquals(
                "d.dxf has no closed outlines on DUONG, but 1 open lines; --polygonize makes polygons of what they enclose",
                problem(bring("parcels", "d.dxf", drawing.bytes()).layer("DUONG")));
        TestImport.Outcome outcome = bring("parcels", "d.dxf", drawing.bytes())
                .reading(new ReadOptions("ranh", "SO", null, false, true, false, RowLimits.DEFAULT))
                .run();
        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/1 400.0", parcels());
    }

    @Test
    void severalLayersAreGivenWithCommasBetween() {
        TestImport.Outcome outcome = bring(
                        "parcels",
                        "d.dxf",
                        Dxf.drawing()
                                .square("RANH DAT O", 0, 0, 20)
                                .square("RANH LUA", 20, 0, 20)
                                .text("SO", "12/1", 5, 5)
                                .text("SO", "12/2", 25, 5)
                                .bytes())
                .layer("RANH DAT O, RANH LUA")
                .run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
    }

    @Test
    void aNumberedIslandIsAParcelOfItsOwnAndNoPartOfTheLandAroundIt() {
        TestImport.Outcome outcome = run(Dxf.drawing()
                .square("RANH", 0, 0, 100)
                .text("SO", "12/1", 80, 80)
                .square("RANH", 10, 10, 20)
                .text("SO", "12/2", 15, 15)
                .square("RANH", 30, 10, 10)
                .text("SO", "12/3", 33, 12)
                .square("RANH", 12, 24, 4)
                .text("SO", "12/4", 13, 26)
                .square("RANH", 60, 60, 10));

        assertEquals("4/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/1 9400.0 12/2 384.0 12/3 100.0 12/4 16.0", parcels());
        assertEquals(List.of("island_left_out", "island_left_out", "hole_without_number"), outcome.codes(1));
        assertTrue(
                outcome.messages(1).contains("12/3 lies in it at 430035.000, 2380015.000; its 100.0 m² are left out"),
                outcome.messages(1));
        assertTrue(outcome.messages(1).contains("430065.000, 2380065.000"), outcome.messages(1));
        assertEquals("0", one("""
                select count(*) from parcels a join parcels b on a.id < b.id
                where ST_Area(ST_Intersection(a.geom, b.geom)) > 0
                """));
    }

    @Test
    void endsWithinACentimetreAreJoinedAndOthersAreNot() {
        TestImport.Outcome outcome = run(Dxf.drawing()
                .open("RANH", 0, 0, 20, 0, 20, 20, 0, 20, 0, 0.004)
                .text("SO", "12/1", 5, 5)
                .open("RANH", 20, 0, 40, 0, 40, 20, 20, 20, 20, 0.02)
                .text("SO", "12/2", 25, 5));

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/1 400.0", parcels());
        assertEquals(List.of("outline_closed"), outcome.codes(1));
        assertEquals(List.of("open_lines", "texts_outside", "crs_assumed"), sorted(outcome));
        assertTrue(
                outcome.saidOf("open_lines").startsWith("1 open lines are left out")
                        && outcome.saidOf("open_lines").endsWith("at 430020.000, 2380000.020"),
                outcome.saidOf("open_lines"));
    }

    @Test
    void anOutlineDrawnTwiceIsTakenOnce() {
        TestImport.Outcome outcome = run(Dxf.drawing()
                .square("RANH", 0, 0, 20)
                .closed("RANH", 20, 20, 20, 0, 0, 0, 0, 20)
                .text("SO", "12/1", 5, 5));

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.said().contains("doubled_outlines"), outcome.said().toString());
    }

    @Test
    void thePartsOfBlocksStandWhereTheyAreInserted() {
        TestImport.Outcome outcome = run(Dxf.drawing().block("THUA", "12/9", 10).insert("RANH", "THUA", 100, 50));

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "POLYGON((430100 2380050,430110 2380050,430110 2380060,430100 2380060,430100 2380050))",
                one("select ST_AsText(geom) from parcels"));
    }

    @Test
    void curvesBecomeChordsAndThatIsSaid() {
        TestImport.Outcome outcome =
                run(Dxf.drawing().circle("RANH", 50, 50, 30).text("SO", "12/1", 50, 50));

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("2827.3", one("select area_m2 from parcels"));
        assertTrue(
                outcome.saidOf("curves_as_chords").startsWith("1 arcs and other curves"),
                outcome.said().toString());
    }

    /** A text of ten letters, drawn about the middle of a parcel a metre wide, begins two neighbours away. */
    @Test
    void theMiddleOfATextTellsItsParcelAndNotWhereItBegins() {
        Dxf drawing = Dxf.drawing();
        for (int i = 0; i < 10; i++) {
            drawing.square("RANH", i, 0, 1).middleText("SO", "12/10000" + i, 0.5, i + 0.5, 0.5);
        }
        TestImport.Outcome outcome = run(drawing);

        assertEquals("10/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "100000 100001 100002 100003 100004 100005 100006 100007 100008 100009",
                one("select string_agg(parcel_no, ' ' order by ST_XMin(geom)) from parcels"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "12/131 → 12/131/",
                "12 / 131a → 12/131a/",
                "DC12/131 → DC12/131/",
                "Tờ 12, thửa 131 → 12/131/",
                "Tờ bản đồ số 12 - Thửa đất số 131 → 12/131/",
                "12/131\\PONT 250.3 → 12/131/ONT",
                "(ONT+CLN) 12/131 1250,5 → 12/131/ONT+CLN",
                "{\\fTimes New Roman|b0|i0|c163|p18;12/131} → 12/131/",
                "\\A1;{\\H0.7x;\\C1;12/131} → 12/131/",
                "\\S12/131; → 12/131/",
                "\\S12#131; → 12/131/",
                "\\L12/131\\l\\P{\\H0.5x;LUC} → 12/131/LUC"
            })
    void cadastralNumbersAreReadInTheFormsTheyHave(String text, String read) {
        TestImport.Outcome outcome =
                run(Dxf.drawing().square("RANH", 0, 0, 50).paragraphs("SO", escaped(text), 25, 25));

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(read, one("select concat_ws('/', sheet_no, parcel_no, coalesce(land_use, '')) from parcels"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "131 → '131' names no map sheet; say it with --sheet, or write sheet/parcel such as 12/131",
                "131/250.3 → '131/250.3' is no number of a parcel; it should be sheet/parcel such as 12/131",
                "ONT 250.3 → 'ONT 250.3' has no number of a parcel; it should be sheet/parcel such as 12/131",
                "12/1 12/2 → '12/1 12/2' has several numbers; it should be sheet/parcel such as 12/131",
                "nhà văn hoá → 'nhà văn hoá' is no number of a parcel; it should be sheet/parcel such as 12/131"
            })
    void aTextThatIsNoNumberRejectsTheRow(String text, String message) {
        TestImport.Outcome outcome =
                run(Dxf.drawing().square("RANH", 0, 0, 50).paragraphs("SO", escaped(text), 25, 25));

        assertEquals(List.of("unreadable_number"), outcome.codes(1).subList(0, 1));
        assertTrue(outcome.messages(1).contains(message), outcome.messages(1));
    }

    @Test
    void theSheetOfNumbersWithoutOneIsSaid() {
        TestImport.Outcome outcome = bring(
                        "parcels",
                        "d.dxf",
                        Dxf.drawing()
                                .square("RANH", 0, 0, 20)
                                .text("SO", "131", 5, 5)
                                .square("RANH", 20, 0, 20)
                                .text("SO", "132/390", 25, 5)
                                .bytes())
                .reading(new ReadOptions(null, null, "12", false, true, false, RowLimits.DEFAULT))
                .acceptingValid()
                .run();

        assertEquals("1/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/131 400.0", parcels());
        assertTrue(outcome.messages(2).contains("is on sheet 132, and --sheet says 12"), outcome.messages(2));
    }

    @ParameterizedTest
    @CsvSource({
        "AC1015, ANSI_1258, windows-1258",
        "AC1015, ANSI_1252, windows-1258",
        "AC1015, ANSI_1252, TCVN3",
        "AC1015, ANSI_1258, TCVN3",
        "AC1021, ANSI_1258, UTF-8",
        "AC1032, ANSI_1252, UTF-8"
    })
    void textsAndLayersAreVietnameseWhateverTheHeaderSays(String version, String codePage, String encoding)
            throws IOException {
        Dxf drawing = Dxf.drawing(version, codePage, encoding);
        String[] names = {"khu công nghiệp điềm thụy", "đất trồng lúa nước", "ruộng bậc thang của xã"};
        for (int i = 0; i < names.length; i++) {
            drawing.square("ranh thửa đất", 20 * i, 0, 20).text("tên", names[i], 20 * i + 5, 5);
        }
        FileMeasurement measurement = new FileMeasurement(Crs.of("EPSG:9213"));
        List<String> labels = new ArrayList<>();
        measurement.run(
                Files.write(folder.resolve("d.dxf"), drawing.bytes()),
                null,
                new ReadOptions("ranh thửa đất", "tên", null, false, true, false, RowLimits.DEFAULT),
                Map.of("label", "name"),
                row -> labels.add(row.label()));

        assertEquals(List.of(names), labels);
    }

    @Test
    void lettersByTheirNumberBecomeLetters() {
        assertEquals("Thửa 5° ± %", DrawingText.ofLine("Th\\U+1EEDa 5%%d %%p %%%"));
        assertEquals("Số tờ\n{12}\\131", DrawingText.ofParagraphs("S\\U+1ED1 t\\U+1EDD\\P\\{12\\}\\\\131"));
        assertEquals("ạ", DrawingText.ofLine("a\\U+0323"));
        assertEquals("中", DrawingText.ofLine("\\M+5D6D0"));
    }

    @Test
    void aDrawingThatFallsElsewhereNeedsItsCrsSaid() {
        Dxf drawing = Dxf.drawing().square("RANH", 150_000, 0, 20).text("SO", "12/1", 150_005, 5);

        assertTrue(
                problem(bring("parcels", "d.dxf", drawing.bytes())).contains("say it with --crs"),
                problem(bring("parcels", "d.dxf", drawing.bytes())));
        TestImport.Outcome outcome =
                bring("parcels", "d.dxf", drawing.bytes()).crs("EPSG:5897").run();
        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("--crs", outcome.report().crsSource());
    }

    @Test
    void aDrawingComesInAZipTooAndAgainWithoutNews() {
        byte[] drawing =
                Dxf.drawing().square("RANH", 0, 0, 20).text("SO", "12/1", 5, 5).bytes();
        assertEquals("1/0/0", bring("parcels", "d.dxf", drawing).run().counts());
        assertEquals("0/0/1", bring("parcels", "d.dxf", drawing).run().counts());
    }

    private TestImport.Outcome run(Dxf drawing) {
        return bring("parcels", "d.dxf", drawing.bytes()).run();
    }

    private static List<String> sorted(TestImport.Outcome outcome) {
        List<String> order = List.of("open_lines", "texts_outside", "crs_assumed");
        return outcome.said().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private static String problem(TestImport given) {
        return String.valueOf(assertThrows(FileProblem.class, given::run).getMessage());
    }

    private String parcels() {
        return one(
                "select string_agg(sheet_no || '/' || parcel_no || ' ' || area_m2, ' ' order by parcel_no) from parcels");
    }

    /** As CAD writes letters that its code page lacks. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\U+%04X".formatted(c)));
        return escaped.toString();
    }
}
