package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class GapsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void aNarrowPieceThatAllSidesEncloseIsAGap() {
        List<Polygon> ring = List.of(
                rectangle(0, 0, 30, 10),
                rectangle(0, 10, 10, 20),
                rectangle(10.5, 10, 30, 20),
                rectangle(0, 20, 30, 30));
        List<Gaps.Gap> gaps = Gaps.between(ring, 0.1, 1);
        assertEquals(1, gaps.size());
        assertEquals(5.0, gaps.get(0).piece().getArea(), 1e-9);
        assertEquals(4, gaps.get(0).beside().size());
    }

    @Test
    void aRoadBetweenParcelsIsNone() {
        List<Polygon> wide = List.of(
                rectangle(0, 0, 30, 10), rectangle(0, 10, 10, 20), rectangle(12, 10, 30, 20), rectangle(0, 20, 30, 30));
        assertEquals(List.of(), Gaps.between(wide, 0.1, 1));
    }

    @Test
    void whatIsOpenOnOneSideIsNone() {
        List<Polygon> open = List.of(rectangle(0, 0, 30, 10), rectangle(0, 10, 10, 20), rectangle(10.5, 10, 30, 20));
        assertEquals(List.of(), Gaps.between(open, 0.1, 1));
    }

    @Test
    void aNarrowOverlapIsNoneAndNeitherIsANarrowParcel() {
        List<Polygon> overlapping = List.of(
                rectangle(0, 0, 30, 10),
                rectangle(0, 10, 10.5, 20),
                rectangle(10, 10, 20, 20),
                rectangle(20, 10, 20.5, 20),
                rectangle(20.5, 10, 30, 20),
                rectangle(0, 20, 30, 30));
        assertEquals(List.of(), Gaps.between(overlapping, 0.1, 1));
    }

    @Test
    void boundariesMeantToBeOneLeaveNone() {
        List<Polygon> nearly = List.of(
                rectangle(0, 0, 30, 10),
                rectangle(0, 10.00001, 10, 20),
                rectangle(10.00002, 10, 30, 20),
                rectangle(0, 20, 30, 30));
        assertEquals(List.of(), Gaps.between(nearly, 0.1, 1));
    }

    /** Each field is a little off its neighbours, so that no edge is shared and all hang together. */
    @Test
    void thoseOfVeryManyPolygonsAreFoundToo() {
        List<Polygon> fields = new ArrayList<>();
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 40; y++) {
                double shrunk = x % 20 == 7 && y % 20 == 9 ? 0.5 : 0;
                fields.add(rectangle(
                        x * 20, y * 20 - x % 2 * 0.001, x * 20 + 20.001 - shrunk, y * 20 + 20.002 + y % 3 * 0.001));
            }
        }
        List<Gaps.Gap> gaps = Gaps.between(fields, 0.1, 1, 1_000);
        assertEquals(2 * 2, gaps.size());
        gaps.forEach(gap -> assertEquals(10, gap.piece().getArea(), 0.1));
    }

    @Test
    void theyAreTheNarrowHolesOfTheUnion() {
        Random chance = new Random(42);
        List<Geometry> fields = new ArrayList<>();
        for (int x = 0; x < 25; x++) {
            for (int y = 0; y < 25; y++) {
                double shrunk = chance.nextInt(4) == 0 ? chance.nextInt(800) / 1000.0 : 0;
                fields.add(rectangle(x * 20, y * 20, x * 20 + 20 - shrunk, y * 20 + 20));
            }
        }
        List<Double> expected = new ArrayList<>();
        Geometry union = UnaryUnionOp.union(fields);
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon part = (Polygon) union.getGeometryN(i);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                Polygon piece = GEOMETRY.createPolygon(part.getInteriorRingN(hole));
                if (piece.getArea() > 0.1 && 2 * piece.getArea() / piece.getLength() < 1) {
                    expected.add(Math.round(piece.getArea() * 1e6) / 1e6);
                }
            }
        }
        expected.sort(Comparator.naturalOrder());
        List<Double> found = Gaps.between(fields, 0.1, 1).stream()
                .map(gap -> Math.round(gap.piece().getArea() * 1e6) / 1e6)
                .sorted()
                .toList();
        assertEquals(expected, found);
    }

    private static Polygon rectangle(double west, double south, double east, double north) {
        return GEOMETRY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
