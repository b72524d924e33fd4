package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.exchange.source.StepColumns;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.parcels.PlaceText;
import vn.mocgioi.land.rules.RowFinding;

/** The rows of a file under the names of the layer's columns, each with its geometry wherever the file keeps it. */
final class FileRows implements AutoCloseable {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Collections of collections are read by recursion. */
    private static final int DEEPEST_WKT = 30;

    private static final Pattern NORTHING = Pattern.compile("(?i)\\s*(?:[XN]\\s*[=:])?(.*?)\\s*m?\\s*");
    private static final Pattern EASTING = Pattern.compile("(?i)\\s*(?:[YE]\\s*[=:])?(.*?)\\s*m?\\s*");

    private final RowSource source;
    private final Layer layer;
    private final Headings headings;
    private final Decimals decimals;
    private final RowLimits limits;
    private @Nullable RawRow first;
    private Place place = Place.NONE;
    private long withHeights;

    /** Where the rows of a file have their place. */
    enum Place {
        /** The format has geometry of its own. */
        GEOMETRY,
        /** Columns x_northing and y_easting. */
        NORTHING_EASTING,
        /** Columns lon and lat: always WGS 84. */
        LON_LAT,
        /** A column of well-known text. */
        WKT,
        NONE
    }

    /** One row: cells by column of the layer, geometry in the file's CRS, what is wrong so far. */
    record Row(
            long number,
            Map<String, @Nullable Object> cells,
            @Nullable Geometry geometry,
            List<RowFinding> findings) {}

    private FileRows(RowSource source, Layer layer, Headings headings, Decimals decimals, RowLimits limits) {
        this.source = source;
        this.layer = layer;
        this.headings = headings;
        this.decimals = decimals;
        this.limits = limits;
    }

    /**
     * Opens a file and looks at its first row, after which its CRS and its columns can be asked.
     *
     * @param name the file's name as the user knows it
     * @param chosen column by heading, as the user said it
     * @param decimals how numbers are written
     * @throws FileProblem when it cannot be read so
     */
    static FileRows open(
            Path file, String name, ReadOptions options, Layer layer, Map<String, String> chosen, Decimals decimals) {
        Headings headings = new Headings(layer, chosen);
        RowSource source = StepColumns.of(Sources.open(file, name, options), headings);
        try {
            source.expect(headings);
            FileRows rows = new FileRows(source, layer, headings, decimals, options.limits());
            rows.lookAtFirst();
            return rows;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** Rows that no file brings, under the names that files give them. */
    static FileRows of(RowSource source, Layer layer, Decimals decimals) {
        FileRows rows = new FileRows(source, layer, new Headings(layer, Map.of()), decimals, RowLimits.DEFAULT);
        rows.lookAtFirst();
        return rows;
    }

    private void lookAtFirst() {
        first = source.next();
        if (first != null) {
            if (source.fixedColumns()) {
                headings.take(first.values().keySet());
            } else {
                first.values().keySet().forEach(headings::column);
            }
            place = placeOf(first);
        }
    }

    private Place placeOf(RawRow row) {
        boolean unreadable = RowLimits.lackShape(row.findings());
        if (source.hasGeometry() && (layer.shape() != Shape.NONE || row.geometry() != null || unreadable)) {
            return Place.GEOMETRY;
        }
        var columns = headings.mapped().values();
        if (columns.contains(Headings.WKT)) {
            return Place.WKT;
        }
        if (columns.contains(Headings.X_NORTHING) && columns.contains(Headings.Y_EASTING)) {
            return Place.NORTHING_EASTING;
        }
        if (columns.contains(Headings.LON) && columns.contains(Headings.LAT)) {
            return Place.LON_LAT;
        }
        return source.hasGeometry() ? Place.GEOMETRY : Place.NONE;
    }

    Place place() {
        return place;
    }

    /** Whether the place of a row becomes columns of the layer, which has no geometry of its own. */
    boolean placeGivesColumns() {
        return layer.shape() == Shape.NONE && layer.has(Headings.X_NORTHING) && place != Place.NONE;
    }

    /** The layer's columns that the file has. */
    Set<String> present() {
        Set<String> present = headings.present();
        if (placeGivesColumns()) {
            present.add(Headings.X_NORTHING);
            present.add(Headings.Y_EASTING);
        }
        return present;
    }

    Headings headings() {
        return headings;
    }

    @Nullable
    String declaredCrs() {
        return source.declaredCrs();
    }

    /** What is to be said of the file as a whole, asked when all its rows are read. */
    List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> said = new ArrayList<>(source.said());
        if (withHeights > 0) {
            said.add(new ImportReport.FileFinding(
                    "heights_left_out",
                    "%,d shapes have heights or measures (Z, M), which are left out".formatted(withHeights),
                    false));
        }
        return said;
    }

    /** Where the file lies, if its format names no CRS and all of it was read before its first row; else null. */
    @Nullable
    Envelope extent() {
        return source.extent();
    }

    double progress() {
        return source.progress();
    }

    boolean fixedColumns() {
        return source.fixedColumns();
    }

    boolean isEmpty() {
        return first == null;
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next() {
        RawRow row = first;
        if (row == null) {
            row = source.next();
        }
        first = null;
        return row == null ? null : named(row);
    }

    private Row named(RawRow raw) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        List<RowFinding> findings = new ArrayList<>(raw.findings());
        // a text that numbers no parcel is no fault where nothing has such a number
        findings.removeIf(f -> f.field() != null && !layer.has(f.field()));
        Map<String, String> from = new HashMap<>();
        raw.values().forEach((heading, cell) -> {
            String column = headings.column(heading);
            if (column != null) {
                put(cells, from, column, heading, cell, findings);
            }
        });
        Geometry geometry = place == Place.GEOMETRY ? raw.geometry() : geometry(cells, findings);
        withHeights += geometry != null && hasHeights(geometry) ? 1 : 0;
        return new Row(raw.number(), cells, geometry, findings);
    }

    /** Where each row has headings of its own, two of one row may be one column; they must not say different things. */
    private static void put(
            Map<String, @Nullable Object> cells,
            Map<String, String> from,
            String column,
            String heading,
            @Nullable Object cell,
            List<RowFinding> findings) {
        Object before = cells.get(column);
        if (isEmpty(before) || heading.equals(column)) {
            cells.put(column, cell);
            from.put(column, heading);
        } else if (!isEmpty(cell) && !column.equals(from.get(column)) && !before.equals(cell)) {
            findings.add(RowFinding.error(
                    "ambiguous_column",
                    column,
                    "%s: '%s' says %s and '%s' says %s; say which it is with --map \"%s=%s\""
                            .formatted(column, from.get(column), before, heading, cell, heading, column)));
        }
    }

    /** Whether more is known of its vertices than their place; a height of 0 says nothing. */
    private static boolean hasHeights(Geometry geometry) {
        Coordinate first = geometry.getCoordinate();
        if (first == null || Double.isNaN(first.getZ()) && Double.isNaN(first.getM())) {
            return false;
        }
        return Arrays.stream(geometry.getCoordinates())
                .anyMatch(at -> !Double.isNaN(at.getM()) || !Double.isNaN(at.getZ()) && at.getZ() != 0);
    }

    private @Nullable Geometry geometry(Map<String, @Nullable Object> cells, List<RowFinding> findings) {
        return switch (place) {
            case NORTHING_EASTING -> point(cells, Headings.Y_EASTING, Headings.X_NORTHING, findings);
            case LON_LAT -> point(cells, Headings.LON, Headings.LAT, findings);
            case WKT -> wkt(cells.get(Headings.WKT), findings);
            case GEOMETRY, NONE -> null;
        };
    }

    private @Nullable Geometry point(
            Map<String, @Nullable Object> cells, String eastColumn, String northColumn, List<RowFinding> findings) {
        Object east = cells.get(eastColumn);
        Object north = cells.get(northColumn);
        if (isEmpty(east) && isEmpty(north)) {
            return null;
        }
        BigDecimal x = coordinate(east, eastColumn, findings);
        BigDecimal y = coordinate(north, northColumn, findings);
        if (x == null || y == null) {
            return null;
        }
        // a coordinate never has thousands marks, so what the layer keeps of it is not in doubt either
        cells.put(eastColumn, x);
        cells.put(northColumn, y);
        return FACTORY.createPoint(new Coordinate(x.doubleValue(), y.doubleValue()));
    }

    private @Nullable BigDecimal coordinate(@Nullable Object cell, String column, List<RowFinding> findings) {
        BigDecimal number = cell instanceof BigDecimal decimal
                ? decimal
                : cell == null ? null : coordinate(cell.toString(), column);
        if (number == null) {
            Object text = cell == null ? "" : cell;
            findings.add(RowFinding.error("unreadable_geometry", column, column + ": '" + text + "' is no coordinate")
                    .with("value", text));
        }
        return number;
    }

    /** Degrees also in minutes and seconds, metres also as 'X=2376200,5' or with their unit. */
    private @Nullable BigDecimal coordinate(String text, String column) {
        if (column.equals(Headings.LON) || column.equals(Headings.LAT)) {
            Optional<Double> degrees = PlaceText.degrees(text, column.equals(Headings.LON));
            return degrees.map(BigDecimal::valueOf).orElseGet(() -> decimals.coordinate(text));
        }
        Matcher labelled = (column.equals(Headings.X_NORTHING) ? NORTHING : EASTING).matcher(text);
        return labelled.matches() ? decimals.coordinate(labelled.group(1)) : null;
    }

    private @Nullable Geometry wkt(@Nullable Object cell, List<RowFinding> findings) {
        if (isEmpty(cell)) {
            return null;
        }
        String text = String.valueOf(cell);
        if (depth(text) > DEEPEST_WKT) {
            findings.add(RowFinding.error(
                    "unreadable_geometry", Headings.WKT, "is no well-known text: it is nested too deep"));
            return null;
        }
        if (text.chars().filter(c -> c == ',').count() >= limits.vertices()) {
            findings.add(limits.tooManyVertices());
            return null;
        }
        try {
            return new WKTReader(FACTORY).read(text);
        } catch (ParseException | IllegalArgumentException e) {
            findings.add(
                    RowFinding.error("unreadable_geometry", Headings.WKT, "is no well-known text: " + e.getMessage()));
            return null;
        }
    }

    private static int depth(String wkt) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < wkt.length(); i++) {
            char c = wkt.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static boolean isEmpty(@Nullable Object cell) {
        return cell == null || cell.toString().isBlank();
    }

    Layer layer() {
        return layer;
    }

    @Override
    public void close() {
        source.close();
    }
}
