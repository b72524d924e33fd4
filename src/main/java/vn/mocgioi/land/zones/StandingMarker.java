package vn.mocgioi.land.zones;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.NaturalOrder;

/**
 * A boundary marker as it stands on one day.
 *
 * @param order along its ring, as the register has it, or null when its number tells
 * @param designed where it should stand, in the survey CRS: x east, y north
 * @param set where it was last measured, or null when it never was
 * @param status what was last said of it, or null when it is only planned
 */
public record StandingMarker(
        long id,
        String number,
        int ring,
        @Nullable Integer order,
        MarkerKind kind,
        Coordinate designed,
        @Nullable Coordinate set,
        @Nullable MarkerStatus status) {

    /** Ring by ring, each in its order; where the register gives none, by number, M2 before M10. */
    public static final Comparator<StandingMarker> RING_ORDER = Comparator.comparingInt(StandingMarker::ring)
            .thenComparing(StandingMarker::order, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StandingMarker::number, NaturalOrder.INSTANCE);

    /** Whether it stands: a lost one does not. */
    public boolean isSet() {
        return status != null && status.stands();
    }

    /** Where it stands, when it does and was measured. */
    public @Nullable Coordinate placeSet() {
        return isSet() ? set : null;
    }
}
