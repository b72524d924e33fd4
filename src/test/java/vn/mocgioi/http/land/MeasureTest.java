package vn.mocgioi.http.land;

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

class MeasureTest {
    private static final String SQUARE = """
            {"type":"Polygon","coordinates":[[[430000,2380000],[430100,2380000],[430100,2380200],[430000,2380200],[430000,2380000]]]}""";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPolygonOfTheSurveyGridIsMeasuredInIt() {
        JsonNode measured = measure("?crs=EPSG:9213", SQUARE);
        assertEquals("20000.0", measured.get("area_m2").asText());
        assertEquals(2.0, measured.get("area_ha").asDouble());
        assertEquals(600.0, measured.get("perimeter_m").asDouble());
        assertEquals(20_001.7, measured.get("geodesic_area_m2").asDouble(), 0.3, "the grid's scale is 0.99996 here");
        assertEquals("EPSG:9213", measured.get("crs").asText());
        assertEquals(4, measured.get("edges").size());
        assertEquals(90.0, measured.get("edges").get(0).get("bearing_deg").asDouble());
        assertEquals(100.0, measured.get("edges").get(0).get("length_m").asDouble());
    }

    @Test
    void aFeatureInWgs84IsMeasuredAsPostgisMeasuresIt() {
        String drawn =
                "{\"type\":\"Polygon\",\"coordinates\":[[[105.8,21.5],[105.81,21.5],[105.81,21.51],[105.8,21.51],[105.8,21.5]]]}";
        JsonNode measured = measure("", "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + drawn + "}");
        double grid = Double.parseDouble(
                server.database.value("select ST_Area(ST_Transform(ST_GeomFromGeoJSON('" + drawn + "'), 9213))"));
        double geodesic = Double.parseDouble(
                server.database.value("select ST_Area(ST_GeomFromGeoJSON('" + drawn + "')::geography)"));
        assertEquals(grid, measured.get("area_m2").asDouble(), 0.2);
        assertEquals(geodesic, measured.get("geodesic_area_m2").asDouble(), 0.2);
    }

    @Test
    void aLineHasALengthAndNoArea() {
        JsonNode measured = measure(
                "?crs=EPSG:9213", "{\"type\":\"LineString\",\"coordinates\":[[430000,2380000],[430003,2380004]]}");
        assertEquals(5.0, measured.get("length_m").asDouble());
        assertTrue(measured.path("area_m2").isMissingNode());
    }

    @Test
    void partsAndHolesAreMeasuredAsPostgisMeasuresThem() {
        String drawn = """
                {"type":"MultiPolygon","coordinates":[
                    [[[105.8,21.5],[105.81,21.5],[105.81,21.51],[105.8,21.51],[105.8,21.5]],
                     [[105.803,21.503],[105.803,21.506],[105.806,21.506],[105.803,21.503]]],
                    [[[105.9,21.6,12.5],[105.91,21.6,12.5],[105.91,21.61,12.5],[105.9,21.6,12.5]]]]}""";
        JsonNode measured = measure("", drawn);
        String inPostgis = "ST_Force2D(ST_GeomFromGeoJSON('" + drawn + "'))";
        assertEquals(
                number("ST_Area(ST_Transform(" + inPostgis + ", 9213))"),
                measured.get("area_m2").asDouble(),
                0.2);
        assertEquals(
                number("ST_Area(" + inPostgis + "::geography)"),
                measured.get("geodesic_area_m2").asDouble(),
                0.2);
        assertEquals(
                number("ST_Perimeter(ST_Transform(" + inPostgis + ", 9213))"),
                measured.get("perimeter_m").asDouble(),
                0.001);
        assertEquals(
                number("ST_Perimeter(" + inPostgis + "::geography)"),
                measured.get("geodesic_perimeter_m").asDouble(),
                0.001);
        assertEquals(4 + 3, measured.get("edges").size(), "of the outer rings");
    }

    @Test
    void aCircleOfTwentyThousandCornersIsMeasured() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i <= 20_000; i++) {
            double angle = 2 * Math.PI * (i % 20_000) / 20_000;
            ring.append(i == 0 ? "" : ",")
                    .append("[%s,%s]"
                            .formatted(430_000 + 1_000 * Math.cos(angle), 2_380_000 + 1_000 * Math.sin(angle)));
        }
        JsonNode measured = measure("?crs=EPSG:9213", "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}");
        assertEquals(Math.PI * 1e6, measured.get("area_m2").asDouble(), 0.2);
        assertEquals(20_000, measured.get("edges").size());
    }

    @Test
    void anInvalidPolygonIsToldWhatIsWrongAndWhere() {
        String bowTie = """
                {"type":"Polygon","coordinates":[[[430000,2380000],[430100,2380100],[430100,2380000],[430000,2380100],[430000,2380000]]]}""";
        HttpResponse<byte[]> response = server.send("POST", "/api/measure?crs=EPSG:9213", bowTie);
        assertEquals(400, response.statusCode());
        JsonNode problem = TestServer.tree(response);
        assertTrue(problem.get("detail").asText().contains("at 430050.0, 2380050.0"), problem.toString());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() {
        String body =
                "{\"type\":\"Polygon\",\"coordinates\":[[" + "[105.8,21.5],".repeat(2_000_000) + "[105.8,21.5]]]}";
        assertEquals(413, server.send("POST", "/api/measure", body).statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"Polygon","coordinates":[[[105,21],[106,22],[106,21],[105,22],[105,21]]]}  | geometry
                    {"type":"Polygon","coordinates":[[[105,21],[106,22],[106,21]]]}                    | geometry
                    {"type":"Polygon","coordinates":[]}                                                | geometry
                    {"type":"Point","coordinates":[105,21]}                                            | geometry
                    {"type":"LineString","coordinates":[[21,105],[22,106]]}                            | coordinates
                    {"type":"GeometryCollection","geometries":[]}                                      | geometry
                    {"type":"LineString","coordinates":[[105,21]]}                                     | geometry
                    {"type":"LineString","coordinates":[[105,91],[106,92]]}                            | coordinates
                    {"type":"LineString","coordinates":[[1e999,21],[106,22]]}                          | geometry
                    {"type":"LineString","coordinates":[["105",21],[106,22]]}                          | geometry
                    {"type":"Feature","properties":{},"geometry":null}                                 | geometry
                    {"type":"FeatureCollection","features":[]}                                         | geometry
                    {"type":"Polygon","coordinates":5}                                                 | geometry
                    {}                                                                                 | geometry
                    []                                                                                 | body
                    nothing                                                                            | body
                    """)
    void whatCannotBeMeasuredIsRefusedWithTheReason(String body, String parameter) {
        HttpResponse<byte[]> response = server.send("POST", "/api/measure", body);
        assertEquals(400, response.statusCode(), TestServer.text(response));
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
    }

    @Test
    void anUnknownCrsIsRefused() {
        assertEquals(
                400, server.send("POST", "/api/measure?crs=EPSG:99999", SQUARE).statusCode());
    }

    private static double number(String expression) {
        return Double.parseDouble(String.valueOf(server.database.value("select " + expression)));
    }

    private static JsonNode measure(String query, String body) {
        HttpResponse<byte[]> response = server.send("POST", "/api/measure" + query, body);
        assertEquals(200, response.statusCode(), TestServer.text(response));
        return TestServer.tree(response);
    }
}
