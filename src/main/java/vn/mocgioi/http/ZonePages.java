package vn.mocgioi.http;

import io.javalin.http.Context;
import java.util.List;
import vn.mocgioi.land.AsOf;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Layers;
import vn.mocgioi.land.Territory;
import vn.mocgioi.land.UnknownTerritory;
import vn.mocgioi.land.ZoneReport;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Zones;

/** What is known of a zone, and of its phases. */
final class ZonePages {
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

    ZonePages(Zones zones, LayerVersions versions) {
        this.zones = zones;
        this.versions = versions;
    }

    void zone(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        String code = ctx.pathParam("code");
        show(
                ctx,
                asOf,
                zones.find(code, asOf)
                        .filter(ZoneReport::announced)
                        .orElseThrow(() -> new UnknownTerritory(new Territory.Zone(code))));
    }

    void phase(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        String code = ctx.pathParam("code");
        String number = ctx.pathParam("phase");
        show(
                ctx,
                asOf,
                zones.findPhase(code, number, asOf)
                        .filter(ZoneReport::announced)
                        .orElseThrow(() -> new UnknownTerritory(new Territory.Phase(code, number))));
    }

    private void show(Context ctx, AsOf asOf, ZoneReport report) {
        if (!Answer.known(ctx, versions.of(LAYERS), "zone")) {
            Answer.json(ctx, json -> {
                json.writeStartObject();
                ClearanceJson.asOf(json, asOf);
                ZoneJson.write(json, report);
                json.writeEndObject();
            });
        }
    }
}
