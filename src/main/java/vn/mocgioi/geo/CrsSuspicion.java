package vn.mocgioi.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Recognises from where points fall that their coordinates were meant otherwise: axes swapped, another meridian,
 * degrees for metres, and the well-known mistakes with the datum. It says so; it never mends anything.
 *
 * @param code stable: {@code axes_swapped}, {@code wrong_meridian}, {@code wrong_units}, {@code wrong_datum_sign},
 *     {@code datum_shift_missing}, {@code datum_shift_twice}
 * @param message one sentence with the suggested fix
 * @param suggestedCrs the CRS to say with --crs, or null when that is not the fix
 */
public record CrsSuspicion(
        String code, String message, @Nullable String suggestedCrs) {

    /** How near a systematic offset must be to that of a known mistake: the shift itself is known to millimetres. */
    private static final double OFFSET_TOLERANCE_M = 0.05;

    /** The share of points that must fall right for a reading to be believed. */
    private static final double MOST = 0.9;

    /** One object's place: where it is known to be and where a file has it, both in the survey CRS, metres. */
    public record Displacement(Coordinate known, Coordinate arrived) {}

    /**
     * Looks for another reading under which points fall where they are expected.
     *
     * @param points as the file has them, x first
     * @param read the CRS in which they were read
     * @param expected where they should fall, in degrees
     * @return null when they fall right as they are, or under no other reading either
     */
    public static @Nullable CrsSuspicion of(List<Coordinate> points, Crs read, Crs survey, BBox expected) {
        if (points.isEmpty() || falls(points, read, false, expected)) {
            return null;
        }
        if (falls(points, read, true, expected)) {
            return new CrsSuspicion(
                    "axes_swapped",
                    "x and y are swapped: read the other way round the points fall where they should; Vietnamese papers"
                            + " write X for the northing, so name the columns x_northing and y_easting",
                    null);
        }
        List<Crs> readings = new ArrayList<>(List.of(survey, Crs.WGS84));
        KnownCrs.vietnameseGrids().forEach(code -> readings.add(Crs.of(code)));
        for (Crs other : readings) {
            if (other.equals(read)) {
                continue;
            }
            for (boolean swapped : new boolean[] {false, true}) {
                if (falls(points, other, swapped, expected)) {
                    return otherReading(read, other, swapped);
                }
            }
        }
        return null;
    }

    private static CrsSuspicion otherReading(Crs read, Crs other, boolean swapped) {
        String also = swapped ? ", with x and y swapped as well" : "";
        if (read.isGeographic() != other.isGeographic()) {
            return new CrsSuspicion(
                    "wrong_units",
                    "the numbers are %s, not %s: read as %s%s the points fall where they should; say --crs %s"
                            .formatted(
                                    other.isGeographic() ? "degrees" : "metres",
                                    read.isGeographic() ? "degrees" : "metres",
                                    other.code(),
                                    also,
                                    other.code()),
                    other.code());
        }
        return new CrsSuspicion(
                "wrong_meridian",
                "read as %s%s the points fall where they should, as %s they do not; say --crs %s"
                        .formatted(other.code(), also, read.code(), other.code()),
                other.code());
    }

    private static boolean falls(List<Coordinate> points, Crs crs, boolean swapped, BBox expected) {
        Transform toWgs84 = Transform.between(crs, Crs.WGS84);
        long right = points.stream()
                .filter(p -> {
                    try {
                        Coordinate at = swapped ? toWgs84.apply(p.y, p.x) : toWgs84.apply(p.x, p.y);
                        return expected.contains(at.x, at.y);
                    } catch (Transform.OutOfRange e) {
                        return false;
                    }
                })
                .count();
        return right >= MOST * points.size();
    }

    /**
     * Looks whether a whole file is off by the vector of a known mistake with the datum.
     *
     * @param displacements of objects that are known already; under three nothing is said
     */
    public static @Nullable CrsSuspicion ofOffset(List<Displacement> displacements, Crs survey) {
        if (displacements.size() < 3) {
            return null;
        }
        double east = median(
                displacements.stream().map(d -> d.arrived().x - d.known().x).toList());
        double north = median(
                displacements.stream().map(d -> d.arrived().y - d.known().y).toList());
        long alike = displacements.stream()
                .filter(d -> Math.hypot(d.arrived().x - d.known().x - east, d.arrived().y - d.known().y - north)
                        <= OFFSET_TOLERANCE_M)
                .count();
        if (alike < MOST * displacements.size()) {
            return null;
        }
        Coordinate at = displacements.get(0).known();
        for (DatumMistake mistake : DatumMistake.values()) {
            Coordinate moved = mistake.arrivalOf(at, survey);
            if (Math.hypot(moved.x - at.x - east, moved.y - at.y - north) <= OFFSET_TOLERANCE_M) {
                return new CrsSuspicion(
                        mistake.name().toLowerCase(Locale.ROOT),
                        "all is off what is known by %.2f m east, %.2f m north, the mark of a known mistake: %s"
                                .formatted(east, north, mistake.cause()),
                        mistake.suggestedCrs());
            }
        }
        return null;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
