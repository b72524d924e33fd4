package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mocgioi.land.parcels.ParcelDossier;
import vn.mocgioi.land.parcels.ParcelFacts;
import vn.mocgioi.land.parcels.ParcelObstacle;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;
import vn.mocgioi.store.people.ParcelScope;

/** One parcel: what the public may know of it, and what staff may. */
public final class Parcels {
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
                        nullif(milestone, 'NONE') as milestone, located_commune, valid_from,
                        recovery_notice_on, inventory_on, plan_approved_on, recovery_decision_on, paid_on, handed_over_on,
                        valid_to, ST_XMin(wgs84) as west, ST_YMin(wgs84) as south, ST_XMax(wgs84) as east, ST_YMax(wgs84) as north
                    from published_parcels
                    where id = :id
                    order by holds_on(version_from, version_to, today()) desc, version_from desc
                    limit 1
                    """).bind("id", id);
            return sql.find(connection, row -> facts(connection, id, row, hiddenZonesToo));
        });
    }

    private static ParcelFacts facts(Connection connection, long id, Row row, boolean hiddenZonesToo)
            throws SQLException {
        String milestone = row.textOrNull("milestone");
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            LocalDate day = row.dayOrNull(each.dateColumn());
            if (day != null) {
                reached.put(each, day);
            }
        }
        return new ParcelFacts(
                id,
                new ParcelFacts.Name(id, row.textOrNull("commune"), row.text("sheet_no"), row.text("parcel_no")),
                row.textOrNull("land_use"),
                row.decimal("area_m2"),
                row.decimal("geodesic_area_m2"),
                row.decimalOrNull("official_area_m2"),
                milestone == null ? null : Milestone.valueOf(milestone),
                reached,
                row.textOrNull("located_commune"),
                row.dayOrNull("valid_from"),
                row.dayOrNull("valid_to"),
                List.of(row.real("west"), row.real("south"), row.real("east"), row.real("north")),
                parts(connection, id, hiddenZonesToo),
                names(connection, id, "r.parcel_id = :id and p.id = r.replaced_id"),
                names(connection, id, "r.replaced_id = :id and p.id = r.parcel_id"));
    }

    private static List<ParcelFacts.Part> parts(Connection connection, long id, boolean hiddenZonesToo)
            throws SQLException {
        RuleSet rules = RuleBook.read(connection, KnownRows.NOW, Days.today());
        NamedSql sql = new NamedSql("""
                select z.code as zone, '' as phase, t.m2, t.whole
                from zone_parts t
                join parcels p on p.row_id = t.parcel_row
                join zones z on z.row_id = t.zone_row
                where %1$s
                union all
                select f.zone, f.number, t.m2, t.whole
                from phase_parts t
                join parcels p on p.row_id = t.parcel_row
                join phases f on f.row_id = t.phase_row and f.superseded is null
                    and holds_on(f.valid_from, f.valid_to, today())
                join zones z on z.code = f.zone
                where %1$s
                order by zone, phase
                """.formatted("""
                    t.parcel_id = :id and p.superseded is null and holds_on(p.valid_from, p.valid_to, today())
                      and z.superseded is null and holds_on(z.valid_from, z.valid_to, today())
                      and (z.public or :hidden)
                      and part_counts(t.whole, t.raw_m2, t.raw_m2 / nullif(t.share, 0), :min_part_m2, :min_part_share)
                """))
                .bind("id", id)
                .bind("hidden", hiddenZonesToo)
                .bind("min_part_m2", rules.number(Rule.CLEARANCE_MIN_PART_M2))
                .bind("min_part_share", rules.number(Rule.CLEARANCE_MIN_PART_SHARE));
        return sql.list(
                connection,
                row -> new ParcelFacts.Part(row.text("zone"), row.text("phase"), row.decimal("m2"), row.bool("whole")));
    }

    private static List<ParcelFacts.Name> names(Connection connection, long id, String related) throws SQLException {
        NamedSql sql = new NamedSql("""
                select distinct on (p.id) p.id, nullif(p.commune, '') as commune, p.sheet_no, p.parcel_no
                from parcel_replaces r
                join parcels v on v.row_id = r.parcel_row and v.superseded is null
                join parcels p on p.superseded is null
                where %s
                order by p.id, p.valid_from desc
                """.formatted(related)).bind("id", id);
        return sql.list(
                connection,
                row -> new ParcelFacts.Name(
                        row.longInteger("id"), row.textOrNull("commune"), row.text("sheet_no"), row.text("parcel_no")));
    }

    /** All that was ever recorded about the parcel; the newest row of each thing before those it took the place of. */
    public ParcelDossier dossier(long id) {
        return database.withConnection(connection ->
                new ParcelDossier(holdings(connection, id), obstacles(connection, id), events(connection, id)));
    }

    /** Who wrote a row and who wrote the one in its place. */
    private static final String RECORDED = """
            w.at as recorded_at, w.who as recorded_by, s.at as superseded_at, s.who as superseded_by
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
        return sql.list(
                connection,
                row -> new ParcelDossier.Holding(
                        row.text("party"),
                        row.textOrNull("name"),
                        row.textOrNull("kind"),
                        row.textOrNull("address"),
                        row.textOrNull("phone"),
                        row.dayOrNull("from"),
                        row.dayOrNull("to"),
                        recorded(row)));
    }

    /** Whether a parcel is within reach of a role. */
    public boolean isWithin(Reach reach, long id) {
        return reach.province()
                || !reach.isNowhere()
                        && database.withConnection(connection -> ParcelScope.within(connection, reach, List.of(id))
                                .contains(id));
    }

    /** The obstacles of all parcels within reach as they are known now, those that are closed too. */
    public List<ParcelObstacle> obstacles(Reach reach) {
        NamedSql sql = ParcelScope.bind(new NamedSql("""
                select o.parcel_id, o.reason, o.opened, o.closed, m.handed_over_on
                from obstacles o
                left join parcel_milestones m on m.parcel_id = o.parcel_id and m.superseded is null
                where o.superseded is null and %s
                order by o.parcel_id, o.opened, o.reason
                """.formatted(ParcelScope.condition("o.parcel_id"))), reach);
        return database.withConnection(connection -> sql.list(
                connection,
                row -> new ParcelObstacle(
                        row.longInteger("parcel_id"),
                        ObstacleReason.valueOf(row.text("reason")),
                        row.day("opened"),
                        row.dayOrNull("closed"),
                        row.dayOrNull("handed_over_on"))));
    }

    private static List<ParcelDossier.Obstacle> obstacles(Connection connection, long id) throws SQLException {
        NamedSql sql = new NamedSql("""
                select r.reason, r.opened, r.closed, r.note,
                """ + RECORDED + "from obstacles r\n" + CHANGES + """
                where r.parcel_id = :id
                order by r.opened, r.reason, r.recorded desc
                """).bind("id", id);
        return sql.list(
                connection,
                row -> new ParcelDossier.Obstacle(
                        ObstacleReason.valueOf(row.text("reason")),
                        row.day("opened"),
                        row.dayOrNull("closed"),
                        row.textOrNull("note"),
                        recorded(row)));
    }

    private static List<ParcelDossier.Event> events(Connection connection, long id) throws SQLException {
        NamedSql sql = new NamedSql("""
                select r.milestone, nullif(r.of, '') as of, r.date, r.document_no, r.amount_vnd, r.recovered_area_m2, r.note,
                    r.file_url, r.correction, r.void,
                """ + RECORDED + "from events r\n" + CHANGES + """
                where r.parcel_id = :id
                order by first_value(r.date) over (partition by r.milestone, r.of order by r.recorded desc),
                    r.milestone, r.of, r.recorded desc
                """).bind("id", id);
        return sql.list(connection, Parcels::event);
    }

    private static ParcelDossier.Event event(Row row) throws SQLException {
        String of = row.textOrNull("of");
        return new ParcelDossier.Event(
                EventKind.valueOf(row.text("milestone")),
                of == null ? null : Milestone.valueOf(of),
                row.day("date"),
                row.textOrNull("document_no"),
                row.decimalOrNull("amount_vnd"),
                row.decimalOrNull("recovered_area_m2"),
                row.textOrNull("note"),
                row.textOrNull("file_url"),
                row.textOrNull("correction"),
                row.bool("void"),
                recorded(row));
    }

    private static ParcelDossier.Recorded recorded(Row row) throws SQLException {
        return new ParcelDossier.Recorded(
                row.momentOrNull("recorded_at"),
                row.textOrNull("recorded_by"),
                row.momentOrNull("superseded_at"),
                row.textOrNull("superseded_by"));
    }
}
