package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.http.server.TestServer;

/** Map, list, panel and summary say the same hectares of a zone, on every day. */
class CountingAreaTest {
    private static TestServer server;

    @BeforeAll
    static void zones() {
        server = new TestServer();
        DemoInDatabase.load(server.database.database());
        // 40 ha in the grid, the decision says so from 2022, and of phase 1 from 2023 something else
        server.bring(
                "zones",
                "code,name,kind,official_area_ha,decision_date,wkt\nX,Khu X,INDUSTRIAL_PARK,38,2020-05-01,\"%s\"\n"
                        .formatted(rectangle(0, 0, 1000, 400)));
        server.bring("phases", "zone,number,wkt\nX,1,\"%s\"\n".formatted(rectangle(0, 0, 500, 400)));
        server.bring(
                "stages",
                "zone,phase,step,date,official_area_ha\nX,,APPROVED,2022-02-01,40.3\nX,1,APPROVED,2023-02-01,20.5\n");
        server.bring("lots", """
                zone,code,land_use,official_area_m2,wkt
                X,L1,INDUSTRIAL,10150,"%s"
                X,L2,INDUSTRIAL,,"%s"
                """.formatted(rectangle(0, 0, 100, 100), rectangle(100, 0, 200, 100)));
        server.bring(
                "rules",
                "key,valid_from,valid_to,value\narea.tolerance_share,1900-01-01,2024-01-01,0.01\n"
                        + "area.tolerance_share,2024-01-01,2025-01-01,0.03\narea.tolerance_share,2025-01-01,,0.01\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsPublishedOfAZoneIsWhatItsReportSays() {
        int grid = 0;
        BigDecimal parks = BigDecimal.ZERO;
        for (JsonNode zone :
                server.json("/ogc/collections/zones/items?limit=1000").get("features")) {
            JsonNode said = zone.get("properties");
            JsonNode areas =
                    server.json("/api/zones/" + said.get("code").asText()).get("areas");
            same(areas, said.get("counting_area_ha"), said.get("counts"));
            grid += said.get("counts").asText().equals("grid") ? 1 : 0;
            if (said.get("kind").asText().equals("INDUSTRIAL_PARK")) {
                parks = parks.add(said.get("counting_area_ha").decimalValue());
            }
        }
        assertTrue(grid > 0, "the demo has a zone whose decision is not what was surveyed");
        JsonNode summary = server.json("/api/summary").at("/kinds/0");
        assertEquals("INDUSTRIAL_PARK", summary.get("kind").asText());
        assertEquals(0, summary.get("area_ha").decimalValue().compareTo(parks), parks::toString);
        JsonNode sum =
                server.json("/ogc/collections/zones/aggregate?sum=counting_area_ha&filter=kind=%27INDUSTRIAL_PARK%27");
        assertEquals(0, sum.at("/total/sum_counting_area_ha").decimalValue().compareTo(parks), sum::toString);
    }

    @Test
    void whatIsPublishedOfAPhaseIsWhatItsReportSays() {
        for (JsonNode phase :
                server.json("/ogc/collections/phases/items?limit=1000").get("features")) {
            JsonNode said = phase.get("properties");
            JsonNode report = server.json("/api/zones/" + said.get("zone").asText() + "/phases/"
                    + said.get("number").asText());
            same(report.get("areas"), said.get("counting_area_ha"), said.get("counts"));
        }
    }

    @Test
    void aZoneHadTheAreaOfItsDay() {
        JsonNode all = server.json("/api/states").at("/areas/zones");
        assertEquals(
                "[[\"0001-01-01\",40.0,\"grid\"],[\"2022-02-01\",40.3,\"official\"]]",
                all.get("X").toString());
        for (String code : (Iterable<String>) all::fieldNames) {
            for (JsonNode state : all.get(code)) {
                String day = state.get(0).asText().replace("0001-", "1900-");
                same(server.json("/api/zones/" + code + "?at=" + day).get("areas"), state.get(1), state.get(2));
            }
        }
    }

    @Test
    void aPhaseAndALotHadTheAreaOfTheirDay() {
        JsonNode areas = server.json("/api/states").get("areas");
        assertEquals(
                "[[\"0001-01-01\",20.0,\"grid\"],[\"2024-01-01\",20.5,\"official\"],[\"2025-01-01\",20.0,\"grid\"]]",
                areas.at("/phases/" + id("phases", "X", "1")).toString());
        assertEquals(
                "[[\"0001-01-01\",1.0,\"grid\"],[\"2024-01-01\",1.015,\"official\"],[\"2025-01-01\",1.0,\"grid\"]]",
                areas.at("/lots/" + id("lots", "X", "L1")).toString());
        assertFalse(areas.get("lots").has(id("lots", "X", "L2")), "it has always been what it is");
    }

    @ParameterizedTest
    @CsvSource({"zones, KCN-YB3, 287.922, grid", "zones, KCN-SC2, 546.24, official"})
    void aTileAndAFileSayIt(String collection, String code, String hectares, String counts) {
        String csv = TestServer.text(server.get("/download/" + collection + ".csv?filter=code=%27" + code + "%27"));
        String[] lines = csv.split("\r?\n");
        String[] names = lines[0].split(",");
        String[] values = lines[1].split(",");
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("official_area_ha")) {
                assertEquals("counting_area_ha counts", names[i + 1] + " " + names[i + 2]);
                assertEquals(0, new BigDecimal(hectares).compareTo(new BigDecimal(values[i + 1])));
                assertEquals(counts, values[i + 2]);
                return;
            }
        }
        throw new AssertionError(csv);
    }

    private static void same(JsonNode areas, JsonNode hectares, JsonNode counts) {
        assertEquals(
                0,
                areas.get("counting_ha").decimalValue().compareTo(hectares.decimalValue()),
                () -> areas + " " + hectares);
        assertEquals(areas.get("counts").asText(), counts.asText(), areas::toString);
    }

    private static String id(String collection, String zone, String name) {
        for (JsonNode feature : server.json("/ogc/collections/" + collection + "/items?limit=1000&zone=" + zone)
                .get("features")) {
            JsonNode properties = feature.get("properties");
            if (properties.path("code").asText().equals(name)
                    || properties.path("number").asText().equals(name)) {
                return feature.get("id").asText();
            }
        }
        throw new AssertionError("no " + name);
    }
}
