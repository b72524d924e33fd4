package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.TestServer;

/** The coordinate table of a zone and a phase in its four forms. */
class CoordinatesTest {
    private static TestServer server;

    @BeforeAll
    static void boundaries() {
        server = new TestServer();
        server.bring(
                "zones",
                "code,name,kind,official_area_ha,decision_no,decision_date,public,valid_from,wkt\n"
                        + zone("A", "1.00,45/QĐ-UBND,2020-02-01,true,2020-01-01", rectangle(0, 0, 100, 100))
                        + zone("B", ",,,true,2020-01-01", rectangle(200, 0, 300, 50))
                        + zone("H", ",,,false,2020-01-01", rectangle(400, 0, 500, 50)));
        server.bring("phases", "zone,number,wkt\nA,1,\"" + rectangle(0, 0, 100, 40) + "\"\n");
        server.bring(
                "stages",
                "zone,step,date,decision_no,authority\nA,APPROVED,2020-02-01,45/QĐ-UBND,UBND tỉnh\n"
                        + "B,RESOLUTION,2021-03-04,7/NQ-HĐND,HĐND tỉnh\n");
        server.bring(
                "markers",
                "zone,number,kind,x_northing,y_easting\n"
                        + "A,M1,CORNER,2380000.001,430000.002\n"
                        + "A,M2,CORNER,2380000,430100\n"
                        + "A,M10,CORNER,2380100,430000\n"
                        + "A,M9,CORNER,2380100.1234567,430100\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theTableGivesCoordinatesDigitForDigitAndClosesTheRing() {
        JsonNode table = server.json("/api/zones/A/coordinates.json?at=2021-01-01");
        assertEquals("markers", table.get("points_are").asText());
        assertEquals("EPSG:9213", table.get("crs").asText());
        JsonNode points = table.at("/rings/0/points");
        assertEquals(5, points.size());
        assertEquals("M1", points.at("/0/number").asText());
        assertEquals("2380000.001", points.at("/0/x_northing").decimalValue().toPlainString());
        assertEquals("430000.002", points.at("/0/y_easting").decimalValue().toPlainString());
        assertEquals(
                "2380100.1234567", points.at("/2/x_northing").decimalValue().toPlainString());
        assertEquals(99.998, points.at("/0/edge_m").asDouble());
        assertEquals("M1", points.at("/4/number").asText());
        assertTrue(points.at("/4/edge_m").isNull());
        assertEquals(10006, table.get("area_m2").asDouble(), 0.2);
        assertEquals(10000, table.get("boundary_area_m2").asDouble());
        assertEquals(10000, table.get("official_area_m2").asDouble());
    }

    @Test
    void theDecisionStandsWithItsAuthority() {
        JsonNode named =
                server.json("/api/zones/A/coordinates.json?at=2021-01-01").get("decision");
        assertEquals("45/QĐ-UBND", named.get("decision_no").asText());
        assertEquals("2020-02-01", named.get("decision_date").asText());
        assertEquals("UBND tỉnh", named.get("authority").asText());
        JsonNode ofStage = server.json("/api/zones/B/coordinates.json").get("decision");
        assertEquals("7/NQ-HĐND", ofStage.get("decision_no").asText());
        assertEquals("HĐND tỉnh", ofStage.get("authority").asText());
    }

    @Test
    void theDecisionIsTheOneThatTheAreaComesFrom() {
        server.bring(
                "stages",
                "zone,phase,step,date,decision_no,authority,official_area_ha\n"
                        + "A,,ESTABLISHED,2022-05-01,88/QĐ-TTg,Thủ tướng,1.01\nA,,LAND_ALLOCATED,2023-01-01,9/QĐ,UBND tỉnh,\n");
        JsonNode before = server.json("/api/zones/A/coordinates.json?at=2022-04-30");
        assertEquals("45/QĐ-UBND 10000", decisionAndArea(before));
        JsonNode after = server.json("/api/zones/A/coordinates.json?at=2023-06-01");
        assertEquals("88/QĐ-TTg 10100", decisionAndArea(after));
        assertEquals("Thủ tướng", after.at("/decision/authority").asText());
        assertEquals("2022-05-01", after.at("/decision/decision_date").asText());
    }

    private static String decisionAndArea(JsonNode table) {
        return table.at("/decision/decision_no").asText() + " "
                + table.get("official_area_m2").asInt();
    }

    @Test
    void whereThereAreNoMarkersTheVerticesStand() {
        JsonNode table = server.json("/api/zones/B/coordinates.json");
        assertEquals("boundary_vertices", table.get("points_are").asText());
        assertEquals(5_000, table.get("area_m2").asDouble());
        assertEquals(300, table.get("perimeter_m").asDouble());
        assertEquals(
                "1",
                server.json("/api/zones/A/phases/1/coordinates.json")
                        .get("phase")
                        .asText());
    }

    @Test
    void theCsvHasARowAPoint() {
        HttpResponse<byte[]> csv = server.get("/api/zones/B/coordinates.csv");
        assertEquals("""
                ring,number,x_northing,y_easting,edge_m\r
                1,1,2380050,430200,100.000\r
                1,2,2380050,430300,50.000\r
                1,3,2380000,430300,100.000\r
                1,4,2380000,430200,50.000\r
                1,1,2380050,430200,\r
                """, TestServer.text(csv));
        assertEquals(
                "attachment; filename=\"B-coordinates.csv\"",
                csv.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void theDrawingHasTheOutlineThePointsAndTheirNumbers() {
        List<String> lines = TestServer.text(server.get("/api/zones/A/coordinates.dxf"))
                .lines()
                .toList();
        assertEquals(1, lines.stream().filter("LWPOLYLINE"::equals).count());
        assertEquals(4, lines.stream().filter("CIRCLE"::equals).count());
        assertEquals(4, lines.stream().filter("MTEXT"::equals).count());
        assertTrue(lines.contains("2380100.1234567"));
        assertEquals("EOF", lines.get(lines.size() - 1));
    }

    @Test
    void thePageHasVietnameseNumbersTheSketchAndTheDecision() {
        String page = TestServer.text(server.get("/api/zones/A/coordinates.html"));
        assertTrue(page.contains("<td class=\"n\">2380000,001</td><td class=\"n\">430000,002</td>"), page);
        assertTrue(page.contains("<td class=\"n\">100,00</td>"), page);
        assertTrue(page.contains("Quyết định số 45/QĐ-UBND ngày 01/02/2020 của UBND tỉnh"), page);
        assertEquals(
                4,
                Pattern.compile("<circle class=\"point\"")
                        .matcher(page)
                        .results()
                        .count());
        assertTrue(
                Pattern.compile("<text class=\"number\"[^>]*>M10</text>")
                        .matcher(page)
                        .find(),
                page);
        // 100 m on 94 mm at most: 1:2,000 is the next round scale
        assertTrue(page.contains("Tỷ lệ 1:2.000"), page);
        String english = TestServer.text(server.get("/api/zones/A/coordinates.html?lang=en"));
        assertTrue(english.contains("<td class=\"n\">2380000.001</td>"), english);
        assertTrue(english.contains("Decision no. 45/QĐ-UBND of 1 Feb 2020 by UBND tỉnh"), english);
    }

    @Test
    void anUnchangedTableIsNotSentAgain() {
        HttpResponse<byte[]> first = server.get("/api/zones/A/coordinates.html");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                server.get("/api/zones/A/coordinates.html", "If-None-Match", tag)
                        .statusCode());
        assertFalse(
                server.get("/api/zones/A/coordinates.json", "If-None-Match", tag)
                                .statusCode()
                        == 304,
                "another form is another thing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H/coordinates.json", "NONE/coordinates.csv", "A/phases/9/coordinates.html"})
    void whatIsNotAnnouncedIsNotThere(String path) {
        assertEquals(404, server.get("/api/zones/" + path).statusCode());
    }

    @Test
    void beforeThereIsABoundaryThereIsNoTable() {
        HttpResponse<byte[]> before = server.get("/api/zones/A/coordinates.json?at=2019-12-31");
        assertEquals(404, before.statusCode());
        assertTrue(TestServer.text(before).contains("A has no boundary on 2019-12-31"), TestServer.text(before));
    }

    private static String zone(String code, String rest, String wkt) {
        return "%s,Khu %s,INDUSTRIAL_PARK,%s,\"%s\"\n".formatted(code, code, rest, wkt);
    }
}
