package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Outlines within outlines. */
class RingNestTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void aRingHasThoseDirectlyWithinItAndItsLandIsWithoutThem() {
        RingNest nest =
                RingNest.of(List.of(square(0, 0, 100), square(10, 10, 20), square(15, 15, 5), square(60, 60, 10)));

        assertEquals(List.of(1, 3), nest.within(0));
        assertEquals(List.of(2), nest.within(1));
        assertFalse(nest.isInner(0));
        assertTrue(nest.isInner(2));
        assertEquals(10_000 - 400 - 100, nest.land(0).getArea());
        assertEquals(400 - 25, nest.land(1).getArea());
    }

    @Test
    void neighboursAndRingsThatOnlyOverlapAreNotWithinEachOther() {
        RingNest nest = RingNest.of(List.of(square(0, 0, 100), square(100, 0, 10), square(95, 50, 10)));

        assertEquals(List.of(), nest.within(0));
        assertEquals(10_000, nest.land(0).getArea());
    }

    @Test
    void islandsThatTouchEachOtherAndTheBorderLeaveWhatIsLeft() {
        RingNest nest = RingNest.of(List.of(square(0, 0, 100), square(0, 10, 20), square(20, 10, 20)));

        assertEquals(10_000 - 800, nest.land(0).getArea());
        assertTrue(nest.land(0).isValid());
    }

    @Test
    void aPlaceIsInTheSmallestRingAroundItAndOnABorderInNone() {
        RingNest nest = RingNest.of(List.of(square(0, 0, 100), square(10, 10, 20)));

        assertEquals(1, nest.around(new Coordinate(15, 15)));
        assertEquals(0, nest.around(new Coordinate(50, 50)));
        assertEquals(-1, nest.around(new Coordinate(100, 50)));
        assertEquals(-1, nest.around(new Coordinate(500, 50)));
    }

    /** Comparing each with each would take hours. */
    @Test
    void aFrameAroundNinetyThousandParcelsHasAllOfThem() {
        List<Polygon> rings = new ArrayList<>(List.of(square(-10, -10, 3_020)));
        for (int i = 0; i < 90_000; i++) {
            rings.add(square(10 * (i % 300), 10 * (i / 300), 10));
        }
        RingNest nest = RingNest.of(rings);

        assertEquals(90_000, nest.within(0).size());
        assertEquals(1 + 300 * 299 + 299, nest.around(new Coordinate(2_995, 2_995)));
    }

    private static Polygon square(double east, double north, double side) {
        return (Polygon) FACTORY.toGeometry(new Envelope(east, east + side, north, north + side));
    }
}
