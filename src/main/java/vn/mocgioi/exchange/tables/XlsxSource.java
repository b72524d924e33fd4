package vn.mocgioi.exchange.tables;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.rules.RowFinding;

/**
 * Rows of a sheet of an XLSX, read as a CSV is: headings, then a row each. Their numbers are those that the sheet shows,
 * blank rows are passed over, and a cell over several rows counts for each of them.
 */
public final class XlsxSource implements RowSource {
    /** Titles and addresses above the headings take no more. */
    private static final int ROWS_SEARCHED = 50;

    private static final long CHARACTERS_SEARCHED = 1_000_000;

    private final String name;
    private final XlsxWorkbook workbook;
    private final XlsxWorkbook.Sheet sheet;
    private final XlsxRows rows;
    private final Map<Integer, List<XlsxMerges.Merge>> merges;
    private final List<ImportReport.FileFinding> said = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    /** Rows that were read in search of the headings. */
    private final Deque<XlsxRows.Row> ahead = new ArrayDeque<>();

    private @Nullable Headings known;
    private Map<Integer, String> headings = Map.of();
    private boolean begun;
    private int number;

    /** A cell over several rows, and its value. */
    private record Held(XlsxMerges.Merge merge, Object value) {}

    private XlsxSource(String name, XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet) {
        this.name = name;
        this.workbook = workbook;
        this.sheet = sheet;
        this.merges =
                XlsxMerges.of(workbook, sheet).stream().collect(Collectors.groupingBy(XlsxMerges.Merge::firstRow));
        this.rows = XlsxRows.of(workbook, sheet);
    }

    /**
     * @param name the file's name as the user knows it
     * @param options whose layer is the sheet; without one the only sheet is taken that has anything in it
     */
    public static XlsxSource open(Path file, String name, ReadOptions options) {
        XlsxWorkbook workbook = XlsxWorkbook.open(file, name, options.limits());
        try {
            return new XlsxSource(name, workbook, chosen(workbook, name, options.layer()));
        } catch (RuntimeException e) {
            workbook.close();
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
        try (XlsxRows rows = XlsxRows.of(workbook, sheet)) {
            return rows.next() == null;
        }
    }

    @Override
    public void expect(Headings headings) {
        known = headings;
    }

    @Override
    public @Nullable RawRow next() {
        if (!begun) {
            begin(Objects.requireNonNull(known, "headings are looked for by what they may be"));
            begun = true;
        }
        XlsxRows.Row row = nextRow();
        return row == null ? null : raw(row);
    }

    private XlsxRows.@Nullable Row nextRow() {
        XlsxRows.Row row = ahead.isEmpty() ? rows.next() : ahead.remove();
        if (row != null) {
            number = row.number();
        }
        return row;
    }

    private static boolean goesOn(List<XlsxRows.Row> read, long characters) {
        return read.size() < ROWS_SEARCHED && characters < CHARACTERS_SEARCHED;
    }

    private void begin(Headings known) {
        List<XlsxRows.Row> first = new ArrayList<>();
        long characters = 0;
        for (XlsxRows.Row row = rows.next(); row != null; row = goesOn(first, characters) ? rows.next() : null) {
            first.add(row);
            characters += row.characters();
        }
        if (first.isEmpty()) {
            throw new FileProblem("sheet '%s' of %s is blank".formatted(sheet.name(), name));
        }
        SheetHeadings found = SheetHeadings.in(first, known);
        int row = first.get(found.row()).number();
        if (first.get(found.row()).characters() > CHARACTERS_SEARCHED) {
            throw new FileProblem("row %d of sheet '%s' has more than %,d characters where the headings should be"
                    .formatted(row, sheet.name(), CHARACTERS_SEARCHED));
        }
        headings = found.distinct(known, sheet.name());
        if (row > 1) {
            say("headings_found", "the headings of sheet '%s' were found in row %d".formatted(sheet.name(), row));
        }
        ahead.addAll(first.subList(found.row() + 1, first.size()));
        if (SheetHeadings.isNumbering(ahead.peek())) {
            say(
                    "numbering_left_out",
                    "row %d numbers the columns and is left out"
                            .formatted(ahead.remove().number()));
        }
        merges.keySet().removeIf(firstRow -> firstRow <= row);
        sayMerged();
    }

    private void sayMerged() {
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

    private RawRow raw(XlsxRows.Row row) {
        Map<Integer, Object> cells = new HashMap<>(row.cells());
        RowFinding problem = row.characters() > workbook.limits().bytes()
                ? workbook.limits().rowTooLarge()
                : fillFromMerges(row.number(), cells);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> heading : headings.entrySet()) {
            Object cell = cells.get(heading.getKey());
            if (cell instanceof XlsxRows.NoValue none) {
                if (problem == null && column(heading.getValue()) != null) {
                    problem = problem(heading.getKey(), row.number(), none.why());
                }
                cell = null;
            }
            values.put(heading.getValue(), cell);
        }
        return new RawRow(row.number(), values, null, problem);
    }

    /** Gives cells the value of the merged cell they are part of; a measure of several rows together is none of each. */
    private @Nullable RowFinding fillFromMerges(int row, Map<Integer, Object> cells) {
        for (XlsxMerges.Merge merge : merges.getOrDefault(row, List.of())) {
            if (cells.containsKey(merge.column())) {
                held.add(new Held(merge, cells.get(merge.column())));
            }
        }
        held.removeIf(cell -> cell.merge().lastRow() < row);
        RowFinding problem = null;
        for (Held cell : held) {
            XlsxMerges.Merge merge = cell.merge();
            cells.putIfAbsent(merge.column(), cell.value());
            String column = column(headings.getOrDefault(merge.column(), ""));
            if (column != null && known != null && known.isMeasure(column) && cell.value() instanceof BigDecimal) {
                problem = problem(
                        merge.column(),
                        row,
                        "is one number for the rows %d to %d; write each its own"
                                .formatted(merge.firstRow(), merge.lastRow()));
            }
        }
        return problem;
    }

    private @Nullable String column(String heading) {
        return known == null ? null : known.find(heading);
    }

    private RowFinding problem(int column, int row, String why) {
        String heading = String.valueOf(headings.get(column));
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
        return rows.lastRow() == 0 ? Double.NaN : Math.min(1, (double) number / rows.lastRow());
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        return said;
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
