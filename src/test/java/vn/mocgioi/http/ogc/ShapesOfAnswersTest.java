package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;

/** Shapes that the service gave out, in any CRS: they are of the same places, and are known again when asked about. */
class ShapesOfAnswersTest {
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

    /** A surveyor who asks in another CRS is told of the same things in the same places. */
    @ParameterizedTest
    @ValueSource(strings = {"zones", "phases", "lots", "parcels", "markers", "projects", "communes"})
    void ofNoLayerAnythingDiffersBetweenTwoSystems(String layer) {
        String items = "/ogc/collections/" + layer + "/items?limit=200";
        JsonNode degrees = server.json(items).get("features");
        for (int srid : new int[] {9213, 9217, 3405, 32648, 3857}) {
            Transform back = Transform.between(Crs.of(srid), Crs.WGS84);
            JsonNode features = server.json(items + "&crs=EPSG:" + srid).get("features");
            assertEquals(degrees.size(), features.size());
            for (int i = 0; i < features.size(); i++) {
                JsonNode there = features.get(i);
                assertEquals(degrees.get(i).get("id"), there.get("id"));
                assertEquals(degrees.get(i).get("properties"), there.get("properties"), layer + " in " + srid);
                JsonNode point = first(there.at("/geometry/coordinates"));
                Coordinate place =
                        back.apply(point.get(0).asDouble(), point.get(1).asDouble());
                JsonNode expected = first(degrees.get(i).at("/geometry/coordinates"));
                assertEquals(expected.get(0).asDouble(), place.x, 1e-7, layer + " in " + srid);
                assertEquals(expected.get(1).asDouble(), place.y, 1e-7, layer + " in " + srid);
            }
        }
    }

    private static JsonNode first(JsonNode coordinates) {
        return coordinates.get(0).isNumber() ? coordinates : first(coordinates.get(0));
    }

    /** Rounded as it is, a parcel equals itself and touches those that it shares corners with. */
    @ParameterizedTest
    @CsvSource({"4326, CRS84", "9213, EPSG:9213", "3405, EPSG:3405", "9217, EPSG:9217", "3857, EPSG:3857"})
    void aShapeOfAnAnswerIsKnownAgain(int srid, String crs) {
        String items = "/ogc/collections/parcels/items?limit=12&offset=1000";
        JsonNode shapes =
                server.json(items + (srid == 4326 ? "" : "&crs=" + crs)).get("features");
        assertEquals(12, shapes.size());
        int neighbours = 0;
        for (JsonNode feature : shapes) {
            long id = feature.get("id").asLong();
            JsonNode shape = feature.get("geometry");
            assertEquals(Set.of(id), ids("s_equals", shape, crs, true), feature + " is not itself in " + crs);
            assertEquals(Set.of(id), ids("s_equals", shape, crs, false));
            assertTrue(ids("s_within", shape, crs, true).contains(id));
            assertTrue(ids("s_contains", shape, crs, true).contains(id));
            assertTrue(ids("s_within", shape, crs, false).contains(id));
            Set<Long> touching = ids("s_touches", shape, crs, true);
            assertEquals(touching, ids("s_touches", shape, crs, false));
            assertEquals(Set.of(), ids("s_overlaps", shape, crs, true), "neighbours of " + id + " in " + crs);
            Set<Long> expected = new HashSet<>(touching);
            expected.add(id);
            assertEquals(expected, ids("s_intersects", shape, crs, true));
            neighbours += touching.size();
        }
        assertTrue(neighbours >= 3 * shapes.size(), neighbours + " neighbours of " + shapes.size());
    }

    /** The tolerance is of rounding: what lies a millimetre apart does not touch. */
    @Test
    void aMillimetreIsNotRounding() {
        JsonNode feature = server.json("/ogc/collections/parcels/items?limit=1&offset=1000&crs=EPSG:9213")
                .at("/features/0");
        JsonNode ring = feature.at("/geometry/coordinates");
        while (!ring.get(0).get(0).isNumber()) {
            ring = ring.get(0);
        }
        double west = Double.MAX_VALUE;
        double south = 0;
        for (JsonNode corner : ring) {
            // northing first, as the CRS has it
            if (corner.get(1).asDouble() < west) {
                west = corner.get(1).asDouble();
                south = corner.get(0).asDouble();
            }
        }
        String id = "id = " + feature.get("id").asLong() + " AND ";
        assertEquals(1, found(id + "S_TOUCHES(geometry, POINT(" + south + " " + west + "))"));
        assertEquals(1, found(id + "S_TOUCHES(geometry, POINT(" + south + " " + (west - 0.00005) + "))"));
        assertEquals(1, found(id + "S_INTERSECTS(geometry, POINT(" + south + " " + (west - 0.00005) + "))"));
        assertEquals(0, found(id + "S_TOUCHES(geometry, POINT(" + south + " " + (west - 0.001) + "))"));
        assertEquals(0, found(id + "S_INTERSECTS(geometry, POINT(" + south + " " + (west - 0.001) + "))"));
    }

    private static int found(String filter) {
        return server.json("/ogc/collections/parcels/items?filter-crs=EPSG:9213&filter=" + Links.encoded(filter))
                .get("numberMatched")
                .asInt();
    }

    private static Set<Long> ids(String relation, JsonNode shape, String crs, boolean featureFirst) {
        String place = "{\"property\":\"geometry\"}";
        String filter = "{\"op\":\"" + relation + "\",\"args\":["
                + (featureFirst ? place + "," + shape : shape + "," + place)
                + "]}";
        Set<Long> ids = new HashSet<>();
        server.json("/ogc/collections/parcels/items?limit=1000&properties=parcel_no&filter-lang=cql2-json"
                        + (crs.equals("CRS84") ? "" : "&filter-crs=" + crs)
                        + "&filter=" + Links.encoded(filter))
                .get("features")
                .forEach(feature -> ids.add(feature.get("id").asLong()));
        return ids;
    }
}
