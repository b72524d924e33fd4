package vn.mocgioi.store.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;

/** The zones in which the rows of a change lie, or of which they tell. */
final class TouchedZones {
    private static final String OF_PARCELS = """
            select distinct z.code as zone
            from (%s) p (id)
            join zone_parts t on t.parcel_id = p.id
            join zones z on z.row_id = t.zone_row
            """;

    private TouchedZones() {}

    /** Their codes; none for what tells of no zone, such as rules. */
    static List<String> of(Connection connection, Layer layer, long change) throws SQLException {
        String touched = "(o.recorded = :change or o.superseded = :change)";
        String table = Sql.name(layer.name());
        String sql;
        if (layer.equals(Layers.ZONES)) {
            sql = "select distinct o.code as zone from zones o where " + touched;
        } else if (layer.has("zone")) {
            sql = "select distinct o.zone as zone from %s o where %s and o.zone <> ''".formatted(table, touched);
        } else if (layer.equals(Layers.PARCELS)) {
            sql = OF_PARCELS.formatted("select distinct o.id from parcels o where " + touched);
        } else if (layer.ofParcel()) {
            sql = OF_PARCELS.formatted("select distinct o.parcel_id from %s o where %s".formatted(table, touched));
        } else if (layer.equals(Layers.PARTIES)) {
            sql = OF_PARCELS.formatted(
                    "select distinct h.parcel_id from parties o join holdings h on h.party = o.code where " + touched);
        } else {
            return List.of();
        }
        return new NamedSql(sql).bind("change", change).list(connection, row -> row.text("zone"));
    }
}
