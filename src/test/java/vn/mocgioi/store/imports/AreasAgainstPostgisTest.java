package vn.mocgioi.store.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.geo.shape.PolygonRules;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.db.TestDatabase;

/** Places, areas and lengths of {@code geo} held against those of PostGIS, which shares no code with it. */
class AreasAgainstPostgisTest {
    private static final Path PARCELS = Path.of("../shared/data/parcels-123k.fgb");
    private static final double SAME_PLACE_M = 0.005;
    private static final double SAME_AREA = 1e-6;
    /** How far off PostGIS is on a few square metres: it counts areas from the equator, and its last bits are these. */
    private static final double NOISE_M2 = 2e-4;

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {9213, 9217, 3405, 4756, 5897, 3857, 32648})
    void placesAreThoseOfStTransform(int srid) throws SQLException {
        String sql = """
                select lon, lat, ST_X(there), ST_Y(there)
                from generate_series(105.5, 106.2, 0.07) lon, generate_series(21.4, 22.7, 0.13) lat,
                lateral ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), %d) there
                """.formatted(srid);
        Crs crs = Crs.of(srid);
        Transform there = Transform.between(Crs.WGS84, crs);
        double tolerance = crs.isGeographic() ? SAME_PLACE_M / 111_320 : SAME_PLACE_M;
        int seen = 0;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Coordinate arrived = there.apply(rows.getDouble(1), rows.getDouble(2));
                assertEquals(rows.getDouble(3), arrived.x, tolerance);
                assertEquals(rows.getDouble(4), arrived.y, tolerance);
                seen++;
            }
        }
        assertEquals(121, seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a field         | POLYGON ((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000))
            with holes      | POLYGON ((430000 2380000, 431000 2380000, 431000 2381000, 430000 2381000, 430000 2380000), (430100 2380100, 430200 2380100, 430200 2380300, 430100 2380100), (430500 2380500, 430700 2380500, 430600 2380900, 430500 2380500))
            clockwise       | POLYGON ((430000 2380000, 430000 2380200, 430100 2380200, 430100 2380000, 430000 2380000))
            many parts      | MULTIPOLYGON (((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380000)), ((440000 2390000, 440500 2390000, 440500 2390500, 440000 2390000), (440300 2390100, 440400 2390100, 440400 2390200, 440300 2390100)))
            a whole commune | POLYGON ((420000 2370000, 436000 2372000, 441000 2390000, 428000 2398000, 418000 2384000, 420000 2370000))
            the province    | POLYGON ((392000 2360000, 470000 2362000, 472000 2510000, 394000 2512000, 392000 2360000))
            a square metre  | POLYGON ((430000 2380000, 430001 2380000, 430001 2380001, 430000 2380001, 430000 2380000))
            """)
    void areasAndRimsAreThoseOfPostgis(String what, String wkt) throws SQLException, ParseException {
        String sql = """
                select ST_Area(grid), ST_Perimeter(grid), ST_Area(globe), ST_Perimeter(globe)
                from (select ST_GeomFromText('%s', 9213) grid) g, lateral (select ST_Transform(grid, 4326)::geography offset 0) t (globe)
                """.formatted(wkt.replace("'", ""));
        Geometry grid = new WKTReader().read(wkt);
        Measure ours =
                Measure.of(grid, Transform.between(Crs.of(9213), Crs.WGS84).apply(grid));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            assertEquals(rows.getDouble(1), ours.gridAreaM2(), 1e-12 * ours.gridAreaM2(), what);
            assertEquals(rows.getDouble(2), ours.perimeterM(), 1e-12 * ours.perimeterM(), what);
            double slack = SAME_AREA * ours.gridAreaM2() + NOISE_M2;
            assertEquals(rows.getDouble(3), ours.geodesicArea(), slack, what);
            assertEquals(rows.getDouble(4), ours.geodesicPerimeterM(), SAME_AREA * ours.perimeterM(), what);
        }
    }

    /** Grid to the last bits, geodesic to a millionth, of every valid parcel there is. */
    @Test
    void areasOfRealParcelsAreThoseOfPostgis() throws SQLException, IOException, InterruptedException, ParseException {
        assumeTrue(Files.exists(PARCELS), PARCELS + " is not here: areas are not held against real parcels");
        load(PARCELS, "real_parcels");
        String sql = """
                select ogc_fid, ST_AsBinary(g), ST_Area(g), ST_Perimeter(g), ST_Area(globe), ST_Perimeter(globe)
                from (select ogc_fid, wkb_geometry g from real_parcels where ST_IsValid(wkb_geometry)) p,
                lateral (select ST_Transform(g, 4326)::geography offset 0) t (globe)
                """;
        Transform toWgs84 = Transform.between(Crs.of(9213), Crs.WGS84);
        WKBReader wkb = new WKBReader();
        List<String> differing = new ArrayList<>();
        long vertices = 0;
        int parcels = 0;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(2_000);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        Geometry grid = PolygonRules.packed(wkb.read(rows.getBytes(2)));
                        Measure ours = Measure.of(grid, toWgs84.apply(grid));
                        double rim = ours.perimeterM();
                        double gridOff = Math.abs(ours.gridAreaM2() - rows.getDouble(3));
                        double rimOff = Math.abs(rim - rows.getDouble(4));
                        double globeOff = Math.abs(ours.geodesicArea() - rows.getDouble(5));
                        double globeRimOff = Math.abs(ours.geodesicPerimeterM() - rows.getDouble(6));
                        if (gridOff > SAME_AREA * 1e-3 * ours.gridAreaM2() + 1e-9 * rim
                                || rimOff > SAME_AREA * 1e-3 * rim
                                || globeOff > SAME_AREA * ours.gridAreaM2() + NOISE_M2
                                || globeRimOff > SAME_AREA * rim) {
                            differing.add("%d: off by %s m2, %s m2 geodesic, of %s"
                                    .formatted(rows.getLong(1), gridOff, globeOff, ours));
                        }
                        vertices += grid.getNumPoints();
                        parcels++;
                    }
                }
            }
        }
        assertEquals(List.of(), differing.subList(0, Math.min(20, differing.size())), differing.size() + " differ");
        assertTrue(parcels > 121_000 && vertices > 1_000_000, parcels + " parcels, " + vertices + " vertices");
    }

    private static void load(Path file, String table) throws IOException, InterruptedException {
        DatabaseUrl url = database.url();
        String target = url.jdbc()
                .replaceFirst(
                        "^jdbc:postgresql://([^:/]+):(\\d+)/([^?]+).*$",
                        "PG:host=$1 port=$2 dbname=$3 user=" + url.user());
        ProcessBuilder builder = new ProcessBuilder(
                "ogr2ogr",
                "--config",
                "PG_USE_COPY",
                "YES",
                "-f",
                "PostgreSQL",
                target,
                file.toString(),
                "-nln",
                table,
                "-lco",
                "SPATIAL_INDEX=NONE",
                "-lco",
                "GEOMETRY_NAME=wkb_geometry",
                "-lco",
                "FID=ogc_fid",
                "-lco",
                "SCHEMA=mocgioi");
        builder.environment().put("PGPASSWORD", url.password());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }
}
