package vn.mocgioi.http.params;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.db.VersionTag;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** How many features a question matches; counted once as long as the layer stays as it is. */
public final class Counts {
    private static final long KEPT_BYTES = 8L << 20;
    private static final int ENTRY_BYTES = 300;
    /** A tree of conditions takes several times as much as its text. */
    private static final int BYTES_PER_LETTER = 8;

    private final FeatureStore store;
    private final LayerVersions versions;
    private final Cache<Key, Long> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, Long count) ->
                    ENTRY_BYTES + BYTES_PER_LETTER * key.filters().toString().length())
            .build();

    private record Key(String collection, String tag, Days days, List<Filter> filters) {}

    public Counts(FeatureStore store, LayerVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    public long of(FeatureQuery query) {
        Freshness freshness = versions.of(query.collection());
        Long counted = known.getIfPresent(key(query, freshness.current()));
        // What is kept is counted in the state that it is kept for. Who asks meanwhile waits for that count.
        return counted != null ? counted : known.get(key(query, freshness.now()), asked -> store.count(query));
    }

    private static Key key(FeatureQuery query, VersionTag stamp) {
        return new Key(query.collection().name(), stamp.tag(), query.days(), query.filters());
    }
}
