package vn.mocgioi.http.land;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.JsonNumbers;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.params.AsOfParams;
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
                Hectares.toM2(leastHa(ctx)), ctx.queryParam(Param.ZONE.name()), kind(ctx), plannedToo(ctx));
        if (wanted.zone() != null
                && zones.find(wanted.zone(), asOf).filter(ZoneReport::announced).isEmpty()) {
            throw new UnknownTerritory(new Territory.Zone(wanted.zone()));
        }
        if (!Answer.known(ctx, versions.of(FreeLots.LAYERS), "free-lots")) {
            List<FreeLot> found = lots.list(wanted, asOf);
            Answer.json(ctx, json -> write(json, asOf, wanted, found));
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

    private static void write(JsonGenerator json, AsOf asOf, FreeLot.Wanted wanted, List<FreeLot> lots)
            throws IOException {
        json.writeStartObject();
        JsonNumbers.asOf(json, asOf);
        JsonNumbers.ha(json, "min_ha", wanted.leastM2());
        json.writeObjectFieldStart("total");
        json.writeNumberField("lots", lots.size());
        JsonNumbers.ha(json, "area_ha", lots.stream().map(FreeLot::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add));
        JsonNumbers.ha(
                json,
                "handed_over_ha",
                lots.stream()
                        .map(FreeLot::handedOverM2)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        json.writeEndObject();
        json.writeArrayFieldStart("lots");
        for (FreeLot lot : lots) {
            write(json, lot);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FreeLot lot) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", lot.id());
        json.writeStringField("zone", lot.zone());
        json.writeStringField("zone_name", lot.zoneName());
        json.writeStringField("kind", lot.kind().name());
        JsonNumbers.text(json, "phase", lot.phase());
        json.writeStringField("code", lot.code());
        json.writeStringField("land_use", lot.landUse().name());
        json.writeBooleanField("operating", lot.operating());
        JsonNumbers.ha(json, "area_ha", lot.areaM2());
        JsonNumbers.ha(json, "handed_over_ha", lot.handedOverM2());
        JsonNumbers.number(json, "handed_over_share", lot.handedOverShare());
        JsonNumbers.lonLat(json, "at", lot.place());
        json.writeEndObject();
    }
}
