package vn.mocgioi.store.clearance.book;

import static vn.mocgioi.store.clearance.book.ParcelMilestones.na;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.on;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import vn.mocgioi.store.db.KnownRows;
import vn.mocgioi.store.db.NamedSql;

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
        Array ids = connection.createArrayOf("bigint", parcels.toArray());
        Map<Long, Map<ObstacleReason, Spans>> obstacles = obstacles(ids);
        Map<Long, Spans> held = held(ids);
        Map<Long, List<Recording>> recorded = recordings ? recorded(ids) : Map.of();
        Map<Long, ParcelHistory> histories = new HashMap<>();
        NamedSql sql = known.sql("""
                select m.* from parcel_milestones m where m.parcel_id = any (:parcels) and known(m)
                """).bind("parcels", ids);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long parcel = rows.getLong("parcel_id");
                histories.put(
                        parcel,
                        milestones(
                                rows,
                                obstacles.getOrDefault(parcel, Map.of()),
                                held.getOrDefault(parcel, Spans.NEVER),
                                recorded.getOrDefault(parcel, List.of())));
            }
        }
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
            ResultSet row, Map<ObstacleReason, Spans> obstacles, Spans held, List<Recording> recorded)
            throws SQLException {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        Map<Milestone, LocalDate> notApplicable = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            put(reached, milestone, row.getObject(on(milestone), LocalDate.class));
            if (milestone.canBeInapplicable()) {
                put(notApplicable, milestone, row.getObject(na(milestone), LocalDate.class));
            }
        }
        return new ParcelHistory(
                reached, notApplicable, row.getObject("enforced_on", LocalDate.class), obstacles, held, recorded);
    }

    private static void put(Map<Milestone, LocalDate> days, Milestone milestone, @Nullable LocalDate day) {
        if (day != null) {
            days.put(milestone, day);
        }
    }

    private Map<Long, Map<ObstacleReason, Spans>> obstacles(Array parcels) throws SQLException {
        Map<Long, Map<ObstacleReason, Spans>> obstacles = new HashMap<>();
        NamedSql sql = known.sql("""
                select o.parcel_id, o.reason, o.opened, o.closed
                from obstacles o where o.parcel_id = any (:parcels) and known(o)
                """).bind("parcels", parcels);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Span open = Span.of(rows.getObject(3, LocalDate.class), rows.getObject(4, LocalDate.class));
                obstacles
                        .computeIfAbsent(rows.getLong(1), p -> new EnumMap<>(ObstacleReason.class))
                        .merge(ObstacleReason.valueOf(rows.getString(2)), Spans.of(List.of(open)), Spans::or);
            }
        }
        return obstacles;
    }

    /** What a later change superseded was still live. */
    private Map<Long, List<Recording>> recorded(Array parcels) throws SQLException {
        NamedSql sql =
                new NamedSql("""
                select e.parcel_id, e.milestone, e.of, e.recorded,
                    case when e.superseded <= :known then e.superseded end, e.date, e.void
                from events e where e.parcel_id = any (:parcels) and e.recorded <= :known
                """).bind("parcels", parcels).bind("known", known.now() ? Long.MAX_VALUE : known.change());
        Map<Long, Map<String, List<Recording.Row>>> rowsOf = new HashMap<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long superseded = rows.getLong(5);
                Long supersededBy = rows.wasNull() ? null : superseded;
                rowsOf.computeIfAbsent(rows.getLong(1), p -> new HashMap<>())
                        .computeIfAbsent(rows.getString(2) + " " + rows.getString(3), e -> new ArrayList<>())
                        .add(new Recording.Row(
                                rows.getLong(4), supersededBy, rows.getObject(6, LocalDate.class), rows.getBoolean(7)));
            }
        }
        Map<Long, List<Recording>> recorded = new HashMap<>();
        rowsOf.forEach((parcel, events) -> recorded.put(
                parcel,
                events.values().stream()
                        .flatMap(event -> Recording.of(event).stream())
                        .toList()));
        return recorded;
    }

    private Map<Long, Spans> held(Array parcels) throws SQLException {
        Map<Long, List<Span>> spans = new HashMap<>();
        NamedSql sql = known.sql("""
                select h.parcel_id, h."from", h."to"
                from holdings h join parties y on y.code = h.party and known(y)
                where h.parcel_id = any (:parcels) and known(h)
                """).bind("parcels", parcels);
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                spans.computeIfAbsent(rows.getLong(1), p -> new ArrayList<>())
                        .add(Span.of(rows.getObject(2, LocalDate.class), rows.getObject(3, LocalDate.class)));
            }
        }
        Map<Long, Spans> held = new HashMap<>();
        spans.forEach((parcel, some) -> held.put(parcel, Spans.of(some)));
        return held;
    }
}
