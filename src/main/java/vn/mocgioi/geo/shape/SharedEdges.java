package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Knows which edges two polygons share point for point, one on each side: no gap can lie at such an edge. A table of
 * hashes of eight bytes an edge, so that a million edges take some twenty megabytes.
 */
final class SharedEdges {
    private static final byte ONCE_FORWARD = 1;
    private static final byte ONCE_BACKWARD = 16;

    private final PrecisionModel precision;
    private final long[] keys;
    private final byte[] counts;

    private SharedEdges(PrecisionModel precision, int capacity) {
        this.precision = precision;
        this.keys = new long[capacity];
        this.counts = new byte[capacity];
    }

    static SharedEdges of(Collection<? extends Geometry> polygons, PrecisionModel precision) {
        int edges = polygons.stream().mapToInt(Geometry::getNumPoints).sum();
        SharedEdges shared = new SharedEdges(precision, Integer.highestOneBit(Math.max(edges, 1)) * 4);
        polygons.forEach(polygon -> rings(polygon, precision, shared::count));
        return shared;
    }

    /** The stretches of the polygons' boundaries that none of the others shares. */
    List<Coordinate[]> unshared(Geometry polygon) {
        List<Coordinate[]> stretches = new ArrayList<>();
        rings(polygon, precision, ring -> addUnshared(ring, stretches));
        return stretches;
    }

    private void addUnshared(Coordinate[] ring, List<Coordinate[]> stretches) {
        int begun = -1;
        for (int i = 0; i < ring.length - 1; i++) {
            if (isShared(ring[i], ring[i + 1])) {
                if (begun >= 0) {
                    stretches.add(Arrays.copyOfRange(ring, begun, i + 1));
                }
                begun = -1;
            } else if (begun < 0) {
                begun = i;
            }
        }
        if (begun >= 0) {
            stretches.add(Arrays.copyOfRange(ring, begun, ring.length));
        }
    }

    /** Each ring on the grid, without doubled points, with the polygon on its left. */
    private static void rings(Geometry polygon, PrecisionModel precision, Consumer<Coordinate[]> sink) {
        for (int i = 0; i < polygon.getNumGeometries(); i++) {
            Polygon part = (Polygon) polygon.getGeometryN(i);
            sink.accept(ring(part.getExteriorRing(), precision, true));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                sink.accept(ring(part.getInteriorRingN(hole), precision, false));
            }
        }
    }

    private static Coordinate[] ring(LinearRing ring, PrecisionModel precision, boolean counterClockwise) {
        LinearRing turned = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise ? ring : ring.reverse();
        List<Coordinate> points = new ArrayList<>(turned.getNumPoints());
        for (Coordinate point : turned.getCoordinates()) {
            Coordinate precise = new Coordinate(precision.makePrecise(point.x), precision.makePrecise(point.y));
            if (points.isEmpty() || !points.get(points.size() - 1).equals2D(precise)) {
                points.add(precise);
            }
        }
        return points.toArray(Coordinate[]::new);
    }

    private void count(Coordinate[] ring) {
        for (int i = 0; i < ring.length - 1; i++) {
            boolean forward = ring[i].compareTo(ring[i + 1]) < 0;
            int slot = slot(ring[i], ring[i + 1]);
            byte one = forward ? ONCE_FORWARD : ONCE_BACKWARD;
            // seven of each are enough to know that it is not one of each
            if ((counts[slot] & one * 7) != one * 7) {
                counts[slot] += one;
            }
        }
    }

    private boolean isShared(Coordinate a, Coordinate b) {
        return counts[slot(a, b)] == ONCE_FORWARD + ONCE_BACKWARD;
    }

    private int slot(Coordinate a, Coordinate b) {
        boolean forward = a.compareTo(b) < 0;
        long key = hash(forward ? a : b) * 31 + hash(forward ? b : a);
        key = mix(key == 0 ? 1 : key);
        int slot = (int) (key & keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        return slot;
    }

    private static long hash(Coordinate point) {
        return mix(Double.doubleToLongBits(point.x) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(point.y));
    }

    /** The finaliser of MurmurHash3: every bit of the result hangs on every bit of the value. */
    private static long mix(long value) {
        long h = value;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
