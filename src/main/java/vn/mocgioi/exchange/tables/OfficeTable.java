package vn.mocgioi.exchange.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Shape;

/**
 * The rows of a table as offices make them, in whatever file: headings are looked for below titles, blank rows, sums,
 * signatures, rows that only have lengths of edges and the first point once more are left out and counted, and of tables
 * side by side the second follows the first.
 */
final class OfficeTable {
    /** Titles and addresses above the headings take no more. */
    static final int ROWS_SEARCHED = 50;

    static final long CHARACTERS_SEARCHED = 1_000_000;
    /** Rows of tables at the right, which are held until those at the left have ended. */
    private static final int MOST_HELD = 100_000;

    private static final int MOST_FOOTERS = 100;
    /** An outline has three corners before it comes back to the first. */
    private static final int LEAST_CORNERS = 3;

    private final Headings known;
    private final String name;
    private final Supplier<@Nullable TableRow> rows;
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private final Deque<TableRow> ready = new ArrayDeque<>();
    private final List<TableRow> beside = new ArrayList<>();
    private final List<TableRow> footers = new ArrayList<>();
    private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
    private final List<ImportReport.FileFinding> said = new ArrayList<>();

    private Map<Integer, String> headings = Map.of();
    private List<Map<Integer, Integer>> tables = List.of();
    private Set<Integer> needed = Set.of();
    private int headingRow;
    private int last;
    private boolean ended;
    private @Nullable Map<String, Object> firstCorner;
    private int corners;

    /**
     * @param known what headings mean
     * @param name of the table, for messages
     * @param rows in the order of the file, null at the end
     */
    OfficeTable(Headings known, String name, Supplier<@Nullable TableRow> rows) {
        this.known = known;
        this.name = name;
        this.rows = rows;
    }

    /**
     * Looks for the headings.
     *
     * @param hasHeadings whether there are any; where there are none, columns are named by their place, from 1
     * @throws FileProblem when there is nothing, or what stands in the place of the headings are data
     */
    void begin(boolean hasHeadings) {
        List<TableRow> first = new ArrayList<>();
        long characters = 0;
        for (TableRow row = rows.get(); row != null; row = goesOn(first, characters) ? rows.get() : null) {
            first.add(row);
            characters += row.characters();
        }
        if (first.isEmpty()) {
            throw new FileProblem(name + " is empty; its first line must be the column names");
        }
        if (hasHeadings) {
            SheetHeadings found = SheetHeadings.in(first, known);
            take(found, first);
        } else {
            headings = SheetHeadings.places(first);
            tables = List.of();
            ahead.addAll(first);
        }
        needed = needed();
    }

    private static boolean goesOn(List<TableRow> read, long characters) {
        return read.size() < ROWS_SEARCHED && characters < CHARACTERS_SEARCHED;
    }

    private void take(SheetHeadings found, List<TableRow> first) {
        TableRow row = first.get(found.row());
        if (row.characters() > CHARACTERS_SEARCHED) {
            throw new FileProblem("row %d of %s has more than %,d characters where the headings should be"
                    .formatted(row.number(), name, CHARACTERS_SEARCHED));
        }
        found.requireNoData(row, known, name);
        headingRow = row.number();
        tables = found.sideBySide(known);
        headings = found.distinct(known, name, tables);
        if (headingRow > 1) {
            say("headings_found", "the headings of %s were found in row %d".formatted(name, headingRow));
        }
        if (!tables.isEmpty()) {
            say(
                    "side_by_side",
                    "%d tables stand side by side in %s; the rows of the others follow those of the first"
                            .formatted(tables.size() + 1, name));
        }
        ahead.addAll(first.subList(found.row() + 1, first.size()));
        if (SheetHeadings.isNumbering(ahead.peek())) {
            say(
                    "numbering_left_out",
                    "row %d numbers the columns and is left out"
                            .formatted(ahead.remove().number()));
        }
    }

    /** The columns of which a row of the table fills more than one. */
    private Set<Integer> needed() {
        Set<String> names = new HashSet<>();
        known.layer().columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .forEach(names::add);
        if (known.layer().shape() == Shape.POINT) {
            names.addAll(List.of(Headings.X_NORTHING, Headings.Y_EASTING, Headings.LON, Headings.LAT));
        }
        Set<Integer> columns = new HashSet<>();
        headings.forEach((place, heading) -> {
            if (names.contains(String.valueOf(known.find(heading)))) {
                columns.add(place);
            }
        });
        return columns;
    }

    /** Headings by place. */
    Map<Integer, String> headings() {
        return headings;
    }

    /** The row in which they were found, as the file counts; 0 where there are none. */
    int headingRow() {
        return headingRow;
    }

    /** Of the row that was given last. */
    int last() {
        return last;
    }

    /**
     * The next row, its cells under the headings of the first table; null at the end.
     *
     * @param complete gives a row what is not written in it
     */
    @Nullable
    TableRow next(UnaryOperator<TableRow> complete) {
        while (ready.isEmpty()) {
            TableRow row = ended ? null : ahead.isEmpty() ? rows.get() : ahead.remove();
            if (row == null) {
                return end();
            }
            last = row.number();
            judge(complete.apply(row));
        }
        return ready.remove();
    }

    private @Nullable TableRow end() {
        if (!ended) {
            ended = true;
            footers.forEach(row -> leaveOut("footers_left_out", row));
            footers.clear();
        }
        if (beside.isEmpty()) {
            return null;
        }
        last++;
        return beside.remove(0).numbered(last);
    }

    private void judge(TableRow row) {
        if (row.cells().isEmpty() && row.problem() != null) {
            ready.add(row);
            return;
        }
        if (row.cells().isEmpty() || isHeadings(row)) {
            return;
        }
        if (isThin(row) && row.cells().values().stream().anyMatch(Footers::isSum)) {
            leaveOut("sums_left_out", row);
        } else if (isFooter(row)) {
            footers.add(row);
        } else {
            ready.addAll(footers);
            footers.clear();
            split(row);
        }
    }

    private boolean isFooter(TableRow row) {
        boolean signed = row.cells().values().stream().allMatch(Footers::isSignature);
        boolean begins = !footers.isEmpty() || row.cells().values().stream().anyMatch(Footers::isSignature);
        return (signed || isThin(row) && begins) && footers.size() < MOST_FOOTERS;
    }

    /** Whether it fills hardly any of the columns that a row of the table needs. */
    private boolean isThin(TableRow row) {
        return needed.size() > 1
                && row.cells().keySet().stream().filter(needed::contains).count() <= 1;
    }

    /** Printed tables have their headings again on every page. */
    private boolean isHeadings(TableRow row) {
        return row.cells().size() > 1
                && row.cells().entrySet().stream()
                        .allMatch(cell -> SheetHeadings.name(cell.getValue()).equals(headings.get(cell.getKey())));
    }

    private void split(TableRow row) {
        SortedMap<Integer, Object> left = new TreeMap<>(row.cells());
        for (Map<Integer, Integer> table : tables) {
            SortedMap<Integer, Object> cells = new TreeMap<>();
            table.forEach((from, to) -> {
                Object cell = left.remove(from);
                if (cell != null) {
                    cells.put(to, cell);
                }
            });
            if (!cells.isEmpty()) {
                if (beside.size() == MOST_HELD) {
                    throw new FileProblem(
                            "the tables side by side in %s have more than %,d rows; put one below the other"
                                    .formatted(name, MOST_HELD));
                }
                beside.add(row.with(cells));
            }
        }
        if (!left.isEmpty() || row.problem() != null) {
            addUnlessAlone(row.with(left));
        }
    }

    private void addUnlessAlone(TableRow row) {
        boolean belongs = row.problem() != null
                || row.cells().keySet().stream()
                        .anyMatch(place -> known.find(headings.getOrDefault(place, "")) != null);
        if (!belongs && needed.size() > 1) {
            leaveOut("rows_between_left_out", row);
        } else if (closes(row)) {
            leaveOut("first_point_again", row);
            firstCorner = null;
        } else {
            ready.add(row);
        }
    }

    /** Whether an outline comes back to its first point, which is no second one. */
    private boolean closes(TableRow row) {
        if (known.layer().shape() != Shape.POINT) {
            return false;
        }
        Map<String, Object> corner = new HashMap<>();
        row.cells().forEach((place, cell) -> {
            String column = known.find(headings.getOrDefault(place, ""));
            boolean counts = column != null
                    && (!known.layer().has(column)
                            || known.layer().column(column).key());
            if (counts) {
                corner.put(column, cell);
            }
        });
        if (firstCorner == null) {
            firstCorner = corner;
            corners = 1;
            return false;
        }
        corners++;
        return corners > LEAST_CORNERS && corner.size() > 2 && corner.equals(firstCorner);
    }

    private void leaveOut(String code, TableRow row) {
        leftOut.computeIfAbsent(code, c -> new ArrayList<>()).add(row.number());
    }

    private void say(String code, String message) {
        said.add(new ImportReport.FileFinding(code, message, false));
    }

    /** What is to be said of the table as a whole, asked at its end. */
    List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> all = new ArrayList<>(said);
        leftOut.forEach((code, numbers) -> all.add(new ImportReport.FileFinding(
                code, "%,d %s (first row %d)".formatted(numbers.size(), what(code), numbers.get(0)), false)));
        return all;
    }

    private static String what(String code) {
        return switch (code) {
            case "sums_left_out" -> "rows of sums are left out";
            case "footers_left_out" -> "rows of signatures and notes below the table are left out";
            case "first_point_again" -> "rows bring an outline back to its first point and are left out";
            default -> "rows have nothing in the columns that are read, such as lengths of edges, and are left out";
        };
    }
}
