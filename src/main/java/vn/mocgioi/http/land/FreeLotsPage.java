package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.FreeLot;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.FreeLots;
import vn.mocgioi.store.zones.Zones;

/** For who looks for land: which lots are free, how large they are, and how much of each is cleared. */
public final class FreeLotsPage {
    private static final int LONGEST_NUMBER = 12;

    private final FreeLots lots;
    private final Zones zones;
    private final LayerVersions versions;

    public FreeLotsPage(FreeLots lots, Zones zones, LayerVersions versions) {
        this.lots = lots;
        this.zones = zones;
        this.versions = versions;
    }

    public void list(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        FreeLot.Wanted wanted = new FreeLot.Wanted(
                Hectares.toM2(leastHa(ctx)), KeyParams.query(ctx, Param.ZONE.name()), kind(ctx), plannedToo(ctx));
        if (wanted.zone() != null
                && zones.find(wanted.zone(), asOf).filter(ZoneReport::announced).isEmpty()) {
            throw new UnknownTerritory(new Territory.Zone(wanted.zone()));
        }
        if (!Answer.known(ctx, versions.of(FreeLots.LAYERS), "free-lots")) {
            Answer.json(ctx, FreeLotsAnswer.of(asOf, wanted, lots.list(wanted, asOf)));
        }
    }

    private static BigDecimal leastHa(Context ctx) {
        String text = ctx.queryParam(Param.MIN_HA.name());
        if (text == null) {
            return BigDecimal.ZERO;
        }
        // an exponent could stand for more digits than memory has
        if (text.length() <= LONGEST_NUMBER && text.matches("[0-9]*\\.?[0-9]+")) {
            return new BigDecimal(text);
        }
        throw new BadParameter(Param.MIN_HA.name(), "'" + text + "' is not a number of hectares like 2.5");
    }

    private static @Nullable ZoneKind kind(Context ctx) {
        String text = ctx.queryParam(Param.KIND.name());
        if (text == null) {
            return null;
        }
        return Arrays.stream(ZoneKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        Param.KIND.name(),
                        "'" + text + "' is no kind of zone; known are " + Arrays.toString(ZoneKind.values())));
    }

    private static boolean plannedToo(Context ctx) {
        String text = ctx.queryParam(Param.PLANNED.name());
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new BadParameter(Param.PLANNED.name(), "'" + text + "' is neither true nor false");
        }
        return "true".equals(text);
    }
}
