package vn.mocgioi.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Finds the narrow pieces that polygons enclose between them and none of them covers.
 *
 * <p>The union of a hundred thousand parcels takes minutes; cutting the plane along their boundaries and looking only at
 * the narrow faces takes seconds. Coordinates are brought to 0.01 mm first, so that boundaries meant to be one are one.
 */
public final class Gaps {
    private static final PrecisionModel HUNDREDTH_MM = new PrecisionModel(1e5);
    private static final double TOUCHING_M = 1e-4;

    private final double moreThanM2;
    private final double narrowerThanM;
    private final List<Gap> found = new ArrayList<>();

    /**
     * An enclosed piece that nothing covers.
     *
     * @param beside the polygons around it
     */
    public record Gap(Polygon piece, List<Geometry> beside) {}

    private Gaps(double moreThanM2, double narrowerThanM) {
        this.moreThanM2 = moreThanM2;
        this.narrowerThanM = narrowerThanM;
    }

    /**
     * The enclosed pieces that are larger than an area and narrower than a mean width (2 · area / perimeter).
     *
     * @param polygons valid, in metres
     */
    public static List<Gap> between(Collection<? extends Geometry> polygons, double moreThanM2, double narrowerThanM) {
        Gaps gaps = new Gaps(moreThanM2, narrowerThanM);
        for (List<Geometry> neighbours : neighbourhoods(polygons)) {
            if (neighbours.size() > 1 || hasHole(neighbours.get(0))) {
                gaps.find(neighbours);
            }
        }
        return gaps.found;
    }

    /** Polygons whose boxes hang together: no gap can lie between others. */
    private static Collection<List<Geometry>> neighbourhoods(Collection<? extends Geometry> polygons) {
        List<Geometry> all = List.copyOf(polygons);
        HPRtree tree = new HPRtree();
        for (int i = 0; i < all.size(); i++) {
            tree.insert(all.get(i).getEnvelopeInternal(), i);
        }
        int[] first = new int[all.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (int i = 0; i < first.length; i++) {
            int one = i;
            tree.query(all.get(i).getEnvelopeInternal(), other -> join(first, one, (Integer) other));
        }
        Map<Integer, List<Geometry>> groups = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(root(first, i), k -> new ArrayList<>()).add(all.get(i));
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

    private static boolean hasHole(Geometry polygon) {
        for (int i = 0; i < polygon.getNumGeometries(); i++) {
            if (((Polygon) polygon.getGeometryN(i)).getNumInteriorRing() > 0) {
                return true;
            }
        }
        return false;
    }

    private void find(List<Geometry> polygons) {
        GeometryFactory factory = polygons.get(0).getFactory();
        Polygonizer polygonizer = new Polygonizer();
        for (Coordinate[] edge : edges(polygons)) {
            polygonizer.add(factory.createLineString(edge));
        }
        HPRtree tree = null;
        for (Object face : polygonizer.getPolygons()) {
            Polygon piece = (Polygon) face;
            double areaM2 = piece.getArea();
            if (areaM2 > moreThanM2 && 2 * areaM2 / piece.getLength() < narrowerThanM) {
                tree = tree == null ? treeOf(polygons) : tree;
                if (!covered(piece, tree)) {
                    found.add(new Gap(piece, beside(piece, tree)));
                }
            }
        }
    }

    /** The boundaries, cut where they meet, each stretch once. */
    private static List<Coordinate[]> edges(List<Geometry> polygons) {
        List<SegmentString> boundaries = new ArrayList<>();
        for (Geometry polygon : polygons) {
            for (Object line : LinearComponentExtracter.getLines(polygon)) {
                boundaries.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
            }
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(HUNDREDTH_MM);
        noder.computeNodes(boundaries);
        Set<OrientedCoordinateArray> seen = new HashSet<>();
        List<Coordinate[]> edges = new ArrayList<>();
        for (Object stretch : noder.getNodedSubstrings()) {
            Coordinate[] coordinates = ((SegmentString) stretch).getCoordinates();
            if (seen.add(new OrientedCoordinateArray(coordinates))) {
                edges.add(coordinates);
            }
        }
        return edges;
    }

    private static HPRtree treeOf(List<Geometry> polygons) {
        HPRtree tree = new HPRtree();
        polygons.forEach(polygon -> tree.insert(polygon.getEnvelopeInternal(), polygon));
        return tree;
    }

    private static List<Geometry> beside(Polygon piece, HPRtree polygons) {
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

    private static boolean covered(Polygon piece, HPRtree polygons) {
        Coordinate inside = piece.getInteriorPoint().getCoordinate();
        for (Object polygon : polygons.query(new Envelope(inside))) {
            if (SimplePointInAreaLocator.locate(inside, (Geometry) polygon) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }
}
