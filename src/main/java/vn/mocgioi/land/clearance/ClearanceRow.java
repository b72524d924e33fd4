package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * A parcel in the clearance list of a zone, as it stood on a day. For staff.
 *
 * @param commune in which it lies today
 * @param communeKey of its map sheet, which with its numbers is the key of the parcel
 * @param areaM2 of the whole parcel
 * @param insideM2 what of it lies in the zone
 * @param holders who held it that day
 * @param history what was reached up to the day; nothing of what lies ahead
 * @param papers document and amount of each milestone, where there are any
 * @param obstacles what blocked it that day and since when, the oldest first
 */
public record ClearanceRow(
        @Nullable String commune,
        @Nullable String communeKey,
        String sheetNo,
        String parcelNo,
        @Nullable String landUse,
        BigDecimal areaM2,
        @Nullable BigDecimal officialAreaM2,
        BigDecimal insideM2,
        @Nullable String holders,
        ParcelHistory history,
        Map<Milestone, Paper> papers,
        List<Obstacle> obstacles) {

    public ClearanceRow {
        papers = Map.copyOf(papers);
        obstacles = List.copyOf(obstacles);
    }

    /** What an event was documented by. */
    public record Paper(
            @Nullable String documentNo, @Nullable BigDecimal amountVnd) {}

    public record Obstacle(ObstacleReason reason, LocalDate opened) {}

    /** Since when nothing brought it nearer to being handed over; nothing when it is, or nothing began yet. */
    public Optional<Wait> waiting(LocalDate day) {
        return history.waits().stream()
                .filter(wait -> wait.what() == Wait.What.NEXT_STEP)
                .filter(wait -> !wait.from().isAfter(day) && day.isBefore(wait.until()))
                .max(Comparator.comparing(Wait::since).thenComparing(Wait::after));
    }
}
