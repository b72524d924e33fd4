package vn.mocgioi.geo.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Recognises from where points fall that their coordinates were meant otherwise: axes swapped, another meridian,
 * degrees for metres, and the well-known mistakes with the datum. It says so; it never mends anything.
 *
 * @param code stable: {@code axes_swapped}, {@code wrong_meridian}, {@code wrong_units}, {@code wrong_datum_sign},
 *     {@code datum_shift_missing}, {@code datum_shift_twice}
 * @param message one sentence with the suggested fix
 * @param suggestedCrs the CRS to say with --crs, or null when that is not the fix or more than one would do
 */
public record CrsSuspicion(
        String code, String message, @Nullable String suggestedCrs) {

    /** How near an object must come to where a mistake would put it: surveys differ by centimetres, mistakes do not. */
    private static final double OFFSET_TOLERANCE_M = 0.05;

    /** Of a long way there are more doubts: old files round to a decimetre, and centroids of changed parcels move. */
    private static final double OFFSET_TOLERANCE_SHARE = 0.005;

    private static final double MOST_TOLERANCE_M = 1;

    /** The share of points that must fall right for a reading to be believed. */
    private static final double MOST = 0.9;

    private static final int FEWEST_DISPLACEMENTS = 3;

    /** One object's place: where it is known to be and where a file has it, both in the survey CRS, metres. */
    public record Displacement(Coordinate known, Coordinate arrived) {
        double metres() {
            return known.distance(arrived);
        }
    }

    /**
     * Looks for another reading under which points fall where they are expected.
     *
     * @param points as the file has them, x first
     * @param read the CRS in which they were read
     * @param expected whether a place may be meant, in survey coordinates
     * @return null when they fall right as they are, or under no other reading either
     */
    public static @Nullable CrsSuspicion of(
            List<Coordinate> points, Crs read, Crs survey, Predicate<Coordinate> expected) {
        if (points.isEmpty() || falls(points, read, survey, expected)) {
            return null;
        }
        List<Coordinate> swapped =
                points.stream().map(p -> new Coordinate(p.y, p.x)).toList();
        if (falls(swapped, read, survey, expected)) {
            return new CrsSuspicion(
                    "axes_swapped",
                    "x and y are swapped: read the other way round the points fall where they should; Vietnamese papers"
                            + " write X for the northing, so name the columns x_northing and y_easting",
                    null);
        }
        List<Crs> others = otherReadings(points, read, survey, expected);
        if (!others.isEmpty()) {
            return otherReading(read, others, "");
        }
        List<Crs> othersSwapped = otherReadings(swapped, read, survey, expected);
        return othersSwapped.isEmpty() ? null : otherReading(read, othersSwapped, ", with x and y swapped as well,");
    }

    /** How likely it is that a CRS that somebody named was not meant. */
    public enum Doubt {
        /** Points fall as well in the survey CRS. */
        AS_WELL,
        /** More of them fall where they should in the survey CRS. */
        BETTER
    }

    /** What is doubted, and how much. */
    public record Doubted(CrsSuspicion suspicion, Doubt doubt) {}

    /**
     * Looks whether coordinates that somebody says are of another grid fall as well, or better, where they are expected
     * when they are read in the survey CRS: provinces are narrower than two meridians lie apart, but not by much.
     *
     * @param said the CRS that was named with --crs
     * @return null when it is the survey CRS or no grid, or when the points fall better as was said
     */
    public static @Nullable Doubted ofOtherGrid(
            List<Coordinate> points, Crs said, Crs survey, Predicate<Coordinate> expected) {
        if (points.isEmpty() || said.isGeographic() || said.srid() == survey.srid()) {
            return null;
        }
        long asSaid = right(points, said, survey, expected);
        long asSurveyed = right(points, survey, survey, expected);
        if (asSurveyed < asSaid || asSurveyed < MOST * points.size()) {
            return null;
        }
        boolean better = asSurveyed > asSaid;
        return new Doubted(
                new CrsSuspicion(
                        "wrong_meridian",
                        "--crs says %1$s, but read as %2$s, the survey CRS, %3$s; say --crs %2$s if that was meant"
                                .formatted(
                                        said.code(),
                                        survey.code(),
                                        better
                                                ? "more points fall where they should"
                                                : "the points fall where they should as well"),
                        survey.code()),
                better ? Doubt.BETTER : Doubt.AS_WELL);
    }

    /** The survey CRS before WGS 84 before the country's other grids: of equal fit the likelier one comes first. */
    private static List<Crs> otherReadings(
            List<Coordinate> points, Crs read, Crs survey, Predicate<Coordinate> expected) {
        List<Crs> readings = new ArrayList<>(List.of(survey, Crs.WGS84));
        KnownCrs.vietnameseGrids().stream()
                .map(Crs::of)
                .filter(crs -> !crs.equals(survey))
                .forEach(readings::add);
        return readings.stream()
                .filter(crs -> crs.srid() != read.srid() && falls(points, crs, survey, expected))
                .toList();
    }

    private static CrsSuspicion otherReading(Crs read, List<Crs> others, String also) {
        Crs first = others.get(0);
        boolean oneWay = others.size() == 1 || first.isGeographic() != read.isGeographic();
        String names = oneWay ? first.code() : others.stream().map(Crs::code).collect(Collectors.joining(" or "));
        String say = oneWay ? "say --crs " + names : "ask who made the file which it is, and say it with --crs";
        if (read.isGeographic() != first.isGeographic()) {
            return new CrsSuspicion(
                    "wrong_units",
                    "the numbers are %s, not %s: read as %s%s the points fall where they should; %s"
                            .formatted(units(first), units(read), names, also, say),
                    first.code());
        }
        return new CrsSuspicion(
                "wrong_meridian",
                "read as %s%s the points fall where they should, as %s they do not; %s"
                        .formatted(names, also, read.code(), say),
                oneWay ? first.code() : null);
    }

    private static String units(Crs crs) {
        return crs.isGeographic() ? "degrees" : "metres";
    }

    private static boolean falls(List<Coordinate> points, Crs crs, Crs survey, Predicate<Coordinate> expected) {
        return right(points, crs, survey, expected) >= MOST * points.size();
    }

    private static long right(List<Coordinate> points, Crs crs, Crs survey, Predicate<Coordinate> expected) {
        Transform toSurvey = Transform.between(crs, survey);
        return points.stream()
                .filter(p -> {
                    try {
                        return expected.test(toSurvey.apply(p.x, p.y));
                    } catch (Transform.OutOfRange e) {
                        return false;
                    }
                })
                .count();
    }

    /**
     * Looks whether the objects of a file that are known already have all gone where a known mistake would put them.
     *
     * @param displacements of objects that are known already; under three nothing is said
     * @param read the CRS in which the file was read
     */
    public static @Nullable CrsSuspicion ofOffset(List<Displacement> displacements, Crs read, Crs survey) {
        if (displacements.size() < FEWEST_DISPLACEMENTS) {
            return null;
        }
        for (DatumMistake mistake : DatumMistake.values()) {
            if (explains(displacements, known -> mistake.arrivalOf(known, survey))) {
                return new CrsSuspicion(
                        mistake.code(),
                        "all is off what is known by %s, the mark of a known mistake: %s"
                                .formatted(offset(displacements), mistake.cause()),
                        mistake.suggestedCrs());
            }
        }
        if (read.isGeographic()) {
            return null;
        }
        for (int grid : KnownCrs.vietnameseGrids()) {
            Crs meant = Crs.of(grid);
            if (grid != read.srid() && explains(displacements, known -> misread(known, meant, read, survey))) {
                return new CrsSuspicion(
                        "wrong_meridian",
                        "all is off what is known by %s, as if coordinates of %2$s had been read as %3$s; say --crs %2$s"
                                .formatted(offset(displacements), meant.code(), read.code()),
                        meant.code());
            }
        }
        return null;
    }

    /** Where an object arrives whose coordinates are of one grid and are read as if they were of another. */
    private static Coordinate misread(Coordinate known, Crs meant, Crs read, Crs survey) {
        Coordinate written = Transform.between(survey, meant).apply(known.x, known.y);
        return Transform.between(read, survey).apply(written.x, written.y);
    }

    private static boolean explains(List<Displacement> displacements, UnaryOperator<Coordinate> mistake) {
        long explained = displacements.stream()
                .filter(d -> {
                    try {
                        Coordinate arrival = mistake.apply(d.known());
                        double way = arrival.distance(d.known());
                        double tolerance =
                                Math.min(MOST_TOLERANCE_M, OFFSET_TOLERANCE_M + OFFSET_TOLERANCE_SHARE * way);
                        return way > 2 * tolerance && arrival.distance(d.arrived()) <= tolerance;
                    } catch (Transform.OutOfRange e) {
                        return false;
                    }
                })
                .count();
        return explained >= MOST * displacements.size();
    }

    /** The displacement in the middle of all, in words. */
    private static String offset(List<Displacement> displacements) {
        Displacement middle = displacements.stream()
                .sorted((a, b) -> Double.compare(a.metres(), b.metres()))
                .toList()
                .get(displacements.size() / 2);
        return "%.2f m east, %.2f m north"
                .formatted(middle.arrived().x - middle.known().x, middle.arrived().y - middle.known().y);
    }
}
