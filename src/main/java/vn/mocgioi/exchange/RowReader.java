package vn.mocgioi.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.Column;
import vn.mocgioi.land.ColumnType;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.RowFinding;
import vn.mocgioi.land.RowRules;
import vn.mocgioi.land.Shape;
import vn.mocgioi.store.StagedGeometry;
import vn.mocgioi.store.StagedRow;

/** Makes of a row of a file what is staged: typed values, placed geometry, everything found wrong. */
final class RowReader {
    /** The digits of metres to which a place derived from other coordinates is given: 0.1 mm. */
    private static final int METRE_DECIMALS = 4;

    private final Layer layer;
    private final Values values;
    private final @Nullable Placement placement;
    private final @Nullable String commune;

    /**
     * @param placement how to place geometries; null when the file has none to place
     * @param commune the commune of rows that name none, or null
     */
    RowReader(Layer layer, Values values, @Nullable Placement placement, @Nullable String commune) {
        this.layer = layer;
        this.values = values;
        this.placement = placement;
        this.commune = commune;
    }

    /**
     * @param cells the row's cells by column of the layer
     * @param geometry in the file's CRS, or null
     * @param found what was found in reading the file
     */
    StagedRow read(
            long number, Map<String, @Nullable Object> cells, @Nullable Geometry geometry, List<RowFinding> found) {
        List<RowFinding> findings = new ArrayList<>(found);
        Map<String, Object> typed = new HashMap<>();
        Set<String> slashDates = new HashSet<>();
        for (Column column : layer.columns()) {
            Object cell = cells.get(column.name());
            try {
                Object value = values.read(column, cell);
                if (value != null) {
                    typed.put(column.name(), value);
                    if (column.type() == ColumnType.DATE && Values.isSlashDate(cell)) {
                        slashDates.add(column.name());
                    }
                }
            } catch (Values.Unreadable e) {
                findings.add(e.finding(column.name()));
            }
        }
        if (commune != null && layer.has("commune")) {
            typed.putIfAbsent("commune", commune);
        }
        boolean rowIsWhole = findings.stream().noneMatch(RowFinding::rejects);
        StagedGeometry placed = null;
        String cameAs = null;
        if (layer.shape() != Shape.NONE
                && placement != null
                && findings.stream().noneMatch(RowReader::ofGeometry)) {
            Placement.Placed result = placement.place(geometry);
            findings.addAll(result.findings());
            placed = result.geometry();
            cameAs = result.cameAs();
        } else if (layer.has(Headings.X_NORTHING) && geometry != null && placement != null) {
            setPlace(typed, placement.place(geometry), findings);
        }
        for (Column column : layer.columns()) {
            boolean missing = column.required() && !typed.containsKey(column.name());
            if (missing && findings.stream().noneMatch(f -> column.name().equals(f.field()))) {
                findings.add(RowFinding.error(
                        "missing_value", column.name(), "has no " + column.name() + ", which every row needs"));
            }
        }
        if (rowIsWhole) {
            findings.addAll(RowRules.check(layer, typed));
        }
        return new StagedRow(number, typed, placed, cameAs, findings, slashDates);
    }

    private static boolean ofGeometry(RowFinding finding) {
        return finding.code().equals("unreadable_geometry");
    }

    /** A layer that keeps a place as numbers gets them from the row's point. */
    private static void setPlace(Map<String, Object> typed, Placement.Placed placed, List<RowFinding> findings) {
        findings.addAll(placed.findings());
        if (placed.geometry() != null) {
            Coordinate at = placed.geometry().survey().getCoordinate();
            typed.putIfAbsent(Headings.X_NORTHING, metres(at.y));
            typed.putIfAbsent(Headings.Y_EASTING, metres(at.x));
        }
    }

    private static BigDecimal metres(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        return exact.scale() > METRE_DECIMALS ? exact.setScale(METRE_DECIMALS, RoundingMode.HALF_UP) : exact;
    }
}
