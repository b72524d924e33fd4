package vn.mocgioi.http.server;

import java.util.Locale;
import vn.mocgioi.store.db.TestDatabase;

/** Rows as an import would leave them, placed on a grid of metres around E 430,000 N 2,380,000 of EPSG:9213. */
public final class TestProvince {
    private static final int EAST = 430_000;
    private static final int NORTH = 2_380_000;

    private final TestDatabase database;

    TestProvince(TestDatabase database) {
        this.database = database;
    }

    public TestProvince zone(String code, String name, String kind, String wkt) {
        return insert("zones", "code, name, kind", quoted(code, name, kind), wkt);
    }

    public TestProvince commune(String code, String name, String wkt) {
        return insert("communes", "code, fullname", quoted(code, name), wkt);
    }

    public TestProvince marker(String zone, String number, double x, double y) {
        return insert("markers", "zone, number", quoted(zone, number), point(x, y));
    }

    public TestProvince parcel(String sheet, String number, String landUse, String wkt) {
        return insert("parcels", "sheet_no, parcel_no, land_use", quoted(sheet, number, landUse), wkt);
    }

    /** The last parcel written reached a milestone on that day. */
    public TestProvince reached(String column, String day) {
        database.execute("insert into parcel_milestones (parcel_id, " + column + ", recorded) select max(id), '" + day
                + "', 1 from parcels on conflict (parcel_id) where superseded is null do update set " + column
                + " = excluded." + column);
        return changed("events");
    }

    TestProvince project(String code, String zone, String name, String country, String capital, String licensed) {
        database.execute(
                "insert into projects (id, code, zone, name, country, capital_usd, licence_date, recorded) values"
                        + " (nextval('object_id'), " + quoted(code, zone, name, country) + ", " + capital + ", '"
                        + licensed
                        + "', 1)");
        return changed("projects");
    }

    /** A grid of square parcels of this many metres, numbered from 1, row by row. */
    public TestProvince parcels(int columns, int rows, int metres) {
        database.execute("""
                insert into parcels (id, sheet_no, parcel_no, land_use, geom, wgs84, geojson, source_crs,
                    area_m2, geodesic_area_m2, recorded)
                select nextval('object_id'), '1', n::text, 'LUC', geom, w, ST_AsGeoJSON(w, 9, 8), 'EPSG:9213',
                    round(ST_Area(geom)::numeric, 1), round(ST_Area(w::geography)::numeric, 1), 1
                from (
                    select n, geom, ST_Transform(geom, 4326) as w
                    from (
                        select n, ST_MakeEnvelope(%1$d + x * %3$d, %2$d + y * %3$d,
                            %1$d + (x + 1) * %3$d, %2$d + (y + 1) * %3$d, 9213) as geom
                        from (select n, (n - 1) %% %4$d as x, (n - 1) / %4$d as y from generate_series(1, %5$d) n) g) s
                    order by n) p""".formatted(EAST, NORTH, metres, columns, columns * rows));
        return changed("parcels");
    }

    public TestProvince changed(String layer) {
        database.execute("update layer_version set version = version + 1, changed_at = clock_timestamp(),"
                + " modified = modified + interval '1 second' where layer = '" + layer
                + "'");
        return this;
    }

    /** A rectangle in metres from the corner of the grid. */
    public static String rectangle(double west, double south, double east, double north) {
        return String.format(
                Locale.ROOT,
                "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))",
                EAST + west,
                NORTH + south,
                EAST + east,
                NORTH + north);
    }

    public static String point(double x, double y) {
        return "POINT(" + (EAST + x) + " " + (NORTH + y) + ")";
    }

    private TestProvince insert(String layer, String columns, String values, String wkt) {
        boolean areal = !wkt.startsWith("POINT");
        database.execute("insert into " + layer + " (id, " + columns + ", geom, wgs84, geojson, source_crs, recorded"
                + (areal ? ", area_m2, geodesic_area_m2" : "") + ") select nextval('object_id'), " + values
                + ", geom, w, ST_AsGeoJSON(w, 9, 8), 'EPSG:9213', 1"
                + (areal ? ", round(ST_Area(geom)::numeric, 1), round(ST_Area(w::geography)::numeric, 1)" : "")
                + " from (select geom, ST_Transform(geom, 4326) as w from ST_GeomFromText('" + wkt
                + "', 9213) geom) g");
        return changed(layer);
    }

    private static String quoted(String... values) {
        return "'"
                + String.join(
                        "', '",
                        java.util.Arrays.stream(values)
                                .map(v -> v.replace("'", "''"))
                                .toList()) + "'";
    }
}
