package vn.mocgioi.http.clearance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.clearance.Blocked;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Count;
import vn.mocgioi.land.clearance.Holders;
import vn.mocgioi.land.clearance.MilestoneProgress;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/** How far clearance has come, as far as whoever asks is told. */
@Told("How far clearance has come.")
record ProgressFigures(
        @Told("The day of the figures about people; for the public the month end before.")
        LocalDate peopleAt,

        @Told("Of the land that was asked for.") BigDecimal areaM2,
        BigDecimal areaHa,
        @Told("Of the parts of parcels that count.") BigDecimal parcelAreaM2,
        BigDecimal parcelAreaHa,
        @Told("Where no parcel is.") BigDecimal uncoveredM2,
        @Told("Where parcels overlap.") BigDecimal overlapM2,
        @Told("Where zones overlap.") @Nullable BigDecimal zonesOverlapM2,
        long parcels,
        @Nullable Count households,
        @Nullable Count organisations,
        @Nullable Count otherHolders,
        @Nullable Count parcelsWithoutParty,
        @Told("Lowest first.") List<MilestoneFigures> milestones,

        @Told("Obtained by enforcement; null where it is not told.") @Nullable
        BlockedFigures enforced,

        @JsonUnwrapped BlockedMembers blocked) {

    static ProgressFigures of(ClearanceProgress clearance, LocalDate peopleDay) {
        Holders holders = clearance.holders();
        return new ProgressFigures(
                peopleDay,
                Figures.m2(clearance.areaM2()),
                Figures.ha(clearance.areaM2()),
                Figures.m2(clearance.parcels().areaM2()),
                Figures.ha(clearance.parcels().areaM2()),
                Figures.m2(clearance.uncoveredM2()),
                Figures.m2(clearance.overlapM2()),
                Figures.m2OrNull(clearance.zonesOverlapM2()),
                clearance.parcels().count(),
                holders == null ? null : holders.households(),
                holders == null ? null : holders.organisations(),
                holders == null ? null : holders.others(),
                holders == null ? null : holders.parcelsWithoutParty(),
                clearance.milestones().stream().map(MilestoneFigures::of).toList(),
                BlockedFigures.of(clearance.enforced()),
                BlockedMembers.of(clearance));
    }

    @Told("How far one milestone is reached. Parcels to which it does not apply count neither way.")
    record MilestoneFigures(
            Milestone milestone,
            BigDecimal areaM2,
            BigDecimal areaHa,
            long parcels,

            @Told("Whose parcels reached it; null where it is not told.") @Nullable
            Count households,

            BigDecimal applicableAreaHa,
            long applicableParcels,
            BigDecimal notApplicableHa,
            @Told("What has not reached it and has to.") BigDecimal leftHa,
            long leftParcels,

            @Told("Reached of applicable, a fraction of 1; null of nothing.") @Nullable
            BigDecimal share,

            @Told("Reached of the land that was asked for, a fraction of 1; null of nothing.") @Nullable
            BigDecimal shareOfArea) {

        static MilestoneFigures of(MilestoneProgress milestone) {
            return new MilestoneFigures(
                    milestone.milestone(),
                    Figures.m2(milestone.reached().areaM2()),
                    Figures.ha(milestone.reached().areaM2()),
                    milestone.reached().count(),
                    milestone.households(),
                    Figures.ha(milestone.applicable().areaM2()),
                    milestone.applicable().count(),
                    Figures.ha(milestone.notApplicable().areaM2()),
                    Figures.ha(milestone.left().areaM2()),
                    milestone.left().count(),
                    milestone.share(),
                    milestone.shareOfArea());
        }
    }

    @Told("Parcels that are blocked or were enforced, as far as it may be told.")
    record BlockedFigures(
            @IfAny @Nullable ObstacleReason reason,

            @Told("Null where so few parcels are behind it that they could be recognised.") @Nullable
            BigDecimal areaHa,

            Count parcels) {

        static @Nullable BlockedFigures of(@Nullable Blocked blocked) {
            return blocked == null
                    ? null
                    : new BlockedFigures(blocked.reason(), Figures.haOrNull(blocked.areaM2()), blocked.parcels());
        }
    }

    /** What is blocked, by reason and each parcel once. */
    record BlockedMembers(
            @Told("By reason; null where it is not told.") @Nullable
            List<BlockedFigures> blocked,

            @Told("Each parcel once; null where it is not told.") @Nullable
            BlockedFigures blockedTotal) {

        static BlockedMembers of(ClearanceProgress clearance) {
            return new BlockedMembers(
                    clearance.blocked() == null
                            ? null
                            : clearance.blocked().stream()
                                    .map(BlockedFigures::of)
                                    .toList(),
                    BlockedFigures.of(clearance.blockedTotal()));
        }
    }

    @Told("What changed in (from, at]: the figure of the one day less that of the other.")
    record MilestoneChange(Milestone milestone, BigDecimal areaM2, BigDecimal areaHa, long parcels) {

        static List<MilestoneChange> between(ClearanceProgress then, ClearanceProgress now) {
            return now.milestones().stream()
                    .map(milestone -> of(
                            milestone.milestone(),
                            milestone
                                    .reached()
                                    .minus(then.of(milestone.milestone()).reached())))
                    .toList();
        }

        private static MilestoneChange of(Milestone milestone, Tally change) {
            return new MilestoneChange(
                    milestone, Figures.m2(change.areaM2()), Figures.ha(change.areaM2()), change.count());
        }
    }
}
