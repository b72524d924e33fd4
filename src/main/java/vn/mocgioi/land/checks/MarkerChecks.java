package vn.mocgioi.land.checks;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.Millionths;
import vn.mocgioi.land.zones.StandingMarker;

/**
 * Compares the register of boundary markers with the boundary and with where they were set.
 */
public final class MarkerChecks {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();

    private MarkerChecks(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * The findings of one boundary and its own markers.
     *
     * @param markers of the boundary's zone or phase
     * @param ofZone all markers of the zone and its phases: they share corners
     */
    public static List<Finding> of(
            Boundary boundary, List<StandingMarker> markers, List<StandingMarker> ofZone, RuleSet rules) {
        MarkerChecks checks = new MarkerChecks(rules);
        checks.design(markers);
        checks.boundary(boundary, markers);
        checks.vertices(boundary, ofZone);
        checks.findings.addAll(MarkerNumbers.check(boundary, markers, ofZone));
        return checks.findings;
    }

    private void design(List<StandingMarker> markers) {
        double limitM = number(Rule.MARKER_OFF_DESIGN_M);
        for (StandingMarker marker : markers) {
            Coordinate set = marker.placeSet();
            if (set == null) {
                continue;
            }
            double offM = Millionths.of(set.distance(marker.designed()));
            if (offM > limitM) {
                double east = set.x - marker.designed().x;
                double north = set.y - marker.designed().y;
                add(
                        FindingCode.MARKER_OFF_DESIGN,
                        marker,
                        offM,
                        Finding.Text.of(
                                "Mốc " + marker.number() + " cắm lệch thiết kế {} m (ΔE {} m, ΔN {} m)",
                                "Marker " + marker.number() + " stands {} m off its design (ΔE {} m, ΔN {} m)",
                                Finding.Number.of(offM, 3),
                                Finding.Number.of(east, 3),
                                Finding.Number.of(north, 3)));
            }
        }
    }

    /** A reference marker stands off the boundary on purpose. */
    private void boundary(Boundary boundary, List<StandingMarker> markers) {
        double limitM = number(Rule.MARKER_OFF_BOUNDARY_M);
        Geometry line = boundary.polygon().getBoundary();
        for (StandingMarker marker : markers) {
            if (marker.kind() == MarkerKind.REFERENCE) {
                continue;
            }
            double offM = Millionths.of(line.distance(GEOMETRY.createPoint(marker.designed())));
            if (offM > limitM) {
                add(
                        FindingCode.MARKER_OFF_BOUNDARY,
                        marker,
                        offM,
                        Finding.Text.of(
                                "Mốc " + marker.number() + " thiết kế cách đường ranh {} m",
                                "Marker " + marker.number() + " was designed {} m off the boundary",
                                Finding.Number.of(offM, 3)));
            }
        }
    }

    private void vertices(Boundary boundary, List<StandingMarker> markers) {
        double limitM = number(Rule.MARKER_VERTEX_DISTANCE_M);
        double limitDeg = number(Rule.MARKER_TURN_DEG);
        List<Coordinate> corners = markers.stream()
                .filter(marker -> marker.kind() == MarkerKind.CORNER)
                .map(StandingMarker::designed)
                .toList();
        for (Object ring : LinearComponentExtracter.getLines(boundary.polygon())) {
            Coordinate[] vertices = CoordinateArrays.removeRepeatedPoints(((LineString) ring).getCoordinates());
            for (int i = 0; i < vertices.length - 1; i++) {
                double turnDeg = turnDeg(vertices, i);
                Coordinate vertex = vertices[i];
                if (turnDeg > limitDeg
                        && corners.stream().noneMatch(corner -> Millionths.of(corner.distance(vertex)) <= limitM)) {
                    findings.add(Finding.of(
                            FindingCode.VERTEX_WITHOUT_MARKER,
                            boundary.layer(),
                            boundary.id(),
                            boundary.name(),
                            vertex,
                            Finding.Number.of(turnDeg, 1),
                            "°",
                            Finding.Text.of(
                                    "Đỉnh ranh của " + boundary.name() + " đổi hướng {}° mà không có mốc góc",
                                    "The boundary of " + boundary.name()
                                            + " turns by {}° and no corner marker stands there",
                                    Finding.Number.of(turnDeg, 1))));
                }
            }
        }
    }

    /** By how much a closed ring changes its direction at a vertex. */
    private static double turnDeg(Coordinate[] ring, int i) {
        Coordinate before = ring[i == 0 ? ring.length - 2 : i - 1];
        double turn = 180 - Math.toDegrees(Angle.angleBetween(before, ring[i], ring[i + 1]));
        return Millionths.of(turn);
    }

    private void add(FindingCode code, StandingMarker marker, double offM, Finding.Text text) {
        Coordinate set = marker.placeSet();
        findings.add(Finding.of(
                code,
                Layers.MARKERS,
                marker.id(),
                marker.number(),
                code == FindingCode.MARKER_OFF_DESIGN && set != null ? set : marker.designed(),
                Finding.Number.of(offM, 3),
                "m",
                text));
    }

    private double number(Rule rule) {
        return rules.number(rule).doubleValue();
    }
}
