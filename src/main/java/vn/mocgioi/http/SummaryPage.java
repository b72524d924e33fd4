package vn.mocgioi.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import vn.mocgioi.land.AsOf;
import vn.mocgioi.land.Disclosure;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Layers;
import vn.mocgioi.land.ProvinceSummary;
import vn.mocgioi.land.Territory;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.RuleBook;
import vn.mocgioi.store.Summaries;

/** The province on one page. */
final class SummaryPage {
    private static final List<String> LAYERS =
            Layers.all().stream().map(Layer::name).toList();

    private final Summaries summaries;
    private final RuleBook rules;
    private final LayerVersions versions;

    SummaryPage(Summaries summaries, RuleBook rules, LayerVersions versions) {
        this.summaries = summaries;
        this.rules = rules;
        this.versions = versions;
    }

    void json(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        if (Answer.known(ctx, versions.of(LAYERS), "summary")) {
            return;
        }
        ProvinceSummary now = disclosed(asOf);
        ProvinceSummary then = from == null ? null : disclosed(asOf.on(from));
        Answer.json(ctx, json -> SummaryJson.write(json, now, then));
    }

    private ProvinceSummary disclosed(AsOf asOf) {
        ProvinceSummary all = summaries.of(asOf);
        return new ProvinceSummary(
                asOf,
                all.zones(),
                Disclosure.of(
                        all.clearance(),
                        new Territory.Province(),
                        rules.of(asOf).disclosureLimit()),
                all.projects(),
                all.targets());
    }
}
