package vn.mocgioi.http.clearance;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.ClearanceReport;
import vn.mocgioi.land.clearance.ClearanceTotals;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.clearance.Effort;
import vn.mocgioi.store.clearance.Territories;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.known.RuleBook;

/** Land clearance of stored and drawn land. */
public final class ClearancePages {
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
    private final Drawings drawings;

    public ClearancePages(
            Clearances clearances, Territories territories, RuleBook rules, LayerVersions versions, Drawings drawings) {
        this.clearances = clearances;
        this.territories = territories;
        this.rules = rules;
        this.versions = versions;
        this.drawings = drawings;
    }

    public void stored(Context ctx) {
        Territory territory = AsOfParams.territory(ctx);
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        territories.requireAnnounced(territory);
        if (!Answer.known(ctx, versions.of(LAYERS), "clearance")) {
            answer(ctx, territory, asOf, from, drawings.effort(ctx));
        }
    }

    public void drawn(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        Answer.knownAt(ctx, versions.of(LAYERS));
        answer(ctx, new Territory.Drawn(drawings.read(ctx).polygon()), asOf, from, drawings.effort(ctx));
    }

    private void answer(Context ctx, Territory territory, AsOf asOf, @Nullable LocalDate from, Effort effort) {
        ClearanceReport report = clearances.report(territory, asOf, effort);
        ToldClearance now = told(ctx, territory, asOf, report.totals());
        ToldClearance then = from == null
                ? null
                : told(ctx, territory, asOf.on(from), clearances.totals(territory, asOf.on(from), effort));
        ClearanceAnswer.Change change = from == null || then == null
                ? null
                : new ClearanceAnswer.Change(
                        from, ProgressFigures.MilestoneChange.between(then.progress(), now.progress()));
        Answer.json(
                ctx,
                ClearanceAnswer.of(
                        asOf, territory, ProgressFigures.of(now.progress(), now.peopleDay()), report, change));
    }

    private ToldClearance told(Context ctx, Territory territory, AsOf asOf, ClearanceTotals totals) {
        return ToldClearance.of(ctx, clearances, rules, territory, asOf, ClearanceProgress.of(totals));
    }
}
