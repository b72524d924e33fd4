package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.CutRing;
import vn.mocgioi.cli.demo.base.Frame;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.plan.ZonePlan;

/**
 * The boundary of a planned park: its front follows a road that bends once, the corners to the road are bevelled, the
 * back follows a canal or steps round a village.
 *
 * @param outline with a vertex wherever a marker stands, also on long straight sides
 * @param phases in the plan's order, sharing the vertices of their common boundary; empty where there are none
 */
public record ParkShape(ZonePlan plan, Polygon outline, List<Polygon> phases) {

    public static ParkShape of(ZonePlan plan) {
        List<Coordinate> ring = scaled(drawn(plan, Chance.of(plan.code() + " shape")), plan.gridM2());
        if (plan.phases().isEmpty()) {
            List<Coordinate> marked = withLineMarkers(plan, ring, true);
            return new ParkShape(plan, Millimetre.polygon(marked), List.of());
        }
        return cut(plan, ring);
    }

    /** The numbers of the phases, or one empty name for the whole. */
    List<String> parts() {
        return phases.isEmpty()
                ? List.of("")
                : plan.phases().stream().map(ZonePlan.PhasePlan::number).toList();
    }

    /** The area of a phase, or the outline where the zone has none. */
    public Polygon part(String phase) {
        for (int i = 0; i < phases.size(); i++) {
            if (plan.phases().get(i).number().equals(phase)) {
                return phases.get(i);
            }
        }
        return outline;
    }

    /** An open ring in the site's frame, counter-clockwise from the front's left, about the right size. */
    private static List<Coordinate> drawn(ZonePlan plan, Chance chance) {
        double length = Math.sqrt(plan.gridM2() * plan.aspect());
        double depth = length / plan.aspect();
        double bendX = length * chance.between(-0.22, 0.22);
        double bend = Math.tan(Math.toRadians(chance.between(4, 9))) * (chance.happens(0.5) ? 1 : -1);

        List<Coordinate> ring = new ArrayList<>();
        ring.add(new Coordinate(-length / 2, -depth / 2));
        ring.add(new Coordinate(bendX, -depth / 2));
        Coordinate frontRight = new Coordinate(length / 2, -depth / 2 + bend * (length / 2 - bendX));
        ring.add(frontRight);
        // The right side stands square on the second stretch of the road.
        Coordinate backRight = new Coordinate(frontRight.x - bend * depth, frontRight.y + depth);
        ring.addAll(back(new Coordinate(-length / 2, depth / 2), backRight, depth, chance));
        double bevelM = Math.min(60, Math.max(14, 0.045 * depth));
        return bevelled(ring, bevelM);
    }

    /** From the right to the left end of the back. */
    private static List<Coordinate> back(Coordinate left, Coordinate right, double depth, Chance chance) {
        List<Coordinate> points = new ArrayList<>();
        double span = right.x - left.x;
        double slope = (right.y - left.y) / span;
        int style = chance.whole(0, 3);
        if (style == 0 || style == 1) {
            // A village was left out at one of the back corners.
            double wide = span * chance.between(0.2, 0.32);
            double deep = depth * chance.between(0.2, 0.34);
            if (style == 0) {
                points.add(new Coordinate(right.x + slope * deep, right.y - deep));
                points.add(new Coordinate(right.x - wide + slope * deep, right.y - wide * slope - deep));
                points.add(new Coordinate(right.x - wide, right.y - wide * slope));
                points.add(left);
            } else {
                points.add(right);
                points.add(new Coordinate(left.x + wide, left.y + wide * slope));
                points.add(new Coordinate(left.x + wide, left.y + wide * slope - deep));
                points.add(new Coordinate(left.x, left.y - deep));
            }
            return points;
        }
        // The back follows a canal or stream.
        points.add(right);
        int bends = style == 2 ? 3 : 5;
        for (int i = bends; i >= 1; i--) {
            double x = left.x + span * (i + chance.between(-0.22, 0.22)) / (bends + 1);
            double y = left.y + (x - left.x) * slope + depth * chance.between(-0.075, 0.075);
            points.add(new Coordinate(x, y));
        }
        points.add(left);
        return points;
    }

    /** The same ring with its two corners to the road cut. */
    private static List<Coordinate> bevelled(List<Coordinate> ring, double bevelM) {
        List<Coordinate> cut = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Coordinate corner = ring.get(i);
            if (i == 0 || i == 2) {
                cut.add(towards(corner, ring.get((i + ring.size() - 1) % ring.size()), bevelM));
                cut.add(towards(corner, ring.get(i + 1), bevelM));
            } else {
                cut.add(corner);
            }
        }
        return cut;
    }

    private static Coordinate towards(Coordinate from, Coordinate to, double metres) {
        double share = metres / from.distance(to);
        return new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    }

    private static List<Coordinate> scaled(List<Coordinate> ring, double areaM2) {
        Coordinate middle = Millimetre.polygon(ring).getCentroid().getCoordinate();
        double factor = Math.sqrt(areaM2 / Millimetre.polygon(ring).getArea());
        return ring.stream()
                .map(c -> new Coordinate((c.x - middle.x) * factor, (c.y - middle.y) * factor))
                .toList();
    }

    /** Cuts the ring in two across its length, so that the left part has the first phase's share of the area. */
    private static ParkShape cut(ZonePlan plan, List<Coordinate> ring) {
        if (plan.phases().size() != 2) {
            throw new IllegalArgumentException("two phases or none: " + plan.code());
        }
        double share = plan.phases().get(0).officialHa().doubleValue()
                / plan.officialHa().doubleValue();
        double wanted = Millimetre.polygon(ring).getArea() * share;
        double low = ring.stream().mapToDouble(c -> c.x).min().orElseThrow();
        double high = ring.stream().mapToDouble(c -> c.x).max().orElseThrow();
        double jog = 0.05 * (high - low);
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (Millimetre.polygon(CutRing.at(ring, middle, jog).leftRing()).getArea() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        CutRing cut = CutRing.at(ring, low, jog);
        List<Coordinate> right = withLineMarkers(plan, cut.right(), false);
        List<Coordinate> left = withLineMarkers(plan, cut.left(), false);
        List<Coordinate> between = withLineMarkers(plan, cut.between(), false);
        return new ParkShape(
                plan,
                Millimetre.polygon(CutRing.joined(right, left)),
                List.of(
                        Millimetre.polygon(CutRing.joined(left, between)),
                        Millimetre.polygon(CutRing.joined(right, CutRing.reversed(between)))));
    }

    /** The chain on the grid, with a vertex for a line marker about every 250 m (clusters: 120 m) of a long side. */
    private static List<Coordinate> withLineMarkers(ZonePlan plan, List<Coordinate> local, boolean closed) {
        double spacingM = plan.cluster() ? 120 : 250;
        Frame frame = plan.frame();
        List<Coordinate> marked = new ArrayList<>();
        int edges = closed ? local.size() : local.size() - 1;
        for (int i = 0; i < edges; i++) {
            Coordinate a = frame.toGrid(local.get(i));
            Coordinate b = frame.toGrid(local.get((i + 1) % local.size()));
            marked.add(a);
            int pieces = (int) Math.max(1, Math.round(a.distance(b) / spacingM));
            for (int k = 1; k < pieces; k++) {
                marked.add(Millimetre.round(
                        new Coordinate(a.x + (b.x - a.x) * k / pieces, a.y + (b.y - a.y) * k / pieces)));
            }
        }
        if (!closed) {
            marked.add(frame.toGrid(local.get(local.size() - 1)));
        }
        return marked;
    }
}
