package vn.mocgioi.exchange.cad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.rules.RowFinding;

/** The rows of a CAD drawing: a row for each piece of land, with the number that the one text in it gives. */
public final class DrawingSource implements RowSource {
    private static final String SHEET_NO = "sheet_no";
    private static final String PARCEL_NO = "parcel_no";
    private static final String LAND_USE = "land_use";
    private static final String LABEL = "label";
    private static final String CAD_LAYER = "cad_layer";
    /** What is wrong with the text of a row, and not with its shape. */
    public static final Set<String> TEXT_FAULTS = Set.of("no_text", "several_texts", "unreadable_number");

    private final List<DrawnLand.Piece> pieces;
    private final List<ImportReport.FileFinding> said;
    private final @Nullable String sheet;
    /** Of each piece. */
    private final List<@Nullable ParcelLabel> labels;

    private final boolean hasLandUses;
    private final boolean areOverAreas;
    private final Envelope extent = new Envelope();
    private final Iterator<DrawnLand.Piece> next;
    private long given;

    private DrawingSource(DrawnLand land, @Nullable String sheet) {
        this.pieces = byTheirNumbers(land.pieces());
        this.said = land.said();
        this.sheet = sheet;
        this.labels = pieces.stream().map(DrawingSource::label).toList();
        this.hasLandUses = labels.stream().anyMatch(label -> label != null && label.landUse() != null);
        this.areOverAreas = areOverAreas();
        pieces.forEach(piece -> extent.expandToInclude(piece.land().getEnvelopeInternal()));
        this.next = pieces.iterator();
    }

    /** @throws FileProblem when it is no such drawing, cannot be read, or a layer has to be chosen */
    public static DrawingSource open(OgrDriver driver, Path file, String name, ReadOptions options) {
        DrawingWeight weight = new DrawingWeight(name);
        Drawing drawing = DrawingReader.read(driver, file, name, options, weight);
        return new DrawingSource(DrawnLand.of(drawing, options, name, weight), options.sheet());
    }

    /** What the texts of a piece say together; null when that is nothing, of which its row tells. */
    private static @Nullable ParcelLabel label(DrawnLand.Piece piece) {
        try {
            return piece.labels().isEmpty()
                    ? null
                    : ParcelLabel.read(text(piece), piece.land().getArea());
        } catch (ParcelLabel.Unreadable e) {
            return null;
        }
    }

    /**
     * Where the texts of a piece give no number together, those on the layer that numbers most others do: the sign of a
     * marker that stands in a parcel does not number it.
     */
    private static List<DrawnLand.Piece> byTheirNumbers(List<DrawnLand.Piece> pieces) {
        Map<String, Long> numbering = pieces.stream()
                .flatMap(piece -> piece.labels().stream()
                        .map(Drawing.Label::layer)
                        .distinct()
                        .filter(layer -> label(onLayer(piece, layer)) != null))
                .collect(Collectors.groupingBy(layer -> layer, TreeMap::new, Collectors.counting()));
        Optional<String> most =
                numbering.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.isEmpty()
                ? pieces
                : pieces.stream().map(piece -> numbered(piece, most.get())).toList();
    }

    private static DrawnLand.Piece numbered(DrawnLand.Piece piece, String layer) {
        DrawnLand.Piece onLayer = onLayer(piece, layer);
        boolean othersNumberToo = piece.labels().stream()
                .map(Drawing.Label::layer)
                .distinct()
                .anyMatch(other -> !other.equals(layer) && label(onLayer(piece, other)) != null);
        boolean helps = onLayer.labels().size() < piece.labels().size()
                && label(piece) == null
                && label(onLayer) != null
                && !othersNumberToo;
        if (!helps) {
            return piece;
        }
        String others = piece.labels().stream()
                .filter(label -> !label.layer().equals(layer))
                .limit(4)
                .map(label -> "'%s' on %s".formatted(ParcelLabel.oneLine(label.text()), label.layer()))
                .collect(Collectors.joining(", "));
        List<RowFinding> odd = new ArrayList<>(piece.odd());
        odd.add(RowFinding.warning(
                        "texts_passed_over",
                        null,
                        "%s in it number no parcel and are passed over; the number is that on %s"
                                .formatted(others, layer))
                .with("texts", others)
                .with("layer", layer));
        return new DrawnLand.Piece(piece.layer(), piece.land(), onLayer.labels(), piece.inside(), odd);
    }

    private static DrawnLand.Piece onLayer(DrawnLand.Piece piece, String layer) {
        List<Drawing.Label> labels = piece.labels().stream()
                .filter(label -> label.layer().equals(layer))
                .toList();
        return new DrawnLand.Piece(piece.layer(), piece.land(), labels, piece.inside(), piece.odd());
    }

    private static String text(DrawnLand.Piece piece) {
        return piece.labels().stream().map(Drawing.Label::text).collect(Collectors.joining("\n"));
    }

    /** Whether texts with a stroke mostly have the area behind it. That one does is chance. */
    private boolean areOverAreas() {
        long withStroke = 0;
        long overArea = 0;
        for (int i = 0; i < pieces.size(); i++) {
            ParcelLabel label = labels.get(i);
            if (label != null && label.sheetNo() != null) {
                withStroke++;
                overArea += label.isOverArea(pieces.get(i).land().getArea()) ? 1 : 0;
            }
        }
        return 2 * overArea > withStroke;
    }

    @Override
    public @Nullable RawRow next() {
        if (!next.hasNext()) {
            return null;
        }
        DrawnLand.Piece piece = next.next();
        given++;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(SHEET_NO, null);
        values.put(PARCEL_NO, null);
        if (hasLandUses) {
            values.put(LAND_USE, null);
        }
        values.put(LABEL, null);
        values.put(CAD_LAYER, piece.layer());
        List<RowFinding> findings = new ArrayList<>(piece.odd());
        if (piece.labels().size() == 1 || labels.get(Math.toIntExact(given - 1)) != null) {
            read(text(piece), piece, values, findings);
        } else {
            findings.add(piece.labels().isEmpty() ? withoutText(piece) : withSeveral(piece));
        }
        return new RawRow(given, values, piece.land(), findings);
    }

    private void read(
            String text, DrawnLand.Piece piece, Map<String, @Nullable Object> values, List<RowFinding> findings) {
        values.put(LABEL, text);
        try {
            ParcelLabel read = ParcelLabel.read(text, piece.land().getArea());
            boolean overArea = areOverAreas && read.sheetNo() != null;
            ParcelLabel label = overArea ? read.overArea(sheet) : read.onSheet(sheet);
            values.put(SHEET_NO, label.sheetNo());
            values.put(PARCEL_NO, label.parcelNo());
            if (hasLandUses) {
                values.put(LAND_USE, label.landUse());
            }
        } catch (ParcelLabel.Unreadable e) {
            findings.add(fault(
                            "unreadable_number",
                            PARCEL_NO,
                            "the outline at %s: %s".formatted(DrawnLand.at(piece.inside()), e.getMessage()),
                            piece)
                    .with("value", ParcelLabel.oneLine(text)));
        }
    }

    private static RowFinding withoutText(DrawnLand.Piece piece) {
        return fault(
                "no_text",
                null,
                "the outline at %s has no text in it; put its number there".formatted(DrawnLand.at(piece.inside())),
                piece);
    }

    private static RowFinding withSeveral(DrawnLand.Piece piece) {
        Set<String> layers =
                piece.labels().stream().map(Drawing.Label::layer).collect(Collectors.toCollection(TreeSet::new));
        String texts = piece.labels().stream()
                .limit(4)
                .map(label -> "'%s' on %s".formatted(ParcelLabel.oneLine(label.text()), label.layer()))
                .collect(Collectors.joining(", "));
        return fault(
                        "several_texts",
                        null,
                        "the outline at %s has %d texts in it, %s; %s"
                                .formatted(
                                        DrawnLand.at(piece.inside()),
                                        piece.labels().size(),
                                        texts,
                                        layers.size() > 1
                                                ? "choose the layer of the numbers with --label-layer"
                                                : "leave its number alone"),
                        piece)
                .with("texts", texts);
    }

    private static RowFinding fault(String code, @Nullable String field, String message, DrawnLand.Piece piece) {
        return new RowFinding(RowFinding.Severity.ERROR, code, field, message, piece.inside().x, piece.inside().y);
    }

    @Override
    public @Nullable String declaredCrs() {
        return null;
    }

    @Override
    public Envelope extent() {
        return extent;
    }

    @Override
    public boolean fixedColumns() {
        return true;
    }

    @Override
    public boolean hasGeometry() {
        return true;
    }

    @Override
    public double progress() {
        return (double) given / pieces.size();
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        return said;
    }

    @Override
    public void close() {
        // the drawing was read to its end when it was opened
    }
}
