package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.store.db.PoolUse;

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
        awaitLine("mocgioi_tiles_total{from=\"cache\"} 2.0");
        awaitLine("mocgioi_tiles_total{from=\"database\"} 1.0");
    }

    @Test
    void everyLineIsOfTheFormat() {
        HttpResponse<byte[]> answer = server.get("/metrics");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().contains("version=0.0.4"));
        Pattern line = Pattern.compile("# (HELP|TYPE) [a-z0-9_]+ .+"
                + "|[a-z0-9_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? (NaN|-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?)");
        metrics().lines().forEach(each -> assertTrue(line.matcher(each).matches(), each));
        assertTrue(metrics().contains("mocgioi_pool_limit{pool=\"bulk\"} 4.0\n"));
    }

    @Test
    void javaThePoolsAndTheCachesTellOfThemselves() {
        server.get("/ogc/collections/zones/tiles/WebMercatorQuad/1/1/0");
        for (String figure : List.of(
                "jvm_memory_used_bytes{area=\"heap\",id=\"",
                "jvm_threads_live_threads ",
                "jvm_gc_memory_allocated_bytes_total ",
                "process_uptime_seconds ",
                "process_files_open_files ",
                "mocgioi_pool_connections{pool=\"questions\",state=\"idle\"} ",
                "hikaricp_connections_pending{pool=\"mocgioi-questions\"} ",
                "hikaricp_connections_acquire_seconds_count{pool=\"mocgioi-bulk\"} ",
                "cache_size{cache=\"zone-checks\"} ",
                "cache_size{cache=\"extents\"} ",
                "cache_evictions_total{cache=\"downloads\"} ",
                "cache_gets_total{cache=\"tiles\",result=\"miss\"} ")) {
            assertTrue(metrics().contains("\n" + figure), figure);
        }
    }

    /** Whoever watches is answered while nothing else is. */
    @Test
    void figuresAreToldThoughNoConnectionIsFree() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            long free = server.database.database().pools().stream()
                    .filter(pool -> pool.name().equals("imports"))
                    .mapToInt(PoolUse::limit)
                    .sum();
            for (int i = 0; i < free; i++) {
                taken.add(server.database.database().imports().getConnection());
            }
            awaitLine("mocgioi_pool_connections{pool=\"imports\",state=\"active\"} " + free + ".0");
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
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
