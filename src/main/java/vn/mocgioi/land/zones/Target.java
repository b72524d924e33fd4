package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Hectares;

/**
 * What was to be reached in a period, and what was.
 *
 * @param zone empty for the province
 * @param phase empty for the whole zone
 * @param measure HANDED_OVER_HA (in all, by the end of the period), NEW_PROJECTS, NEW_FOREIGN_PROJECTS (within it),
 *     OCCUPANCY (a fraction of 1, or percent when the target is above 1), OPERATING_ZONES; others have no actual
 * @param actual at the day asked for; null when the measure is none of these
 */
public record Target(
        String zone,
        String phase,
        String measure,
        String period,
        BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable String decisionNo) {

    public Target withActual(@Nullable BigDecimal value) {
        return new Target(zone, phase, measure, period, target, value, decisionNo);
    }

    /** Actual of target; null where one of them is missing. */
    public @Nullable BigDecimal share() {
        return actual == null ? null : Hectares.share(actual, target);
    }
}
