package vn.mocgioi.store.clearance.book;

import static vn.mocgioi.store.clearance.book.ParcelMilestones.na;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.on;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Recording;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;

/** What happened to parcels, as known after one change. */
final class ParcelHistories {
    private final Connection connection;
    private final KnownRows known;
    private final boolean recordings;

    /** @param recordings whether it is of interest when events were recorded */
    ParcelHistories(Connection connection, KnownRows known, boolean recordings) {
        this.connection = connection;
        this.known = known;
        this.recordings = recordings;
    }

    /** The histories of these parcels; of one of which nothing is known there may be none. */
    Map<Long, ParcelHistory> of(Collection<Long> parcels) throws SQLException {
        Map<Long, Map<ObstacleReason, Spans>> obstacles = obstacles(parcels);
        Map<Long, Spans> held = held(parcels);
        Map<Long, List<Recording>> recorded = recordings ? recorded(parcels) : Map.of();
        Map<Long, ParcelHistory> histories = new HashMap<>();
        NamedSql sql = known.sql("""
                select m.* from parcel_milestones m where m.parcel_id = any (:parcels) and known(m)
                """).bindAll("parcels", "bigint", parcels);
        sql.forEach(connection, row -> {
            long parcel = row.longInteger("parcel_id");
            histories.put(
                    parcel,
                    milestones(
                            row,
                            obstacles.getOrDefault(parcel, Map.of()),
                            held.getOrDefault(parcel, Spans.NEVER),
                            recorded.getOrDefault(parcel, List.of())));
        });
        for (long parcel : parcels) {
            if (!histories.containsKey(parcel)
                    && (obstacles.containsKey(parcel) || held.containsKey(parcel) || recorded.containsKey(parcel))) {
                histories.put(
                        parcel,
                        new ParcelHistory(
                                Map.of(),
                                Map.of(),
                                null,
                                obstacles.getOrDefault(parcel, Map.of()),
                                held.getOrDefault(parcel, Spans.NEVER),
                                recorded.getOrDefault(parcel, List.of())));
            }
        }
        return histories;
    }

    /** A row of parcel_milestones as history. */
    private static ParcelHistory milestones(
            Row row, Map<ObstacleReason, Spans> obstacles, Spans held, List<Recording> recorded) throws SQLException {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        Map<Milestone, LocalDate> notApplicable = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            put(reached, milestone, row.dayOrNull(on(milestone)));
            if (milestone.canBeInapplicable()) {
                put(notApplicable, milestone, row.dayOrNull(na(milestone)));
            }
        }
        return new ParcelHistory(reached, notApplicable, row.dayOrNull("enforced_on"), obstacles, held, recorded);
    }

    private static void put(Map<Milestone, LocalDate> days, Milestone milestone, @Nullable LocalDate day) {
        if (day != null) {
            days.put(milestone, day);
        }
    }

    private Map<Long, Map<ObstacleReason, Spans>> obstacles(Collection<Long> parcels) throws SQLException {
        Map<Long, Map<ObstacleReason, Spans>> obstacles = new HashMap<>();
        NamedSql sql = known.sql("""
                select o.parcel_id, o.reason, o.opened, o.closed
                from obstacles o where o.parcel_id = any (:parcels) and known(o)
                """).bindAll("parcels", "bigint", parcels);
        sql.forEach(connection, row -> {
            Span open = Span.of(row.day("opened"), row.dayOrNull("closed"));
            obstacles
                    .computeIfAbsent(row.longInteger("parcel_id"), p -> new EnumMap<>(ObstacleReason.class))
                    .merge(ObstacleReason.valueOf(row.text("reason")), Spans.of(List.of(open)), Spans::or);
        });
        return obstacles;
    }

    /** What a later change superseded was still live. */
    private Map<Long, List<Recording>> recorded(Collection<Long> parcels) throws SQLException {
        NamedSql sql = new NamedSql("""
                select e.parcel_id, e.milestone, e.of, e.recorded,
                    case when e.superseded <= :known then e.superseded end as superseded, e.date, e.void
                from events e where e.parcel_id = any (:parcels) and e.recorded <= :known
                """)
                .bindAll("parcels", "bigint", parcels)
                .bind("known", known.now() ? Long.MAX_VALUE : known.change());
        Map<Long, Map<String, List<Recording.Row>>> rowsOf = new HashMap<>();
        sql.forEach(
                connection,
                row -> rowsOf.computeIfAbsent(row.longInteger("parcel_id"), p -> new HashMap<>())
                        .computeIfAbsent(row.text("milestone") + " " + row.text("of"), e -> new ArrayList<>())
                        .add(new Recording.Row(
                                row.longInteger("recorded"),
                                row.longIntegerOrNull("superseded"),
                                row.day("date"),
                                row.bool("void"))));
        Map<Long, List<Recording>> recorded = new HashMap<>();
        rowsOf.forEach((parcel, events) -> recorded.put(
                parcel,
                events.values().stream()
                        .flatMap(event -> Recording.of(event).stream())
                        .toList()));
        return recorded;
    }

    private Map<Long, Spans> held(Collection<Long> parcels) throws SQLException {
        Map<Long, List<Span>> spans = new HashMap<>();
        NamedSql sql = known.sql("""
                select h.parcel_id, h."from", h."to"
                from holdings h join parties y on y.code = h.party and known(y)
                where h.parcel_id = any (:parcels) and known(h)
                """).bindAll("parcels", "bigint", parcels);
        sql.forEach(
                connection,
                row -> spans.computeIfAbsent(row.longInteger("parcel_id"), p -> new ArrayList<>())
                        .add(Span.of(row.dayOrNull("from"), row.dayOrNull("to"))));
        Map<Long, Spans> held = new HashMap<>();
        spans.forEach((parcel, some) -> held.put(parcel, Spans.of(some)));
        return held;
    }
}
