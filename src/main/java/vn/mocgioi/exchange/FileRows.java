package vn.mocgioi.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.RowFinding;

/** The rows of a file under the names of the layer's columns, each with its geometry wherever the file keeps it. */
final class FileRows implements AutoCloseable {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final RowSource source;
    private final Layer layer;
    private final Headings headings;
    private @Nullable RawRow first;
    private Place place = Place.NONE;

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

    private FileRows(RowSource source, Layer layer, Headings headings) {
        this.source = source;
        this.layer = layer;
        this.headings = headings;
    }

    /** Opens a file and looks at its first row, after which its CRS and its columns can be asked. */
    static FileRows open(RowSource source, Layer layer, Map<String, String> chosen) {
        FileRows rows = new FileRows(source, layer, new Headings(layer, chosen));
        rows.first = source.next();
        if (rows.first != null) {
            rows.first.values().keySet().forEach(rows.headings::column);
            rows.place = rows.placeOf(rows.first);
        }
        return rows;
    }

    private Place placeOf(RawRow row) {
        if (row.geometry() != null
                || row.problem() != null && row.problem().code().equals("unreadable_geometry")) {
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
        return source instanceof CsvSource ? Place.NONE : Place.GEOMETRY;
    }

    Place place() {
        return place;
    }

    Headings headings() {
        return headings;
    }

    @Nullable
    String declaredCrs() {
        return source.declaredCrs();
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
        List<RowFinding> findings = new ArrayList<>();
        if (raw.problem() != null) {
            findings.add(raw.problem());
        }
        raw.values().forEach((heading, cell) -> {
            String column = headings.column(heading);
            if (column != null && (heading.equals(column) || isEmpty(cells.get(column)))) {
                cells.put(column, cell);
            }
        });
        Geometry geometry = place == Place.GEOMETRY ? raw.geometry() : geometry(cells, findings);
        return new Row(raw.number(), cells, geometry, findings);
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

    private static @Nullable BigDecimal coordinate(@Nullable Object cell, String column, List<RowFinding> findings) {
        BigDecimal number = cell instanceof BigDecimal decimal
                ? decimal
                : cell == null ? null : Decimals.withoutThousands(cell.toString());
        if (number == null) {
            findings.add(new RowFinding(
                    RowFinding.Severity.ERROR,
                    "unreadable_geometry",
                    column,
                    column + ": '" + (cell == null ? "" : cell) + "' is no coordinate",
                    null,
                    null));
        }
        return number;
    }

    private static @Nullable Geometry wkt(@Nullable Object cell, List<RowFinding> findings) {
        if (isEmpty(cell)) {
            return null;
        }
        try {
            return new WKTReader(FACTORY).read(String.valueOf(cell));
        } catch (ParseException | IllegalArgumentException e) {
            findings.add(
                    RowFinding.error("unreadable_geometry", Headings.WKT, "is no well-known text: " + e.getMessage()));
            return null;
        }
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
