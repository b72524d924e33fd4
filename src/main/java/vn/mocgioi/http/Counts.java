package vn.mocgioi.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import vn.mocgioi.land.Days;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.store.FeatureQuery;
import vn.mocgioi.store.FeatureStore;
import vn.mocgioi.store.LayerVersions;

/** How many features a question matches; counted once as long as the layer stays as it is. */
final class Counts {
    private static final int KEPT = 10_000;

    private final FeatureStore store;
    private final LayerVersions versions;
    private final Cache<Key, Long> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String collection, String tag, Days days, List<Filter> filters) {}

    Counts(FeatureStore store, LayerVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    long of(FeatureQuery query) {
        Key key = new Key(
                query.collection().name(), versions.of(query.collection()).tag(), query.days(), query.filters());
        // Who asks while it is being counted waits for that count.
        return known.get(key, asked -> store.count(query));
    }
}
