package vn.mocgioi.store.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.clearance.book.ClearanceBook;
import vn.mocgioi.store.clearance.book.ParcelMilestones;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.zones.LotBook;

/** What is worked out when rows are written so that reading need not: pieces of communes, milestones of parcels,
 * clearance, what lots are. */
public final class DerivedData {
    private final Connection connection;

    public DerivedData(Connection connection) {
        this.connection = connection;
    }

    /** Brings up to date what hangs on the rows that the change wrote. */
    public void refresh(Layer layer, long change) throws SQLException {
        if (layer.equals(Layers.COMMUNES)) {
            cutCommunes(change);
            locate();
        }
        new ParcelMilestones(connection).refresh(layer, change);
        new ClearanceBook(connection).refresh(layer, change);
        new LotBook(connection).refresh(layer, change);
    }

    /** After rows were deleted: what hangs on nothing goes too. */
    public void rebuild() throws SQLException {
        new ParcelMilestones(connection).forget();
        locate();
        new ClearanceBook(connection).rebuild();
        new LotBook(connection).rebuild();
    }

    private void cutCommunes(long change) throws SQLException {
        update("""
                insert into commune_pieces (commune_row, geom)
                select row_id, ST_Subdivide(geom, 128) from communes where recorded = ?
                """, change);
    }

    /** Finds the commune, of those valid today, of every object anew; only what moved is written. */
    public void locate() throws SQLException {
        for (Layer layer : Layers.all()) {
            if (layer.shape() == Shape.NONE || layer.equals(Layers.COMMUNES)) {
                continue;
            }
            update("""
                    update %s o set located_commune = n.code
                    from (
                        select o.row_id, (
                            select c.code
                            from commune_pieces i
                            join communes s on s.row_id = i.commune_row and s.superseded is null
                            join published_communes c on c.id = s.id and c.version_from = s.valid_from
                            where ST_Intersects(i.geom, ST_PointOnSurface(o.geom))
                              and holds_on(c.version_from, c.version_to, today())
                            order by c.code limit 1) as code
                        from %s o where o.superseded is null) n
                    where n.row_id = o.row_id and n.code is distinct from o.located_commune
                    """.formatted(Sql.name(layer.name()), Sql.name(layer.name())));
        }
    }

    private void update(String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static List<String> layersTouchedBy(Layer layer) {
        return layer.equals(Layers.COMMUNES)
                ? Layers.all().stream()
                        .filter(l -> l.shape() != Shape.NONE)
                        .map(Layer::name)
                        .toList()
                : List.of(layer.name());
    }
}
