package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;

/**
 * The province on one page: its announced zones at a day.
 *
 * @param zones that exist that day, with their stages up to then
 * @param clearance of all of them
 */
public record ProvinceSummary(
        AsOf asOf, List<ZoneReport> zones, ClearanceProgress clearance, NewProjects projects, List<Target> targets) {

    public ProvinceSummary {
        zones = List.copyOf(zones);
        targets = List.copyOf(targets);
    }

    public List<KindSummary> kinds() {
        return Arrays.stream(ZoneKind.values())
                .map(kind -> KindSummary.of(kind, zones))
                .toList();
    }

    public KindSummary kind(ZoneKind kind) {
        return KindSummary.of(kind, zones);
    }

    public Occupancy occupancy() {
        return zones.stream().map(ZoneReport::occupancy).reduce(Occupancy.NONE, Occupancy::plus);
    }

    public MarkerCount markers() {
        return zones.stream().map(ZoneReport::markers).reduce(new MarkerCount(0, 0), MarkerCount::plus);
    }

    /** How many zones have come to each step, by themselves or by one of their phases. */
    public Map<Step, Long> stagesReached() {
        Map<Step, Long> reached = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            reached.put(step, 0L);
        }
        for (ZoneReport zone : zones) {
            Set<Step> steps = EnumSet.noneOf(Step.class);
            zone.stages().forEach(stage -> steps.add(stage.step()));
            if (zone.operating()) {
                steps.add(Step.OPERATING);
            }
            steps.forEach(step -> reached.merge(step, 1L, Long::sum));
        }
        return reached;
    }

    public Optional<ZoneReport> zone(String code) {
        return zones.stream().filter(zone -> zone.code().equals(code)).findFirst();
    }

    /** What occupancy a target of a zone, or of all of them, is held against. */
    public @Nullable BigDecimal occupancyOf(String code) {
        return code.isEmpty()
                ? occupancy().rate()
                : zone(code).map(zone -> zone.occupancy().rate()).orElse(null);
    }
}
