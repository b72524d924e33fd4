package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.parcels.ParcelDossier;
import vn.mocgioi.land.parcels.ParcelFacts;
import vn.mocgioi.land.parcels.ParcelObstacle;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.KnownRows;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.RuleBook;

/** One parcel: what the public may know of it, and what staff may. */
public final class Parcels {
    private static final int MILESTONES_FROM = 11;

    private final Database database;

    public Parcels(Database database) {
        this.database = database;
    }

    /**
     * The version of the parcel that is valid today, or else the last that was.
     *
     * @param hiddenZonesToo whether its parts in zones that are not announced are told
     */
    public Optional<ParcelFacts> find(long id, boolean hiddenZonesToo) {
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql("""
                    select commune, sheet_no, parcel_no, land_use, area_m2, geodesic_area_m2, official_area_m2,
                        nullif(milestone, 'NONE'), located_commune, valid_from,
                        recovery_notice_on, inventory_on, plan_approved_on, recovery_decision_on, paid_on, handed_over_on,
                        valid_to, ST_XMin(wgs84), ST_YMin(wgs84), ST_XMax(wgs84), ST_YMax(wgs84)
                    from published_parcels
                    where id = :id
                    order by version_from <= today() and today() < version_to desc, version_from desc
                    limit 1
                    """).bind("id", id);
            try (PreparedStatement statement = sql.prepare(connection);
                    ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(facts(connection, id, row, hiddenZonesToo)) : Optional.empty();
            }
        });
    }

    private static ParcelFacts facts(Connection connection, long id, ResultSet row, boolean hiddenZonesToo)
            throws SQLException {
        String milestone = row.getString(8);
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            LocalDate day = row.getObject(MILESTONES_FROM + each.ordinal(), LocalDate.class);
            if (day != null) {
                reached.put(each, day);
            }
        }
        return new ParcelFacts(
                id,
                new ParcelFacts.Name(id, row.getString(1), row.getString(2), row.getString(3)),
                row.getString(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                milestone == null ? null : Milestone.valueOf(milestone),
                reached,
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(17, LocalDate.class),
                List.of(row.getDouble(18), row.getDouble(19), row.getDouble(20), row.getDouble(21)),
                parts(connection, id, hiddenZonesToo),
                names(connection, id, "r.parcel_id = :id and p.id = r.replaced_id"),
                names(connection, id, "r.replaced_id = :id and p.id = r.parcel_id"));
    }

    private static List<ParcelFacts.Part> parts(Connection connection, long id, boolean hiddenZonesToo)
            throws SQLException {
        RuleSet rules = RuleBook.read(connection, KnownRows.NOW, Days.today());
        NamedSql sql = new NamedSql("""
                select z.code, '', t.m2, t.whole
                from zone_parts t
                join parcels p on p.row_id = t.parcel_row
                join zones z on z.row_id = t.zone_row
                where %1$s
                union all
                select f.zone, f.number, t.m2, t.whole
                from phase_parts t
                join parcels p on p.row_id = t.parcel_row
                join phases f on f.row_id = t.phase_row and f.superseded is null
                    and f.valid_from <= today() and today() < f.valid_to
                join zones z on z.code = f.zone
                where %1$s
                order by 1, 2
                """.formatted("""
                    t.parcel_id = :id and p.superseded is null and p.valid_from <= today() and today() < p.valid_to
                      and z.superseded is null and z.valid_from <= today() and today() < z.valid_to
                      and (z.public or :hidden)
                      and (t.whole or (t.raw_m2 >= :min_part_m2 and t.share >= :min_part_share))
                """))
                .bind("id", id)
                .bind("hidden", hiddenZonesToo)
                .bind("min_part_m2", rules.number(Rule.CLEARANCE_MIN_PART_M2))
                .bind("min_part_share", rules.number(Rule.CLEARANCE_MIN_PART_SHARE));
        return list(
                connection,
                sql,
                row -> new ParcelFacts.Part(
                        row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBoolean(4)));
    }

    private static List<ParcelFacts.Name> names(Connection connection, long id, String related) throws SQLException {
        NamedSql sql = new NamedSql("""
                select distinct on (p.id) p.id, nullif(p.commune, ''), p.sheet_no, p.parcel_no
                from parcel_replaces r
                join parcels v on v.row_id = r.parcel_row and v.superseded is null
                join parcels p on p.superseded is null
                where %s
                order by p.id, p.valid_from desc
                """.formatted(related)).bind("id", id);
        return list(
                connection,
                sql,
                row -> new ParcelFacts.Name(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** All that was ever recorded about the parcel; the newest row of each thing before those it took the place of. */
    public ParcelDossier dossier(long id) {
        return database.withConnection(connection ->
                new ParcelDossier(holdings(connection, id), obstacles(connection, id), events(connection, id)));
    }

    /** Who wrote a row and who wrote the one in its place: the last four columns. */
    private static final String RECORDED = """
            w.at, w.who, s.at, s.who
            """;

    private static final String CHANGES = """
            left join change w on w.id = r.recorded
            left join change s on s.id = r.superseded
            """;

    private static List<ParcelDossier.Holding> holdings(Connection connection, long id) throws SQLException {
        NamedSql sql = new NamedSql("""
                select r.party, y.name, y.kind, y.address, y.phone, r."from", r."to",
                """ + RECORDED + """
                from holdings r
                left join parties y on y.code = r.party and y.superseded is null
                """ + CHANGES + """
                where r.parcel_id = :id
                order by r."from" nulls first, r.party, r.recorded desc
                """).bind("id", id);
        return list(
                connection,
                sql,
                row -> new ParcelDossier.Holding(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        recorded(row, 8)));
    }

    /** The obstacles of all parcels as they are known now, those that are closed too. */
    public List<ParcelObstacle> obstacles() {
        return database.withConnection(connection -> list(
                connection,
                new NamedSql("""
                        select parcel_id, reason, opened, closed
                        from obstacles
                        where superseded is null
                        order by parcel_id, opened, reason
                        """),
                row -> new ParcelObstacle(
                        row.getLong(1),
                        ObstacleReason.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class))));
    }

    private static List<ParcelDossier.Obstacle> obstacles(Connection connection, long id) throws SQLException {
        NamedSql sql = new NamedSql("""
                select r.reason, r.opened, r.closed, r.note,
                """ + RECORDED + "from obstacles r\n" + CHANGES + """
                where r.parcel_id = :id
                order by r.opened, r.reason, r.recorded desc
                """).bind("id", id);
        return list(
                connection,
                sql,
                row -> new ParcelDossier.Obstacle(
                        ObstacleReason.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        recorded(row, 5)));
    }

    private static List<ParcelDossier.Event> events(Connection connection, long id) throws SQLException {
        NamedSql sql = new NamedSql("""
                select r.milestone, nullif(r.of, ''), r.date, r.document_no, r.amount_vnd, r.recovered_area_m2, r.note,
                    r.file_url, r.correction, r.void,
                """ + RECORDED + "from events r\n" + CHANGES + """
                where r.parcel_id = :id
                order by first_value(r.date) over (partition by r.milestone, r.of order by r.recorded desc),
                    r.milestone, r.of, r.recorded desc
                """).bind("id", id);
        return list(
                connection,
                sql,
                row -> new ParcelDossier.Event(
                        EventKind.valueOf(row.getString(1)),
                        row.getString(2) == null ? null : Milestone.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getBoolean(10),
                        recorded(row, 11)));
    }

    private static ParcelDossier.Recorded recorded(ResultSet row, int first) throws SQLException {
        return new ParcelDossier.Recorded(
                instant(row.getTimestamp(first)),
                row.getString(first + 1),
                instant(row.getTimestamp(first + 2)),
                row.getString(first + 3));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, NamedSql sql, Row<T> each) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(each.of(rows));
            }
        }
        return found;
    }
}
