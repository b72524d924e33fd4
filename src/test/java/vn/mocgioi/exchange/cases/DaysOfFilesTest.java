package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;

/** A moment is a day in Viet Nam, a column of a sheet is written in one way, and what is no day is no day. */
class DaysOfFilesTest extends ImportTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @BeforeEach
    void markers() {
        given("zones", "code,name,kind,wkt\nKCN-SC1,A,INDUSTRIAL_PARK,\"" + square(0, 0, 400) + "\"\n");
        StringBuilder markers = new StringBuilder("zone,number,x_northing,y_easting\n");
        for (int i = 1; i <= 8; i++) {
            markers.append("KCN-SC1,M%d,%d,430010\n".formatted(i, 2_380_000 + 10 * i));
        }
        given("markers", markers.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utc.geojson", "utc.gpkg", "utc.fgb", "arcgis.geojson", "moments.csv"})
    void aMomentIsTheDayThatItIsInVietNam(String name) {
        TestImport.Outcome outcome = bring("marker_events", CASES.resolve(name)).run();

        assertTrue(outcome.report().written(), () -> outcome.rows().toString());
        assertEquals("2024-07-01", one("select distinct date from marker_events"));
        assertEquals(List.of("moment_turned"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("2024-07-01"), outcome.messages(1));
    }

    @Test
    void whatIsMoreThanADayIsNone() {
        TestImport.Outcome outcome =
                bring("marker_events", CASES.resolve("planned.csv")).dry().run();

        for (int row : List.of(1, 2, 3, 5)) {
            assertEquals(List.of("unreadable_value"), outcome.codes(row));
        }
        for (int row : List.of(4, 6, 7, 8)) {
            assertEquals(List.of(), outcome.codes(row));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP_EXCEL_DAYS, 2024-05-04 2024-04-15 2024-12-04 2024-04-28",
        "SWAP_EXCEL_DAYS, 2024-04-05 2024-04-15 2024-04-12 2024-04-28"
    })
    void daysThatExcelMayHaveSwappedAreAskedAbout(Wish answer, String days) {
        TestImport.Outcome asked =
                bring("marker_events", CASES.resolve("us-locale-mixed.xlsx")).run();

        assertEquals("2/2/0", asked.counts());
        assertEquals(List.of("ambiguous_date"), asked.codes(1));
        assertTrue(asked.messages(1).contains("--excel-days"), asked.messages(1));

        bring("marker_events", CASES.resolve("us-locale-mixed.xlsx"))
                .wishing(answer)
                .run();

        assertEquals(days, one("select string_agg(date::text, ' ' order by number) from marker_events"));
    }

    @Test
    void aNumberThatExcelWouldShowAsADayIsNone() {
        TestImport.Outcome outcome = bring("marker_events", CASES.resolve("serial-general.xlsx"))
                .dry()
                .run();

        assertEquals("0/2/0", outcome.counts());
    }
}
