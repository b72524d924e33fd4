package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.util.List;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.OneMoment;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.ZoneChecks;
import vn.mocgioi.store.zones.Zones;

/** What the check of a zone finds, each with its place, so that the map can fly there. */
public final class CheckPage {
    private final Database database;
    private final Zones zones;
    private final ZoneChecks checks;
    private final LayerVersions versions;
    private final Transform toWgs84;

    public CheckPage(Database database, Zones zones, ZoneChecks checks, LayerVersions versions, Crs survey) {
        this.database = database;
        this.zones = zones;
        this.checks = checks;
        this.versions = versions;
        this.toWgs84 = Transform.between(survey, Crs.WGS84);
    }

    /** It may take long, and is read of one moment all the same. */
    public void show(Context ctx) throws Exception {
        OneMoment.answer(ctx, database.longMoment(), this::check);
    }

    private void check(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        Language language = Languages.of(ctx);
        String code = KeyParams.path(ctx, "code");
        ZoneReport zone = zones.find(code, asOf)
                .filter(ZoneReport::announced)
                .orElseThrow(() -> new UnknownTerritory(new Territory.Zone(code)));
        if (!Answer.known(ctx, versions.of(ZoneChecks.LAYERS), "check-" + language.code())) {
            List<Finding> findings = checks.of(zone, asOf, true);
            Answer.json(ctx, CheckAnswer.of(asOf, language, zone.code(), findings, toWgs84));
        }
    }
}
