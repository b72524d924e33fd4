package vn.mocgioi.land.clearance.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;

/**
 * A parcel waits.
 *
 * @param what for what
 * @param after the milestone reached last
 * @param since the day it was reached
 * @param until the day the wait was over; {@link LocalDate#MAX} while it lasts
 */
public record Wait(What what, Milestone after, LocalDate since, LocalDate until) {

    public enum What {
        /** Anything that brings it nearer to being handed over. */
        NEXT_STEP,
        /** The recovery decision, after the notice. */
        DECISION,
        /** The money, after the plan was approved. */
        PAYMENT
    }

    static List<Wait> of(ParcelHistory parcel) {
        List<Wait> waits = new ArrayList<>();
        LocalDate handedOver = parcel.reached().get(Milestone.HANDED_OVER);
        List<Map.Entry<Milestone, LocalDate>> steps = parcel.reached().entrySet().stream()
                .sorted(Map.Entry.<Milestone, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            Milestone after = steps.get(i).getKey();
            LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).getValue() : null;
            if (after != Milestone.HANDED_OVER) {
                add(waits, What.NEXT_STEP, after, steps.get(i).getValue(), earliest(next, handedOver));
            }
        }
        between(waits, parcel, What.DECISION, Milestone.RECOVERY_NOTICE, Milestone.RECOVERY_DECISION);
        between(waits, parcel, What.PAYMENT, Milestone.PLAN_APPROVED, Milestone.PAID);
        return waits;
    }

    private static void between(List<Wait> waits, ParcelHistory parcel, What what, Milestone first, Milestone second) {
        LocalDate since = parcel.reached().get(first);
        if (since != null) {
            LocalDate until = earliest(
                    parcel.reached().get(second),
                    parcel.notApplicable().get(second),
                    parcel.notApplicable().get(first),
                    parcel.reached().get(Milestone.HANDED_OVER));
            add(waits, what, first, since, until);
        }
    }

    private static void add(List<Wait> waits, What what, Milestone after, LocalDate since, LocalDate until) {
        if (since.isBefore(until)) {
            waits.add(new Wait(what, after, since, until));
        }
    }

    private static LocalDate earliest(@Nullable LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
