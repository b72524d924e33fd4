package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province.zone("SC1", "Sông Công I", "INDUSTRIAL_PARK", TestProvince.rectangle(0, 0, 500, 400));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void requestsAreCountedByRouteAndStatusAndNotByWhatWasAskedFor() {
        server.get("/api/zones/SC1");
        server.get("/api/zones/SECRET");
        server.get("/api/zones/SECRET");
        server.get("/no/such/page");
        String ofZones = "mocgioi_http_request_seconds_count{method=\"GET\",path=\"/api/zones/{code}\",status=\"";
        awaitLine(ofZones + "200\"} 1");
        awaitLine(ofZones + "404\"} 2");
        String metrics = metrics();
        assertTrue(metrics.contains("le=\"+Inf\"} 2\n"), metrics);
        assertFalse(metrics.contains("SECRET") || metrics.contains("/no/such"), metrics);
    }

    @Test
    void tilesAreCountedByWhetherTheyWereKept() {
        String tile = "/ogc/collections/zones/tiles/WebMercatorQuad/0/0/0";
        server.get(tile);
        server.get(tile);
        server.get(tile);
        awaitLine("mocgioi_tiles_total{from=\"cache\"} 2");
        awaitLine("mocgioi_tiles_total{from=\"database\"} 1");
    }

    @Test
    void everyLineIsOfTheFormat() {
        HttpResponse<byte[]> answer = server.get("/metrics");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().contains("version=0.0.4"));
        Pattern line = Pattern.compile("# (HELP|TYPE) [a-z_]+ .+"
                + "|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? -?[0-9]+(\\.[0-9]+)?(e[-+][0-9]+)?");
        metrics().lines().forEach(each -> assertTrue(line.matcher(each).matches(), each));
        assertTrue(metrics().contains("mocgioi_pool_limit{pool=\"bulk\"} 4\n"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3,3", "0.25,0.25", "0.1,0.1", "123456789,123456789", "-1,-1"})
    void numbersAreShort(double value, String text) {
        assertEquals(text, MetricsText.number(value));
    }

    /** A request is counted when its answer has gone out: the client may be faster. */
    private static void awaitLine(String line) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!metrics().contains(line + "\n")) {
            assertTrue(System.nanoTime() < deadline, () -> line + " is not in\n" + metrics());
        }
    }

    private static String metrics() {
        return TestServer.text(server.get("/metrics"));
    }
}
