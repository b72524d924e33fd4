package vn.mocgioi.land.parcels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * Something stands in the way of a parcel's clearance.
 *
 * @param closed the first day on which it is out of the way; null while it is there
 */
public record ParcelObstacle(
        long parcelId,
        ObstacleReason reason,
        LocalDate opened,
        @Nullable LocalDate closed) {}
