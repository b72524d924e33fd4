package vn.mocgioi.http.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** How many requests each line of the URL table answered, how, and how long that took. */
final class RequestMetrics {
    static final String NAME = "mocgioi.http.request";

    /** Upper bounds of the classes of duration: a cached tile, a page, a report, a slow query, a download. */
    private static final Duration[] BOUNDS = LongStream.of(5, 25, 100, 250, 1_000, 5_000, 30_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private static final double NANOS_OF_MS = 1e6;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final MeterRegistry registry;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts one request.
     *
     * @param method one that HTTP does not know is "other"
     * @param path of the URL table, with its placeholders: there are as many series as there are routes, whatever
     *     callers make up
     */
    void note(String method, String path, int status, double milliseconds) {
        Timer.builder(NAME)
                .description("How long requests took, by route and status")
                .tags(
                        "method",
                        METHODS.contains(method) ? method : "other",
                        "path",
                        path,
                        "status",
                        Integer.toString(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record((long) (milliseconds * NANOS_OF_MS), TimeUnit.NANOSECONDS);
    }
}
