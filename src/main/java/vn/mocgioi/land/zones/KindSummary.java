package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.util.List;
import vn.mocgioi.land.terms.ZoneKind;

/**
 * The zones of one kind at a day. An operating zone counts with its whole area, the phases that do not operate yet
 * included.
 *
 * @param zones that exist
 * @param areaM2 the areas that count of all of them
 * @param operatingM2 the areas that count of the operating ones
 * @param operatingGridM2 the same in the survey grid
 */
public record KindSummary(
        ZoneKind kind,
        long zones,
        BigDecimal areaM2,
        long operating,
        BigDecimal operatingM2,
        BigDecimal operatingGridM2,
        Occupancy occupancy) {

    static KindSummary of(ZoneKind kind, List<ZoneReport> all) {
        List<ZoneReport> zones = all.stream().filter(z -> z.kind() == kind).toList();
        List<ZoneReport> operating =
                zones.stream().filter(ZoneReport::operating).toList();
        return new KindSummary(
                kind,
                zones.size(),
                countingM2(zones),
                operating.size(),
                countingM2(operating),
                operating.stream().map(z -> z.areas().gridM2()).reduce(BigDecimal.ZERO, BigDecimal::add),
                zones.stream().map(ZoneReport::occupancy).reduce(Occupancy.NONE, Occupancy::plus));
    }

    private static BigDecimal countingM2(List<ZoneReport> zones) {
        return zones.stream().map(zone -> zone.areas().countingM2()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
