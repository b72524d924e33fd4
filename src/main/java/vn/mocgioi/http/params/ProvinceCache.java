package vn.mocgioi.http.params;

import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.Overview;
import vn.mocgioi.store.features.Overview.Extent;

/** The {@link Overview}, read anew only when a layer has changed. */
public final class ProvinceCache implements MeterBinder {
    private static final int MOST_KEPT = 1_000;

    private final Overview overview;
    private final LayerVersions versions;
    private final KeptByState<PublishedLayer, Optional<Extent>> extents =
            new KeptByState<>("extents", MOST_KEPT, Weigher.singletonWeigher());
    private final KeptByState<String, Boolean> demo = new KeptByState<>("demo", MOST_KEPT, Weigher.singletonWeigher());

    public ProvinceCache(Overview overview, LayerVersions versions) {
        this.overview = overview;
        this.versions = versions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        extents.bindTo(registry);
        demo.bindTo(registry);
    }

    public Optional<Extent> extent(PublishedLayer collection) {
        return extents.get(collection, versions.of(collection), overview::extent);
    }

    /** Where the map opens: the communes, or else the zones. */
    public Optional<Extent> extent() {
        return extent(PublishedLayers.COMMUNES).or(() -> extent(PublishedLayers.ZONES));
    }

    public boolean demo() {
        return demo.get("demo", versions.ofAll(), asked -> overview.demo());
    }
}
