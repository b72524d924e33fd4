package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.http.server.TestServer;

class GridTest {
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
    void theReferencePointHasItsCoordinatesItsConvergenceAndItsScale() {
        JsonNode grid = server.json("/api/grid?lon=105.85&lat=21.55");
        assertEquals(2_383_984.8196, grid.get("x_northing").asDouble(), 0.005);
        assertEquals(432_480.3359, grid.get("y_easting").asDouble(), 0.005);
        // computed from PROJ 9.1: the bearing and length on the grid of 200 m of the meridian
        assertEquals(-0.239467, grid.get("convergence_deg").asDouble(), 2e-6);
        assertEquals(0.999956315, grid.get("scale").asDouble(), 2e-9);
        assertEquals("EPSG:9213", grid.get("crs").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'', lon",
        "lon=105.85, lat",
        "lat=21.55, lon",
        "lon=east&lat=21.55, lon",
        "lon=105.85&lat=NaN, lat",
        "lon=21.55&lat=105.85, lon",
        "lon=1e400&lat=21.55, lon",
        "lon=105.85&lat=21.55&crs=EPSG:9213, crs",
    })
    void whatNamesNoPlaceOnTheGridIsRefusedWithTheParameter(String query, String parameter) {
        HttpResponse<byte[]> response = server.get("/api/grid?" + query);
        assertEquals(400, response.statusCode(), TestServer.text(response));
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
    }
}
