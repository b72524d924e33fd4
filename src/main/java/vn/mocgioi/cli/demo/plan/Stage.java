package vn.mocgioi.cli.demo.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Step;

/**
 * A dated step of a zone or phase.
 *
 * @param phase empty for the zone as a whole
 * @param plan TASK, GENERAL, ZONING_2000, DETAILED_500, or empty where the step is of no plan
 * @param decisionNo null where a step needs no decision
 * @param officialHa where the decision gives the area
 */
public record Stage(
        String zone,
        String phase,
        String plan,
        Step step,
        LocalDate date,
        @Nullable String decisionNo,
        @Nullable String authority,
        @Nullable BigDecimal officialHa) {}
