package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Finds the narrow pieces that polygons enclose between them and none of them covers.
 *
 * <p>The union of a hundred thousand parcels takes minutes and much memory. Instead, edges that two polygons share are
 * left out, the others cut the plane, and only its narrow faces are looked at. Coordinates are brought to 0.1 mm first,
 * so that boundaries meant to be one are one.
 */
public final class Gaps {
    private static final PrecisionModel TENTH_MM = new PrecisionModel(1e4);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double TOUCHING_M = 1e-4;
    /** What is looked at together; some 100 MB. */
    private static final int MOST_POINTS = 200_000;
    /** Where that is too little for one neighbourhood, it is looked at in windows that overlap by this much. */
    private static final double MARGIN_M = 300;

    private final double moreThanM2;
    private final double narrowerThanM;
    private final int mostPoints;
    private final HPRtree polygons = new HPRtree();
    private final List<Gap> found = new ArrayList<>();

    /**
     * An enclosed piece that nothing covers.
     *
     * @param beside the polygons around it
     */
    public record Gap(Polygon piece, List<Geometry> beside) {}

    private Gaps(Collection<? extends Geometry> polygons, double moreThanM2, double narrowerThanM, int mostPoints) {
        this.moreThanM2 = moreThanM2;
        this.narrowerThanM = narrowerThanM;
        this.mostPoints = mostPoints;
        polygons.forEach(polygon -> this.polygons.insert(polygon.getEnvelopeInternal(), polygon));
    }

    /**
     * The enclosed pieces that are larger than an area and narrower than a mean width (2 · area / perimeter). Among very
     * many polygons without a common edge, one of more than 300 m may be missed.
     *
     * @param polygons valid, in metres
     */
    public static List<Gap> between(Collection<? extends Geometry> polygons, double moreThanM2, double narrowerThanM) {
        return between(polygons, moreThanM2, narrowerThanM, MOST_POINTS);
    }

    static List<Gap> between(
            Collection<? extends Geometry> polygons, double moreThanM2, double narrowerThanM, int mostPoints) {
        Gaps gaps = new Gaps(polygons, moreThanM2, narrowerThanM, mostPoints);
        SharedEdges shared = SharedEdges.of(polygons, TENTH_MM);
        List<Coordinate[]> stretches = new ArrayList<>();
        polygons.forEach(polygon -> stretches.addAll(shared.unshared(polygon)));
        for (List<Coordinate[]> neighbours : neighbourhoods(stretches)) {
            gaps.find(neighbours, null);
        }
        return gaps.found;
    }

    /** Stretches whose boxes hang together: no gap can lie between others. */
    private static Collection<List<Coordinate[]>> neighbourhoods(List<Coordinate[]> stretches) {
        HPRtree tree = new HPRtree();
        for (int i = 0; i < stretches.size(); i++) {
            tree.insert(CoordinateArrays.envelope(stretches.get(i)), i);
        }
        int[] first = new int[stretches.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (int i = 0; i < first.length; i++) {
            int one = i;
            tree.query(CoordinateArrays.envelope(stretches.get(i)), other -> join(first, one, (Integer) other));
        }
        Map<Integer, List<Coordinate[]>> groups = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(root(first, i), k -> new ArrayList<>()).add(stretches.get(i));
        }
        return groups.values();
    }

    private static void join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int i) {
        int at = i;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /** @param window where the gaps' points are to lie, or null for anywhere */
    private void find(List<Coordinate[]> stretches, @Nullable Envelope window) {
        int points = stretches.stream().mapToInt(stretch -> stretch.length).sum();
        if (points > mostPoints && (window == null || window.getWidth() > MARGIN_M)) {
            findByQuarters(stretches, window);
            return;
        }
        Polygonizer polygonizer = new Polygonizer();
        for (Coordinate[] edge : edges(stretches)) {
            polygonizer.add(GEOMETRY.createLineString(edge));
        }
        for (Object face : polygonizer.getPolygons()) {
            Polygon piece = (Polygon) face;
            double areaM2 = piece.getArea();
            if (areaM2 > moreThanM2 && 2 * areaM2 / piece.getLength() < narrowerThanM) {
                Coordinate inside = piece.getInteriorPoint().getCoordinate();
                boolean whole =
                        window == null || isIn(window, inside) && grown(window).covers(piece.getEnvelopeInternal());
                if (whole && !isCovered(inside)) {
                    found.add(new Gap(piece, beside(piece)));
                }
            }
        }
    }

    private void findByQuarters(List<Coordinate[]> stretches, @Nullable Envelope window) {
        Envelope all = window == null ? new Envelope() : window;
        if (window == null) {
            stretches.forEach(stretch -> all.expandToInclude(CoordinateArrays.envelope(stretch)));
            all.expandBy(1);
        }
        double midX = (all.getMinX() + all.getMaxX()) / 2;
        double midY = (all.getMinY() + all.getMaxY()) / 2;
        for (Envelope quarter : List.of(
                new Envelope(all.getMinX(), midX, all.getMinY(), midY),
                new Envelope(midX, all.getMaxX(), all.getMinY(), midY),
                new Envelope(all.getMinX(), midX, midY, all.getMaxY()),
                new Envelope(midX, all.getMaxX(), midY, all.getMaxY()))) {
            Envelope around = grown(quarter);
            List<Coordinate[]> near = stretches.stream()
                    .filter(stretch -> around.intersects(CoordinateArrays.envelope(stretch)))
                    .toList();
            find(near, quarter);
        }
    }

    private static Envelope grown(Envelope window) {
        Envelope grown = window.copy();
        grown.expandBy(MARGIN_M);
        return grown;
    }

    /** The lower and the left rim belong to the window, so that each point is in one. */
    private static boolean isIn(Envelope window, Coordinate point) {
        return window.getMinX() <= point.x
                && point.x < window.getMaxX()
                && window.getMinY() <= point.y
                && point.y < window.getMaxY();
    }

    /** The stretches, cut where they meet, each piece once. */
    private static List<Coordinate[]> edges(List<Coordinate[]> stretches) {
        List<SegmentString> lines = new ArrayList<>();
        stretches.forEach(stretch -> lines.add(new NodedSegmentString(stretch, null)));
        SnapRoundingNoder noder = new SnapRoundingNoder(TENTH_MM);
        noder.computeNodes(lines);
        Set<OrientedCoordinateArray> seen = new HashSet<>();
        List<Coordinate[]> edges = new ArrayList<>();
        for (Object piece : noder.getNodedSubstrings()) {
            Coordinate[] coordinates = ((SegmentString) piece).getCoordinates();
            if (seen.add(new OrientedCoordinateArray(coordinates))) {
                edges.add(coordinates);
            }
        }
        return edges;
    }

    private boolean isCovered(Coordinate inside) {
        for (Object polygon : polygons.query(new Envelope(inside))) {
            if (SimplePointInAreaLocator.locate(inside, (Geometry) polygon) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }

    private List<Geometry> beside(Polygon piece) {
        Envelope around = piece.getEnvelopeInternal().copy();
        around.expandBy(TOUCHING_M);
        List<Geometry> beside = new ArrayList<>();
        for (Object polygon : polygons.query(around)) {
            if (((Geometry) polygon).isWithinDistance(piece, TOUCHING_M)) {
                beside.add((Geometry) polygon);
            }
        }
        return beside;
    }
}
