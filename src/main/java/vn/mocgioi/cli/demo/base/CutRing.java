package vn.mocgioi.cli.demo.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A ring cut by a line with one step in it.
 *
 * @param right from the front's cut point by the right to the back's
 * @param left from the back's cut point by the left to the front's
 * @param between from the front's cut point to the back's
 */
public record CutRing(List<Coordinate> right, List<Coordinate> left, List<Coordinate> between) {

    public static CutRing at(List<Coordinate> ring, double x, double jog) {
        int frontEdge = crossing(ring, x, true);
        int backEdge = crossing(ring, x + jog, false);
        Coordinate front = pointAt(ring, frontEdge, x);
        Coordinate back = pointAt(ring, backEdge, x + jog);
        double step = (front.y + back.y) / 2;
        return new CutRing(
                walk(ring, front, frontEdge, backEdge, back),
                walk(ring, back, backEdge, frontEdge, front),
                List.of(front, new Coordinate(x, step), new Coordinate(x + jog, step), back));
    }

    public List<Coordinate> leftRing() {
        return joined(left, between);
    }

    /** One open ring of two chains, each ending where the other begins. */
    public static List<Coordinate> joined(List<Coordinate> a, List<Coordinate> b) {
        List<Coordinate> ring = new ArrayList<>(a);
        ring.addAll(b.subList(1, b.size() - 1));
        return ring;
    }

    public static List<Coordinate> reversed(List<Coordinate> chain) {
        List<Coordinate> other = new ArrayList<>(chain);
        Collections.reverse(other);
        return other;
    }

    private static List<Coordinate> walk(
            List<Coordinate> ring, Coordinate first, int fromEdge, int toEdge, Coordinate last) {
        List<Coordinate> chain = new ArrayList<>(List.of(first));
        for (int i = (fromEdge + 1) % ring.size(); i != (toEdge + 1) % ring.size(); i = (i + 1) % ring.size()) {
            chain.add(ring.get(i));
        }
        chain.add(last);
        return chain;
    }

    /** The edge that meets the vertical line at x lowest (the front) or highest (the back). */
    private static int crossing(List<Coordinate> ring, double x, boolean front) {
        int found = -1;
        double best = 0;
        for (int i = 0; i < ring.size(); i++) {
            Coordinate a = ring.get(i);
            Coordinate b = ring.get((i + 1) % ring.size());
            if (a.x < x == b.x < x) {
                continue;
            }
            double y = pointAt(ring, i, x).y;
            if (found < 0 || (front ? y < best : y > best)) {
                found = i;
                best = y;
            }
        }
        if (found < 0) {
            throw new IllegalStateException("no boundary at x = " + x);
        }
        return found;
    }

    private static Coordinate pointAt(List<Coordinate> ring, int edge, double x) {
        Coordinate a = ring.get(edge);
        Coordinate b = ring.get((edge + 1) % ring.size());
        return new Coordinate(x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x));
    }
}
