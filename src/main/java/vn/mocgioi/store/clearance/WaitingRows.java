package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.land.clearance.WaitingParcel;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;

/** Parcels that wait, with what they are called. */
final class WaitingRows {
    /** The end of a statement that has {@code longest (parcel_id, milestone, since)}. */
    static final String NAMED = """
            select l.parcel_id, p.commune, p.located_commune, p.sheet_no, p.parcel_no, l.milestone, l.since
            from longest l
            join parcels p on p.id = l.parcel_id and known(p) and p.valid_from <= :day and :day < p.valid_to
            order by l.since, l.parcel_id
            """;

    private WaitingRows() {}

    static List<WaitingParcel> parcels(Connection connection, NamedSql sql, LocalDate day) throws SQLException {
        List<WaitingParcel> parcels = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String commune = rows.getString(2);
                parcels.add(new WaitingParcel(
                        rows.getLong(1),
                        commune == null || commune.isEmpty() ? null : commune,
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        Milestone.valueOf(rows.getString(6)),
                        rows.getObject(7, LocalDate.class),
                        day));
            }
        }
        return parcels;
    }
}
