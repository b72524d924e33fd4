package vn.mocgioi.land.zones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Step;

/**
 * A dated step of a zone or one of its phases.
 *
 * @param phase the phase's number, or empty for the zone
 * @param plan TASK, GENERAL, ZONING_2000 or DETAILED_500, or empty
 */
public record ZoneStage(
        String phase,
        String plan,
        Step step,
        LocalDate date,
        @Nullable String decisionNo,
        @Nullable String authority,
        @Nullable String fileUrl) {}
