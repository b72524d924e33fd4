package vn.mocgioi.http.server;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.mocgioi.exchange.imports.ImportQueue;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.PoolUse;

/**
 * Figures for the operator's monitoring, in the text format of Prometheus. Nothing of what is asked or stored is in
 * them, and none of them asks the database.
 */
final class MetricsPage implements AutoCloseable {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics garbage = new JvmGcMetrics();

    MetricsPage() {
        List.of(
                        new JvmMemoryMetrics(),
                        garbage,
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(figures -> figures.bindTo(registry));
    }

    /** Takes in the figures of the parts of the service. */
    void watch(Database database, ImportQueue imports, MeterBinder... caches) {
        database.bindTo(registry);
        for (PoolUse pool : database.pools()) {
            String name = pool.name();
            String connections = "Connections to the database, by pool and state";
            gauge("mocgioi.pool.connections", connections, database, PoolUse::active, name, "state", "active");
            gauge("mocgioi.pool.connections", connections, database, PoolUse::idle, name, "state", "idle");
            gauge("mocgioi.pool.limit", "Connections that a pool has at most", database, PoolUse::limit, name);
            gauge("mocgioi.pool.waiting", "Requests that wait for a connection", database, PoolUse::waiting, name);
        }
        Gauge.builder("mocgioi.imports.open", imports, ImportQueue::open)
                .description("Imports by HTTP that run or wait")
                .register(registry);
        for (MeterBinder cache : caches) {
            cache.bindTo(registry);
        }
    }

    private void gauge(
            String name, String help, Database database, ToIntFunction<PoolUse> figure, String pool, String... tags) {
        Gauge.builder(
                        name,
                        database,
                        now -> now.pools().stream()
                                .filter(use -> use.name().equals(pool))
                                .mapToInt(figure)
                                .sum())
                .description(help)
                .tag("pool", pool)
                .tags(tags)
                .register(registry);
    }

    /** Where figures are counted. */
    MeterRegistry registry() {
        return registry;
    }

    void show(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(MEDIA_TYPE);
        ctx.result(registry.scrape().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        garbage.close();
        registry.close();
    }
}
