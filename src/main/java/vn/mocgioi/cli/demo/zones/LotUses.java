package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Frame;
import vn.mocgioi.cli.demo.plan.ZonePlan;
import vn.mocgioi.land.terms.LandUse;

/** Which plot is for what: services at the gate, waste water in the far corner, a park in the middle, factories else. */
final class LotUses {
    private final ZonePlan plan;
    private final Frame frame;
    private final Coordinate gate;

    LotUses(ZonePlan plan, Frame frame, Envelope gateRoad) {
        this.plan = plan;
        this.frame = frame;
        this.gate = new Coordinate(gateRoad.centre().x, gateRoad.getMinY());
    }

    void assign(List<Polygon> plots, Map<LandUse, List<Polygon>> byUse) {
        List<Polygon> left = new ArrayList<>(plots);
        boolean small = plots.size() < 14;
        take(left, byUse, LandUse.ADMINISTRATION, 1, byDistance(gate));
        if (!small) {
            take(left, byUse, LandUse.SERVICE, Math.max(1, plots.size() / 30), byDistance(gate));
        }
        take(left, byUse, LandUse.UTILITY, small ? 1 : 2, Comparator.comparingDouble(p -> -local(p).x - local(p).y));
        if (!small) {
            take(left, byUse, LandUse.WATER, 1, Comparator.comparingDouble(p -> local(p).x - local(p).y));
            take(left, byUse, LandUse.GREEN, Math.max(1, plots.size() / 40), byDistance(new Coordinate(0, 0)));
            take(left, byUse, LandUse.WAREHOUSE, plots.size() / 12, Comparator.comparingDouble(p -> -local(p).x));
        }
        left.sort(readingOrder());
        byUse.computeIfAbsent(LandUse.INDUSTRIAL, use -> new ArrayList<>()).addAll(left);
    }

    static String prefix(LandUse use) {
        return switch (use) {
            case INDUSTRIAL -> "CN";
            case WAREHOUSE -> "KB";
            case SERVICE -> "DV";
            case ADMINISTRATION -> "HC";
            case GREEN -> "CX";
            case TRAFFIC -> "GT";
            case UTILITY -> "HT";
            case WATER -> "MN";
            case HOUSING -> "NO";
        };
    }

    private void take(
            List<Polygon> from,
            Map<LandUse, List<Polygon>> byUse,
            LandUse use,
            int count,
            Comparator<Polygon> nearest) {
        from.sort(nearest.thenComparing((Polygon p) -> p.getCoordinate()));
        List<Polygon> taken = from.subList(0, Math.min(count, from.size()));
        byUse.computeIfAbsent(use, k -> new ArrayList<>()).addAll(taken);
        taken.clear();
    }

    private Comparator<Polygon> byDistance(Coordinate place) {
        return Comparator.comparingDouble(p -> local(p).distance(place));
    }

    /** Row by row from the back's left, as the plan's table lists them. */
    private Comparator<Polygon> readingOrder() {
        double rowM = plan.cluster() ? 40 : 70;
        return Comparator.comparingDouble((Polygon p) -> -Math.rint(local(p).y / rowM))
                .thenComparingDouble(p -> local(p).x);
    }

    private Coordinate local(Polygon plot) {
        return frame.toLocal(plot.getCentroid().getCoordinate());
    }
}
