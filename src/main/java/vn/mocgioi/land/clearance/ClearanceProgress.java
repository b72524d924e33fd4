package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * How far land clearance has come in a territory at a day. 'Cleared' in speech lumps several things; here each
 * milestone stands for itself, and the share handed over by area is the headline.
 *
 * @param areaM2 the land asked for
 * @param parcels the parts of parcels that count
 * @param uncoveredM2 land under no parcel
 * @param overlapM2 land under several parcels, once for each after the first
 * @param zonesOverlapM2 land in several zones, counted once here; of the province only
 * @param holders null where nobody is told
 * @param milestones in the order of {@link Milestone}
 * @param enforced how much of what is handed over was obtained by enforcement; null where it is not told
 * @param blocked by reason, the largest first; null where it is not told
 * @param blockedTotal each parcel once, whatever blocks it; null where it is not told
 */
public record ClearanceProgress(
        BigDecimal areaM2,
        Tally parcels,
        BigDecimal uncoveredM2,
        BigDecimal overlapM2,
        BigDecimal zonesOverlapM2,
        @Nullable Holders holders,
        List<MilestoneProgress> milestones,
        @Nullable Blocked enforced,
        @Nullable List<Blocked> blocked,
        @Nullable Blocked blockedTotal) {

    public ClearanceProgress {
        milestones = List.copyOf(milestones);
        blocked = blocked == null ? null : List.copyOf(blocked);
    }

    /** All that is known, for staff. */
    public static ClearanceProgress of(ClearanceTotals totals) {
        Tally parcels = totals.of(ClearanceFigure.PARCELS);
        BigDecimal areaM2 = totals.areaM2(ClearanceFigure.AREA);
        return new ClearanceProgress(
                areaM2,
                parcels,
                tenths(totals.areaM2(ClearanceFigure.UNCOVERED)),
                tenths(totals.areaM2(ClearanceFigure.OVERLAP)),
                tenths(totals.areaM2(ClearanceFigure.ZONES_OVERLAP)),
                new Holders(
                        Count.of(totals.count(ClearanceFigure.HOUSEHOLDS)),
                        Count.of(totals.count(ClearanceFigure.ORGANISATIONS)),
                        Count.of(totals.count(ClearanceFigure.OTHER_HOLDERS)),
                        Count.of(totals.count(ClearanceFigure.WITHOUT_PARTY))),
                Arrays.stream(Milestone.values())
                        .map(m -> new MilestoneProgress(
                                m,
                                totals.of(ClearanceFigure.reached(m)),
                                totals.of(ClearanceFigure.notApplicable(m)),
                                parcels,
                                areaM2,
                                Count.of(totals.count(ClearanceFigure.householdsReached(m)))))
                        .toList(),
                Blocked.of(null, totals.of(ClearanceFigure.ENFORCED)),
                Arrays.stream(ObstacleReason.values())
                        .map(reason -> Blocked.of(reason, totals.of(ClearanceFigure.blocked(reason))))
                        .filter(blocked -> blocked.parcels().value() > 0)
                        .sorted(Comparator.comparing((Blocked b) -> b.areaM2() == null ? BigDecimal.ZERO : b.areaM2())
                                .reversed())
                        .toList(),
                Blocked.of(null, totals.of(ClearanceFigure.BLOCKED_BY_ANY)));
    }

    public MilestoneProgress of(Milestone milestone) {
        return milestones.get(milestone.ordinal());
    }

    private static BigDecimal tenths(BigDecimal areaM2) {
        return areaM2.setScale(1, RoundingMode.HALF_UP);
    }
}
