package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.plan.MarkerFault;
import vn.mocgioi.cli.demo.plan.ZonePlan;

/** The register of a boundary's markers as designed: one on every vertex, numbered along the ring from M1. */
final class MarkerDesign {
    /** Below this a vertex is a point of a line, as in the checks. */
    private static final double CORNER_TURN_DEG = 3;

    private static final int FAULTY = 5;

    private MarkerDesign() {}

    static List<Marker> of(ZonePlan zone, String phase, Polygon boundary) {
        Coordinate[] ring = boundary.getExteriorRing().getCoordinates();
        int vertices = ring.length - 1;
        List<Marker> markers = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < vertices; i++) {
            boolean corner = turnDeg(ring, i) > CORNER_TURN_DEG;
            if (zone.fault() == MarkerFault.VERTEX_WITHOUT_MARKER && i == secondCorner(ring)) {
                continue;
            }
            markers.add(
                    new Marker(zone.code(), phase, "M" + next, next, corner ? "CORNER" : "LINE", null, null, ring[i]));
            next++;
        }
        return withFault(zone.fault(), markers);
    }

    private static double turnDeg(Coordinate[] ring, int i) {
        int vertices = ring.length - 1;
        Coordinate before = ring[(i + vertices - 1) % vertices];
        Coordinate after = ring[i + 1];
        return Math.abs(180 - Math.toDegrees(Angle.angleBetween(before, ring[i], after)));
    }

    private static int secondCorner(Coordinate[] ring) {
        int corners = 0;
        for (int i = 0; i < ring.length - 1; i++) {
            if (turnDeg(ring, i) > CORNER_TURN_DEG && ++corners == 2) {
                return i;
            }
        }
        throw new IllegalStateException("a boundary with fewer than two corners");
    }

    private static List<Marker> withFault(MarkerFault fault, List<Marker> markers) {
        List<Marker> faulty = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int number = i + 1;
            faulty.add(
                    switch (fault) {
                        case NUMBER_MISSING -> numbered(marker, "M" + (number >= FAULTY ? number + 1 : number));
                        case NUMBER_DOUBLED ->
                            numbered(marker, number == FAULTY + 1 ? "M%02d".formatted(FAULTY) : marker.number());
                        case OUT_OF_ORDER ->
                            numbered(
                                    marker,
                                    number == FAULTY
                                            ? "M" + (FAULTY + 1)
                                            : number == FAULTY + 1 ? "M" + FAULTY : marker.number());
                        default -> marker;
                    });
        }
        if (fault == MarkerFault.OFF_BOUNDARY) {
            moveFirstLineMarker(faulty);
        }
        return faulty;
    }

    private static Marker numbered(Marker marker, String number) {
        return new Marker(
                marker.zone(),
                marker.phase(),
                number,
                marker.order(),
                marker.kind(),
                marker.of(),
                marker.legalType(),
                marker.designed());
    }

    /** 0.4 m to the left of the way to the next marker: into the zone, whose ring runs counter-clockwise. */
    private static void moveFirstLineMarker(List<Marker> markers) {
        for (int i = 0; i < markers.size() - 1; i++) {
            Marker marker = markers.get(i);
            if (marker.kind().equals("LINE")) {
                Coordinate at = marker.designed();
                Coordinate next = markers.get(i + 1).designed();
                double share = 0.4 / at.distance(next);
                Coordinate moved = Millimetre.round(
                        new Coordinate(at.x - (next.y - at.y) * share, at.y + (next.x - at.x) * share));
                markers.set(
                        i,
                        new Marker(
                                marker.zone(),
                                marker.phase(),
                                marker.number(),
                                marker.order(),
                                marker.kind(),
                                marker.of(),
                                marker.legalType(),
                                moved));
                return;
            }
        }
        throw new IllegalStateException("no line marker to move");
    }
}
