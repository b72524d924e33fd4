package vn.mocgioi.land.parcels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;

/**
 * Something stands in the way of a parcel's clearance.
 *
 * @param closed the first day on which it is out of the way; null while it is there
 * @param handedOver the day on which the site was handed over all the same, or null
 */
public record ParcelObstacle(
        long parcelId,
        ObstacleReason reason,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable LocalDate handedOver) {

    /** The first day on which it holds the parcel up no more; null while it does. */
    public @Nullable LocalDate blocksUntil() {
        List<Span> blocked = ParcelHistory.blocked(Spans.of(List.of(Span.of(opened, closed))), handedOver)
                .asList();
        LocalDate until = blocked.isEmpty() ? opened : blocked.get(0).to();
        return until.equals(LocalDate.MAX) ? null : until;
    }
}
