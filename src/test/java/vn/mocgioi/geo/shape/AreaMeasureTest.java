package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;

class AreaMeasureTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a rectangle                       | 20000 | 600  | POLYGON ((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000))
            turned the other way              | 20000 | 600  | POLYGON ((430000 2380000, 430000 2380200, 430100 2380200, 430100 2380000, 430000 2380000))
            with a hole, whose rim counts too | 19600 | 680  | POLYGON ((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000), (430010 2380010, 430030 2380010, 430030 2380030, 430010 2380030, 430010 2380010))
            of two parts                      | 20200 | 660  | MULTIPOLYGON (((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000)), ((431000 2380000, 431020 2380000, 431020 2380010, 431000 2380010, 431000 2380000)))
            a line                            | 0     | 5    | LINESTRING (430000 2380000, 430003 2380004)
            lines                             | 0     | 15   | MULTILINESTRING ((430000 2380000, 430003 2380004), (430000 2380000, 430006 2380008))
            a vertex doubled                  | 20000 | 600  | POLYGON ((430000 2380000, 430100 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000))
            nothing                           | 0     | 0    | POLYGON EMPTY
            """)
    void areasAndRimsOnTheGridAreThoseOfSchool(String what, double area, double rim, String wkt) {
        Measure measure = measured(wkt);
        assertEquals(area, measure.gridAreaM2(), 1e-6, what);
        assertEquals(rim, measure.perimeterM(), 1e-9, what);
        // the grid is shorter than the ground by 0.99996 here, east of it nothing else
        assertEquals(area, measure.geodesicArea(), 1e-4 * area, what);
        assertEquals(rim, measure.geodesicPerimeterM(), 1e-4 * rim, what);
    }

    @Test
    void squareMetresAreRoundedOnceAndHectaresFollowFromThem() {
        Measure measure = measured("POLYGON ((0 0, 100.0004 0, 100.0004 100.001, 0 100.001, 0 0))");
        assertEquals(new BigDecimal("10000.1"), measure.areaM2());
        assertEquals(new BigDecimal("1.0000"), Measure.hectares(measure.areaM2()));
        assertEquals(new BigDecimal("0.2"), Measure.round(0.15), "half goes up");
        assertEquals(new BigDecimal("2.3457"), Measure.hectares(new BigDecimal("23456.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0",
        "10, 10, 45",
        "10, 0, 90",
        "10, -10, 135",
        "0, -10, 180",
        "-10, -10, 225",
        "-10, 0, 270",
        "-10, 10, 315"
    })
    void bearingsCountFromGridNorthByTheEast(double east, double north, double bearing) {
        Measure.Edge edge = Measure.edges(FACTORY.createLineString(new Coordinate[] {
                    new Coordinate(500_000, 2_380_000), new Coordinate(500_000 + east, 2_380_000 + north)
                }))
                .get(0);
        assertEquals(bearing, edge.bearingDeg(), 1e-9);
        assertEquals(Math.hypot(east, north), edge.lengthM(), 1e-9);
    }

    @Test
    void aPolygonHasAnEdgeForEachSideOfItsOuterRing() {
        List<Measure.Edge> edges = Measure.edges(read("POLYGON ((0 0, 30 0, 30 40, 0 0), (20 5, 25 5, 25 10, 20 5))"));
        assertEquals(List.of(new Measure.Edge(30, 90), new Measure.Edge(40, 0)), edges.subList(0, 2));
        assertEquals(50, edges.get(2).lengthM());
    }

    /** GeographicLib itself is off by some 1e-4 m² on a small ring, by the last bits of an area counted from the equator. */
    @ParameterizedTest
    @CsvSource({
        "10, 21.5, 0.0001",
        "105, 21.5, 0.001",
        "105, 21.5, 0.01",
        "105, 21.5, 0.1",
        "105, 21.5, 0.49",
        "105, 0, 0.3",
        "105, -21.5, 0.1",
        "-70, 45, 0.4",
        "0, 78, 0.4",
    })
    void ringsOfShortEdgesAreThoseOfGeographicLib(double lon, double lat, double size) {
        Random random = new Random(6960);
        for (int i = 0; i < 300; i++) {
            Coordinate[] corners = new Coordinate[6];
            PolygonArea reference = new PolygonArea(Geodesic.WGS84, false);
            for (int corner = 0; corner < 5; corner++) {
                double angle = 2 * Math.PI * (corner + 0.9 * random.nextDouble()) / 5;
                double radius = size / 2 * (0.2 + 0.8 * random.nextDouble());
                corners[corner] = new Coordinate(lon + radius * Math.cos(angle), lat + radius * Math.sin(angle));
                reference.AddPoint(corners[corner].y, corners[corner].x);
            }
            corners[5] = corners[0];
            PolygonResult expected = reference.Compute();
            Geometry ring = FACTORY.createPolygon(corners);
            Measure measure = Measure.of(ring, ring);
            assertEquals(expected.area, measure.geodesicArea(), 1e-8 * expected.area + 0.001);
            assertEquals(expected.perimeter, measure.geodesicPerimeterM(), 1e-9 * expected.perimeter + 1e-7);
            assertTrue(new ShortGeodesics()
                    .ring(FACTORY.createLinearRing(corners).getCoordinateSequence())
                    .isPresent());
        }
    }

    /** Where the series end: edges of more than half a degree, the poles, the date line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLYGON ((102 8, 109 8, 109 23, 102 23, 102 8))
            POLYGON ((105 80.5, 105.1 80.5, 105.1 80.6, 105 80.5))
            POLYGON ((179.9 20, -179.9 20, -179.9 20.2, 179.9 20.2, 179.9 20))
            """)
    void whateverElseIsLeftToGeographicLib(String wkt) {
        Geometry polygon = read(wkt);
        PolygonArea reference = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 1; i < polygon.getNumPoints(); i++) {
            reference.AddPoint(polygon.getCoordinates()[i].y, polygon.getCoordinates()[i].x);
        }
        PolygonResult expected = reference.Compute();
        Measure measure = Measure.of(polygon, polygon);
        assertEquals(expected.area, measure.geodesicArea(), 1e-12 * expected.area);
        assertEquals(expected.perimeter, measure.geodesicPerimeterM(), 1e-12 * expected.perimeter);
    }

    private static Measure measured(String wkt) {
        Geometry grid = read(wkt);
        boolean onTheGround = grid.isEmpty() || grid.getCoordinate().y > 1_000_000;
        return Measure.of(
                grid, onTheGround ? Transform.between(Crs.of(9213), Crs.WGS84).apply(grid) : FACTORY.createPolygon());
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
