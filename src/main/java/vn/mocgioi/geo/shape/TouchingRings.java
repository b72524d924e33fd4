package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Polygons of which a hole or a part touches the middle of an edge. A straight edge is not straight any more in another
 * CRS, so that the projected copy would cross itself: the touching vertex has to be one of the touched edge too.
 */
public final class TouchingRings {
    /** As much of the coordinates as is nothing, in metres or degrees: what lies no farther off lies on the edge. */
    private static final double NEAR = 1e-12;

    private TouchingRings() {}

    /** Whether it has rings that could touch each other. */
    public static boolean mayBeIn(Geometry polygon) {
        return polygon.getNumGeometries() > 1 || polygon instanceof Polygon one && one.getNumInteriorRing() > 0;
    }

    /** The same polygon, with each vertex that lies on an edge as a vertex of that edge. */
    public static Geometry noded(Geometry polygon) {
        Envelope extent = polygon.getEnvelopeInternal();
        double most = Math.max(
                Math.max(Math.abs(extent.getMinX()), Math.abs(extent.getMaxX())),
                Math.max(Math.abs(extent.getMinY()), Math.abs(extent.getMaxY())));
        double near = NEAR * most;
        STRtree vertices = new STRtree();
        for (Coordinate vertex : polygon.getCoordinates()) {
            vertices.insert(new Envelope(vertex), vertex);
        }
        GeometryFactory factory = polygon.getFactory();
        return new GeometryEditor(factory).edit(polygon, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry ring) {
                return ring instanceof LinearRing ? noded(coordinates, vertices, near) : coordinates;
            }
        });
    }

    private static Coordinate[] noded(Coordinate[] ring, STRtree vertices, double near) {
        List<Coordinate> noded = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i++) {
            noded.add(ring[i]);
            noded.addAll(on(new LineSegment(ring[i], ring[i + 1]), vertices, near));
        }
        noded.add(ring[ring.length - 1]);
        return noded.toArray(Coordinate[]::new);
    }

    /** The vertices on an edge, but for its ends, in its direction. */
    private static List<Coordinate> on(LineSegment edge, STRtree vertices, double near) {
        Envelope around = new Envelope(edge.p0, edge.p1);
        around.expandBy(near);
        Set<Coordinate> on = new HashSet<>();
        for (Object found : vertices.query(around)) {
            Coordinate vertex = (Coordinate) found;
            boolean end = vertex.equals2D(edge.p0) || vertex.equals2D(edge.p1);
            if (!end && Distance.pointToSegment(vertex, edge.p0, edge.p1) <= near) {
                on.add(vertex);
            }
        }
        return on.stream()
                .sorted(Comparator.comparingDouble(edge::projectionFactor))
                .toList();
    }
}
