package vn.mocgioi.store.zones;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.terms.NaturalOrder;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;

/** Checks zones against their markers, their decisions, each other and their parcels; kept until something changes. */
public final class ZoneChecks implements MeterBinder {
    /** What a check hangs on. */
    public static final List<String> LAYERS = Stream.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LOTS,
                    Layers.PARCELS,
                    Layers.MARKERS,
                    Layers.MARKER_EVENTS,
                    Layers.RULES)
            .map(Layer::name)
            .toList();

    private static final Comparator<Finding> BY_CODE_AND_NAME =
            Comparator.comparing(Finding::code).thenComparing(Finding::feature, NaturalOrder.INSTANCE);

    private static final int FINDINGS_KEPT = 300_000;

    private final Database database;
    private final Zones zones;
    private final LayerVersions versions;
    private final Cache<Key, List<Finding>> kept = Caffeine.newBuilder()
            .maximumWeight(FINDINGS_KEPT)
            .weigher((Key key, List<Finding> findings) -> findings.size() + 1)
            .recordStats()
            .build();

    private record Key(String zone, AsOf asOf, boolean announcedOnly, String versions) {}

    public ZoneChecks(Database database, Zones zones, LayerVersions versions) {
        this.database = database;
        this.zones = zones;
        this.versions = versions;
    }

    /**
     * The findings of a zone and its phases, read of the moment under way, which should be one for what takes long; several
     * who ask at once wait for one computation.
     *
     * @param announcedOnly whether other zones are named only when they are announced
     */
    public List<Finding> of(ZoneReport zone, AsOf asOf, boolean announcedOnly) {
        Key key = new Key(
                zone.code(), asOf, announcedOnly, versions.of(LAYERS).now().tag());
        return kept.get(key, k -> check(zone, asOf, announcedOnly));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, kept, "zone-checks");
    }

    private List<Finding> check(ZoneReport zone, AsOf asOf, boolean announcedOnly) {
        List<ZoneReport> reports = new ArrayList<>(List.of(zone));
        for (String phase : zone.phases()) {
            zones.findPhase(zone.code(), phase, asOf).ifPresent(reports::add);
        }
        return database.withConnection(connection -> {
            ZoneCheckReading reading = new ZoneCheckReading(connection, zone.code(), asOf);
            List<Finding> findings = new ArrayList<>(reading.markers());
            findings.addAll(reading.areas(reports));
            findings.addAll(reading.zonesOverlap(announcedOnly));
            findings.addAll(reading.phasesOverlap());
            findings.addAll(reading.parcels());
            return findings.stream().sorted(BY_CODE_AND_NAME).toList();
        });
    }
}
