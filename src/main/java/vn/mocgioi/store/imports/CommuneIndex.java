package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** The communes of today in memory, to find the one of a point; safe for many threads. */
public final class CommuneIndex {
    private record Commune(String code, IndexedPointInAreaLocator outline) {}

    private final STRtree tree = new STRtree();

    private CommuneIndex() {}

    /** Reads the communes that are published and valid today. */
    public static CommuneIndex read(Database database) {
        return database.withConnection(CommuneIndex::read);
    }

    private static CommuneIndex read(Connection connection) throws SQLException {
        CommuneIndex index = new CommuneIndex();
        String sql = """
                select code, geom from published_communes
                where holds_on(version_from, version_to, today())
                """;
        new NamedSql(sql).forEach(connection, row -> {
            Geometry outline = row.geometry("geom");
            index.tree.insert(
                    outline.getEnvelopeInternal(),
                    new Commune(row.text("code"), new IndexedPointInAreaLocator(outline)));
        });
        index.tree.build();
        return index;
    }

    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /** The code of the commune that holds the point (survey CRS), the first by code where two do; null outside all. */
    public @Nullable String find(Coordinate point) {
        @SuppressWarnings("unchecked") // only communes were put in
        List<Commune> near = tree.query(new Envelope(point));
        return near.stream()
                .filter(commune -> commune.outline().locate(point) != Location.EXTERIOR)
                .map(Commune::code)
                .min(String::compareTo)
                .orElse(null);
    }
}
