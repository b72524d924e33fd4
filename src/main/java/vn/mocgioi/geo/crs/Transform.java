package vn.mocgioi.geo.crs;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.shape.BBox;

/** From one coordinate reference system to another; E, N or lon, lat on both sides; safe for many threads. */
public final class Transform {
    private record Pair(Crs from, Crs to) {}

    /** Where a polynomial is tried: in the common area of use, if that is not larger, and a little beyond. */
    private static final double WIDEST_DEG = 16;

    private static final double BEYOND_DEG = 0.05;
    private static final double MICROMETRE = 1e-6;
    private static final double MICROMETRE_DEG = 1e-11;

    private static final Map<Pair, Transform> CACHE = new ConcurrentHashMap<>();

    private final Crs from;
    private final Crs to;
    private final MathTransform math;
    private final @Nullable PolynomialTransform local;

    private Transform(Crs from, Crs to, MathTransform math, @Nullable PolynomialTransform local) {
        this.from = from;
        this.to = to;
        this.math = math;
        this.local = local;
    }

    /** A coordinate that cannot be transformed: it is outside all sense of its system. */
    public static final class OutOfRange extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfRange(double x, double y, Crs from, Crs to) {
            super("%s, %s cannot be brought from %s to %s".formatted(x, y, from, to));
        }
    }

    /**
     * The way from one system to the other, made once and kept.
     *
     * @throws UnknownTransform when none is known
     */
    public static Transform between(Crs from, Crs to) {
        return CACHE.computeIfAbsent(new Pair(from, to), Transform::make);
    }

    private static Transform make(Pair pair) {
        try {
            MathTransform math = mathBetween(pair.from(), pair.to());
            return new Transform(pair.from(), pair.to(), math, local(pair, math));
        } catch (FactoryException e) {
            throw new UnknownTransform(pair.from(), pair.to(), e);
        }
    }

    private static MathTransform mathBetween(Crs from, Crs to) throws FactoryException {
        return new DefaultCoordinateOperationFactory()
                .createOperation(from.system(), to.system())
                .getMathTransform();
    }

    /** Polynomials where one of the two systems is made for a province or a country. */
    private static @Nullable PolynomialTransform local(Pair pair, MathTransform math) throws FactoryException {
        BBox from = pair.from().areaOfUse();
        BBox to = pair.to().areaOfUse();
        double west = Math.max(from.west(), to.west());
        double south = Math.max(from.south(), to.south());
        double east = Math.min(from.east(), to.east());
        double north = Math.min(from.north(), to.north());
        boolean sameNumbers = pair.from().srid() == pair.to().srid();
        if (sameNumbers || !(west < east && south < north) || east - west > WIDEST_DEG || north - south > WIDEST_DEG) {
            return null;
        }
        Envelope box = sourceBox(pair.from(), new BBox(west, south, east, north).expandedBy(BEYOND_DEG));
        double tolerance = pair.to().isGeographic() ? MICROMETRE_DEG : MICROMETRE;
        return box == null ? null : PolynomialTransform.of(math, box, tolerance).orElse(null);
    }

    /** What holds all of a box of degrees in the coordinates of a system, or null when they have no such place. */
    private static @Nullable Envelope sourceBox(Crs crs, BBox degrees) throws FactoryException {
        MathTransform fromDegrees = mathBetween(Crs.WGS84, crs);
        Envelope box = new Envelope();
        int steps = 8;
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                double[] at = {
                    degrees.west() + i * (degrees.east() - degrees.west()) / steps,
                    degrees.south() + j * (degrees.north() - degrees.south()) / steps
                };
                try {
                    fromDegrees.transform(at, 0, at, 0, 1);
                } catch (TransformException e) {
                    return null;
                }
                box.expandToInclude(at[0], at[1]);
            }
        }
        return box;
    }

    public boolean isIdentity() {
        return from.srid() == to.srid();
    }

    /** A transformed copy; Z and M are dropped, SRIDs are not looked at. */
    public Geometry apply(Geometry geometry) {
        Geometry copy = geometry.copy();
        if (isIdentity()) {
            return copy;
        }
        copy.apply(new WholeSequences());
        copy.geometryChanged();
        return copy;
    }

    /**
     * Transforms in place.
     *
     * @param xy x, y, x, y, ...
     * @throws OutOfRange for the first coordinate without an image; what the array then holds is undefined
     */
    public void apply(double[] xy, int points) {
        if (isIdentity()) {
            return;
        }
        if (local == null) {
            applyExactly(xy, 0, points);
            return;
        }
        for (int i = 0; i < points; i++) {
            // point by point, so that a corner that two parcels share has one image
            if (local.covers(xy[2 * i], xy[2 * i + 1])) {
                local.apply(xy, 2 * i);
            } else {
                applyExactly(xy, i, 1);
            }
        }
    }

    /** By GeoTools, whatever the place. */
    void applyExactly(double[] xy, int first, int points) {
        double[] given = Arrays.copyOfRange(xy, 2 * first, 2 * (first + points));
        requirePlaces(given);
        try {
            math.transform(given, 0, xy, 2 * first, points);
        } catch (TransformException e) {
            OutOfRange which = firstWithoutImage(given);
            which.initCause(e);
            throw which;
        }
        for (int i = 0; i < given.length; i++) {
            if (!Double.isFinite(xy[2 * first + i])) {
                throw outOfRange(given, i);
            }
        }
    }

    /** Latitudes beyond a pole are caught here: GeoTools folds some of them back onto the earth. */
    private void requirePlaces(double[] given) {
        double farthestNorth = from.isGeographic() ? 90 : Double.MAX_VALUE;
        for (int i = 0; i < given.length; i += 2) {
            if (!Double.isFinite(given[i]) || !(Math.abs(given[i + 1]) <= farthestNorth)) {
                throw outOfRange(given, i);
            }
        }
    }

    private OutOfRange firstWithoutImage(double[] given) {
        double[] image = new double[2];
        for (int i = 0; i < given.length; i += 2) {
            try {
                math.transform(given, i, image, 0, 1);
            } catch (TransformException e) {
                return outOfRange(given, i);
            }
        }
        return outOfRange(given, 0);
    }

    private OutOfRange outOfRange(double[] given, int ordinate) {
        int first = ordinate - ordinate % 2;
        return new OutOfRange(given[first], given[first + 1], from, to);
    }

    /** One point. */
    public Coordinate apply(double x, double y) {
        double[] xy = {x, y};
        apply(xy, 1);
        return new Coordinate(xy[0], xy[1]);
    }

    /** Hands each ring and line over as one array: GeoTools is slow point by point. */
    private final class WholeSequences implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            if (i > 0) {
                return;
            }
            int points = sequence.size();
            double[] xy = new double[2 * points];
            for (int p = 0; p < points; p++) {
                xy[2 * p] = sequence.getX(p);
                xy[2 * p + 1] = sequence.getY(p);
            }
            apply(xy, points);
            for (int p = 0; p < points; p++) {
                sequence.setOrdinate(p, 0, xy[2 * p]);
                sequence.setOrdinate(p, 1, xy[2 * p + 1]);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
