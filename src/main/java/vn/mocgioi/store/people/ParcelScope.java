package vn.mocgioi.store.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.store.db.NamedSql;

/**
 * Which parcels are within reach of a role: those with a part, however small, in one of its zones, and those that are
 * recorded under one of its communes or lie there. Of a parcel that was replaced the last boundary counts.
 */
public final class ParcelScope {
    /** Over a column or value that is the id of a parcel, in place of %s; to be bound by {@link #bind}. */
    private static final String CONDITION = """
            (:everywhere or exists (
                select from parcels scoped
                left join zone_parts part on part.parcel_row = scoped.row_id
                left join zones around on around.row_id = part.zone_row and around.superseded is null
                where scoped.id = %s and scoped.superseded is null
                  and (around.code = any (:zones) or scoped.commune = any (:communes)
                    or scoped.located_commune = any (:communes))))
            """;

    private ParcelScope() {}

    /**
     * Holds for a row whose parcel is within reach.
     *
     * @param parcelId a column with its table: `holdings.parcel_id`
     */
    public static String condition(String parcelId) {
        return CONDITION.formatted(parcelId);
    }

    public static NamedSql bind(NamedSql sql, Reach reach) {
        return sql.bind("everywhere", reach.province())
                .bindAll("zones", "text", reach.zones())
                .bindAll("communes", "text", reach.communes());
    }

    /** Those of the parcels that are within reach. */
    public static Set<Long> within(Connection connection, Reach reach, Collection<Long> ids) throws SQLException {
        NamedSql sql = new NamedSql("select asked.id from unnest(:ids) as asked (id) where " + condition("asked.id"));
        return new HashSet<>(
                bind(sql.bindAll("ids", "bigint", ids), reach).list(connection, row -> row.longInteger("id")));
    }
}
