package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.exchange.cad.Dxf;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.DrawingUnit;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;

/** Of a drawing what is seen is read, and what a text means is never guessed. */
class DrawingsTest extends ImportTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ReadOptions ON_SHEET_12 =
            new ReadOptions(null, null, "12", false, true, false, RowLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource({"off-outline.dxf, 1 entities", "invisible.dxf, 2 entities"})
    void whatNobodySeesIsLeftOutAndCounted(String name, String said) {
        TestImport.Outcome outcome =
                bring("parcels", CASES.resolve(name)).crs("EPSG:9213").run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.saidOf("hidden_entities").startsWith(said), outcome.saidOf("hidden_entities"));
        assertEquals("901/1 2500.0", one("select sheet_no || '/' || parcel_no || ' ' || area_m2 from parcels"));
    }

    /** Of a square whose corners control a uniform cubic B-spline this much is within, by its integral. */
    @Test
    void aClosedSplineIsClosed() {
        byte[] drawing = Dxf.drawing()
                .closedSpline("RANH", 60)
                .text("RANH", "12/5", 30, 30)
                .bytes();

        TestImport.Outcome outcome = bring("parcels", "d.dxf", drawing).run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("1", one("select count(*) from parcels where abs(area_m2 - 2440.0) < 1"));
    }

    @Test
    void theUnitOfTheHeaderIsSaidAndTurnedIntoMetresWhenAsked() {
        byte[] metres = Dxf.inUnit(4)
                .square("RANH", 0, 0, 50)
                .text("RANH", "12/5", 10, 10)
                .bytes();
        byte[] millimetres = Dxf.inUnit(4)
                .square("RANH", 430_000_000 - 430_000, 2_380_000_000.0 - 2_380_000, 50_000)
                .text("RANH", "12/5", 430_010_000 - 430_000, 2_380_010_000.0 - 2_380_000)
                .bytes();

        TestImport.Outcome asMetres = bring("parcels", "d.dxf", metres).dry().run();
        FileProblem asked = assertThrows(
                FileProblem.class, () -> bring("parcels", "d.dxf", millimetres).run());
        TestImport.Outcome turned = bring("parcels", "d.dxf", millimetres)
                .reading(ReadOptions.PLAIN.in(DrawingUnit.MM))
                .run();

        assertEquals("1/0/0", asMetres.counts());
        assertTrue(asMetres.said().contains("unit_doubted"), asMetres.said().toString());
        assertTrue(String.valueOf(asked.getMessage()).contains("--unit mm"), asked.getMessage());
        assertEquals("1/0/0", turned.counts(), () -> turned.rows().toString());
        assertEquals("2500.0", one("select area_m2 from parcels"));
    }

    @Test
    void theSignOfAMarkerInAParcelDoesNotNumberIt() {
        byte[] drawing = Dxf.drawing()
                .square("RANH", 0, 0, 50)
                .text("SO_THUA", "12/5", 10, 10)
                .text("DIEN_TICH", "2500.0", 10, 20)
                .text("SO_HIEU_MOC", "M1", 1, 1)
                .square("RANH", 100, 0, 50)
                .text("SO_THUA", "12/6", 110, 10)
                .text("DIEN_TICH", "2500.0", 110, 20)
                .bytes();

        TestImport.Outcome outcome = bring("parcels", "d.dxf", drawing).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of("texts_passed_over"), outcome.codes(1));
        assertEquals("5,6", one("select string_agg(parcel_no, ',' order by parcel_no) from parcels"));
    }

    @Test
    void whatIsOnPaperIsNoLand() {
        TestImport.Outcome outcome =
                bring("parcels", CASES.resolve("paper.dxf")).dry().run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
    }

    @Test
    void numberAreaAndLandUseMayBeThreeTexts() {
        TestImport.Outcome outcome = bring("parcels", CASES.resolve("fraction-three-texts.dxf"))
                .crs("EPSG:9213")
                .reading(ON_SHEET_12)
                .run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("12/131 ONT", one("select sheet_no || '/' || parcel_no || ' ' || land_use from parcels"));
    }

    @Test
    void aNumberOverAnAreaIsAskedAbout() {
        byte[] drawing = Dxf.drawing()
                .square("RANH", 0, 0, 50)
                .text("RANH", "131/2500", 10, 10)
                .square("RANH", 100, 0, 30)
                .text("RANH", "132/900", 110, 10)
                .bytes();

        TestImport.Outcome asked = bring("parcels", "p.dxf", drawing).dry().run();
        TestImport.Outcome answered =
                bring("parcels", "p.dxf", drawing).reading(ON_SHEET_12).run();

        assertEquals(List.of("unreadable_number"), asked.codes(1));
        assertTrue(asked.messages(1).contains("--sheet"), asked.messages(1));
        assertEquals("2/0/0", answered.counts(), () -> answered.rows().toString());
        assertEquals(
                "12/131 12/132",
                one("select string_agg(sheet_no || '/' || parcel_no, ' ' order by parcel_no) from parcels"));
    }

    @Test
    void aNumberThatHappensToBeAnAreaIsANumber() {
        byte[] drawing = Dxf.drawing()
                .square("RANH", 0, 0, 50)
                .text("RANH", "12/2500", 10, 10)
                .square("RANH", 100, 0, 30)
                .text("RANH", "TL-3/132", 110, 10)
                .square("RANH", 200, 0, 30)
                .text("RANH", "12/133", 210, 10)
                .text("DIEN_TICH", "900.0", 210, 5)
                .bytes();

        TestImport.Outcome outcome = bring("parcels", "p.dxf", drawing).run();

        assertEquals("3/0/0", outcome.counts(), () -> outcome.rows().toString());
    }
}
