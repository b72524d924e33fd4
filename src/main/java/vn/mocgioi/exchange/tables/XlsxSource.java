package vn.mocgioi.exchange.tables;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.exchange.source.UnpackedSource;
import vn.mocgioi.exchange.source.WorkFolder;
import vn.mocgioi.land.rules.RowFinding;

/**
 * Rows of a sheet of an XLSX, read as a CSV is: headings, then a row each. Their numbers are those that the sheet shows,
 * blank rows are passed over, and a cell over several rows counts for each of them.
 */
public final class XlsxSource implements RowSource {
    private final XlsxWorkbook workbook;
    private final XlsxWorkbook.Sheet sheet;
    private final XlsxRows rows;
    private final Map<Integer, List<XlsxMerges.Merge>> merges;
    private final List<ImportReport.FileFinding> said = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final ReadOptions options;

    private @Nullable Headings known;
    private @Nullable OfficeTable table;

    /** A cell over several rows, and its value. */
    private record Held(XlsxMerges.Merge merge, Object value) {}

    private XlsxSource(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet, ReadOptions options) {
        this.options = options;
        this.workbook = workbook;
        this.sheet = sheet;
        this.merges =
                XlsxMerges.of(workbook, sheet).stream().collect(Collectors.groupingBy(XlsxMerges.Merge::firstRow));
        this.rows = XlsxRows.of(workbook, sheet, options.skipHidden());
    }

    /**
     * @param name the file's name as the user knows it
     * @param options whose layer is the sheet; without one the only sheet is taken that has anything in it
     */
    public static XlsxSource open(Path file, String name, ReadOptions options) {
        XlsxWorkbook workbook = XlsxWorkbook.open(file, name, options.limits());
        try {
            return new XlsxSource(workbook, chosen(workbook, name, options.layer()), options);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Opens an .xls, the format before XLSX, by writing it anew as one. */
    public static RowSource openOld(Path file, String name, ReadOptions options) {
        WorkFolder folder = WorkFolder.create();
        try {
            Path rewritten = folder.path().resolve("rewritten.xlsx");
            XlsRecords.rewrite(file, name, rewritten);
            return new UnpackedSource(open(rewritten, name, options), folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static XlsxWorkbook.Sheet chosen(XlsxWorkbook workbook, String name, @Nullable String wanted) {
        List<XlsxWorkbook.Sheet> sheets = workbook.sheets().stream()
                .filter(sheet -> wanted != null || !sheet.hidden() && !isBlank(workbook, sheet))
                .toList();
        if (sheets.isEmpty()) {
            throw new FileProblem(name + " has no sheet with anything in it");
        }
        String chosen = LayerChoice.choose(
                sheets.stream()
                        .map(sheet -> new LayerChoice.Named(sheet.name(), ""))
                        .toList(),
                wanted,
                name);
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBlank(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet) {
        try (XlsxRows rows = XlsxRows.of(workbook, sheet, false)) {
            return rows.next() == null;
        }
    }

    @Override
    public void expect(Headings headings) {
        known = headings;
    }

    @Override
    public @Nullable RawRow next() {
        OfficeTable begun = table == null ? begin() : table;
        TableRow row = begun.next(this::filled);
        return row == null ? null : raw(begun, row);
    }

    private OfficeTable begin() {
        Headings headings = Objects.requireNonNull(known, "headings are looked for by what they may be");
        OfficeTable begun = new OfficeTable(headings, "sheet '" + sheet.name() + "'", rows::next);
        begun.begin(options.hasHeadings());
        merges.keySet().removeIf(firstRow -> firstRow <= begun.headingRow());
        table = begun;
        sayMerged(begun.headings());
        return begun;
    }

    private void sayMerged(Map<Integer, String> headings) {
        List<XlsxMerges.Merge> merged = merges.values().stream()
                .flatMap(List::stream)
                .filter(merge -> headings.containsKey(merge.column()))
                .toList();
        if (!merged.isEmpty()) {
            say(
                    "merged_cells",
                    "%,d cells stretch over several rows (first %s) and count for each of them"
                            .formatted(merged.size(), merged.get(0).range()));
        }
    }

    private void say(String code, String message) {
        said.add(new ImportReport.FileFinding(code, message, false));
    }

    private RawRow raw(OfficeTable from, TableRow row) {
        RowFinding problem =
                row.characters() > workbook.limits().bytes() ? workbook.limits().rowTooLarge() : row.problem();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> heading : from.headings().entrySet()) {
            Object cell = row.cells().get(heading.getKey());
            if (cell instanceof TableRow.NoValue none) {
                if (problem == null && column(heading.getValue()) != null) {
                    problem = problem(heading.getValue(), heading.getKey(), row.number(), none.why());
                }
                cell = null;
            }
            values.put(heading.getValue(), cell);
        }
        return new RawRow(row.number(), values, null, problem);
    }

    /** Gives cells the value of the merged cell they are part of; a measure of several rows together is none of each. */
    private TableRow filled(TableRow row) {
        SortedMap<Integer, Object> cells = new TreeMap<>(row.cells());
        Map<Integer, String> headings = Objects.requireNonNull(table).headings();
        for (XlsxMerges.Merge merge : merges.getOrDefault(row.number(), List.of())) {
            if (cells.containsKey(merge.column())) {
                held.add(new Held(merge, cells.get(merge.column())));
            }
        }
        held.removeIf(cell -> cell.merge().lastRow() < row.number());
        RowFinding problem = row.problem();
        for (Held cell : held) {
            XlsxMerges.Merge merge = cell.merge();
            cells.putIfAbsent(merge.column(), cell.value());
            String heading = headings.getOrDefault(merge.column(), "");
            String column = column(heading);
            if (column != null && known != null && known.isMeasure(column) && cell.value() instanceof BigDecimal) {
                problem = problem(
                        heading,
                        merge.column(),
                        row.number(),
                        "is one number for the rows %d to %d; write each its own"
                                .formatted(merge.firstRow(), merge.lastRow()));
            }
        }
        return new TableRow(row.number(), cells, row.characters(), problem);
    }

    private @Nullable String column(String heading) {
        return known == null ? null : known.find(heading);
    }

    private RowFinding problem(String heading, int column, int row, String why) {
        return RowFinding.error(
                "unreadable_value", column(heading), "cell %s%d %s".formatted(XlsxRows.nameOf(column), row, why));
    }

    @Override
    public @Nullable String declaredCrs() {
        return null;
    }

    @Override
    public boolean fixedColumns() {
        return true;
    }

    @Override
    public boolean hasGeometry() {
        return false;
    }

    @Override
    public double progress() {
        int last = table == null ? 0 : table.last();
        return rows.lastRow() == 0 ? Double.NaN : Math.min(1, (double) last / rows.lastRow());
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> all = new ArrayList<>(table == null ? List.of() : table.said());
        all.addAll(said);
        all.addAll(rows.unseen().said(options.skipHidden()));
        return all;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } finally {
            workbook.close();
        }
    }
}
