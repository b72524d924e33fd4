package vn.mocgioi.cli.demo.base;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place by WGS 84 degrees, for setting illustrative things where they would stand.
 *
 * <p>The grid position comes from the series of the transverse Mercator projection and a constant datum shift, good to
 * some metres: enough for an illustration, and GeoTools with its half second of start-up stays out of it. Nothing is
 * ever transformed back with it.
 */
public record Place(double lon, double lat) {
    private static final double CENTRAL_MERIDIAN = 106.5;
    private static final double SCALE = 0.9999;
    private static final double FALSE_EASTING_M = 500_000;
    private static final double SEMI_MAJOR_M = 6_378_137;
    private static final double E2 = 0.00669437999014;
    /** What the datum shift does at the reference point of Thái Nguyên; it varies by metres over the province. */
    private static final Coordinate DATUM_SHIFT_M = datumShift();

    public Place {
        if (lon < 105 || lon > 107 || lat < 21 || lat > 23) {
            throw new IllegalArgumentException("far from Thái Nguyên: " + lon + ", " + lat);
        }
    }

    /** Easting and northing in VN-2000 / TM-3 106°30' (EPSG:9213). */
    public Coordinate grid() {
        Coordinate projected = project(lon, lat);
        return new Coordinate(projected.x + DATUM_SHIFT_M.x, projected.y + DATUM_SHIFT_M.y);
    }

    private static Coordinate datumShift() {
        Coordinate projected = project(105.85, 21.55);
        return new Coordinate(432_480.3359 - projected.x, 2_383_984.8196 - projected.y);
    }

    private static Coordinate project(double lon, double lat) {
        double phi = Math.toRadians(lat);
        double sin = Math.sin(phi);
        double cos = Math.cos(phi);
        double t = Math.tan(phi) * Math.tan(phi);
        double c = E2 / (1 - E2) * cos * cos;
        double n = SEMI_MAJOR_M / Math.sqrt(1 - E2 * sin * sin);
        double a = Math.toRadians(lon - CENTRAL_MERIDIAN) * cos;
        double arc = SEMI_MAJOR_M
                * ((1 - E2 / 4 - 3 * E2 * E2 / 64) * phi
                        - (3 * E2 / 8 + 3 * E2 * E2 / 32) * Math.sin(2 * phi)
                        + 15 * E2 * E2 / 256 * Math.sin(4 * phi));
        double easting = FALSE_EASTING_M + SCALE * n * (a + (1 - t + c) * Math.pow(a, 3) / 6);
        double northing =
                SCALE * (arc + n * Math.tan(phi) * (a * a / 2 + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24));
        return new Coordinate(easting, northing);
    }
}
