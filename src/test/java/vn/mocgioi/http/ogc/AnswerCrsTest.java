package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.http.server.TestServer;

class AnswerCrsTest {
    /** The reference point of PROJ 9.1: 105.85 E 21.55 N is this in EPSG:9213. */
    private static final double EAST = 2_480.3359;

    private static final double NORTH = 3_984.8196;
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .zone(
                        "Z",
                        "Zone",
                        "IT_PARK",
                        "POLYGON((432480.3359 2383984.8196, 432480.3359 2384084.1, 432580.12345 2384084.1, 432480.3359 2383984.8196))")
                .marker("Z", "M1", EAST, NORTH);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void surveyCoordinatesComeOutDigitForDigit() {
        JsonNode ring = geometry("zones", "EPSG:9213").get(0);
        assertEquals(
                "[[432480.3359,2383984.8196],[432580.12345,2384084.1],[432480.3359,2384084.1],[432480.3359,2383984.8196]]",
                ring.toString(),
                "the digits that were surveyed, turned to the right-hand rule");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84, 4326, false, 1e-9",
        "http://www.opengis.net/def/crs/EPSG/0/4326, 4326, true, 1e-9",
        "http://www.opengis.net/def/crs/EPSG/0/3857, 3857, false, 5e-3",
        "http://www.opengis.net/def/crs/EPSG/0/9213, 9213, false, 1e-9",
        "http://www.opengis.net/def/crs/EPSG/0/9217, 9217, false, 5e-3",
        "http://www.opengis.net/def/crs/EPSG/0/3405, 3405, false, 5e-3",
        "http://www.opengis.net/def/crs/EPSG/0/32648, 32648, false, 5e-3",
        "http://www.opengis.net/def/crs/EPSG/0/4756, 4756, true, 5e-8",
        "http://www.opengis.net/def/crs/EPSG/0/5897, 5897, false, 5e-3"
    })
    void coordinatesAreThoseOfProjInTheOrderOfTheAuthority(
            String crs, int srid, boolean northingFirst, double tolerance) {
        String[] expected = server.database
                .value("select ST_X(p) || ' ' || ST_Y(p) from (select ST_Transform(geom, " + srid
                        + ") p from markers) q")
                .split(" ");
        JsonNode got = geometry("markers", crs);
        assertEquals(
                Double.parseDouble(expected[0]), got.get(northingFirst ? 1 : 0).asDouble(), tolerance);
        assertEquals(
                Double.parseDouble(expected[1]), got.get(northingFirst ? 0 : 1).asDouble(), tolerance);
        HttpResponse<byte[]> response = server.get("/ogc/collections/markers/items?crs=" + crs);
        assertEquals(
                "<" + crs + ">", response.headers().firstValue("Content-Crs").orElseThrow());
    }

    @Test
    void theAnswerSaysItsCrsAlsoWhenNoneWasAsked() {
        for (String path : new String[] {"/ogc/collections/markers/items", "/download/markers.geojson"}) {
            assertEquals(
                    "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>",
                    server.get(path).headers().firstValue("Content-Crs").orElseThrow());
        }
    }

    @Test
    void wgs84HasNineDecimalsAndFewerWhenAsked() {
        assertEquals("[105.85,21.55]", rounded(geometry("markers", "OGC:CRS84").toString(), 7));
        JsonNode three = server.json("/ogc/collections/markers/items?precision=3");
        assertEquals(
                "[105.85,21.55]",
                three.get("features").get(0).get("geometry").get("coordinates").toString());
        JsonNode survey = server.json("/ogc/collections/markers/items?precision=1&crs=EPSG:9213");
        assertEquals(
                "[432480.3,2383984.8]",
                survey.get("features").get(0).get("geometry").get("coordinates").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "bbox=432480.3&bbox-crs=EPSG:9213, 400",
        "'bbox=432480,2383984,432481,2383985&bbox-crs=EPSG:9213', 1",
        "'bbox=432481,2383984,432482,2383985&bbox-crs=EPSG:9213', 0",
        "'bbox=21.54,105.84,21.56,105.86&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326', 1",
        "'bbox=105.84,21.54,105.86,21.56&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326', 0",
        "'bbox=105.84,21.54,105.86,21.56&bbox-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84', 1",
        "'bbox=11782000,2450000,11785000,2465000&bbox-crs=EPSG:3857', 1",
        "'bbox=21.54,105.84,21.56,105.86&bbox-crs=EPSG:4756', 1",
        "'bbox=105.84,21.54,105.86,21.56&bbox-crs=EPSG:4756', 0",
        "'bbox=-90,-180,90,180&bbox-crs=EPSG:4756', 1",
        "'bbox=-90,100,90,-170&bbox-crs=EPSG:4756', 1",
        "'bbox=-90,170,90,-170&bbox-crs=EPSG:4756', 0",
        "'bbox=-1e9,-1e9,1e9,1e9&bbox-crs=EPSG:3405', 1",
        "'bbox=1e9,1e9,2e9,2e9&bbox-crs=EPSG:3405', 0",
        "'bbox=7e5,0,5e5,3e6&bbox-crs=EPSG:3405', 400",
        "'bbox=-1e99,-1e99,1e99,1e99&bbox-crs=EPSG:3857', 1",
        "'bbox=105,21,106,22&bbox-crs=EPSG:1', 400",
        "'crs=EPSG:27700', 400",
        "'crs=', 400"
    })
    void boxesAreReadInTheirCrs(String query, int expected) {
        HttpResponse<byte[]> response = server.get("/ogc/collections/markers/items?" + query);
        assertEquals(expected == 400 ? 400 : 200, response.statusCode(), TestServer.text(response));
        if (expected != 400) {
            assertEquals(
                    expected, TestServer.tree(response).get("numberMatched").asInt());
        }
    }

    @Test
    void anUnknownCrsIsAnsweredWithThoseThatAreKnown() {
        HttpResponse<byte[]> response = server.get("/ogc/collections/markers/items?crs=EPSG:27700");
        assertEquals("crs", TestServer.tree(response).get("parameter").asText());
        assertTrue(TestServer.tree(response).get("detail").asText().contains("EPSG/0/9213"));
    }

    private static JsonNode geometry(String collection, String crs) {
        return server.json("/ogc/collections/" + collection + "/items?crs=" + crs)
                .get("features")
                .get(0)
                .get("geometry")
                .get("coordinates");
    }

    private static String rounded(String position, int decimals) {
        String[] parts = position.replaceAll("[\\[\\]]", "").split(",");
        double scale = Math.pow(10, decimals);
        return "[" + Math.round(Double.parseDouble(parts[0]) * scale) / scale + ","
                + Math.round(Double.parseDouble(parts[1]) * scale) / scale + "]";
    }
}
