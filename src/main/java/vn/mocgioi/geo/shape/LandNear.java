package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Land of many corners that is compared with one small place after the other. It is halved again and again until each
 * piece has few corners, so that a place is compared with those near it and not with all: of a star of 3,000 corners
 * over 100,000 parcels each meets some dozens.
 */
public final class LandNear {
    private static final int FEW_VERTICES = 64;
    /** So many times its own vertices may all pieces have: what is halved gains some where it is cut. */
    private static final int GROWTH = 32;

    private static final long MOST_VERTICES = 400_000;
    /** Where all corners meet, halving ends. */
    private static final double LEAST_M = 1;

    private final STRtree pieces = new STRtree();
    private final LongConsumer compared;

    /**
     * @param land in metres
     * @param compared is told how many vertices were compared, each time
     */
    public LandNear(Geometry land, LongConsumer compared) {
        this.compared = compared;
        PriorityQueue<Geometry> largest = new PriorityQueue<>(
                Comparator.comparingInt(Geometry::getNumPoints).reversed());
        largest.add(land);
        long vertices = land.getNumPoints();
        long most = Math.max(vertices, Math.min(GROWTH * vertices, MOST_VERTICES));
        for (Geometry next = largest.poll(); next != null; next = largest.poll()) {
            Envelope box = next.getEnvelopeInternal();
            boolean small = Math.max(box.getWidth(), box.getHeight()) < LEAST_M;
            if (small || next.getNumPoints() <= FEW_VERTICES || vertices > most) {
                pieces.insert(box, next);
                continue;
            }
            vertices -= next.getNumPoints();
            for (Geometry half : halves(next, box)) {
                vertices += half.getNumPoints();
                if (!half.isEmpty()) {
                    largest.add(half);
                }
            }
        }
    }

    /** What of it lies in a place: polygons, none where nothing does. */
    public Geometry in(Geometry place) {
        List<Polygon> parts = new ArrayList<>();
        int met = 0;
        for (Object piece : pieces.query(place.getEnvelopeInternal())) {
            Geometry land = (Geometry) piece;
            compared.accept(land.getNumPoints());
            parts.addAll(common(land, place));
            met++;
        }
        Geometry all = place.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
        if (parts.size() < 2) {
            return parts.isEmpty() ? all : parts.get(0);
        }
        // where the land was halved the parts touch
        return met == 1 ? all : OverlayNGRobust.union(all);
    }

    private static List<Polygon> common(Geometry a, Geometry b) {
        List<Polygon> areas = new ArrayList<>();
        PolygonExtracter.getPolygons(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION), areas);
        return areas;
    }

    private List<Geometry> halves(Geometry land, Envelope box) {
        Coordinate centre = box.centre();
        boolean wide = box.getWidth() >= LEAST_M;
        boolean high = box.getHeight() >= LEAST_M;
        boolean eastAndWest = !high || wide && crossings(land, centre, true) <= crossings(land, centre, false);
        Envelope first = eastAndWest
                ? new Envelope(box.getMinX(), centre.x, box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), centre.y);
        Envelope second = eastAndWest
                ? new Envelope(centre.x, box.getMaxX(), box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), centre.y, box.getMaxY());
        return List.of(part(land, first), part(land, second));
    }

    private Geometry part(Geometry land, Envelope box) {
        compared.accept(land.getNumPoints());
        return land.getFactory()
                .createMultiPolygon(
                        common(land, land.getFactory().toGeometry(box)).toArray(Polygon[]::new));
    }

    /** How many edges a line through the middle would cut: the better half is where it is fewer. */
    private static int crossings(Geometry land, Coordinate centre, boolean eastAndWest) {
        Coordinate[] corners = land.getCoordinates();
        int crossings = 0;
        for (int i = 1; i < corners.length; i++) {
            boolean before = eastAndWest ? corners[i - 1].x < centre.x : corners[i - 1].y < centre.y;
            boolean after = eastAndWest ? corners[i].x < centre.x : corners[i].y < centre.y;
            if (before != after) {
                crossings++;
            }
        }
        return crossings;
    }
}
