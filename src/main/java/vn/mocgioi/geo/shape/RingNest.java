package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPoint;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * The closed rings of a drawing, each with the rings that lie within it: an island is a piece of land of its own and no
 * part of the land around it.
 */
public final class RingNest {
    /** Below it, going round the ring is faster than to build an index. */
    private static final int INDEXED_VERTICES = 100;

    private final List<Polygon> rings;
    private final double[] areas;
    private final @Nullable PointOnGeometryLocator[] locators;
    private final STRtree tree = new STRtree();
    private final List<List<Integer>> within;
    private final boolean[] inner;

    private RingNest(List<Polygon> rings) {
        this.rings = List.copyOf(rings);
        this.areas = rings.stream().mapToDouble(Polygon::getArea).toArray();
        this.locators = new PointOnGeometryLocator[rings.size()];
        this.inner = new boolean[rings.size()];
        this.within = new ArrayList<>(rings.size());
        for (int i = 0; i < rings.size(); i++) {
            tree.insert(rings.get(i).getEnvelopeInternal(), i);
            within.add(List.of());
        }
        tree.build();
    }

    /** @param rings polygons without holes; which need not be valid */
    public static RingNest of(List<Polygon> rings) {
        RingNest nest = new RingNest(rings);
        for (int i = 0; i < rings.size(); i++) {
            int around = nest.around(i);
            if (around >= 0) {
                nest.inner[i] = true;
                if (nest.within.get(around).isEmpty()) {
                    nest.within.set(around, new ArrayList<>());
                }
                nest.within.get(around).add(i);
            }
        }
        return nest;
    }

    /** The smallest ring around a place, or -1; a place on a boundary is in none. */
    public int around(Coordinate place) {
        int smallest = -1;
        for (int i : candidates(new Envelope(place))) {
            if ((smallest < 0 || areas[i] < areas[smallest]) && locate(i, place) == Location.INTERIOR) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** Whether the ring lies within another. */
    public boolean isInner(int ring) {
        return inner[ring];
    }

    /** The rings directly within this one. */
    public List<Integer> within(int ring) {
        return within.get(ring);
    }

    /** The land of a ring: without the rings within it. A ring that crosses itself is given as it is, for others to judge. */
    public Geometry land(int ring) {
        Polygon whole = rings.get(ring);
        if (within.get(ring).isEmpty()) {
            return whole;
        }
        List<Polygon> islands = within.get(ring).stream().map(rings::get).toList();
        Polygon holed = whole.getFactory()
                .createPolygon(
                        whole.getExteriorRing(),
                        islands.stream().map(Polygon::getExteriorRing).toArray(LinearRing[]::new));
        if (holed.isValid() || !whole.isValid()) {
            return holed;
        }
        // islands that touch each other or the ring are no holes of a valid polygon
        Geometry taken = UnaryUnionNG.union(
                islands.stream().map(GeometryFixer::fix).toList(), whole.getFactory(), whole.getPrecisionModel());
        return OverlayNGRobust.overlay(whole, taken, OverlayNG.DIFFERENCE);
    }

    private int around(int ring) {
        Polygon inside = rings.get(ring);
        Envelope extent = inside.getEnvelopeInternal();
        Coordinate point = null;
        int smallest = -1;
        for (int i : candidates(extent)) {
            boolean larger = i != ring && areas[i] > areas[ring];
            if (!larger || smallest >= 0 && areas[i] >= areas[smallest]) {
                continue;
            }
            if (!rings.get(i).getEnvelopeInternal().covers(extent)) {
                continue;
            }
            point = point == null ? InteriorPoint.getInteriorPoint(inside) : point;
            if (point != null && locate(i, point) == Location.INTERIOR && hasAllVertices(i, inside)) {
                smallest = i;
            }
        }
        return smallest;
    }

    private boolean hasAllVertices(int ring, Polygon inside) {
        return Arrays.stream(inside.getCoordinates()).allMatch(vertex -> locate(ring, vertex) != Location.EXTERIOR);
    }

    private int locate(int ring, Coordinate place) {
        PointOnGeometryLocator locator = locators[ring];
        if (locator == null) {
            Polygon polygon = rings.get(ring);
            locator = polygon.getNumPoints() < INDEXED_VERTICES
                    ? new SimplePointInAreaLocator(polygon)
                    : new IndexedPointInAreaLocator(polygon);
            locators[ring] = locator;
        }
        return locator.locate(place);
    }

    @SuppressWarnings("unchecked") // the tree holds what was put in
    private List<Integer> candidates(Envelope extent) {
        return tree.query(extent);
    }
}
