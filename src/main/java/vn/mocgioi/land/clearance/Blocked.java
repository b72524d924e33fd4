package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * Parcels that are blocked or were enforced, as far as it may be told.
 *
 * @param reason of the obstacle; null for any
 * @param areaM2 null where the number of parcels is not told either
 */
public record Blocked(
        @Nullable ObstacleReason reason, @Nullable BigDecimal areaM2, Count parcels) {

    static Blocked of(@Nullable ObstacleReason reason, Tally extent) {
        return new Blocked(reason, extent.areaM2(), Count.of(extent.count()));
    }

    /** What the public is told: where few parcels are meant, neither their number nor their area. */
    Blocked disclosed(long limit) {
        return parcels.small(limit) ? new Blocked(reason, null, Count.below(limit)) : this;
    }

    /** Not small, but needed to hide one that is. */
    Blocked covering(long limit) {
        return new Blocked(reason, null, Count.atLeast(limit));
    }
}
