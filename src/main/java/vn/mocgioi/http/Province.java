package vn.mocgioi.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Collections;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Overview;
import vn.mocgioi.store.Overview.Extent;

/** The {@link Overview}, read anew only when a layer has changed. */
final class Province {
    private final Overview overview;
    private final LayerVersions versions;
    private final Map<String, Remembered<Optional<Extent>>> extents = new ConcurrentHashMap<>();
    private final Remembered<Boolean> demo = new Remembered<>();

    Province(Overview overview, LayerVersions versions) {
        this.overview = overview;
        this.versions = versions;
    }

    Optional<Extent> extent(Collection collection) {
        return extents.computeIfAbsent(collection.name(), name -> new Remembered<>())
                .get(versions.of(collection).tag(), () -> overview.extent(collection));
    }

    /** Where the map opens: the communes, or else the zones. */
    Optional<Extent> extent() {
        return extent(Collections.COMMUNES).or(() -> extent(Collections.ZONES));
    }

    boolean demo() {
        return demo.get(versions.ofAll().tag(), overview::demo);
    }
}
