package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.util.List;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.Zones;

/** What is known of a zone, and of its phases. */
public final class ZonePages {
    private static final List<String> LAYERS = List.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LOTS,
                    Layers.LEASES,
                    Layers.MARKERS,
                    Layers.MARKER_EVENTS,
                    Layers.COMMUNES,
                    Layers.RULES)
            .stream()
            .map(Layer::name)
            .toList();

    private final Zones zones;
    private final LayerVersions versions;

    public ZonePages(Zones zones, LayerVersions versions) {
        this.zones = zones;
        this.versions = versions;
    }

    public void zone(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        String code = KeyParams.path(ctx, "code");
        show(
                ctx,
                asOf,
                zones.find(code, asOf)
                        .filter(ZoneReport::announced)
                        .orElseThrow(() -> new UnknownTerritory(new Territory.Zone(code))));
    }

    public void phase(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        String code = KeyParams.path(ctx, "code");
        String number = KeyParams.path(ctx, "phase");
        show(
                ctx,
                asOf,
                zones.findPhase(code, number, asOf)
                        .filter(ZoneReport::announced)
                        .orElseThrow(() -> new UnknownTerritory(new Territory.Phase(code, number))));
    }

    private void show(Context ctx, AsOf asOf, ZoneReport report) {
        if (!Answer.known(ctx, versions.of(LAYERS), "zone")) {
            Answer.json(ctx, ZoneAnswer.of(asOf, report));
        }
    }
}
