package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.cli.demo.DemoInDatabase;

/** The article's figures come out of the service with the demo province in it, as of 2024-12-31. */
class DemoAnswersTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        DemoInDatabase.load(server.database.database());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theProvinceOnOnePage() {
        JsonNode summary = server.json("/api/summary?at=2024-12-31");

        JsonNode parks = kind(summary, "INDUSTRIAL_PARK");
        assertEquals(11, parks.get("zones").asInt());
        assertEquals(5, parks.get("operating").asInt());
        assertEquals("1471", parks.get("operating_area_ha").asText());
        assertEquals("0.7236", parks.get("occupancy").asText());
        JsonNode clusters = kind(summary, "INDUSTRIAL_CLUSTER");
        assertEquals(27, clusters.get("zones").asInt());
        assertEquals(11, clusters.get("operating").asInt());
        assertEquals("0.5962", clusters.get("occupancy").asText());
        JsonNode itPark = kind(summary, "IT_PARK");
        assertEquals("200", itPark.get("area_ha").asText());
        assertEquals(0, itPark.get("operating").asInt());
        assertEquals(2024, summary.at("/projects/year").asInt());
        assertEquals(21, summary.at("/projects/new").asInt());
        assertEquals(21, summary.at("/projects/new_foreign").asInt());
        JsonNode target = target(summary, "NEW_PROJECTS");
        assertEquals(15, target.get("target").asInt());
        assertEquals(21, target.get("actual").asInt(), "40 % more");
    }

    @Test
    void theProvinceIsWhatItsZonesAre() {
        JsonNode summary = server.json("/api/summary?at=2024-12-31");

        assertEquals(
                server.json("/api/clearance?at=2024-12-31").get("milestones"), summary.at("/clearance/milestones"));
        long parcels = 0;
        for (JsonNode zone :
                server.json("/ogc/collections/zones/items?limit=100").get("features")) {
            String code = zone.at("/properties/code").asText();
            JsonNode clearance = server.json("/api/zones/" + code + "/clearance?at=2024-12-31");
            parcels += clearance.get("parcels").asLong();
            assertFalse(server.json("/api/zones/" + code + "?at=2024-12-31")
                    .get("areas")
                    .isEmpty());
        }
        assertEquals(parcels, summary.at("/clearance/parcels").asLong(), "no parcel of the demo lies in two zones");
    }

    @Test
    void theSeriesEndsWhereTheFiguresOfItsDayStand() {
        for (String zone : new String[] {"", "&zone=KCN-SC2"}) {
            JsonNode clearance = server.json("/api/clearance?at=2024-12-31" + zone);
            JsonNode points =
                    server.json("/api/clearance/series?to=2024-12-31" + zone).get("points");
            JsonNode last = points.get(points.size() - 1);
            assertEquals("2024-12-31", last.get("at").asText());
            for (int i = 0; i < last.get("milestones").size(); i++) {
                assertEquals(
                        clearance.at("/milestones/" + i + "/area_m2"), last.at("/milestones/" + i + "/area_m2"), zone);
            }
        }
    }

    @Test
    void whoeverWaitsStillWaitsAndTheLongestComeFirst() {
        JsonNode answer = server.json("/api/clearance?zone=KCN-SC2&at=2024-12-31");
        LocalDate before = LocalDate.MIN;
        assertTrue(answer.get("waiting").size() > 0);
        for (JsonNode parcel : answer.get("waiting")) {
            LocalDate since = LocalDate.parse(parcel.get("since").asText());
            assertFalse(since.isBefore(before));
            before = since;
            JsonNode properties = server.json(
                            "/ogc/collections/parcels/items/" + parcel.get("id").asText())
                    .get("properties");
            String milestone = parcel.get("milestone").asText().toLowerCase(java.util.Locale.ROOT);
            assertEquals(since.toString(), properties.get(milestone + "_on").asText());
            String handedOver = properties.path("handed_over_on").asText("");
            assertTrue(handedOver.isEmpty() || handedOver.equals("null") || handedOver.compareTo("2024-12-31") > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "kml", "gpkg", "shp.zip", "fgb"})
    void gdalReadsEveryFeatureOfEveryLayerOutOfADownload(String format, @TempDir Path folder) throws IOException {
        for (String collection : DemoReadBack.TELLING.keySet()) {
            Path file = DemoReadBack.download(server, folder, collection + "." + format);
            List<String> expected = DemoReadBack.ofService(server, collection);
            assertFalse(expected.isEmpty());
            assertEquals(expected, DemoReadBack.ofFile(file, collection), collection);
        }
    }

    @Test
    void gdalReadsEveryLineAndTextOutOfTheDrawings(@TempDir Path folder) throws IOException {
        Path parcels = DemoReadBack.download(server, folder, "parcels.dxf");
        List<String> areas = DemoReadBack.column(server, "parcels", "area_m2");
        assertEquals(areas, DemoReadBack.texts(parcels, "DIEN_TICH"));
        assertEquals(areas.stream().map(Double::valueOf).sorted().toList(), DemoReadBack.areas(parcels, "RANH_THUA"));
        assertEquals(areas.size(), DemoReadBack.texts(parcels, "SO_THUA").size());
        for (String[] label : new String[][] {
            {"zones", "name", "TEN_KHU"},
            {"phases", "number", "SO_GIAI_DOAN"},
            {"lots", "code", "KY_HIEU_LO"},
            {"markers", "number", "SO_HIEU_MOC"},
            {"projects", "name", "TEN_DU_AN"},
            {"communes", "fullname", "TEN_XA"}
        }) {
            Path drawing = DemoReadBack.download(server, folder, label[0] + ".dxf");
            assertEquals(DemoReadBack.column(server, label[0], label[1]), DemoReadBack.texts(drawing, label[2]));
        }
    }

    private static JsonNode kind(JsonNode summary, String kind) {
        for (JsonNode one : summary.get("kinds")) {
            if (one.get("kind").asText().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError("no " + kind + " in " + summary);
    }

    private static JsonNode target(JsonNode summary, String measure) {
        for (JsonNode one : summary.get("targets")) {
            if (one.get("measure").asText().equals(measure)) {
                return one;
            }
        }
        throw new AssertionError("no target " + measure + " in " + summary.get("targets"));
    }
}
