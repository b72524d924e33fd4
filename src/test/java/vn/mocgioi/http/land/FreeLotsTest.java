package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.TestServer;

/** What an investor is told of lots that are free. */
class FreeLotsTest {
    private static TestServer server;

    @BeforeAll
    static void lots() {
        server = new TestServer();
        fill(server);
    }

    private static void fill(TestServer server) {
        server.bring(
                "zones",
                "code,name,kind,operating_since,public,wkt\n"
                        + zone("A", "INDUSTRIAL_PARK", "2020-01-01", "true", 0)
                        + zone("C", "INDUSTRIAL_CLUSTER", "2024-07-01", "true", 1000)
                        + zone("H", "INDUSTRIAL_PARK", "2020-01-01", "false", 2000)
                        + zone("P", "IT_PARK", "", "true", 3000));
        server.bring(
                "lots",
                "zone,code,land_use,leasable,official_area_m2,wkt\n"
                        + lot("A", "A1", "INDUSTRIAL,,", rectangle(0, 0, 100, 100))
                        + lot("A", "A2", "INDUSTRIAL,,", rectangle(100, 0, 400, 100))
                        + lot("A", "A3", "WAREHOUSE,,", rectangle(400, 0, 600, 100))
                        + lot("A", "A4", "GREEN,,", rectangle(600, 0, 900, 100))
                        + lot("A", "A5", "GREEN,true,", rectangle(0, 100, 250, 200))
                        + lot("A", "A6", "INDUSTRIAL,false,", rectangle(250, 100, 900, 200))
                        + lot("C", "C1", "SERVICE,,10050", rectangle(1000, 0, 1100, 100))
                        + lot("H", "H1", "INDUSTRIAL,,", rectangle(2000, 0, 2500, 100))
                        + lot("P", "P1", "INDUSTRIAL,,", rectangle(3000, 0, 3100, 100)));
        server.bring("leases", "zone,lot,from,to,area_m2\nA,A2,2023-01-01,2024-01-01,\nA,A3,2024-06-01,,500\n");
        server.bring(
                "parcels",
                "sheet_no,parcel_no,wkt\n"
                        + parcel("1", rectangle(0, 0, 50, 100))
                        + parcel("2", rectangle(50, 0, 130, 100))
                        // on a part of what the first has
                        + parcel("3", rectangle(40, 0, 50, 100))
                        // its neighbour, which only touches the lot
                        + parcel("4", rectangle(1100, 0, 1200, 100)));
        server.bring(
                "events",
                "sheet_no,parcel_no,milestone,date\n1,1,HANDED_OVER,2024-03-01\n1,3,ENFORCED,2024-03-02\n"
                        + "1,4,HANDED_OVER,2020-01-01\n1,2,PAID,2020-01-01\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        // A1 1 ha, A2 3 ha leased through 2023, A3 2 ha a part of which is leased from June, A5 said to be leasable;
        // C1 of 1.005 ha by its decision, in a cluster that operates from July
        "at=2023-12-31, A5 A3 A1",
        "at=2024-01-01, A2 A5 A3 A1",
        "at=2024-05-31, A2 A5 A3 A1",
        "at=2024-06-01, A2 A5 A1",
        "at=2024-06-30, A2 A5 A1",
        "at=2024-07-01, A2 A5 C1 A1",
        "at=2019-12-31, ''",
        "at=2024-07-01&min_ha=1, A2 A5 C1 A1",
        "at=2024-07-01&min_ha=1.005, A2 A5 C1",
        "at=2024-07-01&min_ha=1.0051, A2 A5",
        "at=2024-07-01&min_ha=2.5, A2 A5",
        "at=2024-07-01&min_ha=100, ''",
        "at=2024-07-01&zone=C, C1",
        "at=2024-07-01&kind=INDUSTRIAL_CLUSTER, C1",
        "at=2024-07-01&kind=IT_PARK, ''",
        "at=2024-07-01&kind=IT_PARK&planned=true, P1",
        "at=2024-06-30&zone=C&planned=true, C1"
    })
    void theLargestLotsThatCanBeLeasedComeFirst(String query, String expected) {
        List<String> codes = new ArrayList<>();
        answer(query).get("lots").forEach(lot -> codes.add(lot.get("code").asText()));
        assertEquals(expected, String.join(" ", codes));
    }

    @Test
    void whatIsKeptOfLotsIsWhatIsWorkedOut() {
        List<String> days = List.of(
                "2019-12-31", "2023-12-31", "2024-01-01", "2024-02-29", "2024-03-02", "2024-06-01", "2024-07-01");
        try (TestServer other = new TestServer()) {
            fill(other);
            List<JsonNode> kept = days.stream().map(day -> lots(other, day, "")).toList();
            String known = other.get("/api/lots/free")
                    .headers()
                    .firstValue("Mocgioi-Known")
                    .orElseThrow();
            // what was known then is not kept any more
            other.bring("parties", "code,name,kind\nH,Lan,HOUSEHOLD\n");

            assertEquals(
                    kept,
                    days.stream()
                            .map(day -> lots(other, day, "&known=" + known))
                            .toList());
        }
    }

    private static JsonNode lots(TestServer server, String day, String known) {
        return server.json("/api/lots/free?planned=true&at=" + day + known).get("lots");
    }

    @Test
    void theTotalIsOfTheLotsTold() {
        JsonNode total = answer("at=2024-07-01").get("total");
        assertEquals(4, total.get("lots").asInt());
        assertEquals(7.505, total.get("area_ha").asDouble());
        assertEquals(0.5, total.get("handed_over_ha").asDouble());
    }

    @Test
    void landHandedOverTwiceIsHandedOverOnce() {
        JsonNode before = lot("at=2024-02-29", "A1");
        assertEquals(0, before.get("handed_over_share").asDouble());
        JsonNode after = lot("at=2024-03-02", "A1");
        assertEquals(0.5, after.get("handed_over_ha").asDouble());
        assertEquals(0.5, after.get("handed_over_share").asDouble());
    }

    @Test
    void whereNoParcelsAreRecordedNothingIsSaidOfThem() {
        JsonNode lot = lot("at=2024-07-01", "C1");
        assertTrue(lot.get("handed_over_share").isNull(), lot::toString);
        assertTrue(lot.get("handed_over_ha").isNull(), lot::toString);
    }

    @Test
    void eachLotHasItsPlaceAndWhatItIs() {
        JsonNode lot = lot("at=2024-07-01", "C1");
        assertEquals("C", lot.get("zone").asText());
        assertEquals("Khu C", lot.get("zone_name").asText());
        assertEquals("SERVICE", lot.get("land_use").asText());
        assertEquals(1.005, lot.get("area_ha").asDouble());
        assertTrue(lot.get("operating").asBoolean());
        assertEquals(105.835, lot.at("/at/0").asDouble(), 0.01);
        assertEquals(
                "C1",
                server.json("/ogc/collections/lots/items/" + lot.get("id").asText())
                        .at("/properties/code")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, A1, ZONE_NOT_OPERATING",
        "2024-02-29, A1, NOT_CLEARED",
        // two of three are handed over; parcel 2 lies across its border and never was
        "2024-07-01, A1, NOT_CLEARED",
        "2024-07-01, A2, NOT_CLEARED",
        "2024-07-01, A5, FREE",
        "2024-07-01, C1, FREE",
        "2024-06-30, C1, ZONE_NOT_OPERATING",
        "2024-07-01, P1, ZONE_NOT_OPERATING"
    })
    void freeNowIsToldFromWhatIsNotClearedAndWhatDoesNotOperate(String day, String code, String expected) {
        JsonNode lot = lot("planned=true&at=" + day, code);
        assertEquals(expected, lot.get("availability").asText());
        assertEquals(
                !expected.equals("ZONE_NOT_OPERATING"), lot.get("operating").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "A1, NOT_CLEARED",
        "A2, NOT_CLEARED",
        "A3, LEASED",
        "A4, NOT_LEASABLE",
        "A5, FREE",
        "A6, NOT_LEASABLE",
        "C1, FREE",
        "P1, ZONE_NOT_OPERATING"
    })
    void theLayerSaysTheSameOfToday(String code, String expected) {
        for (JsonNode feature :
                server.json("/ogc/collections/lots/items?limit=100").get("features")) {
            JsonNode lot = feature.get("properties");
            if (lot.get("code").asText().equals(code)) {
                assertEquals(expected, lot.get("availability").asText());
                assertEquals(expected.equals("LEASED"), lot.get("leased").asBoolean());
                return;
            }
        }
        throw new AssertionError("no lot " + code);
    }

    @Test
    void theLayerFollowsWhatIsWritten() {
        try (TestServer other = new TestServer()) {
            other.bring(
                    "zones",
                    "code,name,kind,operating_since,wkt\nZ,Khu Z,INDUSTRIAL_PARK,,\"%s\"\n"
                            .formatted(rectangle(0, 0, 900, 300)));
            other.bring("lots", "zone,code,land_use,wkt\n" + lot("Z", "L", "INDUSTRIAL", rectangle(0, 0, 100, 100)));
            assertEquals("ZONE_NOT_OPERATING", only(other));
            other.bring("stages", "zone,step,date\nZ,OPERATING,2020-01-01\n");
            assertEquals("FREE", only(other));
            other.bring("parcels", "sheet_no,parcel_no,wkt\n" + parcel("1", rectangle(50, 0, 150, 100)));
            assertEquals("NOT_CLEARED", only(other));
            other.bring("events", "sheet_no,parcel_no,milestone,date\n1,1,HANDED_OVER,2024-03-01\n");
            assertEquals("FREE", only(other));
            other.bring("rules", "key,valid_from,value\nleasable.land_use.INDUSTRIAL_PARK,2020-01-01,SERVICE\n");
            assertEquals("NOT_LEASABLE", only(other));
            other.bring("leases", "zone,lot,from\nZ,L,2024-01-01\n");
            assertEquals("LEASED", only(other));
            other.bring("lots", "zone,code,land_use,wkt\n" + lot("Z", "L", "SERVICE", rectangle(0, 0, 100, 100)));
            assertEquals("LEASED", only(other));
            other.bring("phases", "zone,number,wkt\nZ,1,\"%s\"\n".formatted(rectangle(0, 0, 900, 300)));
            assertEquals("LEASED", only(other));
        }
    }

    private static String only(TestServer server) {
        return server.json("/ogc/collections/lots/items")
                .at("/features/0/properties/availability")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"min_ha=-1", "min_ha=1e999999", "min_ha=many", "kind=PARK", "planned=yes", "at=today"})
    void whatCannotBeReadIsTheCallersToMend(String query) {
        assertEquals(400, server.get("/api/lots/free?" + query).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "NONE"})
    void aZoneThatIsNotAnnouncedIsNotThere(String zone) {
        assertEquals(404, server.get("/api/lots/free?zone=" + zone).statusCode());
    }

    private static JsonNode answer(String query) {
        return server.json("/api/lots/free?" + query);
    }

    private static JsonNode lot(String query, String code) {
        for (JsonNode lot : answer(query).get("lots")) {
            if (lot.get("code").asText().equals(code)) {
                return lot;
            }
        }
        throw new AssertionError("no lot " + code);
    }

    private static String zone(String code, String kind, String operatingSince, String announced, double west) {
        return "%s,Khu %s,%s,%s,%s,\"%s\"\n"
                .formatted(code, code, kind, operatingSince, announced, rectangle(west, 0, west + 950, 300));
    }

    private static String lot(String zone, String code, String rest, String wkt) {
        return "%s,%s,%s,\"%s\"\n".formatted(zone, code, rest, wkt);
    }

    private static String parcel(String number, String wkt) {
        return "1," + number + ",\"" + wkt + "\"\n";
    }
}
