package vn.mocgioi.http.params;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.function.Function;
import vn.mocgioi.store.db.Freshness;

/**
 * What is worked out once for a question and a state of the layers that it hangs on. Who asks meanwhile waits for it.
 *
 * @param <K> what is asked
 */
public final class KeptByState<K, V> {
    private final String name;
    private final Cache<Key<K>, V> kept;

    private record Key<K>(K asked, String tag) {}

    /**
     * Keeps values up to a weight.
     *
     * @param name as monitoring knows it
     */
    public KeptByState(String name, long most, Weigher<K, V> weigher) {
        this.name = name;
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key<K> key, V value) -> weigher.weigh(key.asked(), value))
                .recordStats()
                .build();
    }

    /** What is kept for the state heard of last; else for that of the moment under way, in which it is worked out. */
    public V get(K asked, Freshness freshness, Function<K, V> workOut) {
        V known = kept.getIfPresent(new Key<>(asked, freshness.current().tag()));
        return known != null
                ? known
                : kept.get(new Key<>(asked, freshness.now().tag()), key -> workOut.apply(key.asked()));
    }

    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, kept, name);
    }
}
