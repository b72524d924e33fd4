package vn.mocgioi.land.parcels;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * What staff alone may know of a parcel: who holds it, what blocks it, and every event with its document and amount.
 * Rows that were corrected stay in it, each behind the one that took its place.
 */
public record ParcelDossier(List<Holding> holdings, List<Obstacle> obstacles, List<Event> events) {

    public ParcelDossier {
        holdings = List.copyOf(holdings);
        obstacles = List.copyOf(obstacles);
        events = List.copyOf(events);
    }

    /**
     * When a row became known and when another took its place.
     *
     * @param by who wrote it
     * @param supersededAt null while it is what is known
     */
    public record Recorded(
            @Nullable Instant at,
            @Nullable String by,
            @Nullable Instant supersededAt,
            @Nullable String supersededBy) {}

    /**
     * Someone holds the parcel.
     *
     * @param name as it is known today, like the rest of the party
     * @param from the first day; null when it always was so
     * @param to the first day after; null while it is so
     */
    public record Holding(
            String party,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String address,
            @Nullable String phone,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Recorded recorded) {}

    public record Obstacle(
            ObstacleReason reason,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable String note,
            Recorded recorded) {}

    /**
     * A step of the clearance.
     *
     * @param of the milestone that does not apply; null for other kinds
     * @param correction why it took the place of an earlier row
     * @param voided whether it says that nothing happened after all
     */
    public record Event(
            EventKind kind,
            @Nullable Milestone of,
            LocalDate date,
            @Nullable String documentNo,
            @Nullable BigDecimal amountVnd,
            @Nullable BigDecimal recoveredAreaM2,
            @Nullable String note,
            @Nullable String fileUrl,
            @Nullable String correction,
            boolean voided,
            Recorded recorded) {}
}
