package vn.mocgioi.cli.demo.parcels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.base.WorkingDay;
import vn.mocgioi.cli.demo.plan.ClearancePlan;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.plan.RecordedMoments;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * What happened to the parcels of one site until the report day: events in both orders of payment and decision,
 * obstacles open and overcome, sites obtained by enforcement, steps that did not apply, late entries, corrections.
 */
final class ClearanceHistory {
    private static final LocalDate LAST_DAY = ProvincePlan.REPORT_DAY;
    private static final double OBSTACLE_SHARE = 0.07;
    private static final int ENFORCED = 5;

    private final ClearancePlan plan;
    private final Chance chance;
    private final List<ClearanceEvent> events = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private int enforced;

    private ClearanceHistory(ClearancePlan plan) {
        this.plan = plan;
        this.chance = Chance.of(plan.zone() + " clearance");
    }

    static ClearanceHistory of(ClearancePlan plan, List<Parcel> parcels) {
        ClearanceHistory history = new ClearanceHistory(plan);
        List<Parcel> inOrder = history.inOrderOfClearance(parcels);
        for (int i = 0; i < inOrder.size(); i++) {
            history.add(inOrder.get(i), (i + 0.5) / inOrder.size());
        }
        history.correctSome();
        return history;
    }

    List<ClearanceEvent> events() {
        return List.copyOf(events);
    }

    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    /** The boards work from one side of the site to the other, though never field by field. */
    private List<Parcel> inOrderOfClearance(List<Parcel> parcels) {
        double direction = chance.between(0, 2 * Math.PI);
        record Placed(Parcel parcel, double along) {}
        DoubleSummaryStatistics extent =
                parcels.stream().mapToDouble(p -> along(p, direction)).summaryStatistics();
        double reach = extent.getMax() - extent.getMin();
        List<Placed> placed = new ArrayList<>();
        for (Parcel parcel : parcels) {
            // Houses go last: their people have to move first.
            double place = along(parcel, direction) / reach + chance.error(0.11) + (parcel.inhabited() ? 0.25 : 0);
            placed.add(new Placed(parcel, place));
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::along))
                .map(Placed::parcel)
                .toList();
    }

    private static double along(Parcel parcel, double direction) {
        Coordinate at = parcel.polygon().getCentroid().getCoordinate();
        return at.x * Math.cos(direction) + at.y * Math.sin(direction);
    }

    private void add(Parcel parcel, double rank) {
        ClearanceSchedule schedule = ClearanceSchedule.of(plan, rank, chance);
        Obstacle obstacle = null;
        if (!parcel.common() && rank > 0.05 && chance.happens(OBSTACLE_SHARE)) {
            obstacle = obstacle(parcel, schedule);
        }
        if (obstacle != null) {
            obstacles.add(obstacle);
            if (obstacle.closed() != null) {
                schedule = schedule.heldUpTo(obstacle.closed());
            }
        }
        boolean blocked = obstacle != null && obstacle.closed() == null;
        addEvents(parcel, schedule, obstacle, blocked);
    }

    /** Where the objection is to the plan, it comes up about when the plan is approved; null while that is far. */
    private @Nullable Obstacle obstacle(Parcel parcel, ClearanceSchedule schedule) {
        LocalDate opened = WorkingDay.onOrAfter(schedule.planApproved().plusDays(chance.whole(-25, 20)));
        LocalDate closed = WorkingDay.onOrAfter(opened.plusDays(chance.whole(45, 210)));
        boolean overcome = chance.happens(0.5) && !closed.isAfter(LAST_DAY);
        if (opened.isAfter(LAST_DAY)) {
            return null;
        }
        List<ObstacleReason> reasons = List.of(ObstacleReason.values());
        ObstacleReason reason = reasons.get(obstacles.size() % reasons.size());
        return new Obstacle(parcel, reason, opened, overcome ? closed : null, note(reason));
    }

    private static String note(ObstacleReason reason) {
        return switch (reason) {
            case DISPUTE -> "Tranh chấp ranh giới với thửa liền kề";
            case MISSING_CERTIFICATE -> "Chưa có giấy chứng nhận quyền sử dụng đất";
            case OWNER_ABSENT -> "Chủ sử dụng đất vắng mặt tại địa phương";
            case PRICE_OBJECTION -> "Chưa đồng ý đơn giá bồi thường";
            case RESETTLEMENT -> "Chờ giao đất tái định cư";
            case GRAVES -> "Chưa di chuyển mồ mả";
            case UTILITY_LINE -> "Vướng đường điện chưa di chuyển";
            case OTHER -> "Vướng mắc khác";
        };
    }

    private void addEvents(Parcel parcel, ClearanceSchedule s, @Nullable Obstacle obstacle, boolean blocked) {
        String batch = plan.label() + " đợt " + s.batch();
        add(parcel, EventKind.RECOVERY_NOTICE, s.notice(), document("TB", s.notice()), null);
        add(parcel, EventKind.INVENTORY, s.inventory(), document("BB", s.inventory()), null);
        add(parcel, EventKind.PLAN_APPROVED, s.planApproved(), document("QĐ", s.planApproved()), batch);
        boolean unpaid = parcel.landUse().equals("DTL");
        if (unpaid) {
            // A canal of the commune is recovered without compensation.
            addNotApplicable(parcel, Milestone.PAID, s.planApproved());
        }
        boolean refusesDecision = blocked && obstacle != null && obstacle.reason() == ObstacleReason.DISPUTE;
        if (!refusesDecision) {
            add(parcel, EventKind.RECOVERY_DECISION, s.recoveryDecision(), document("QĐ", s.recoveryDecision()), batch);
        }
        if (blocked) {
            return;
        }
        boolean enforce = obstacle != null
                && obstacle.reason() == ObstacleReason.PRICE_OBJECTION
                && enforced < ENFORCED
                && !s.handedOver().isAfter(LAST_DAY)
                && s.recoveryDecision().isBefore(s.handedOver());
        if (!unpaid) {
            String paidNote = enforce ? "Hộ không nhận tiền, đã gửi vào tài khoản tạm giữ" : null;
            add(parcel, EventKind.PAID, s.paid(), document("UNC", s.paid()), paidNote);
        }
        if (enforce) {
            enforced++;
            add(parcel, EventKind.ENFORCED, s.handedOver(), document("QĐ-CC", s.handedOver()), "Cưỡng chế thu hồi đất");
        } else {
            add(parcel, EventKind.HANDED_OVER, s.handedOver(), document("BBBG", s.handedOver()), null);
        }
    }

    private void add(Parcel parcel, EventKind kind, LocalDate date, String documentNo, @Nullable String note) {
        if (date.isAfter(LAST_DAY)) {
            return;
        }
        Long amount = kind == EventKind.PAID ? amountVnd(parcel) : null;
        String recovered = kind == EventKind.RECOVERY_DECISION ? Millimetre.decimal(parcel.insideM2(), 1) : null;
        events.add(new ClearanceEvent(
                parcel, kind, null, date, documentNo, amount, recovered, note, recordedAt(kind, date), null, false));
    }

    private void addNotApplicable(Parcel parcel, Milestone of, LocalDate date) {
        if (!date.isAfter(LAST_DAY)) {
            events.add(new ClearanceEvent(
                    parcel,
                    EventKind.NOT_APPLICABLE,
                    of,
                    date,
                    null,
                    null,
                    null,
                    "Đất công, không bồi thường",
                    RecordedMoments.endOfMonth(date),
                    null,
                    false));
        }
    }

    /** Most is typed in within the month; some minutes of handing over reach the office weeks later. */
    private Instant recordedAt(EventKind kind, LocalDate date) {
        if (kind == EventKind.HANDED_OVER && chance.happens(0.03)) {
            LocalDate typed = date.plusMonths(1);
            return typed.isAfter(LAST_DAY) ? RecordedMoments.LATE : RecordedMoments.endOfMonth(typed);
        }
        return RecordedMoments.endOfMonth(date);
    }

    /** All parcels of a batch stand in one decision. */
    private String document(String kind, LocalDate date) {
        int number = 10 + Math.floorMod((plan.zone() + kind + date).hashCode(), 2_900);
        return "minh họa %d/%s-%d".formatted(number, kind, date.getYear());
    }

    private long amountVnd(Parcel parcel) {
        int vndPerM2 = switch (parcel.landUse()) {
            case "ONT" -> 2_400_000;
            case "LUC", "BHK" -> 290_000;
            case "CLN" -> 240_000;
            case "NTS" -> 210_000;
            default -> 95_000;
        };
        return Math.round(parcel.insideM2() * vndPerM2 * chance.between(0.95, 1.25) / 1_000) * 1_000;
    }

    /** Three things typed wrongly in 2024, found in January: two dates, and a handover of the wrong parcel. */
    private void correctSome() {
        List<ClearanceEvent> recent = events.stream()
                .filter(e -> e.kind() == EventKind.HANDED_OVER
                        && e.date().isAfter(LocalDate.of(2024, 9, 30))
                        && e.recordedAt().isBefore(RecordedMoments.LATE))
                .toList();
        if (recent.size() < 9) {
            return;
        }
        ClearanceEvent first = recent.get(recent.size() / 3);
        ClearanceEvent second = recent.get(recent.size() / 2);
        ClearanceEvent third = recent.get(2 * recent.size() / 3);
        events.add(first.corrected(
                WorkingDay.onOrAfter(first.date().minusDays(16)),
                "Gõ nhầm ngày: biên bản bàn giao ghi sớm hơn",
                RecordedMoments.CORRECTED));
        events.add(second.corrected(
                WorkingDay.onOrAfter(second.date().plusDays(9)),
                "Gõ nhầm ngày: biên bản bàn giao ghi muộn hơn",
                RecordedMoments.CORRECTED));
        events.add(third.voided("Nhập nhầm thửa: chưa bàn giao", RecordedMoments.CORRECTED));
    }
}
