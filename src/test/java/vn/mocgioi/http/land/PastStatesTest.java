package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.server.TestServer;

/** From which day on the map's things were what, as the page asks for it once. */
class PastStatesTest {
    private static TestServer server;

    @BeforeAll
    static void states() {
        server = new TestServer();
        server.bring(
                "zones",
                "code,name,kind,operating_since,public,wkt\n"
                        + zone("A", "2020-01-01", "true", 0)
                        + zone("H", "2020-01-01", "false", 2000)
                        + zone("P", "", "true", 3000));
        server.bring("stages", "zone,step,date\nA,ESTABLISHED,2018-05-01\nA,REVOKED,2023-03-01\n");
        server.bring("lots", """
                zone,code,land_use,wkt
                A,A1,INDUSTRIAL,"%s"
                A,A2,INDUSTRIAL,"%s"
                A,A3,TRAFFIC,"%s"
                H,H1,INDUSTRIAL,"%s"
                """.formatted(
                        rectangle(0, 0, 100, 100), rectangle(100, 0, 200, 100),
                        rectangle(200, 0, 300, 100), rectangle(2000, 0, 2100, 100)));
        server.bring("leases", """
                zone,lot,from,to
                A,A1,2023-01-01,2024-01-01
                A,A1,2025-01-01,
                H,H1,2023-01-01,
                """);
        server.bring("markers", """
                zone,number,x_northing,y_easting
                A,M1,2379000,436000
                A,M2,2379000,436100
                A,M3,2379000,436200
                H,M1,2379000,438000
                """);
        server.bring("marker_events", """
                zone,number,status,date
                A,M1,SET,2021-01-10
                A,M1,LOST,2023-06-01
                H,M1,SET,2021-01-10
                """);
        // M2 is a decimetre off until it is set anew; M3 always, but a decimetre was allowed for a year
        server.bring("marker_events", """
                zone,number,status,date,x_northing,y_easting
                A,M2,SET,2021-02-10,2379000,436100.1
                A,M2,LOST,2022-02-10,,
                A,M2,RESTORED,2023-02-10,2379000,436100.02
                A,M3,SET,2021-02-10,2379000.1,436200
                A,M1,DAMAGED,2024-01-10,2379000,436000.01
                H,M1,SET,2021-02-10,2379000.1,438000
                """);
        server.bring("rules", """
                key,valid_from,valid_to,value
                marker.off_design_m,1900-01-01,2022-01-01,0.05
                marker.off_design_m,2022-01-01,2023-01-01,0.1
                marker.off_design_m,2023-01-01,,0.05
                """);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aZoneSaysFromWhichDayItWasAtWhichStageAndWhetherItOperated() {
        JsonNode zones = server.json("/api/states").get("zones");
        assertEquals(
                "[[\"2018-05-01\",\"ESTABLISHED\",false],[\"2020-01-01\",\"OPERATING\",true],[\"2023-03-01\",\"REVOKED\",false]]",
                zones.get("A").toString());
        assertFalse(zones.has("P"), "nothing is dated of it");
    }

    @Test
    void aLotSaysFromWhichDayItWasWhatAndAMarkerWhatBecameOfIt() {
        JsonNode states = server.json("/api/states");
        assertEquals(
                "[[\"0001-01-01\",\"ZONE_NOT_OPERATING\"],[\"2020-01-01\",\"FREE\"],[\"2023-01-01\",\"LEASED\"],"
                        + "[\"2024-01-01\",\"ZONE_NOT_OPERATING\"],[\"2025-01-01\",\"LEASED\"]]",
                states.get("lots").get(id("lots", "A1")).toString());
        assertEquals(
                "[[\"2021-01-10\",\"SET\"],[\"2023-06-01\",\"LOST\"],[\"2024-01-10\",\"DAMAGED\"]]",
                states.get("markers").get(id("markers", "M1")).toString());
        assertFalse(states.get("lots").has(id("lots", "A3")), "a road has always been one");
    }

    @Test
    void nothingIsToldOfAZoneThatIsNotAnnounced() {
        JsonNode states = server.json("/api/states");
        assertFalse(states.get("zones").has("H"));
        assertEquals(2, states.get("lots").size());
        assertEquals(3, states.get("markers").size());
        assertEquals(2, states.get("off_design").size());
    }

    @Test
    void aMarkerSaysWhenItStoodTooFarFromItsDesignByTheRuleOfTheDay() {
        JsonNode off = server.json("/api/states").get("off_design");
        assertEquals(
                "[[\"0001-01-01\",false],[\"2021-02-10\",true],[\"2022-01-01\",false]]",
                off.get(id("markers", "M2")).toString());
        assertEquals(
                "[[\"0001-01-01\",false],[\"2021-02-10\",true],[\"2022-01-01\",false],[\"2023-01-01\",true]]",
                off.get(id("markers", "M3")).toString());
        assertFalse(off.has(id("markers", "M1")), "it never did");
        assertEquals("[false,false,true]", today());
    }

    /** Whether M1, M2 and M3 are off their design today, as their features say. */
    private static String today() {
        List<String> said = new ArrayList<>();
        for (String number : List.of("M1", "M2", "M3")) {
            String filter = "?filter=zone=%27A%27%20and%20number=%27" + number + "%27";
            JsonNode found =
                    server.json("/ogc/collections/markers/items" + filter).get("features");
            said.add(found.get(0).get("properties").get("off_design").asText());
        }
        return said.toString().replace(" ", "");
    }

    private static String id(String collection, String name) {
        for (JsonNode feature :
                server.json("/ogc/collections/" + collection + "/items?f=json").get("features")) {
            JsonNode properties = feature.get("properties");
            if (properties.path("code").asText().equals(name)
                    || properties.path("number").asText().equals(name)) {
                return feature.get("id").asText();
            }
        }
        throw new AssertionError("no " + name);
    }

    private static String zone(String code, String operatingSince, String announced, double west) {
        return "%s,Khu %s,INDUSTRIAL_PARK,%s,%s,\"%s\"\n"
                .formatted(code, code, operatingSince, announced, rectangle(west, 0, west + 950, 300));
    }
}
