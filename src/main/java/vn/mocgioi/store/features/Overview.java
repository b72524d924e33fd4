package vn.mocgioi.store.features;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.SqlErrors;

/** What is there at all: where, and whether it is the demo's. */
public final class Overview {
    private final Database database;

    public Overview(Database database) {
        this.database = database;
    }

    /** The box around all features of the collection, in WGS 84, or none when there are none. */
    public Optional<Extent> extent(PublishedLayer collection) {
        String sql = """
                select ST_XMin(box) as west, ST_YMin(box) as south, ST_XMax(box) as east, ST_YMax(box) as north
                from (select ST_Extent(wgs84) as box from %s) e where box is not null""".formatted(FeatureSql.view(collection));
        try (Reading reading = database.reading()) {
            return new NamedSql(sql)
                    .find(
                            reading.connection(),
                            row -> new Extent(
                                    row.real("west"), row.real("south"), row.real("east"), row.real("north")));
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Whether anything of the demo province is still there. */
    public boolean demo() {
        String sql = Layers.all().stream()
                .map(Layer::name)
                .map(layer -> "exists (select from " + layer
                        + " where superseded is null and recorded in (select id from change where demo))")
                .collect(Collectors.joining("\nor ", "select ", " as demo"));
        try (Reading reading = database.reading()) {
            return new NamedSql(sql).get(reading.connection(), row -> row.bool("demo"));
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** West, south, east, north in WGS 84. */
    public record Extent(double west, double south, double east, double north) {
        public double[] asArray() {
            return new double[] {west, south, east, north};
        }

        /** What holds both. */
        public Extent with(Extent other) {
            return new Extent(
                    Math.min(west, other.west),
                    Math.min(south, other.south),
                    Math.max(east, other.east),
                    Math.max(north, other.north));
        }
    }
}
