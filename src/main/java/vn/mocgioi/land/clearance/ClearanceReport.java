package vn.mocgioi.land.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.time.Revised;

/**
 * What is said of a territory's clearance beside its sums.
 *
 * @param waiting the parcels that wait longest, the longest first
 * @param deadlines those of the law that run
 * @param revised what was recorded after the day; null when nothing was, or when it was asked as known at a moment
 */
public record ClearanceReport(
        ClearanceTotals totals,
        List<WaitingParcel> waiting,
        Deadlines deadlines,
        @Nullable Revised revised) {

    public ClearanceReport {
        waiting = List.copyOf(waiting);
    }
}
