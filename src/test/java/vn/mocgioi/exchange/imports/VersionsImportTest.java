package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parcels, zones, phases and communes have versions that follow each other. */
class VersionsImportTest extends ImportTest {

    @Test
    void aNewVersionEndsTheOpenOne() {
        parcels("1/1 2020-01-01 - 0");
        TestImport.Outcome outcome = parcels("1/1 2024-07-01 - 5");

        assertEquals("1/0/0", outcome.counts());
        assertEquals("2020-01-01..2024-07-01 2024-07-01..infinity", timeline());
        assertEquals("1", one("select count(distinct id) from parcels"), "it is the same parcel");
    }

    @Test
    void aFileWithoutValidFromIsAboutTheVersionThatIsThere() {
        parcels("1/1 2020-01-01 - 0", "1/1 2024-07-01 - 5");
        TestImport.Outcome same = bring("parcels", "p.csv", "sheet_no;parcel_no;wkt\n1;1;" + square(5, 0, 10))
                .crs("EPSG:9213")
                .run();
        TestImport.Outcome corrected = bring("parcels", "p.csv", "sheet_no;parcel_no;wkt\n1;1;" + square(7, 0, 10))
                .crs("EPSG:9213")
                .run();

        assertEquals("0/0/1", same.counts());
        assertEquals("1/0/0", corrected.counts());
        assertEquals("2020-01-01..2024-07-01 2024-07-01..infinity", timeline());
        assertEquals(
                "430007",
                one("select ST_XMin(geom) from parcels where superseded is null and valid_from = '2024-07-01'"));
    }

    @Test
    void anObjectWithoutDatesHasAlwaysBeen() {
        parcels("1/1 - - 0");

        assertEquals("-infinity..infinity", timeline());
        assertEquals("null", one("select valid_from from published_parcels"));
    }

    @Test
    void theVersionsOfOneNewObjectComeInOneFileInAnyOrder() {
        TestImport.Outcome outcome = parcels("1/1 2024-07-01 - 5", "1/1 2020-01-01 - 0", "1/1 2022-01-01 - 3");

        assertEquals("3/0/0", outcome.counts());
        assertEquals("2020-01-01..2022-01-01 2022-01-01..2024-07-01 2024-07-01..infinity", timeline());
        assertEquals("1", one("select count(distinct id) from parcels"));
        assertEquals(
                "0/0/3",
                parcels("1/1 2024-07-01 - 5", "1/1 2020-01-01 - 0", "1/1 2022-01-01 - 3")
                        .counts());
    }

    @Test
    void anEarlierVersionEndsWhereTheKnownOneBegins() {
        parcels("1/1 2024-07-01 - 5");
        parcels("1/1 2020-01-01 - 0");

        assertEquals("2020-01-01..2024-07-01 2024-07-01..infinity", timeline());
    }

    @Test
    void aVersionThatReachesIntoOneWithAnEndIsRefused() {
        parcels("1/1 2020-01-01 2024-01-01 0");
        TestImport.Outcome into = parcels("1/1 2023-01-01 - 5");
        TestImport.Outcome over = parcels("1/1 2019-01-01 2021-01-01 5");
        TestImport.Outcome after = parcels("1/1 2024-01-01 - 5");

        assertEquals(List.of("version_overlaps"), into.codes(1));
        assertTrue(into.messages(1).contains("2020-01-01 to 2024-01-01 and one from 2023-01-01"), into.messages(1));
        assertEquals(List.of("version_overlaps"), over.codes(1));
        assertEquals("1/0/0", after.counts());
        assertEquals("2020-01-01..2024-01-01 2024-01-01..infinity", timeline());
    }

    @Test
    void noRowSlipsThroughBehindAnotherThatWasRefused() {
        parcels("1/1 2020-01-01 2030-01-01 0");
        TestImport.Outcome outcome = parcels("1/1 2022-01-01 2023-01-01 5", "1/1 2024-01-01 - 6");

        assertEquals("0/2/0", outcome.counts());
        assertEquals(List.of("version_overlaps"), outcome.codes(1));
        assertEquals(List.of("version_overlaps"), outcome.codes(2));
    }

    @Test
    void ofTwoRowsThatOverlapEachOtherTheFirstStands() {
        TestImport.Outcome outcome = bring(
                        "parcels", "p.csv", csv("1/1 2022-01-01 2025-01-01 5", "1/1 2020-01-01 2023-01-01 0"))
                .crs("EPSG:9213")
                .acceptingValid()
                .run();

        assertEquals("accepted", outcome.outcome(1));
        assertEquals(List.of("version_overlaps"), outcome.codes(2));
        assertEquals("2022-01-01..2025-01-01", timeline());
    }

    @Test
    void aRowWithTheDateOfAVersionAndOneWithoutAreTheSameVersion() {
        parcels("1/1 2024-07-01 - 5");
        TestImport.Outcome outcome = bring("parcels", "p.csv", csv("1/1 - - 6", "1/1 2024-07-01 - 7"))
                .crs("EPSG:9213")
                .acceptingValid()
                .run();

        assertEquals("accepted", outcome.outcome(1));
        assertEquals(List.of("doubled_key"), outcome.codes(2));
        assertEquals("430006", one("select ST_XMin(geom) from parcels where superseded is null"));
    }

    @Test
    void aVersionCannotEndBeforeItIsKnownToBegin() {
        parcels("1/1 2024-07-01 - 5");
        TestImport.Outcome outcome = parcels("1/1 - 2023-01-01 5");
        TestImport.Outcome closed = parcels("1/1 - 2025-01-01 5");

        assertEquals(List.of("dates_out_of_order"), outcome.codes(1));
        assertEquals("1/0/0", closed.counts());
        assertEquals("2024-07-01..2025-01-01", timeline());
    }

    @Test
    void datesOutOfOrderInARowAreRefused() {
        assertEquals(
                List.of("dates_out_of_order"),
                parcels("1/1 2024-07-01 2024-07-01 5").codes(1));
    }

    @Test
    void whatWasKnownBeforeStaysForThoseWhoAskAsKnownThen() {
        parcels("1/1 2020-01-01 - 0");
        parcels("1/1 2024-07-01 - 5");

        assertEquals(
                "2020-01-01..infinity",
                one("select valid_from || '..' || valid_to from parcels where superseded is not null"));
        assertEquals("3", one("select count(*) from parcels"), "the first, the first with its end, the second");
    }

    /** Each row: sheet/number, valid_from, valid_to, metres east of the corner. */
    private TestImport.Outcome parcels(String... rows) {
        return bring("parcels", "p.csv", csv(rows)).crs("EPSG:9213").run();
    }

    private static String csv(String... rows) {
        StringBuilder csv = new StringBuilder("sheet_no;parcel_no;valid_from;valid_to;wkt\n");
        for (String row : rows) {
            String[] part = row.replace(" -", " ").split("[/ ]", -1);
            csv.append(String.join(";", part[0], part[1], part[2], part[3], square(Double.parseDouble(part[4]), 0, 10)))
                    .append('\n');
        }
        return csv.toString();
    }

    private String timeline() {
        return one("""
                select string_agg(valid_from || '..' || valid_to, ' ' order by valid_from) from parcels where superseded is null
                """);
    }
}
