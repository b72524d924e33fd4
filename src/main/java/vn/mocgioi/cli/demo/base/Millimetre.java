package vn.mocgioi.cli.demo.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Geometry on the millimetre, as a surveyor delivers it: neighbours share their vertices digit for digit. */
public final class Millimetre {
    private static final PrecisionModel PRECISION = new PrecisionModel(1000);
    private static final GeometryFactory FACTORY = new GeometryFactory(PRECISION);

    private Millimetre() {}

    public static Coordinate round(Coordinate c) {
        return new Coordinate(PRECISION.makePrecise(c.x), PRECISION.makePrecise(c.y));
    }

    /** The ring through these points, which may be open, counter-clockwise as RFC 7946 wants it. */
    public static Polygon polygon(List<Coordinate> points) {
        List<Coordinate> ring = new ArrayList<>(points);
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
        }
        return counterClockwise(FACTORY.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    /** The number with so many decimals, whatever the machine's language. */
    public static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public static Point point(Coordinate at) {
        return FACTORY.createPoint(at);
    }

    public static LineString line(List<Coordinate> points) {
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    /**
     * The faces between these lines. Lines are noded on the millimetre first, so that the faces have neither gaps nor
     * overlaps and a corner that meets a neighbour's side is a vertex of both. Sorted from west to east.
     */
    public static List<Polygon> faces(Collection<? extends Geometry> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(
                UnaryUnionNG.union(lines.stream().map(Geometry.class::cast).toList(), FACTORY, PRECISION));
        Collection<?> found = polygonizer.getPolygons();
        return found.stream()
                .map(face -> counterClockwise((Polygon) ((Polygon) face).norm()))
                .sorted(Comparator.comparing((Polygon p) -> p.getCoordinate()))
                .toList();
    }

    /** Every stretch between two nodes of these areas' boundaries, once. */
    public static List<LineString> edges(Geometry areas) {
        List<Geometry> boundaries = new ArrayList<>();
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            boundaries.add(areas.getGeometryN(i).getBoundary());
        }
        Geometry noded = UnaryUnionNG.union(FACTORY.buildGeometry(boundaries), PRECISION);
        List<LineString> edges = new ArrayList<>();
        for (int i = 0; i < noded.getNumGeometries(); i++) {
            edges.add((LineString) noded.getGeometryN(i));
        }
        return edges;
    }

    /** The pieces of the union of faces that share their vertices, largest first. */
    public static List<Polygon> union(Collection<Polygon> faces) {
        return pieces(CoverageUnion.union(FACTORY.buildGeometry(faces)));
    }

    /** The pieces of what two areas have in common, largest first. */
    public static List<Polygon> common(Geometry a, Geometry b) {
        return pieces(OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, PRECISION));
    }

    private static List<Polygon> pieces(Geometry geometry) {
        List<Polygon> pieces = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                pieces.add(counterClockwise((Polygon) polygon.norm()));
            }
        }
        pieces.sort(Comparator.comparing(Polygon::getArea).reversed().thenComparing((Polygon p) -> p.getCoordinate()));
        return pieces;
    }

    private static Polygon counterClockwise(Polygon polygon) {
        LinearRing shell = wound(polygon.getExteriorRing(), true);
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = wound(polygon.getInteriorRingN(i), false);
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing wound(LinearRing ring, boolean counterClockwise) {
        Coordinate[] coordinates = CoordinateArrays.copyDeep(ring.getCoordinates());
        if (Orientation.isCCW(coordinates) != counterClockwise) {
            CoordinateArrays.reverse(coordinates);
        }
        return FACTORY.createLinearRing(coordinates);
    }
}
