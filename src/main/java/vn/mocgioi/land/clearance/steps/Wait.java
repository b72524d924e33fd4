package vn.mocgioi.land.clearance.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;

/**
 * A parcel waits.
 *
 * @param what for what
 * @param after the milestone reached last
 * @param since the day it was reached
 * @param from the first day of waiting: a later one than {@code since} when what was reached in between ceased to apply
 * @param until the day the wait was over; {@link LocalDate#MAX} while it lasts
 */
public record Wait(What what, Milestone after, LocalDate since, LocalDate from, LocalDate until) {

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
        nextSteps(waits, parcel);
        between(waits, parcel, What.DECISION, Milestone.RECOVERY_NOTICE, Milestone.RECOVERY_DECISION);
        between(waits, parcel, What.PAYMENT, Milestone.PLAN_APPROVED, Milestone.PAID);
        return waits;
    }

    /** From the day of what was reached last, of that day the furthest on; what does not apply is not reached. */
    private static void nextSteps(List<Wait> waits, ParcelHistory parcel) {
        TreeSet<LocalDate> days = new TreeSet<>(parcel.reached().values());
        days.addAll(parcel.notApplicable().values());
        for (LocalDate day : days) {
            Milestone after = parcel.handedOver().contains(day) ? null : parcel.last(day);
            LocalDate since = after == null ? null : parcel.reached().get(after);
            if (after == null || since == null) {
                continue;
            }
            LocalDate next = days.higher(day);
            LocalDate until = next == null ? LocalDate.MAX : next;
            Wait before = waits.isEmpty() ? null : waits.get(waits.size() - 1);
            if (before != null && before.after() == after && before.until().equals(day)) {
                waits.set(waits.size() - 1, new Wait(What.NEXT_STEP, after, since, before.from(), until));
            } else {
                waits.add(new Wait(What.NEXT_STEP, after, since, day, until));
            }
        }
    }

    private static void between(List<Wait> waits, ParcelHistory parcel, What what, Milestone first, Milestone second) {
        LocalDate since = parcel.reached().get(first);
        if (since != null) {
            LocalDate until = earliest(
                    parcel.reached().get(second),
                    parcel.notApplicable().get(second),
                    parcel.notApplicable().get(first),
                    parcel.reached().get(Milestone.HANDED_OVER));
            if (since.isBefore(until)) {
                waits.add(new Wait(what, first, since, since, until));
            }
        }
    }

    private static LocalDate earliest(@Nullable LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
