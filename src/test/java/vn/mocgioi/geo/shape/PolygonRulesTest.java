package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PolygonRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self_intersection      | 1 | 1 | POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))
            self_intersection      | 5 | 5 | MULTIPOLYGON (((0 0, 5 0, 5 10, 0 10, 0 0)), ((3 5, 9 5, 9 15, 3 15, 3 5)))
            ring_self_intersection | 2 | 2 | POLYGON ((0 0, 4 0, 2 2, 4 4, 0 4, 2 2, 0 0))
            hole_outside_shell     | 8 | 8 | POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (8 8, 9 8, 9 9, 8 8))
            nested_holes           | 3 | 3 | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1), (3 3, 4 3, 4 4, 3 3))
            nested_shells          | 1 | 1 | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((1 1, 2 1, 2 2, 1 1)))
            disconnected_interior  | 2 | 4 | POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (2 0, 3 2, 2 4, 1 2, 2 0))
            too_few_points         | 0 | 0 | POLYGON ((0 0, 5 5, 0 0, 0 0))
            """)
    void everyFaultHasItsCodeAndItsPlace(String code, double x, double y, String wkt) {
        List<PolygonRules.Finding> faults = PolygonRules.check(PolygonRules.packed(read(wkt)));
        assertEquals(1, faults.size());
        assertEquals(code, faults.get(0).code());
        assertEquals(new Coordinate(x, y), faults.get(0).at());
        assertTrue(
                faults.get(0).message().endsWith(" at %s, %s".formatted(x, y)),
                faults.get(0).message());
    }

    @Test
    void aCoordinateThatIsNoNumberIsAFaultToo() {
        Geometry polygon = new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(0, 0), new Coordinate(4, 0), new Coordinate(Double.NaN, 4), new Coordinate(0, 0)
        });
        assertEquals("not_finite", PolygonRules.check(polygon).get(0).code());
    }

    /** What GEOS takes, this takes: holes that touch in a point, parts that touch in a corner, doubled vertices. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))
            POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))
            POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (0 0, 2 1, 1 2, 0 0))
            MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((4 4, 8 4, 8 8, 4 4)))
            POLYGON ((0 0, 4 0, 4 0, 4 4, 0 4, 0 0))
            POLYGON EMPTY
            """)
    void whatIsValidHasNoFault(String wkt) {
        assertEquals(List.of(), PolygonRules.check(read(wkt)));
    }

    @Test
    void aVertexThatStandsTwiceIsNotedWhereItStands() {
        PolygonRules.Finding found = PolygonRules.oddities(
                        read("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 20, 30 20, 30 30, 20 30, 20 20),"
                                + " (22 22, 22 24, 24 24, 24 24, 22 22)))"))
                .get(0);
        assertEquals("doubled_vertex", found.code());
        assertEquals(new Coordinate(24, 24), found.at());
        assertEquals(List.of(), PolygonRules.oddities(read("POLYGON ((0 0, 9 0, 9 9, 0 0))")));
    }

    @ParameterizedTest
    @CsvSource({"0.04, true", "0.049, true", "0.06, false", "10, false"})
    void aPolygonUnderFiveCentimetresWideIsASliver(double width, boolean sliver) {
        Geometry strip = read("POLYGON ((0 0, 1000 0, 1000 %1$s, 0 %1$s, 0 0))".formatted(width));
        assertEquals(sliver, PolygonRules.isSliver(strip));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 1))
            POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 2, 2 1, 1 1))
            POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 2, 2 1, 1 1))
            MULTIPOLYGON (((0 0, 0 4, 4 4, 0 0)), ((5 5, 9 5, 9 9, 5 5)))
            POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))
            """)
    void outerRingsTurnLeftAndHolesRightAndNothingElseChanges(String wkt) {
        Geometry given = read(wkt);
        Geometry turned = PolygonRules.rightHandRule(given);
        assertTrue(turned.equalsTopo(given));
        for (int i = 0; i < turned.getNumGeometries(); i++) {
            Polygon part = (Polygon) turned.getGeometryN(i);
            Polygon before = (Polygon) given.getGeometryN(i);
            assertTrue(Orientation.isCCW(part.getExteriorRing().getCoordinateSequence()));
            assertEquals(
                    before.getExteriorRing().getCoordinateN(0),
                    part.getExteriorRing().getCoordinateN(0));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                assertFalse(Orientation.isCCW(part.getInteriorRingN(hole).getCoordinateSequence()));
                assertEquals(
                        before.getInteriorRingN(hole).getCoordinateN(0),
                        part.getInteriorRingN(hole).getCoordinateN(0));
            }
        }
    }

    /** A digitising slip at one corner is cut off; a bow-tie becomes the two triangles that it was drawn as. */
    @Test
    void whatCrossesItselfIsCutThereAndWhatEnclosesNothingIsNothing() {
        Geometry slip = read("POLYGON ((0 0, 100 0, 100 100, 1 100, 0.5 100.5, 1 100.5, 0.5 100, 0 100, 0 0))");
        assertFalse(PolygonRules.check(slip).isEmpty());
        Geometry mended = PolygonRules.mended(slip);
        assertEquals(List.of(), PolygonRules.check(mended));
        assertEquals(10_000, mended.getArea(), 1);

        Geometry bowTie = PolygonRules.mended(read("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"));
        assertEquals(List.of(), PolygonRules.check(bowTie));
        assertEquals(2, bowTie.getArea());

        assertTrue(PolygonRules.mended(read("POLYGON ((0 0, 5 5, 0 0, 0 0))")).isEmpty());
    }

    @Test
    void aVertexThatStandsTwiceGoesAndNothingElseDoes() {
        Geometry doubled = read("POLYGON ((0 0, 4 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 2, 2 1, 1 1))");

        assertEquals(
                read("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))"), PolygonRules.mended(doubled));
    }

    @Test
    void whatCameInDigitsStaysInThem() {
        Geometry packed = PolygonRules.packed(
                read(
                        "POLYGON ((432480.33591 2383984.8196, 432580.1 2383984.8, 432580 2384084, 432480.33591 2383984.8196))"));
        assertEquals(432480.33591, packed.getCoordinates()[0].x);
        assertNull(packed.getUserData());
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
