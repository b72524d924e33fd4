package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.exchange.cad.Dxf;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
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
