package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
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
                H,H1,INDUSTRIAL,"%s"
                """.formatted(
                        rectangle(0, 0, 100, 100), rectangle(100, 0, 200, 100), rectangle(2000, 0, 2100, 100)));
        server.bring("leases", """
                zone,lot,from,to
                A,A1,2023-01-01,2024-01-01
                A,A1,2025-01-01,
                H,H1,2023-01-01,
                """);
        server.bring("markers", "zone,number,x_northing,y_easting\nA,M1,2379000,436000\nH,M1,2379000,438000\n");
        server.bring("marker_events", """
                zone,number,status,date
                A,M1,SET,2021-01-10
                A,M1,LOST,2023-06-01
                H,M1,SET,2021-01-10
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
    void aLotSaysWhenItWasLeasedAndAMarkerWhatBecameOfIt() {
        JsonNode states = server.json("/api/states");
        assertEquals(
                "[[\"2023-01-01\",\"2024-01-01\"],[\"2025-01-01\",null]]",
                states.get("lots").get(id("lots", "A1")).toString());
        assertEquals(
                "[[\"2021-01-10\",\"SET\"],[\"2023-06-01\",\"LOST\"]]",
                states.get("markers").get(id("markers", "M1")).toString());
        assertEquals(1, states.get("lots").size(), "and what was never leased, nothing");
    }

    @Test
    void nothingIsToldOfAZoneThatIsNotAnnounced() {
        JsonNode states = server.json("/api/states");
        assertFalse(states.get("zones").has("H"));
        assertEquals(1, states.get("lots").size());
        assertEquals(1, states.get("markers").size());
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
