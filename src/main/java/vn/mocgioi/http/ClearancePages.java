package vn.mocgioi.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.AsOf;
import vn.mocgioi.land.ClearanceProgress;
import vn.mocgioi.land.ClearanceReport;
import vn.mocgioi.land.ClearanceTotals;
import vn.mocgioi.land.Disclosure;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Layers;
import vn.mocgioi.land.Territory;
import vn.mocgioi.store.Clearances;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.RuleBook;
import vn.mocgioi.store.Territories;

/** Land clearance of stored and drawn land. */
final class ClearancePages {
    /** What clearance is made of. */
    static final List<String> LAYERS = List.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.PARCELS,
                    Layers.EVENTS,
                    Layers.HOLDINGS,
                    Layers.PARTIES,
                    Layers.OBSTACLES,
                    Layers.COMMUNES,
                    Layers.RULES)
            .stream()
            .map(Layer::name)
            .toList();

    private final Clearances clearances;
    private final Territories territories;
    private final RuleBook rules;
    private final LayerVersions versions;
    private final CrsParam crsParam;

    ClearancePages(
            Clearances clearances, Territories territories, RuleBook rules, LayerVersions versions, CrsParam crsParam) {
        this.clearances = clearances;
        this.territories = territories;
        this.rules = rules;
        this.versions = versions;
        this.crsParam = crsParam;
    }

    void stored(Context ctx) {
        show(ctx, AsOfParams.territory(ctx));
    }

    void ofZone(Context ctx) {
        show(ctx, new Territory.Zone(ctx.pathParam("code")));
    }

    void ofPhase(Context ctx) {
        show(ctx, new Territory.Phase(ctx.pathParam("code"), ctx.pathParam("phase")));
    }

    private void show(Context ctx, Territory territory) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        territories.requireAnnounced(territory);
        if (!Answer.known(ctx, versions.of(LAYERS), "clearance")) {
            answer(ctx, territory, asOf, from);
        }
    }

    void drawn(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        answer(ctx, new Territory.Drawn(DrawnGeometry.read(ctx, crsParam).polygon()), asOf, from);
    }

    private void answer(Context ctx, Territory territory, AsOf asOf, @Nullable LocalDate from) {
        long limit = rules.of(asOf).disclosureLimit();
        ClearanceReport report = clearances.report(territory, asOf);
        ClearanceProgress now = disclosed(report.totals(), territory, limit);
        ClearanceProgress then =
                from == null ? null : disclosed(clearances.totals(territory, asOf.on(from)), territory, limit);
        Answer.json(ctx, json -> {
            json.writeStartObject();
            ClearanceJson.asOf(json, asOf);
            TerritoryJson.write(json, territory);
            ClearanceJson.progress(json, now);
            WaitsJson.waiting(json, report.waiting());
            WaitsJson.deadlines(json, report.deadlines());
            if (from != null && then != null) {
                ClearanceJson.change(json, from, then, now);
            }
            ClearanceJson.revised(json, report.revised());
            json.writeEndObject();
        });
    }

    private static ClearanceProgress disclosed(ClearanceTotals totals, Territory territory, long limit) {
        return Disclosure.of(ClearanceProgress.of(totals), territory, limit);
    }
}
