package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import vn.mocgioi.exchange.imports.ImportQueue;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.PoolUse;

/** Figures for the operator's monitoring. Nothing of what is asked or stored is in them. */
final class MetricsPage {
    private static final double MILLISECONDS = 1_000;

    private final RequestMetrics requests;
    private final Database database;
    private final Tiles tiles;
    private final ImportQueue imports;

    MetricsPage(RequestMetrics requests, Database database, Tiles tiles, ImportQueue imports) {
        this.requests = requests;
        this.database = database;
        this.tiles = tiles;
        this.imports = imports;
    }

    void show(Context ctx) {
        MetricsText out = new MetricsText();
        requests.write(out);
        pools(out);
        out.family("mocgioi_tiles_total", "counter", "Tiles given out, by whether they were kept or had to be made");
        out.sample("from=\"cache\"", tiles.kept()).sample("from=\"database\"", tiles.made());
        out.single("mocgioi_imports_open", "gauge", "Imports by HTTP that run or wait", imports.open());
        java(out);
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(MetricsText.MEDIA_TYPE);
        ctx.result(out.bytes());
    }

    private void pools(MetricsText out) {
        out.family("mocgioi_pool_connections", "gauge", "Connections to the database, by pool and state");
        for (PoolUse pool : database.pools()) {
            out.sample("pool=\"%s\",state=\"active\"".formatted(pool.name()), pool.active());
            out.sample("pool=\"%s\",state=\"idle\"".formatted(pool.name()), pool.idle());
        }
        out.family("mocgioi_pool_limit", "gauge", "Connections that a pool has at most");
        database.pools().forEach(pool -> out.sample("pool=\"%s\"".formatted(pool.name()), pool.limit()));
        out.family("mocgioi_pool_waiting", "gauge", "Requests that wait for a connection");
        database.pools().forEach(pool -> out.sample("pool=\"%s\"".formatted(pool.name()), pool.waiting()));
    }

    private static void java(MetricsText out) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        out.single("jvm_memory_heap_used_bytes", "gauge", "Heap in use", heap.getUsed());
        out.single("jvm_memory_heap_max_bytes", "gauge", "Heap at most", heap.getMax());
        out.single(
                "jvm_threads",
                "gauge",
                "Threads",
                ManagementFactory.getThreadMXBean().getThreadCount());
        double pauses = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            pauses += collector.getCollectionTime();
        }
        out.single("jvm_gc_seconds_total", "counter", "Time spent collecting garbage", pauses / MILLISECONDS);
        out.single(
                "process_uptime_seconds",
                "gauge",
                "Since the start",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLISECONDS);
    }
}
