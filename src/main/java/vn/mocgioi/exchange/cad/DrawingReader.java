package vn.mocgioi.exchange.cad;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.ogr.OgrProcess;
import vn.mocgioi.exchange.ogr.PgDumpRows;
import vn.mocgioi.exchange.ogr.Sandbox;
import vn.mocgioi.exchange.ogr.SandboxTools;
import vn.mocgioi.exchange.ogr.ShownFiles;
import vn.mocgioi.exchange.source.DrawingUnit;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.TextPlace;

/**
 * Reads a DXF or DGN whole, by way of GDAL: what a text numbers is known only when every outline is.
 *
 * <p>GDAL puts the parts of blocks where they are inserted, leaves heights away when asked for nothing else, and makes
 * chords of curves. Texts come as their bytes, since programs write the encoding into a drawing that they happen to use.
 */
final class DrawingReader {
    private static final double ARC_STEP_DEGREES = 1;
    /** No place on earth is as far from where a grid begins, and line work of larger numbers fails. */
    private static final double BEYOND_M = 1e10;
    /** What has outlines of its own that are no boundaries: fillings, and dimensions with the lengths of edges. */
    private static final List<String> NO_LAND = List.of("AcDbHatch", "AcDbDimension", "AcDbLeader", "AcDbMLeader");

    private static final Pattern TRANSPARENT = Pattern.compile("(?:^|[,(])c:#[0-9A-Fa-f]{6}00(?![0-9A-Fa-f])");

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final OgrDriver driver;
    private final RowLimits limits;
    private final DrawingWeight weight;
    private final List<RawOutline> outlines = new ArrayList<>();
    private final List<RawLabel> labels = new ArrayList<>();
    private final TextEncoding encoding = new TextEncoding();
    private final Map<String, String> layers = new HashMap<>();
    private final DrawingUnit unit;
    private final DxfScan scan;
    private long tooLarge;
    private long beyond;
    private long hidden;

    private record RawOutline(String layer, LineString line) {}

    private record RawLabel(
            String layer,
            String text,
            boolean paragraphs,
            @Nullable String style,
            Coordinate at) {}

    private DrawingReader(OgrDriver driver, ReadOptions options, DrawingWeight weight, DxfScan scan) {
        this.driver = driver;
        this.limits = options.limits();
        this.unit = options.unit();
        this.weight = weight;
        this.scan = scan;
    }

    /** @throws FileProblem when it cannot be read to its end, or weighs too much */
    static Drawing read(OgrDriver driver, Path file, String name, ReadOptions options, DrawingWeight weight) {
        driver.requireContent(file, name);
        DxfScan scan = driver == OgrDriver.DXF ? DxfScan.of(file, name) : DxfScan.NOTHING;
        RowLimits limits = options.limits();
        DrawingReader reader = new DrawingReader(driver, options, weight, scan);
        Sandbox sandbox = Sandbox.ofImport();
        // GDAL makes UTF-8 of the Latin-1 that it is told a DXF is in, and leaves the bytes of a DGN as they are
        Charset bytes = driver == OgrDriver.DXF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try (ShownFiles shown = sandbox.show(file, List.of(file));
                OgrProcess process = OgrProcess.start(
                        sandbox.command(driver, shown, program(driver, shown.pathOf(file))),
                        sandbox.silentSeconds(),
                        name,
                        shown.pathOf(file),
                        bytes,
                        limits.bytes())) {
            PgDumpRows rows = new PgDumpRows(process::row, Set.of(), limits);
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                reader.take(row);
            }
            process.requireGoodEnd();
        }
        return reader.drawing();
    }

    private static List<String> program(OgrDriver driver, String path) {
        List<String> program = new ArrayList<>(List.of("ogr2ogr", "-f", "PGDUMP", "/vsistdout/", path));
        program.addAll(List.of("-lco", "LAUNDER=NO", "-lco", "SPATIAL_INDEX=NONE", "-lco", "DROP_TABLE=OFF"));
        program.addAll(List.of("-lco", "GEOMETRY_NAME=" + PgDumpRows.GEOMETRY));
        program.addAll(List.of("--config", "OGR_ARC_STEPSIZE", String.valueOf(ARC_STEP_DEGREES)));
        if (driver == OgrDriver.DXF) {
            program.addAll(List.of("--config", "DXF_ENCODING", "ISO-8859-1"));
            program.addAll(List.of("--config", "DXF_TRANSLATE_ESCAPE_SEQUENCES", "FALSE"));
            program.addAll(List.of("--config", "DXF_MERGE_BLOCK_GEOMETRIES", "FALSE"));
            // whole maps are drawn as one block; what a block may grow to is limited by time and by what it weighs
            program.addAll(List.of("--config", "DXF_FEATURE_LIMIT_PER_BLOCK", "-1"));
            program.addAll(List.of(
                    "-sql", "select Layer, PaperSpace, SubClasses, EntityHandle, Text, OGR_STYLE from entities"));
        } else {
            program.addAll(List.of("-sql", "select Level as Layer, Text, OGR_STYLE from elements"));
        }
        return program;
    }

    private void take(RawRow row) {
        tooLarge += row.findings().isEmpty() ? 0 : 1;
        String classes = text(row, "SubClasses");
        boolean onPaper = List.of("t", "1").contains(String.valueOf(text(row, "PaperSpace")));
        if (!onPaper && isHidden(row)) {
            hidden++;
            return;
        }
        if (row.geometry() == null
                || onPaper
                || classes != null && NO_LAND.stream().anyMatch(classes::contains)) {
            return;
        }
        String layer = text(row, "Layer");
        take(shape(row, classes), layer == null ? "0" : layer, row, classes == null ? "" : classes);
    }

    /** What GDAL made of an entity, but for splines that say they are closed. */
    private Geometry shape(RawRow row, @Nullable String classes) {
        Geometry made = Objects.requireNonNull(row.geometry());
        String handle = text(row, "EntityHandle");
        Coordinate[] outline = classes == null || handle == null || !classes.contains("AcDbSpline")
                ? null
                : scan.closedSplines().get(handle);
        return outline == null ? made : FACTORY.createLineString(outline);
    }

    /** What is invisible, or on a layer that is off or frozen, GDAL draws with a colour that lets all through. */
    private static boolean isHidden(RawRow row) {
        String style = text(row, "OGR_STYLE");
        // the text of a label stands in it, and may be anything
        return style != null
                && TRANSPARENT
                        .matcher(style.substring(style.lastIndexOf('"') + 1))
                        .find();
    }

    private void take(Geometry geometry, String layer, RawRow row, String classes) {
        if (geometry instanceof Point point) {
            String text = text(row, "Text");
            if (text != null && !point.isEmpty() && !classes.contains("AcDbAttributeDefinition")) {
                weight.text(text.length());
                encoding.read(text.getBytes(StandardCharsets.ISO_8859_1), false);
                labels.add(new RawLabel(
                        layer, text, classes.contains("AcDbMText"), text(row, "OGR_STYLE"), point.getCoordinate()));
            }
        } else if (geometry instanceof LineString line) {
            outline(layer, line);
        } else if (geometry instanceof Polygon polygon) {
            outline(layer, polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                outline(layer, polygon.getInteriorRingN(i));
            }
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                take(geometry.getGeometryN(i), layer, row, classes);
            }
        }
    }

    /** Without heights, which a 3D polyline has. */
    private void outline(String layer, LineString line) {
        if (line.isEmpty()) {
            return;
        }
        Envelope extent = line.getEnvelopeInternal();
        if (!(Math.abs(extent.getMinX()) < BEYOND_M
                        && Math.abs(extent.getMaxX()) < BEYOND_M
                        && Math.abs(extent.getMinY()) < BEYOND_M
                        && Math.abs(extent.getMaxY()) < BEYOND_M)
                || Double.isNaN(line.getLength())) {
            beyond++;
            return;
        }
        weight.outline(line.getNumPoints());
        if (layers.putIfAbsent(layer, layer) == null) {
            encoding.read(layer.getBytes(StandardCharsets.ISO_8859_1), false);
        }
        outlines.add(new RawOutline(
                layers.get(layer),
                FACTORY.createLineString(new PackedCoordinateSequence.Double(line.getCoordinates(), 2, 0))));
    }

    private Drawing drawing() {
        TextEncoding.Verdict verdict = encoding.verdict(scan.codePage());
        List<ImportReport.FileFinding> said =
                new ArrayList<>(SandboxTools.here().warnings());
        said.addAll(verdict.said(
                driver == OgrDriver.DXF
                        ? "save the drawing as DXF of 2007 or later, which is in UTF-8"
                        : "save the drawing as DXF of 2007 or later"));
        if (tooLarge > 0) {
            said.add(new ImportReport.FileFinding(
                    "outlines_too_large",
                    "%,d entities of the drawing are left out: %s"
                            .formatted(tooLarge, limits.tooManyVertices().message()),
                    true));
        }
        if (beyond > 0) {
            said.add(new ImportReport.FileFinding(
                    "outlines_beyond",
                    "%,d lines of the drawing are left out: their places are no numbers, or farther away than any on earth"
                            .formatted(beyond),
                    true));
        }
        if (hidden > 0) {
            said.add(new ImportReport.FileFinding(
                    "hidden_entities",
                    "%,d entities are invisible or on layers that are off or frozen, and are left out"
                            .formatted(hidden),
                    false));
        }
        DrawingUnit named = scan.unit();
        if (unit != DrawingUnit.M) {
            said.add(new ImportReport.FileFinding(
                    "unit_converted",
                    "the drawing is read as %s, as was said, and turned into metres".formatted(unit.many()),
                    false));
        } else if (named != null && named != DrawingUnit.M) {
            said.add(new ImportReport.FileFinding(
                    "unit_doubted",
                    "the header of the drawing names %s ($INSUNITS), as empty templates do, and it is read as metres; if it is drawn in %s, say --unit %s"
                            .formatted(named.many(), named.many(), named.name().toLowerCase(Locale.ROOT)),
                    false));
        }
        if (scan.curves() > 0) {
            said.add(new ImportReport.FileFinding(
                    "curves_as_chords",
                    "%,d arcs and other curves of the drawing are read as chords of 1° of arc, which lie at most 4 mm off for 100 m of radius"
                            .formatted(scan.curves()),
                    false));
        }
        Map<String, String> names = new HashMap<>();
        List<Drawing.Outline> lines = outlines.stream()
                .map(raw -> new Drawing.Outline(name(raw.layer(), verdict.charset(), names), inMetres(raw.line())))
                .toList();
        List<Drawing.Label> texts = labels.stream()
                .map(raw -> label(raw, name(raw.layer(), verdict.charset(), names), verdict.charset()))
                .filter(label -> !label.text().isEmpty())
                .toList();
        return new Drawing(lines, texts, said);
    }

    private Drawing.Label label(RawLabel raw, String layer, Charset charset) {
        String decoded = decoded(raw.text(), charset);
        String text = raw.paragraphs() ? DrawingText.ofParagraphs(decoded) : DrawingText.ofLine(decoded);
        return new Drawing.Label(
                layer, text, inMetres(TextPlace.middle(raw.at(), raw.style(), text)), inMetres(raw.at()));
    }

    private Coordinate inMetres(Coordinate at) {
        return unit == DrawingUnit.M ? at : new Coordinate(at.x * unit.metres(), at.y * unit.metres());
    }

    private LineString inMetres(LineString line) {
        return unit == DrawingUnit.M
                ? line
                : FACTORY.createLineString(
                        Arrays.stream(line.getCoordinates()).map(this::inMetres).toArray(Coordinate[]::new));
    }

    private static String name(String layer, Charset charset, Map<String, String> names) {
        return names.computeIfAbsent(layer, raw -> DrawingText.ofLine(decoded(raw, charset)));
    }

    private static String decoded(String latin1, Charset charset) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    private static @Nullable String text(RawRow row, String heading) {
        Object value = row.values().get(heading);
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
