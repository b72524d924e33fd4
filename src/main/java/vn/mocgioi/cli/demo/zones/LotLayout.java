package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Frame;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.plan.ZonePlan;
import vn.mocgioi.land.terms.LandUse;

/**
 * The 1/2,000 plan of a zone or phase: a green belt inside the boundary, roads, and lots of every use, which together
 * cover the area with neither gap nor overlap.
 */
final class LotLayout {
    /** Lines run past the line they end on, so that they surely meet it; what sticks out bounds nothing. */
    private static final double OVERSHOOT_M = 0.05;

    private final ZonePlan plan;
    private final Polygon area;
    private final Frame frame;
    private final LotGrid.Style style;
    private final Polygon insideBelt;
    private final LotGrid grid;

    private LotLayout(ZonePlan plan, String phase, Polygon area) {
        this.plan = plan;
        this.area = area;
        this.frame = plan.frame();
        this.style = LotGrid.Style.of(plan);
        this.insideBelt = insideBelt(frame.toLocal(area), style.beltM());
        this.grid = LotGrid.over(insideBelt.getEnvelopeInternal(), style, Chance.of(plan.code() + " lots " + phase));
    }

    /** The lots of one phase, or of a zone without phases (phase empty). */
    static List<Lot> of(ParkShape shape, String phase) {
        return new LotLayout(shape.plan(), phase, shape.part(phase)).lots(phase);
    }

    private List<Lot> lots(String phase) {
        Pieces pieces = pieces();
        Map<LandUse, List<Polygon>> byUse = new EnumMap<>(LandUse.class);
        new LotUses(plan, frame, grid.gate()).assign(pieces.plots(), byUse);
        byUse.computeIfAbsent(LandUse.GREEN, use -> new ArrayList<>()).addAll(Millimetre.union(pieces.green()));
        byUse.put(LandUse.TRAFFIC, pieces.roads());
        List<Lot> lots = new ArrayList<>();
        byUse.forEach((use, polygons) -> {
            for (int i = 0; i < polygons.size(); i++) {
                Polygon polygon = polygons.get(i);
                String code = (phase.isEmpty() ? "" : phase + ".") + LotUses.prefix(use) + "-%02d".formatted(i + 1);
                lots.add(new Lot(plan.code(), phase, code, use, polygon, Math.round(polygon.getArea())));
            }
        });
        return lots;
    }

    private record Pieces(List<Polygon> plots, List<Polygon> roads, List<Polygon> green) {}

    private Pieces pieces() {
        PointOnGeometryLocator inArea = new IndexedPointInAreaLocator(area);
        PointOnGeometryLocator withinBelt = new IndexedPointInAreaLocator(insideBelt);
        List<Polygon> plots = new ArrayList<>();
        List<Polygon> green = new ArrayList<>();
        Map<String, List<Polygon>> roads = new TreeMap<>();
        String gate = roadName(grid.crossRoads().indexOf(grid.gate()), false);
        for (Polygon face : Millimetre.faces(lines())) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            if (inArea.locate(inside) != Location.INTERIOR) {
                continue;
            }
            Coordinate local = frame.toLocal(inside);
            if (withinBelt.locate(local) == Location.EXTERIOR) {
                if (inGate(local)) {
                    roads.computeIfAbsent(gate, k -> new ArrayList<>()).add(face);
                } else {
                    green.add(face);
                }
            } else if (grid.cellAt(local) >= 0) {
                (leftover(face) ? green : plots).add(face);
            } else {
                int row = grid.rowRoadAt(local);
                String road = row >= 0 ? roadName(row, true) : roadName(grid.crossRoadAt(local), false);
                roads.computeIfAbsent(road, k -> new ArrayList<>()).add(face);
            }
        }
        List<Polygon> whole = new ArrayList<>();
        roads.forEach((name, faces) -> Millimetre.union(faces).forEach(piece -> {
            // The tip of a road cut off by a slanting boundary is planted, not paved; the gate stays.
            double squares = piece.getArea() / (style.roadM() * style.roadM());
            (squares < (name.equals(gate) ? 0.6 : 3) ? green : whole).add(piece);
        }));
        return new Pieces(plots, whole, green);
    }

    /** Too small or too thin to build on: it joins the green. */
    private boolean leftover(Polygon face) {
        double usual = style.lotDepthM() * style.lotWidthM();
        double meanWidthM = 2 * face.getArea() / face.getLength();
        return face.getArea() < 0.22 * usual || meanWidthM < 0.3 * style.lotDepthM();
    }

    private boolean inGate(Coordinate local) {
        Envelope gate = grid.gate();
        return local.x > gate.getMinX() && local.x < gate.getMaxX() && local.y < gate.centre().y;
    }

    private static String roadName(int index, boolean alongSite) {
        return (alongSite ? "a" : "b") + "%03d".formatted(index);
    }

    private List<LineString> lines() {
        List<LineString> lines = new ArrayList<>();
        lines.add(area.getExteriorRing());
        lines.add(frame.line(insideBelt.getExteriorRing().getCoordinates()));
        // One line for all lots of a row, and for each side of a road: drawn lot by lot, two lines for one side would
        // miss each other by a rounding.
        for (double y : grid.rowLines()) {
            lines.add(frame.line(new Coordinate(grid.west(), y), new Coordinate(grid.east(), y)));
        }
        for (Envelope road : grid.crossRoads()) {
            // The gate runs on through the belt, well over the boundary.
            double from = road.equals(grid.gate()) ? road.getMinY() - road.getHeight() : road.getMinY();
            lines.add(frame.line(new Coordinate(road.getMinX(), from), new Coordinate(road.getMinX(), road.getMaxY())));
            lines.add(frame.line(new Coordinate(road.getMaxX(), from), new Coordinate(road.getMaxX(), road.getMaxY())));
        }
        for (LotGrid.Division division : grid.divisions()) {
            lines.add(frame.line(
                    new Coordinate(division.x(), division.from() - OVERSHOOT_M),
                    new Coordinate(division.x(), division.to() + OVERSHOOT_M)));
        }
        return lines;
    }

    private static Polygon insideBelt(Polygon local, double beltM) {
        BufferParameters square = new BufferParameters();
        square.setJoinStyle(BufferParameters.JOIN_MITRE);
        Geometry inside = BufferOp.bufferOp(local, -beltM, square);
        Polygon largest = null;
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            if (inside.getGeometryN(i) instanceof Polygon piece
                    && (largest == null || piece.getArea() > largest.getArea())) {
                largest = piece;
            }
        }
        if (largest == null) {
            throw new IllegalStateException("no room inside a belt of " + beltM + " m");
        }
        return largest;
    }
}
