package vn.mocgioi.store.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.imports.TestLand;

/** Nothing is on land that another object of its layer has on the same days, however its key is written. */
class DoubledLandTest extends ImportTest {
    private static final String HEADINGS = "commune,sheet_no,parcel_no,wkt,valid_from,valid_to,replaces\n";

    private void known() {
        given(
                "communes",
                "code,fullname,wkt\n1,Xã A,\"" + square(0, 0, 5000) + "\"\n001,Xã B,\"" + square(5000, 0, 5000)
                        + "\"\n");
        given("parcels", HEADINGS + parcel("1", "12", "5", square(0, 0, 40), "", "", ""));
    }

    private static String parcel(
            String commune, String sheet, String number, String wkt, String from, String to, String replaces) {
        return "%s,%s,%s,\"%s\",%s,%s,%s\n".formatted(commune, sheet, number, wkt, from, to, replaces);
    }

    private TestImport parcels(String... rows) {
        return bring("parcels", "p.csv", HEADINGS + String.join("", rows)).crs("EPSG:9213");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL, 12, 5", "001, 12, 5", "1, 12.0, 5", "1, 012, 5", "1, 12, 5a"},
            nullValues = "NULL")
    void aKeyWrittenOtherwiseDoesNotMakeAnotherParcelOfTheSameLand(String commune, String sheet, String number) {
        known();

        TestImport.Outcome outcome = parcels(
                        parcel(commune == null ? "" : commune, sheet, number, square(0, 0, 40), "", "", ""))
                .run();

        assertEquals(List.of("same_land"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("1/12/5"), outcome.messages(1));
        assertTrue(outcome.messages(1).contains("--allow-same-land"), outcome.messages(1));
        assertEquals("1", count("parcels"));
    }

    @Test
    void whatCoversNearlyAllIsTheSameLandAndWhatCoversLessIsNot() {
        known();

        TestImport.Outcome outcome = parcels(
                        parcel("1", "12", "6", TestLand.rectangle(0.1, 0.1, 40.05, 40), "", "", ""),
                        parcel("1", "12", "7", TestLand.rectangle(0, 0, 40, 39.5), "", "", ""),
                        parcel("1", "12", "8", square(0, 0, 41), "", "", ""),
                        parcel("1", "12", "9", square(40, 0, 40), "", "", ""))
                .dry()
                .run();

        assertEquals(List.of("same_land"), outcome.codes(1));
        assertEquals("3/1/0", outcome.counts());
    }

    @Test
    void thinLandThatIsDrawnWithMoreVerticesIsTheSame() {
        String strip = "POLYGON((430000 2380000, 431000 2380300, 431000 2380302, 430000 2380002, 430000 2380000))";
        String again = "POLYGON((430000 2380000, 430500 2380150, 431000 2380300, 431000 2380302, 430500 2380152.01,"
                + " 430000 2380002, 430000 2380000))";
        String beside = "POLYGON((430000 2380002, 431000 2380302, 431000 2380304, 430000 2380004, 430000 2380002))";
        given("parcels", HEADINGS + parcel("", "1", "1", strip, "", "", ""));

        TestImport.Outcome outcome = parcels(
                        parcel("", "1", "2", again, "", "", ""), parcel("", "1", "3", beside, "", "", ""))
                .run();

        assertEquals("1/1/0", outcome.counts());
        assertEquals(List.of("same_land"), outcome.codes(1));
    }

    @Test
    void ofTwoRowsOfAFileTheFirstStands() {
        known();
        TestImport.Outcome outcome = parcels(
                        parcel("1", "12", "6", square(100, 0, 40), "", "", ""),
                        parcel("1", "12", "7", square(100, 0, 40), "", "", ""),
                        parcel("1", "12", "8", square(100, 0, 40), "", "", ""))
                .acceptingValid()
                .run();

        assertEquals("1/2/0", outcome.counts());
        assertTrue(outcome.messages(3).contains("1/12/6 (row 1)"), outcome.messages(3));
        assertEquals("2", count("parcels"));
    }

    @Test
    void whatReplacesItOrComesAfterItOrIsAllowedGoesIn() {
        known();
        assertEquals(
                "1/0/0",
                parcels(parcel("1", "12", "6", square(0, 0, 40), "2024-01-01", "", "12/5"))
                        .dry()
                        .run()
                        .counts());
        assertEquals(
                "2/0/0",
                parcels(
                                parcel("1", "12", "5", square(0, 0, 40), "", "2024-01-01", ""),
                                parcel("1", "12", "6", square(0, 0, 40), "2024-01-01", "", ""))
                        .dry()
                        .run()
                        .counts());
        assertEquals(
                "1/1/0",
                parcels(
                                parcel("1", "12", "5", square(0, 0, 40), "", "2024-01-01", ""),
                                parcel("1", "12", "6", square(0, 0, 40), "2023-12-31", "", ""))
                        .dry()
                        .run()
                        .counts());
        assertEquals(
                "1/0/0",
                parcels(parcel("1", "12", "6", square(0, 0, 40), "", "", ""))
                        .wishing(ImportRequest.Wish.ALLOW_SAME_LAND)
                        .run()
                        .counts());
        assertEquals("2", count("parcels"));
    }

    @Test
    void parcelsThatTradePlacesAreNotTheSameLand() {
        known();
        given("parcels", HEADINGS + parcel("1", "12", "6", square(100, 0, 40), "", "", ""));

        TestImport.Outcome outcome = parcels(
                        parcel("1", "12", "5", square(100, 0, 40), "", "", ""),
                        parcel("1", "12", "6", square(0, 0, 40), "", "", ""))
                .run();

        assertEquals("2/0/0", outcome.counts());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        known();
        assertEquals(
                "0/0/1",
                parcels(parcel("1", "12", "5", square(0, 0, 40), "", "", ""))
                        .run()
                        .counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zones", "phases", "lots"})
    void zonesPhasesAndLotsAreComparedToo(String layer) {
        given("zones", "code,name,kind,wkt\nA,A,INDUSTRIAL_PARK,\"" + square(0, 0, 400) + "\"\n");
        String row = switch (layer) {
            case "zones" -> "code,name,kind,wkt\n%s,A,INDUSTRIAL_PARK,\"%s\"\n";
            case "phases" -> "zone,number,wkt\nA,%s,\"%s\"\n";
            default -> "zone,code,land_use,wkt\nA,%s,INDUSTRIAL,\"%s\"\n";
        };
        given(layer, row.formatted("B", square(1000, 0, 200)));

        TestImport.Outcome outcome = bring(layer, "z.csv", row.formatted("C", square(1000, 0, 200)))
                .crs("EPSG:9213")
                .run();

        assertEquals(List.of("same_land"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("B"), outcome.messages(1));
    }
}
