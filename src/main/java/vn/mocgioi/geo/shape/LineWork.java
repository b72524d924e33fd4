package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The pieces of land that lines enclose.
 *
 * @param polygons with holes where they lie around others
 * @param looseEnds ends at which a line meets no other, so that what lies beside it is not parted off
 * @param cuts places of lines that lead from one piece to another through a third, which they do not part
 */
public record LineWork(List<Polygon> polygons, List<Coordinate> looseEnds, List<Coordinate> cuts) {

    /**
     * Cuts lines wherever they meet and makes polygons of what they enclose.
     *
     * @param snap vertices nearer to another, or to a line, are joined to it; in units of the lines
     * @param mostCrossings of lines within themselves and with others: each costs memory
     * @return nothing when they cross more often
     */
    public static Optional<LineWork> of(Collection<LineString> lines, double snap, long mostCrossings) {
        if (lines.isEmpty()) {
            return Optional.of(new LineWork(List.of(), List.of(), List.of()));
        }
        if (Crossings.areMoreThan(mostCrossings, lines, snap)) {
            return Optional.empty();
        }
        List<LineString> edges = noded(lines, snap);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(edges);
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            polygons.add((Polygon) polygon);
        }
        List<Coordinate> cuts = new ArrayList<>();
        for (Object cut : polygonizer.getCutEdges()) {
            cuts.add(((LineString) cut).getInteriorPoint().getCoordinate());
        }
        return Optional.of(new LineWork(polygons, looseEnds(edges), cuts));
    }

    /** Lines that meet at their ends alone, each once, whichever way it was drawn. */
    private static List<LineString> noded(Collection<LineString> lines, double snap) {
        List<NodedSegmentString> strings = lines.stream()
                .map(line -> new NodedSegmentString(line.getCoordinates(), null))
                .toList();
        SnappingNoder noder = new SnappingNoder(snap);
        noder.computeNodes(strings);
        GeometryFactory factory = lines.iterator().next().getFactory();
        Set<OrientedCoordinateArray> known = new HashSet<>();
        List<LineString> edges = new ArrayList<>();
        for (Object string : noder.getNodedSubstrings()) {
            Coordinate[] places = ((SegmentString) string).getCoordinates();
            if (known.add(new OrientedCoordinateArray(places))) {
                edges.add(factory.createLineString(places));
            }
        }
        return edges;
    }

    private static List<Coordinate> looseEnds(List<LineString> edges) {
        Map<Coordinate, Integer> lineCount = new HashMap<>();
        edges.stream()
                .flatMap(edge -> Stream.of(edge.getCoordinateN(0), edge.getCoordinateN(edge.getNumPoints() - 1)))
                .forEach(end -> lineCount.merge(end, 1, Integer::sum));
        return lineCount.entrySet().stream()
                .filter(end -> end.getValue() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
