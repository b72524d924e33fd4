package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What of land is in a place, against the land as a whole. */
class LandNearTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double X = 430_000;
    private static final double Y = 2_380_000;

    private static Polygon star(int corners, double radius, double inner) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double far = i % 2 == 0 ? radius : radius * inner;
            double angle = 2 * Math.PI * i / corners + 0.1;
            ring[i] = new Coordinate(X + far * Math.cos(angle), Y + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return GEOMETRY.createPolygon(ring);
    }

    private static List<Envelope> places(int many, double within, double most) {
        Random random = new Random(3);
        List<Envelope> places = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double x = X + (2 * random.nextDouble() - 1) * within;
            double y = Y + (2 * random.nextDouble() - 1) * within;
            places.add(new Envelope(x, x + random.nextDouble() * most, y, y + random.nextDouble() * most));
        }
        return places;
    }

    private static double common(Geometry land, Geometry parcel) {
        return OverlayNGRobust.overlay(land, parcel, OverlayNG.INTERSECTION).getArea();
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 300", "1500, 0.3, 60", "1000, 0.0001, 60", "500, 0.9, 2000", "5000, 0.99, 40"})
    void isAllOfItInThePlaceAndNothingElse(int corners, double inner, double most) {
        Polygon land = star(corners, 5_000, inner);
        LandNear near = new LandNear(land, n -> {});
        double sum = 0;
        for (Envelope place : places(150, 6_000, most)) {
            Geometry parcel = GEOMETRY.toGeometry(place);
            double m2 = common(land, parcel);
            Geometry in = near.in(parcel);
            assertEquals(m2, in.getArea(), 1e-4, place.toString());
            assertTrue(in.isValid());
            sum += m2;
        }
        assertTrue(sum > 0);
    }

    @Test
    void manyCornersFarAwayCostNothing() {
        AtomicLong compared = new AtomicLong();
        Polygon land = star(1_500, 5_000, 0.3);
        LandNear near = new LandNear(land, compared::addAndGet);
        List<Envelope> places = places(2_000, 5_000, 40);
        for (Envelope place : places) {
            near.in(GEOMETRY.toGeometry(place));
        }
        assertTrue(
                compared.get() < 500L * places.size(),
                compared.get() / places.size() + " vertices for each of " + places.size());
    }
}
