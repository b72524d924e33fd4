package vn.mocgioi.exchange.cad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.geo.shape.LineWork;
import vn.mocgioi.geo.shape.RingNest;
import vn.mocgioi.land.rules.RowFinding;

/**
 * The pieces of land of a drawing with the texts that stand in them: closed outlines of the chosen layers, or what their
 * lines enclose.
 */
final class DrawnLand {
    /** Ends of lines that are no farther apart are one point, in the drawing's unit, which is the metre. */
    static final double SNAP_M = 0.01;

    private static final int MOST_PLACES = 1_000;
    private static final int PLACES_IN_MESSAGE = 3;
    private static final int MOST_ISLANDS = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Piece> pieces;
    private final List<ImportReport.FileFinding> said;

    /**
     * A piece of land.
     *
     * @param layer the CAD layer it is drawn on
     * @param labels the texts in it and in no smaller piece
     * @param inside some place in it
     */
    record Piece(String layer, Geometry land, List<Drawing.Label> labels, Coordinate inside, List<RowFinding> odd) {}

    private record Ring(String layer, Polygon polygon, List<RowFinding> odd) {}

    private DrawnLand(List<Piece> pieces, List<ImportReport.FileFinding> said) {
        this.pieces = pieces;
        this.said = said;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What is to be said of the drawing as a whole. */
    List<ImportReport.FileFinding> said() {
        return said;
    }

    /**
     * @param name of the file, as the user knows it
     * @throws FileProblem when a layer has to be chosen, there is no land on those that are, or lines cross too often
     */
    static DrawnLand of(Drawing drawing, ReadOptions options, String name, DrawingWeight weight) {
        Set<String> layers = outlineLayers(drawing, options, name);
        List<Drawing.Outline> outlines = drawing.outlines().stream()
                .filter(outline -> layers.contains(outline.layer()))
                .toList();
        List<ImportReport.FileFinding> said = new ArrayList<>(drawing.said());
        List<Ring> rings = options.polygonize() ? enclosed(outlines, layers, said, weight) : closed(outlines, said);
        if (rings.isEmpty()) {
            throw new FileProblem(
                    options.polygonize()
                            ? "the lines of %s on %s enclose nothing".formatted(name, String.join(", ", layers))
                            : "%s has no closed outlines on %s, but %,d open lines; --polygonize makes polygons of what they enclose"
                                    .formatted(name, String.join(", ", layers), outlines.size()));
        }
        Set<String> labelLayers = labelLayers(drawing, options.labelLayer(), name);
        List<Drawing.Label> labels = drawing.labels().stream()
                .filter(label -> labelLayers.contains(label.layer()))
                .toList();
        return new DrawnLand(pieces(rings, labels, options.polygonize(), said), said);
    }

    private static Set<String> outlineLayers(Drawing drawing, ReadOptions options, String name) {
        if (drawing.outlines().isEmpty()) {
            throw new FileProblem(name + " has no lines");
        }
        Map<String, Long> counts = drawing.outlines().stream()
                .filter(outline -> options.polygonize() || isRing(outline.line()))
                .collect(Collectors.groupingBy(Drawing.Outline::layer, TreeMap::new, Collectors.counting()));
        String counted = options.polygonize() ? "line" : "closed outline";
        List<LayerChoice.Named> offered = named(counts, counted);
        if (options.layer() != null) {
            List<LayerChoice.Named> all = new ArrayList<>(offered);
            drawing.outlines().stream()
                    .map(Drawing.Outline::layer)
                    .distinct()
                    .filter(layer -> !counts.containsKey(layer))
                    .sorted()
                    .forEach(layer -> all.add(new LayerChoice.Named(layer, "open lines alone")));
            return chosen(all, options.layer(), name);
        }
        if (counts.size() > 1) {
            throw LayerChoice.several(offered, name);
        }
        return counts.isEmpty()
                ? drawing.outlines().stream().map(Drawing.Outline::layer).collect(Collectors.toSet())
                : counts.keySet();
    }

    private static Set<String> labelLayers(Drawing drawing, @Nullable String wanted, String name) {
        Map<String, Long> counts = drawing.labels().stream()
                .collect(Collectors.groupingBy(Drawing.Label::layer, TreeMap::new, Collectors.counting()));
        if (wanted == null) {
            return counts.keySet();
        }
        if (counts.isEmpty()) {
            throw new FileProblem("%s has no texts, and --label-layer names '%s'".formatted(name, wanted));
        }
        return chosen(named(counts, "text"), wanted, name);
    }

    private static List<LayerChoice.Named> named(Map<String, Long> counts, String counted) {
        return counts.entrySet().stream()
                .map(entry -> LayerChoice.Named.counted(entry.getKey(), entry.getValue(), counted))
                .toList();
    }

    /** One layer of this name, or several with commas between. */
    private static Set<String> chosen(List<LayerChoice.Named> layers, String wanted, String fileName) {
        return LayerChoice.find(layers, wanted).map(Set::of).orElseGet(() -> {
            Set<String> chosen = new HashSet<>();
            for (String one : wanted.split(",")) {
                chosen.add(LayerChoice.find(layers, one.strip())
                        .orElseThrow(() -> LayerChoice.unknown(layers, one.strip(), fileName)));
            }
            return chosen;
        });
    }

    private static boolean isRing(LineString line) {
        return line.getNumPoints() >= 4 && gap(line) <= SNAP_M;
    }

    private static double gap(LineString line) {
        return line.getCoordinateN(0).distance(line.getCoordinateN(line.getNumPoints() - 1));
    }

    private static List<Ring> closed(List<Drawing.Outline> outlines, List<ImportReport.FileFinding> said) {
        List<Ring> rings = new ArrayList<>();
        List<Coordinate> doubled = new ArrayList<>();
        List<Coordinate> open = new ArrayList<>();
        Map<Integer, List<Polygon>> known = new HashMap<>();
        for (Drawing.Outline outline : outlines) {
            LineString line = outline.line();
            if (!isRing(line)) {
                open.add(line.getCoordinateN(line.getNumPoints() - 1));
                continue;
            }
            Ring ring = ring(outline);
            Geometry normal = ring.polygon().norm();
            List<Polygon> alike =
                    known.computeIfAbsent(Arrays.hashCode(normal.getCoordinates()), hash -> new ArrayList<>(1));
            if (alike.stream().anyMatch(other -> other.norm().equalsExact(normal))) {
                doubled.add(line.getCoordinateN(0));
            } else {
                alike.add(ring.polygon());
                rings.add(ring);
            }
        }
        note(said, "doubled_outlines", doubled, "outlines are drawn twice and taken once");
        note(
                said,
                "open_lines",
                open,
                "open lines are left out: their ends are more than 1 cm apart; close them, or use --polygonize");
        return rings;
    }

    private static Ring ring(Drawing.Outline outline) {
        LineString line = outline.line();
        double gap = gap(line);
        Coordinate[] places = line.getCoordinates();
        if (gap == 0) {
            return new Ring(outline.layer(), FACTORY.createPolygon(places), List.of());
        }
        Coordinate end = places[places.length - 1];
        places[places.length - 1] = places[0].copy();
        return new Ring(
                outline.layer(),
                FACTORY.createPolygon(places),
                List.of(RowFinding.warningAt(
                        "outline_closed", "its ends were %.4f m apart and are joined".formatted(gap), end.x, end.y)));
    }

    private static List<Ring> enclosed(
            List<Drawing.Outline> outlines,
            Set<String> layers,
            List<ImportReport.FileFinding> said,
            DrawingWeight weight) {
        LineWork work = LineWork.of(
                        outlines.stream().map(Drawing.Outline::line).toList(), SNAP_M, weight.crossingsLeft())
                .orElseThrow(() -> weight.tooMuch("crossings of lines"));
        said.add(new ImportReport.FileFinding(
                "polygonized",
                "%,d lines enclose %,d pieces of land; ends within %s m of a line are joined to it"
                        .formatted(outlines.size(), work.polygons().size(), SNAP_M),
                false));
        note(said, "loose_ends", work.looseEnds(), "ends of lines meet no other line, so that they part nothing off");
        note(said, "lines_that_part_nothing", work.cuts(), "lines lead through a piece of land without parting it");
        String layer = layers.stream().sorted().collect(Collectors.joining(","));
        return work.polygons().stream()
                .map(polygon -> new Ring(layer, polygon, List.of()))
                .toList();
    }

    private static List<Piece> pieces(
            List<Ring> rings, List<Drawing.Label> labels, boolean haveHoles, List<ImportReport.FileFinding> said) {
        RingNest nest = RingNest.of(rings.stream()
                .map(ring -> FACTORY.createPolygon(ring.polygon().getExteriorRing()))
                .toList());
        Map<Integer, List<Drawing.Label>> texts = new HashMap<>();
        List<Coordinate> outside = new ArrayList<>();
        for (Drawing.Label label : labels) {
            int around = nest.around(label.middle());
            around = around < 0 ? nest.around(label.insertedAt()) : around;
            if (around < 0) {
                outside.add(label.insertedAt());
            } else {
                texts.computeIfAbsent(around, ring -> new ArrayList<>()).add(label);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            if (!haveHoles && nest.isInner(i) && !texts.containsKey(i)) {
                continue; // said of the land around it
            }
            List<RowFinding> odd = new ArrayList<>(ring.odd());
            if (!haveHoles) {
                odd.addAll(islands(i, nest, rings, texts));
            }
            Geometry land = haveHoles ? ring.polygon() : nest.land(i);
            pieces.add(new Piece(ring.layer(), land, texts.getOrDefault(i, List.of()), inside(land), odd));
        }
        note(said, "texts_outside", outside, "texts stand in no outline and number nothing");
        return pieces;
    }

    /** What is left out of a piece of land, so that no area shrinks unsaid. */
    private static List<RowFinding> islands(
            int ring, RingNest nest, List<Ring> rings, Map<Integer, List<Drawing.Label>> texts) {
        List<RowFinding> islands = new ArrayList<>();
        List<Integer> within = nest.within(ring);
        if (within.size() > MOST_ISLANDS) {
            // a frame around a whole sheet has all its parcels in it
            return List.of(RowFinding.warning(
                    "islands_left_out", null, "%,d outlines lie in it and are left out".formatted(within.size())));
        }
        for (int inner : within) {
            Polygon island = rings.get(inner).polygon();
            Coordinate place = inside(island);
            List<Drawing.Label> labels = texts.getOrDefault(inner, List.of());
            islands.add(
                    labels.isEmpty()
                            ? RowFinding.warningAt(
                                    "hole_without_number",
                                    "the outline in it at %s has no text; its %.1f m² are left out; if it is a parcel, number it"
                                            .formatted(at(place), island.getArea()),
                                    place.x,
                                    place.y)
                            : RowFinding.warningAt(
                                    "island_left_out",
                                    "%s lies in it at %s; its %.1f m² are left out"
                                            .formatted(
                                                    ParcelLabel.oneLine(
                                                            labels.get(0).text()),
                                                    at(place),
                                                    island.getArea()),
                                    place.x,
                                    place.y));
        }
        return islands;
    }

    private static Coordinate inside(Geometry land) {
        Coordinate place = InteriorPoint.getInteriorPoint(land);
        return place == null ? land.getCoordinate() : place;
    }

    private static void note(
            List<ImportReport.FileFinding> said, String code, Collection<Coordinate> places, String what) {
        if (places.isEmpty()) {
            return;
        }
        Function<Coordinate, ImportReport.Place> place = at -> new ImportReport.Place(at.x, at.y);
        said.add(new ImportReport.FileFinding(
                code,
                "%,d %s: at %s%s"
                        .formatted(
                                places.size(),
                                what,
                                places.stream()
                                        .limit(PLACES_IN_MESSAGE)
                                        .map(DrawnLand::at)
                                        .collect(Collectors.joining("; ")),
                                places.size() > PLACES_IN_MESSAGE ? " and elsewhere" : ""),
                false,
                places.stream().limit(MOST_PLACES).map(place).toList()));
    }

    /** A place as people read it off in CAD. */
    static String at(Coordinate place) {
        return "%.3f, %.3f".formatted(place.x, place.y);
    }
}
