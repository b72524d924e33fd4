package vn.mocgioi.geo.shape;

import java.util.OptionalDouble;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Length of, and area under, geodesics of the WGS 84 ellipsoid between points that are near each other, by series in the
 * length of the edge: ten times as fast as GeographicLib, which solves each edge for any distance, and freer of rounding
 * on a polygon of a few square metres.
 *
 * <p>In the plane of longitude against authalic height (the area under a parallel, per radian) areas are true. There an
 * edge's chord takes a trapezium; the geodesic bows away from it towards the pole, by a third order term that follows from
 * Clairaut's relation. What is left out is of the fifth order: under 1e-7 of the area of a square whose sides are as long
 * as {@link #LONGEST_DEG} allows. Lengths are Gauss's mid-latitude formulas with their second order terms.
 */
final class ShortGeodesics {
    /** Edges longer than this, in degrees of longitude or latitude, are left to GeographicLib. */
    static final double LONGEST_DEG = 0.5;

    /** Nearer to a pole than this longitudes say little about distance. */
    private static final double FARTHEST_LATITUDE_DEG = 80;

    private static final double EQUATOR_M = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    /** First eccentricity, squared; and that of the second. */
    private static final double E2 = FLATTENING * (2 - FLATTENING);

    private static final double SECOND_E2 = E2 / (1 - E2);
    private static final double POLAR_M2 = EQUATOR_M * EQUATOR_M * (1 - E2);

    private double areaM2;
    private double lengthM;

    /**
     * The signed area of a closed ring of longitudes and latitudes, anticlockwise positive; empty when an edge is too
     * long or too near to a pole. The length is then in {@link #lengthM()}.
     */
    OptionalDouble ring(CoordinateSequence ring) {
        return walk(ring) ? OptionalDouble.of(areaM2) : OptionalDouble.empty();
    }

    /** The length of a line of longitudes and latitudes; empty as for rings. */
    OptionalDouble line(CoordinateSequence line) {
        return walk(line) ? OptionalDouble.of(lengthM) : OptionalDouble.empty();
    }

    /** The length of what was measured last. */
    double lengthM() {
        return lengthM;
    }

    private boolean walk(CoordinateSequence points) {
        areaM2 = 0;
        lengthM = 0;
        if (points.size() == 0) {
            return true;
        }
        double lon = points.getX(0);
        double lat = points.getY(0);
        double sine = Math.sin(Math.toRadians(lat));
        // Heights are taken from that of the first point: small numbers lose no digits, and on a closed ring the base
        // cancels.
        double base = authalicHeight(sine);
        double height = 0;
        for (int i = 1; i < points.size(); i++) {
            double nextLon = points.getX(i);
            double nextLat = points.getY(i);
            if (!isShort(lon, lat, nextLon, nextLat)) {
                return false;
            }
            double nextSine = Math.sin(Math.toRadians(nextLat));
            double nextHeight = authalicHeight(nextSine) - base;
            edge(Math.toRadians(nextLon - lon), Math.toRadians(nextLat - lat), sine + nextSine, height + nextHeight);
            lon = nextLon;
            lat = nextLat;
            sine = nextSine;
            height = nextHeight;
        }
        return true;
    }

    private static boolean isShort(double lon, double lat, double nextLon, double nextLat) {
        return Math.abs(nextLon - lon) <= LONGEST_DEG
                && Math.abs(nextLat - lat) <= LONGEST_DEG
                && Math.abs(nextLat) <= FARTHEST_LATITUDE_DEG
                && Math.abs(lat) <= FARTHEST_LATITUDE_DEG;
    }

    /**
     * Area between the equator and a parallel, m² per radian of longitude: b² (s + 2/3 e² s³ + 3/5 e⁴ s⁵ + ...), the
     * series of b²/2 (s / (1 - e² s²) + artanh(e s) / e).
     */
    private static double authalicHeight(double sine) {
        double x = E2 * sine * sine;
        return POLAR_M2
                * sine
                * (1 + x * (2.0 / 3 + x * (3.0 / 5 + x * (4.0 / 7 + x * (5.0 / 9 + x * (6.0 / 11 + x * 7.0 / 13))))));
    }

    private void edge(double east, double north, double sumOfSines, double sumOfHeights) {
        double north2 = north * north;
        // sin of the middle latitude is the mean of the sines over cos(north / 2)
        double sine = sumOfSines / 2 * (1 + north2 / 8 + 5 * north2 * north2 / 384);
        double sine2 = sine * sine;
        double cosine2 = 1 - sine2;
        double w2 = 1 - E2 * sine2;
        double acrossM = EQUATOR_M / Math.sqrt(w2);
        double alongM = acrossM * (1 - E2) / w2;
        double eta2 = SECOND_E2 * cosine2;
        double v2 = 1 + eta2;
        double v4 = v2 * v2;
        double etaTan2 = SECOND_E2 * sine2;

        double parallel2 = acrossM * acrossM * cosine2 * east * east;
        double meridian2 = alongM * alongM * north2;
        areaM2 -= east * (sumOfHeights / 2 + sine * (parallel2 + 3 * meridian2) / 12);

        double sineEast2 = sine2 * east * east;
        double cosineEast2 = cosine2 * east * east;
        double eastward = 1 - sineEast2 / 24 + (1 + eta2 - 9 * etaTan2) / (24 * v4) * north2;
        double northward = 1 - (2 * v2 * cosineEast2 + 3 * sineEast2) / 24 + 3 * (eta2 - etaTan2) / (24 * v4) * north2;
        lengthM += Math.sqrt(parallel2 * eastward * eastward + meridian2 * northward * northward);
    }
}
