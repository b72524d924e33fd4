package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.exchange.cad.DrawingSource;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.tables.CsvSource;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.RowRules;
import vn.mocgioi.land.terms.KeyText;
import vn.mocgioi.store.imports.StagedGeometry;
import vn.mocgioi.store.imports.StagedRow;

/** Makes of a row of a file what is staged: typed values, placed geometry, everything found wrong. */
final class RowReader {
    /** The digits of metres to which a place derived from other coordinates is given: 0.1 mm. */
    private static final int METRE_DECIMALS = 4;

    private static final Set<String> WITHOUT_CELLS = Set.of(CsvSource.WRONG_NUMBER_OF_CELLS, RowLimits.ROW_TOO_LARGE);

    private static final Set<String> PLACE_COLUMNS = Set.of(Headings.X_NORTHING, Headings.Y_EASTING);

    private final Layer layer;
    private final Values values;
    private final @Nullable Placement placement;
    /** What holds for rows that have nothing of their own there. */
    private final Map<String, String> wholeFile;

    private final boolean knownLeftOut;
    private final boolean rowsHaveOwnColumns;
    private final boolean placeIsApart;
    private final boolean placeIsConverted;

    /**
     * @param placement how to place geometries; null when the file has none to place
     */
    RowReader(FileRows file, ImportRequest request, @Nullable Placement placement) {
        this.layer = request.layer();
        this.values = new Values(layer, request.decimals(), request.wants(Wish.SWAP_EXCEL_DAYS));
        this.placement = placement;
        this.wholeFile = request.wholeFile().entrySet().stream()
                .filter(entry -> layer.has(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> KeyText.plain(entry.getValue())));
        this.knownLeftOut = request.wants(Wish.KNOWN_LEFT_OUT);
        this.rowsHaveOwnColumns = !file.fixedColumns();
        this.placeIsApart = file.placeGivesColumns() && file.place() != FileRows.Place.NORTHING_EASTING;
        // numbers in the survey CRS are kept as they are written, others give way to what they are converted to
        this.placeIsConverted =
                file.place() != FileRows.Place.GEOMETRY && placement != null && !placement.keepsDigits();
    }

    /** Judges one row of the file. */
    StagedRow read(FileRows.Row row) {
        List<RowFinding> findings = new ArrayList<>(row.findings());
        if (findings.stream().anyMatch(f -> WITHOUT_CELLS.contains(f.code()))) {
            // its cells stand under wrong headings or are not read, whatever is said of them would mislead
            return new StagedRow(row.number(), Map.of(), null, null, findings, Set.of(), given(row));
        }
        Map<String, Object> typed = new HashMap<>();
        Set<DateDoubt> doubts = new HashSet<>();
        readValues(row, typed, doubts, findings);
        StagedGeometry geometry = null;
        String cameAs = null;
        if (placement != null && readable(row) && !(knownLeftOut && row.geometry() == null)) {
            if (layer.shape() != Shape.NONE) {
                Placement.Placed placed = placement.place(row.geometry());
                findings.addAll(placed.findings());
                geometry = placed.geometry();
                cameAs = placed.cameAs();
            } else if (row.geometry() != null) {
                setPlace(typed, placement.place(row.geometry()), findings);
            }
        }
        boolean hasText = findings.stream().noneMatch(f -> DrawingSource.TEXT_FAULTS.contains(f.code()));
        for (Column column : layer.columns()) {
            if (hasText
                    && isNeeded(column, row)
                    && !typed.containsKey(column.name())
                    && !Values.isFound(column.name(), findings)) {
                findings.add(RowFinding.error(
                        "missing_value", column.name(), "has no " + column.name() + ", which every row needs"));
            }
        }
        RowRules.check(layer, typed).stream()
                .filter(finding -> !Values.isFound(finding.field(), findings))
                .toList()
                .forEach(findings::add);
        return new StagedRow(row.number(), typed, geometry, cameAs, findings, doubts, given(row));
    }

    /** A row about what is known need not say it again, but cannot empty it. */
    private boolean isNeeded(Column column, FileRows.Row row) {
        return column.required()
                && (!knownLeftOut || column.key() || row.cells().containsKey(column.name()));
    }

    private void readValues(
            FileRows.Row row, Map<String, Object> typed, Set<DateDoubt> doubts, List<RowFinding> findings) {
        for (Column column : layer.columns()) {
            if (!(placeIsConverted && PLACE_COLUMNS.contains(column.name()))) {
                Object value = values.read(column, row.cells().get(column.name()), doubts, findings);
                if (value != null) {
                    typed.put(column.name(), value);
                }
            }
        }
        wholeFile.forEach(typed::putIfAbsent);
    }

    /** What the row brings, where that is not the same for all rows; null where it is. */
    private @Nullable Set<String> given(FileRows.Row row) {
        if (!rowsHaveOwnColumns && !placeIsApart) {
            return null;
        }
        Set<String> given = new HashSet<>(row.cells().keySet());
        if (placeIsApart && row.geometry() != null) {
            given.addAll(PLACE_COLUMNS);
        }
        return given;
    }

    private static boolean readable(FileRows.Row row) {
        return !RowLimits.lackShape(row.findings());
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
