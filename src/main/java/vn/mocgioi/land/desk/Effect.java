package vn.mocgioi.land.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.terms.Milestone;

/**
 * What a change set does to the figures of one territory.
 *
 * @param zone its code; empty for the province
 * @param at the day of the figures before and after
 */
public record Effect(String zone, LocalDate at, List<OfMilestone> milestones) {

    /**
     * Of one milestone.
     *
     * @param all what it applies to, after
     * @param months past ones whose figure at their end is another now
     */
    public record OfMilestone(
            Milestone milestone,
            Tally before,
            Tally after,
            long householdsBefore,
            long householdsAfter,
            Tally all,
            List<OfMonth> months) {}

    /** A past month's figure at its end. */
    public record OfMonth(YearMonth month, Tally before, Tally after) {}
}
