package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.mocgioi.land.checks.Boundary;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/** The boundaries of a zone and its phases. */
final class Boundaries {
    private Boundaries() {}

    /** Those valid that day: the zone's first, then those of its phases. */
    static List<Boundary> of(Connection connection, KnownRows known, LocalDate day, String zone) throws SQLException {
        NamedSql sql = known.sql("""
                select z.id, '' as phase, z.geom from zones z
                where known(z) and z.code = :zone and holds_on(z.valid_from, z.valid_to, :day)
                union all
                select p.id, p.number, p.geom from phases p
                where known(p) and p.zone = :zone and holds_on(p.valid_from, p.valid_to, :day)
                order by phase
                """).bind("zone", zone).bind("day", day);
        return sql.list(
                connection, row -> new Boundary(row.longInteger("id"), zone, row.text("phase"), row.geometry("geom")));
    }
}
