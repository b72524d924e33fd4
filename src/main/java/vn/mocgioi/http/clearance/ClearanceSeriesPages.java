package vn.mocgioi.http.clearance;

import io.javalin.http.Context;
import java.time.LocalDate;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Forecast;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.clearance.Territories;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.known.RuleBook;

/** Land clearance of stored land from month end to month end, with a forecast. */
public final class ClearanceSeriesPages {
    private final Clearances clearances;
    private final Territories territories;
    private final RuleBook rules;
    private final LayerVersions versions;

    public ClearanceSeriesPages(
            Clearances clearances, Territories territories, RuleBook rules, LayerVersions versions) {
        this.clearances = clearances;
        this.territories = territories;
        this.rules = rules;
        this.versions = versions;
    }

    public void stored(Context ctx) {
        Territory territory = AsOfParams.territory(ctx);
        AsOfParams.Series asked = AsOfParams.series(ctx);
        territories.requireAnnounced(territory);
        if (Answer.known(ctx, versions.of(ClearancePages.LAYERS), "series")) {
            return;
        }
        AsOf asOf = asked.asOf();
        ClearanceCourse course = clearances.course(territory, asOf);
        LocalDate day = asOf.day().isAfter(Days.today()) ? Days.today() : asOf.day();
        ClearanceCourse past = day.equals(asOf.day()) ? course : clearances.course(territory, asOf.on(day));
        ToldClearance then = ToldClearance.of(
                ctx, clearances, rules, territory, asOf.on(day), ClearanceProgress.of(past.totals(day)));
        Forecast forecast = Forecast.of(past, day);
        Answer.json(ctx, SeriesAnswer.of(territory, asked.from(), asOf, course, forecast, then.progress()));
    }
}
