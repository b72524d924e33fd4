package vn.mocgioi.cli.demo.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Millimetre;

/**
 * A border that wanders as ridges and streams do, between given points.
 *
 * <p>The way between two points depends on the two alone, whichever comes first, so that both neighbours get the same.
 */
final class Border {
    /** Stretches shorter than this stay straight: the communes are a scheme, not a survey. */
    private static final double SHORTEST_M = 700;

    private static final double LARGEST_TURN = 0.16;

    private Border() {}

    static List<Coordinate> through(List<Coordinate> points) {
        List<Coordinate> way = new ArrayList<>(List.of(Millimetre.round(points.get(0))));
        for (int i = 1; i < points.size(); i++) {
            List<Coordinate> stretch = between(Millimetre.round(points.get(i - 1)), Millimetre.round(points.get(i)));
            way.addAll(stretch.subList(1, stretch.size()));
        }
        return way;
    }

    private static List<Coordinate> between(Coordinate a, Coordinate b) {
        boolean forward = a.compareTo(b) < 0;
        Coordinate first = forward ? a : b;
        Coordinate last = forward ? b : a;
        List<Coordinate> way = new ArrayList<>(List.of(first));
        wander(first, last, Chance.of("border " + first.x + " " + first.y + " " + last.x + " " + last.y), way);
        if (!forward) {
            Collections.reverse(way);
        }
        return way;
    }

    /** Midpoints pushed aside, again and again; appends everything after the first point. */
    private static void wander(Coordinate a, Coordinate b, Chance chance, List<Coordinate> way) {
        double length = a.distance(b);
        if (length < SHORTEST_M) {
            way.add(b);
            return;
        }
        double push = chance.between(-LARGEST_TURN, LARGEST_TURN);
        double along = chance.between(0.4, 0.6);
        Coordinate middle = Millimetre.round(new Coordinate(
                a.x + (b.x - a.x) * along - (b.y - a.y) * push, a.y + (b.y - a.y) * along + (b.x - a.x) * push));
        wander(a, middle, chance, way);
        wander(middle, b, chance, way);
    }
}
