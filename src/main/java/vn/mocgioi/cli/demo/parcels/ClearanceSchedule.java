package vn.mocgioi.cli.demo.parcels;

import java.time.LocalDate;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.WorkingDay;
import vn.mocgioi.cli.demo.plan.ClearancePlan;
import vn.mocgioi.cli.demo.plan.ProvincePlan;

/**
 * When one parcel reaches each milestone, were nothing in the way: approval of plans comes in batches, the rest follows
 * within weeks, and handing over makes an S-curve over all parcels.
 *
 * @param batch the number of the batch in which the plan was approved, from 1
 * @param paidFirst whether the money was paid before the land was recovered by decision
 */
record ClearanceSchedule(
        LocalDate notice,
        LocalDate inventory,
        int batch,
        LocalDate planApproved,
        LocalDate recoveryDecision,
        LocalDate paid,
        LocalDate handedOver,
        boolean paidFirst) {
    private static final int BATCH_EVERY_DAYS = 35;

    /**
     * The schedule of a parcel.
     *
     * @param rank its place in the order of clearance, 0 to 1
     */
    static ClearanceSchedule of(ClearancePlan plan, double rank, Chance chance) {
        LocalDate notice = WorkingDay.onOrAfter(plan.start().plusDays(21L * (int) (3 * rank)));
        LocalDate wish = handOver(plan, rank);
        LocalDate firstBatch = plan.start().plusDays(120);
        long lead = wish.toEpochDay() - chance.whole(75, 110) - firstBatch.toEpochDay();
        int batch = 1 + (int) Math.max(0, lead / BATCH_EVERY_DAYS);
        LocalDate approved = WorkingDay.onOrAfter(firstBatch.plusDays((long) (batch - 1) * BATCH_EVERY_DAYS));
        LocalDate inventory = WorkingDay.onOrAfter(later(
                notice.plusDays(chance.whole(14, 26)),
                earlier(
                        approved.minusDays(chance.whole(50, 140)),
                        plan.start().plusDays((long) (100 + 560 * rank) + chance.whole(0, 60)))));
        boolean paidFirst = batch % 3 == 0;
        LocalDate decision;
        LocalDate paid;
        if (paidFirst) {
            paid = WorkingDay.onOrAfter(approved.plusDays(chance.whole(14, 32)));
            decision = WorkingDay.onOrAfter(approved.plusDays(45));
        } else {
            decision = WorkingDay.onOrAfter(approved.plusDays(10));
            paid = WorkingDay.onOrAfter(decision.plusDays(chance.whole(7, 29)));
        }
        LocalDate handedOver =
                WorkingDay.onOrAfter(later(wish, later(paid, decision).plusDays(chance.whole(3, 12))));
        return new ClearanceSchedule(notice, inventory, batch, approved, decision, paid, handedOver, paidFirst);
    }

    /** The logistic curve up to the ceiling; what lies above it follows over the two years after the report day. */
    private static LocalDate handOver(ClearancePlan plan, double rank) {
        if (rank < plan.ceiling()) {
            double share = Math.min(0.99, Math.max(0.01, rank / plan.ceiling()));
            return plan.middle().plusDays(Math.round(plan.spreadDays() * Math.log(share / (1 - share))));
        }
        double rest = (rank - plan.ceiling()) / Math.max(0.01, 1 - plan.ceiling());
        return later(ProvincePlan.REPORT_DAY, plan.middle()).plusDays(15 + Math.round(480 * rest));
    }

    /** The same schedule, with nothing after the plan's approval before this day. */
    ClearanceSchedule heldUpTo(LocalDate day) {
        LocalDate paidLater = WorkingDay.onOrAfter(later(paid, day.plusDays(7)));
        LocalDate handedLater = WorkingDay.onOrAfter(later(handedOver, paidLater.plusDays(10)));
        return new ClearanceSchedule(
                notice, inventory, batch, planApproved, recoveryDecision, paidLater, handedLater, paidFirst);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
