package vn.mocgioi.geo.shape;

import java.util.Collection;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Counts where lines would be cut by each other, before any is: some hundred lines may cross ten thousand times. */
final class Crossings implements SegmentIntersector {
    private final LineIntersector intersector = new RobustLineIntersector();
    private final double snap;
    private final long most;
    private long crossings;

    private Crossings(double snap, long most) {
        this.snap = snap;
        this.most = most;
    }

    /**
     * Whether lines cross, touch, or end beside each other more often than that, each within itself too.
     *
     * @param snap how near to a line an end or a corner is to cut it; in units of the lines
     */
    static boolean areMoreThan(long most, Collection<LineString> lines, double snap) {
        Crossings crossings = new Crossings(snap, most);
        new MCIndexNoder(crossings, 2 * snap)
                .computeNodes(lines.stream()
                        .map(line -> new NodedSegmentString(line.getCoordinates(), null))
                        .toList());
        return crossings.crossings > most;
    }

    @Override
    public void processIntersections(SegmentString one, int from, SegmentString other, int otherFrom) {
        if (one == other && from == otherFrom) {
            return;
        }
        Coordinate a = one.getCoordinate(from);
        Coordinate b = one.getCoordinate(from + 1);
        Coordinate c = other.getCoordinate(otherFrom);
        Coordinate d = other.getCoordinate(otherFrom + 1);
        intersector.computeIntersection(a, b, c, d);
        if (intersector.hasIntersection() && intersector.isInteriorIntersection()) {
            crossings += intersector.getIntersectionNum();
        } else {
            crossings += cuts(a, c, d) + cuts(b, c, d) + cuts(c, a, b) + cuts(d, a, b);
        }
    }

    /** Not where it is one of its ends. */
    private int cuts(Coordinate place, Coordinate from, Coordinate to) {
        return place.distance(from) >= snap
                        && place.distance(to) >= snap
                        && Distance.pointToSegment(place, from, to) < snap
                ? 1
                : 0;
    }

    @Override
    public boolean isDone() {
        return crossings > most;
    }
}
