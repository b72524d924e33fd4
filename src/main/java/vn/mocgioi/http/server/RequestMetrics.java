package vn.mocgioi.http.server;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests each line of the URL table answered, how, and how long that took; without a lock. */
final class RequestMetrics {
    /** Upper bounds of the classes of duration: a cached tile, a page, a report, a slow query, a download. */
    private static final double[] BOUNDS_SECONDS = {0.005, 0.025, 0.1, 0.25, 1, 5, 30};

    private static final double NANOS_OF_MS = 1e6;

    private final Map<Key, Series> series = new ConcurrentHashMap<>();

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    /**
     * The path is that of the table, with its placeholders, and a method that HTTP does not know is "other": there are
     * as many series as there are routes, whatever callers make up.
     */
    private record Key(String method, String path, int status) {}

    private static final class Series {
        private final LongAdder[] upTo = new LongAdder[BOUNDS_SECONDS.length];
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        Series() {
            for (int i = 0; i < upTo.length; i++) {
                upTo[i] = new LongAdder();
            }
        }
    }

    void note(String method, String path, int status, double milliseconds) {
        Series one = series.computeIfAbsent(
                new Key(METHODS.contains(method) ? method : "other", path, status), key -> new Series());
        one.count.increment();
        one.nanos.add((long) (milliseconds * NANOS_OF_MS));
        for (int i = 0; i < BOUNDS_SECONDS.length; i++) {
            if (milliseconds / 1_000 <= BOUNDS_SECONDS[i]) {
                one.upTo[i].increment();
            }
        }
    }

    void write(MetricsText out) {
        out.family("mocgioi_http_request_seconds", "histogram", "How long requests took, by route and status");
        Comparator<Key> order =
                Comparator.comparing(Key::path).thenComparing(Key::method).thenComparing(Key::status);
        series.keySet().stream().sorted(order).forEach(key -> {
            Series one = series.get(key);
            String labels = "method=\"%s\",path=\"%s\",status=\"%d\"".formatted(key.method(), key.path(), key.status());
            // Read first: a request that ends meanwhile must not be in a class and not in the count.
            double[] classes = new double[BOUNDS_SECONDS.length];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = one.upTo[i].sum();
            }
            long count = one.count.sum();
            for (int i = 0; i < classes.length; i++) {
                out.sample("_bucket", labels + ",le=\"" + MetricsText.number(BOUNDS_SECONDS[i]) + "\"", classes[i]);
            }
            out.sample("_bucket", labels + ",le=\"+Inf\"", count);
            out.sample("_sum", labels, one.nanos.sum() / 1e9);
            out.sample("_count", labels, count);
        });
    }
}
