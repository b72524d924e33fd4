package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What a polygon must be to be kept, and what is odd about one that is. */
public final class PolygonRules {
    private static final GeometryFactory FLAT =
            new GeometryFactory(new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.DOUBLE));
    /** A polygon narrower than this on the mean is a sliver, metres or the like in degrees. */
    private static final double SLIVER_WIDTH = 0.05;

    /** What cutting leaves of less is the trace of a rounding. */
    private static final double LEAST_SHARE_OF_A_PIECE = 1e-6;

    private PolygonRules() {}

    /**
     * One fault or oddity.
     *
     * @param code stable, snake_case
     * @param at where, in the polygon's own CRS, or null
     */
    public record Finding(
            String code, String message, @Nullable Coordinate at) {}

    /** Why the polygon is invalid in the sense of OGC's Simple Features, by JTS; empty when it is not. */
    public static List<Finding> check(Geometry polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error == null) {
            return List.of();
        }
        Coordinate at = error.getCoordinate();
        String where = at == null ? "" : " at %s, %s".formatted(at.x, at.y);
        return List.of(new Finding(code(error), error.getMessage() + where, at));
    }

    private static String code(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION -> "self_intersection";
            case TopologyValidationError.RING_SELF_INTERSECTION -> "ring_self_intersection";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "hole_outside_shell";
            case TopologyValidationError.NESTED_HOLES -> "nested_holes";
            case TopologyValidationError.NESTED_SHELLS -> "nested_shells";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "disconnected_interior";
            case TopologyValidationError.DUPLICATE_RINGS -> "duplicate_rings";
            case TopologyValidationError.TOO_FEW_POINTS -> "too_few_points";
            case TopologyValidationError.INVALID_COORDINATE -> "not_finite";
            case TopologyValidationError.RING_NOT_CLOSED -> "ring_not_closed";
            default -> "invalid";
        };
    }

    /** What is odd about a valid polygon but no fault: doubled vertices. */
    public static List<Finding> oddities(Geometry polygon) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < polygon.getNumGeometries(); i++) {
            Polygon part = (Polygon) polygon.getGeometryN(i);
            Coordinate doubled = doubledVertex(part.getExteriorRing());
            for (int hole = 0; doubled == null && hole < part.getNumInteriorRing(); hole++) {
                doubled = doubledVertex(part.getInteriorRingN(hole));
            }
            if (doubled != null) {
                findings.add(new Finding("doubled_vertex", "a vertex stands twice in a row", doubled));
                return findings;
            }
        }
        return findings;
    }

    /** Whether a polygon in metres is narrower on the mean than 5 cm: 2 · area / perimeter. */
    public static boolean isSliver(Geometry surveyPolygon) {
        double perimeter = surveyPolygon.getLength();
        return perimeter > 0 && 2 * surveyPolygon.getArea() / perimeter < SLIVER_WIDTH;
    }

    private static @Nullable Coordinate doubledVertex(LineString ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 1; i < points.size(); i++) {
            if (points.getX(i) == points.getX(i - 1) && points.getY(i) == points.getY(i - 1)) {
                return points.getCoordinateCopy(i);
            }
        }
        return null;
    }

    /**
     * Mends what can be mended: vertices that stand twice in a row go, rings that cross themselves are cut there. Pieces
     * that the cutting leaves of next to nothing go too. Empty when no area is left; what is no fault stays as it is.
     */
    public static Geometry mended(Geometry polygon) {
        Geometry once = withoutRepeatedVertices(polygon);
        if (once.isValid()) {
            return once;
        }
        Geometry fixed = GeometryFixer.fix(once);
        double least = fixed.getArea() * LEAST_SHARE_OF_A_PIECE;
        List<Polygon> pieces = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(fixed)) {
            Polygon piece = (Polygon) part;
            if (piece.getArea() > least) {
                pieces.add(piece);
            }
        }
        return pieces.size() == 1 ? pieces.get(0) : FLAT.createMultiPolygon(pieces.toArray(Polygon[]::new));
    }

    private static Geometry withoutRepeatedVertices(Geometry polygon) {
        return new GeometryEditor(FLAT).edit(polygon, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry ring) {
                Coordinate[] once = CoordinateArrays.removeRepeatedPoints(coordinates);
                return once.length < 4 ? coordinates : once;
            }
        });
    }

    /** The same with outer rings counter-clockwise and holes clockwise; rings keep their first vertex. */
    public static Geometry rightHandRule(Geometry polygon) {
        if (polygon instanceof MultiPolygon) {
            Polygon[] parts = new Polygon[polygon.getNumGeometries()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = turned((Polygon) polygon.getGeometryN(i));
            }
            return FLAT.createMultiPolygon(parts);
        }
        return turned((Polygon) polygon);
    }

    private static Polygon turned(Polygon polygon) {
        LinearRing shell = turned(polygon.getExteriorRing(), true);
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = turned(polygon.getInteriorRingN(i), false);
        }
        return FLAT.createPolygon(shell, holes);
    }

    private static LinearRing turned(LinearRing ring, boolean counterClockwise) {
        return Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise ? ring : ring.reverse();
    }

    /** A copy in packed arrays, which are read and transformed fast. */
    public static Geometry packed(Geometry geometry) {
        return FLAT.createGeometry(geometry);
    }
}
