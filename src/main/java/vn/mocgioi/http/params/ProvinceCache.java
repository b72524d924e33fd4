package vn.mocgioi.http.params;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.Overview;
import vn.mocgioi.store.features.Overview.Extent;

/** The {@link Overview}, read anew only when a layer has changed. */
public final class ProvinceCache {
    private final Overview overview;
    private final LayerVersions versions;
    private final Map<String, CachedValue<Optional<Extent>>> extents = new ConcurrentHashMap<>();
    private final CachedValue<Boolean> demo = new CachedValue<>();

    public ProvinceCache(Overview overview, LayerVersions versions) {
        this.overview = overview;
        this.versions = versions;
    }

    public Optional<Extent> extent(PublishedLayer collection) {
        return extents.computeIfAbsent(collection.name(), name -> new CachedValue<>())
                .get(versions.of(collection), () -> overview.extent(collection));
    }

    /** Where the map opens: the communes, or else the zones. */
    public Optional<Extent> extent() {
        return extent(PublishedLayers.COMMUNES).or(() -> extent(PublishedLayers.ZONES));
    }

    public boolean demo() {
        return demo.get(versions.ofAll(), overview::demo);
    }
}
