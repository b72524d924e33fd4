package vn.mocgioi.land.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.zones.StandingMarker;

/**
 * The points of a boundary in their order, as the official table lists them: the markers, where they stand by design,
 * if the register has a ring of them; else the vertices of the boundary.
 */
public record CoordinateTable(Boundary boundary, Source source, List<Ring> rings) {
    private static final int LEAST_POINTS = 3;

    /** What the points are. */
    public enum Source {
        MARKERS,
        BOUNDARY
    }

    /** A point and its number; x east, y north in the survey CRS. */
    public record NumberedPoint(String number, Coordinate at) {}

    /**
     * A closed line through points, of which the first is not repeated.
     *
     * @param number of the ring, from 1
     * @param hole whether the land inside it is no part of the area
     */
    public record Ring(int number, boolean hole, List<NumberedPoint> points) {
        public Ring {
            points = List.copyOf(points);
            if (points.size() < LEAST_POINTS) {
                throw new IllegalArgumentException("a ring of " + points.size() + " points");
            }
        }

        /** From a point to the next one, from the last to the first. */
        public double edgeM(int point) {
            return points.get(point)
                    .at()
                    .distance(points.get((point + 1) % points.size()).at());
        }

        public double perimeterM() {
            double perimeterM = 0;
            for (int i = 0; i < points.size(); i++) {
                perimeterM += edgeM(i);
            }
            return perimeterM;
        }

        /** The first point again at the end. */
        public Coordinate[] closed() {
            List<Coordinate> line =
                    new ArrayList<>(points.stream().map(NumberedPoint::at).toList());
            line.add(line.get(0));
            return line.toArray(Coordinate[]::new);
        }
    }

    public CoordinateTable {
        rings = List.copyOf(rings);
    }

    /** @param markers all of the boundary's zone or phase */
    public static CoordinateTable of(Boundary boundary, List<StandingMarker> markers) {
        List<Ring> ofMarkers = ofMarkers(markers);
        return ofMarkers.isEmpty()
                ? new CoordinateTable(boundary, Source.BOUNDARY, ofVertices(boundary))
                : new CoordinateTable(boundary, Source.MARKERS, ofMarkers);
    }

    /** Reference markers stand beside the boundary, so no edge leads to them. */
    private static List<Ring> ofMarkers(List<StandingMarker> markers) {
        Map<Integer, List<StandingMarker>> byRing = markers.stream()
                .filter(marker -> marker.kind() != MarkerKind.REFERENCE)
                .sorted(StandingMarker.RING_ORDER)
                .collect(Collectors.groupingBy(StandingMarker::ring, TreeMap::new, Collectors.toList()));
        List<Ring> rings = new ArrayList<>();
        byRing.forEach((number, ring) -> {
            if (ring.size() >= LEAST_POINTS) {
                rings.add(new Ring(
                        number,
                        false,
                        ring.stream()
                                .map(marker -> new NumberedPoint(marker.number(), marker.designed()))
                                .toList()));
            }
        });
        return rings.stream()
                .map(ring -> new Ring(ring.number(), isHole(ring, rings), ring.points()))
                .toList();
    }

    /** A ring inside an odd number of others. */
    private static boolean isHole(Ring ring, List<Ring> rings) {
        Coordinate inside = ring.points().get(0).at();
        return rings.stream()
                                .filter(other -> other != ring
                                        && PointLocation.locateInRing(inside, other.closed()) == Location.INTERIOR)
                                .count()
                        % 2
                == 1;
    }

    private static List<Ring> ofVertices(Boundary boundary) {
        List<Ring> rings = new ArrayList<>();
        int numbered = 0;
        for (int i = 0; i < boundary.polygon().getNumGeometries(); i++) {
            Polygon part = (Polygon) boundary.polygon().getGeometryN(i);
            for (int k = -1; k < part.getNumInteriorRing(); k++) {
                LinearRing line = k < 0 ? part.getExteriorRing() : part.getInteriorRingN(k);
                List<NumberedPoint> points = new ArrayList<>();
                for (Coordinate vertex : clockwiseFromNorthWest(line)) {
                    points.add(new NumberedPoint(Integer.toString(++numbered), vertex));
                }
                rings.add(new Ring(rings.size() + 1, k >= 0, points));
            }
        }
        return rings;
    }

    /** As plans number corners: clockwise, the first one in the north-west. */
    private static List<Coordinate> clockwiseFromNorthWest(LinearRing ring) {
        Coordinate[] closed = CoordinateArrays.removeRepeatedPoints(ring.getCoordinates());
        List<Coordinate> vertices = new ArrayList<>(Arrays.asList(closed).subList(0, closed.length - 1));
        if (Orientation.isCCW(closed)) {
            Collections.reverse(vertices);
        }
        Coordinate first = Collections.max(vertices, Comparator.comparingDouble(vertex -> vertex.y - vertex.x));
        Collections.rotate(vertices, -vertices.indexOf(first));
        return vertices;
    }

    /** Of the land that the rings enclose, in m² of the survey grid. */
    public BigDecimal areaM2() {
        double areaM2 = 0;
        for (Ring ring : rings) {
            double ringM2 = Area.ofRing(ring.closed());
            areaM2 += ring.hole() ? -ringM2 : ringM2;
        }
        return Measure.round(areaM2);
    }

    /** Of all rings. */
    public double perimeterM() {
        return rings.stream().mapToDouble(Ring::perimeterM).sum();
    }

    public int points() {
        return rings.stream().mapToInt(ring -> ring.points().size()).sum();
    }
}
