package vn.mocgioi.store.features;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.TileCoord;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.db.SqlText;

/** Makes vector tiles, each by one statement. */
public final class TileStore {
    /** Coordinates of a tile run from 0 to this. */
    public static final int EXTENT = 4_096;

    /** In tile units: so far do features reach over the tile's edge, that borders do not break there. */
    private static final int BUFFER = 64;

    /** From here on tiles hold all there is. */
    private static final int FULL_DETAIL_ZOOM = 13;

    /** From which sizes on parcels have an index of their own (V25), the largest first. */
    private static final int[] LARGE_PARCELS_M2 = {80_000, 5_000};

    /** Of longitude at 21.5° N: what a degree of a tile is on the ground of this country, roughly. */
    private static final double METRES_PER_DEGREE = 103_600;

    private final Database database;

    public TileStore(Database database) {
        this.database = database;
    }

    /**
     * The tile with what is valid on one of these days, with its properties as they were on the last of them, or today
     * where they are open; as MVT, empty when there is nothing in it.
     */
    public byte[] tile(PublishedLayer collection, TileCoord tile, Days days) {
        SqlText sql = new SqlText()
                .add("select ST_AsMVT(feature, ")
                .bind(collection.name())
                .add(", ")
                .bind(EXTENT)
                .add(", 'shape', 'id') as tile\nfrom (select c.id");
        for (Property property : collection.properties()) {
            sql.add(", ").add(value(property));
        }
        sql.add(", ST_AsMVTGeom(ST_Transform(");
        generalise(sql, collection, tile);
        sql.add(", 3857), ")
                .bind(tile.mercator())
                .add(", ")
                .bind(EXTENT)
                .add(", ")
                .bind(BUFFER)
                .add(", true) as shape\nfrom ")
                .add(FeatureSql.view(collection))
                .add(" c\nwhere c.wgs84 && ")
                .bind(tile.degrees((double) BUFFER / EXTENT).geometry(), Crs.WGS84);
        FeatureSql.days(days, "c", sql);
        leaveOutTheUnseen(sql, collection, tile);
        // without the fence the planner asks for every shape twice, once to see whether there is one
        sql.add(" offset 0) feature\nwhere shape is not null");
        LocalDate day = days.to();
        try (Reading reading = database.reading()) {
            if (day == null || day.equals(Days.today())) {
                return sql.get(reading.connection(), row -> row.bytes("tile"));
            }
            Connection connection = reading.forManyRows();
            seenOn(day.toString(), connection);
            byte[] made = sql.get(connection, row -> row.bytes("tile"));
            seenOn("", connection);
            return made;
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** From now on in this transaction the views show that day (R__days.sql). */
    private static void seenOn(String day, Connection connection) throws SQLException {
        new SqlText()
                .add("select set_config('mocgioi.day', ")
                .bind(day)
                .add(", true)")
                .get(connection, row -> day);
    }

    /** MVT has no exact decimals and no days: ST_AsMVT would write the one as text, and nobody could count with it. */
    private static String value(Property property) {
        String column = "c." + FeatureSql.column(property);
        return switch (property.type()) {
            case DECIMAL -> column + "::float8 as " + FeatureSql.column(property);
            case DATE -> column + "::text as " + FeatureSql.column(property);
            case TEXT, CHOICE, INTEGER, BOOLEAN -> column;
        };
    }

    /** Lines keep only the corners that can be seen: an eighth of a pixel, in degrees. */
    private static void generalise(SqlText sql, PublishedLayer collection, TileCoord tile) {
        if (collection.shape() == Shape.AREAL && tile.z() < FULL_DETAIL_ZOOM) {
            sql.add("ST_Simplify(c.wgs84, ").bind(tile.degreesPerPixel() / 8).add(", true)");
        } else {
            sql.add("c.wgs84");
        }
    }

    /**
     * Of parcels and lots, which come in their hundreds of thousands, those under two by two pixels are left out. The
     * planner takes an index of large parcels only where it reads that none smaller is wanted: a bound value may be any.
     */
    private static void leaveOutTheUnseen(SqlText sql, PublishedLayer collection, TileCoord tile) {
        boolean many = collection.equals(PublishedLayers.PARCELS) || collection.equals(PublishedLayers.LOTS);
        if (!many || tile.z() >= FULL_DETAIL_ZOOM) {
            return;
        }
        double seenM = 2 * tile.degreesPerPixel() * METRES_PER_DEGREE;
        BigDecimal seenM2 = BigDecimal.valueOf(seenM * seenM).setScale(1, RoundingMode.HALF_UP);
        sql.add(" and c.area_m2 >= ").bind(seenM2);
        for (int indexedM2 : LARGE_PARCELS_M2) {
            if (seenM2.compareTo(BigDecimal.valueOf(indexedM2)) >= 0) {
                sql.add(" and c.area_m2 >= " + indexedM2);
                return;
            }
        }
    }
}
