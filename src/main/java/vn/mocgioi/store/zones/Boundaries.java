package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import vn.mocgioi.land.checks.Boundary;
import vn.mocgioi.store.db.KnownRows;
import vn.mocgioi.store.db.NamedSql;

/** The boundaries of a zone and its phases. */
final class Boundaries {
    private Boundaries() {}

    /** Those valid that day: the zone's first, then those of its phases. */
    static List<Boundary> of(Connection connection, KnownRows known, LocalDate day, String zone) throws SQLException {
        NamedSql sql = known.sql("""
                select z.id, '', ST_AsBinary(z.geom) from zones z
                where known(z) and z.code = :zone and z.valid_from <= :day and :day < z.valid_to
                union all
                select p.id, p.number, ST_AsBinary(p.geom) from phases p
                where known(p) and p.zone = :zone and p.valid_from <= :day and :day < p.valid_to
                order by 2
                """).bind("zone", zone).bind("day", day);
        List<Boundary> found = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(
                        new Boundary(rows.getLong(1), zone, rows.getString(2), new WKBReader().read(rows.getBytes(3))));
            }
        } catch (ParseException e) {
            throw new IllegalStateException("a boundary of " + zone + " cannot be read", e);
        }
        return found;
    }
}
