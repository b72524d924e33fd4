package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.WaitingParcel;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;

/** Parcels that wait, with what they are called. */
final class WaitingRows {
    /** The end of a statement that has {@code longest (parcel_id, milestone, since)}; the commune is that of the day. */
    static final String NAMED = """
            select l.parcel_id, nullif(p.commune, '') as commune, c.code as located_commune, p.sheet_no, p.parcel_no,
                l.milestone, l.since
            from longest l
            join parcels p on p.id = l.parcel_id and known(p) and holds_on(p.valid_from, p.valid_to, :day)
            left join lateral (
                with %s
                select c.code
                from commune_pieces i
                join commune c on c.row_id = i.commune_row
                where ST_Intersects(i.geom, ST_PointOnSurface(p.geom))
                order by c.code limit 1) c on true
            order by l.since, l.parcel_id
            """.formatted(TerritorySql.COMMUNES);

    private WaitingRows() {}

    static List<WaitingParcel> parcels(Connection connection, NamedSql sql, LocalDate day) throws SQLException {
        return sql.list(
                connection,
                row -> new WaitingParcel(
                        row.longInteger("parcel_id"),
                        row.textOrNull("commune"),
                        row.textOrNull("located_commune"),
                        row.text("sheet_no"),
                        row.text("parcel_no"),
                        Milestone.valueOf(row.text("milestone")),
                        row.day("since"),
                        day));
    }

    /** Of a statement that gives waits_for, farm, since, and how many parcels that is. */
    static List<Deadlines.Waiting> underRules(Connection connection, NamedSql sql) throws SQLException {
        return sql.list(
                connection,
                row -> new Deadlines.Waiting(
                        Wait.What.valueOf(row.text("waits_for")),
                        row.bool("farm"),
                        row.day("since"),
                        row.longInteger("parcels")));
    }
}
