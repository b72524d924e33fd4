package vn.mocgioi.http.params;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** How many features a question matches; counted once as long as the layer stays as it is. */
public final class Counts implements MeterBinder {
    private static final long KEPT_BYTES = 8L << 20;
    private static final int ENTRY_BYTES = 300;
    /** A tree of conditions takes several times as much as its text. */
    private static final int BYTES_PER_LETTER = 8;

    private final FeatureStore store;
    private final LayerVersions versions;
    private final KeptByState<Key, Long> known = new KeptByState<>(
            "counts",
            KEPT_BYTES,
            (key, count) ->
                    ENTRY_BYTES + BYTES_PER_LETTER * key.filters().toString().length());

    private record Key(String collection, Days days, List<Filter> filters) {
        static Key of(FeatureQuery query) {
            return new Key(query.collection().name(), query.days(), query.filters());
        }
    }

    public Counts(FeatureStore store, LayerVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    public long of(FeatureQuery query) {
        return known.get(Key.of(query), versions.of(query.collection()), asked -> store.count(query));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        known.bindTo(registry);
    }
}
