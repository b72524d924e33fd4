package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.Milestone;

/**
 * How far a territory has come with one milestone. Reached, not reached and not applicable make all of it.
 *
 * @param reached the parcels that reached it
 * @param notApplicable the parcels that need not
 * @param all every parcel that counts
 * @param areaM2 the land asked for
 * @param households all of whose parcels reached it, where it applies; null where nobody is told
 */
public record MilestoneProgress(
        Milestone milestone,
        Tally reached,
        Tally notApplicable,
        Tally all,
        BigDecimal areaM2,
        @Nullable Count households) {

    public Tally applicable() {
        return all.minus(notApplicable);
    }

    /** What is still to be done. */
    public Tally left() {
        return applicable().minus(reached);
    }

    /** Reached of applicable, by area; null when it applies to nothing. */
    public @Nullable BigDecimal share() {
        return Hectares.share(reached.areaM2(), applicable().areaM2());
    }

    /** Reached of the land asked for, because leaders say 'x of 296 ha'. */
    public @Nullable BigDecimal shareOfArea() {
        return Hectares.share(reached.areaM2(), areaM2);
    }

    MilestoneProgress withHouseholds(@Nullable Count told) {
        return new MilestoneProgress(milestone, reached, notApplicable, all, areaM2, told);
    }
}
