package vn.mocgioi.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;

/**
 * Where the headings of a table stand: office files have titles above them, and headings over two rows of which one is
 * for a group of columns. The row of which most cells are known as columns is that of the headings.
 *
 * @param row where they are in the list that was searched
 * @param names by column; a cell that is blank has the one above it
 */
record SheetHeadings(int row, SortedMap<Integer, String> names) {
    /** Headings over several rows have at most so many. */
    private static final int MOST_ROWS = 3;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*");

    /** A row of the numbers of the columns, as printed forms have under their headings, is at least so long. */
    private static final int LEAST_NUMBERED = 4;

    /**
     * Searches the first rows of a table; where nothing is known, the first row with two cells is taken, to be named in
     * the complaint.
     *
     * @param rows at least one
     */
    static SheetHeadings in(List<TableRow> rows, Headings known) {
        SheetHeadings best = null;
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            SheetHeadings candidate = new SheetHeadings(i, names(rows, i));
            int columns = candidate.known(known);
            if (columns > most) {
                most = columns;
                best = candidate;
            }
        }
        if (best != null) {
            return best;
        }
        int wide = 0;
        while (wide < rows.size() - 1 && rows.get(wide).cells().size() < 2) {
            wide++;
        }
        return new SheetHeadings(wide, names(rows, wide));
    }

    /** How many columns of the layer are among them. */
    int known(Headings headings) {
        Set<String> columns = new HashSet<>();
        for (String name : names.values()) {
            String column = headings.find(name);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns.size();
    }

    private static SortedMap<Integer, String> names(List<TableRow> rows, int at) {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (int i = at; i >= 0 && rows.get(at).number() - rows.get(i).number() < MOST_ROWS; i--) {
            rows.get(i).cells().forEach((column, cell) -> names.putIfAbsent(column, name(cell)));
        }
        return names;
    }

    /** A heading as it is known from here on. */
    static String name(Object cell) {
        return CsvSource.heading(cell.toString().replaceAll("\\s+", " "));
    }

    /** Where there are no headings, columns are named by their place, from 1. */
    static Map<Integer, String> places(List<TableRow> rows) {
        int width = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cells().lastKey() + 1)
                .max()
                .orElse(0);
        Map<Integer, String> places = new TreeMap<>();
        for (int i = 0; i < width; i++) {
            places.put(i, String.valueOf(i + 1));
        }
        return places;
    }

    /**
     * Sees to it that no data are taken for headings.
     *
     * @throws FileProblem when the row has numbers where the names of columns should be
     */
    void requireNoData(TableRow headings, Headings known, String table) {
        boolean nothingKnown = known(known) == 0;
        List<String> numbers = headings.cells().values().stream()
                .map(SheetHeadings::name)
                .filter(name -> NUMBER.matcher(name).matches())
                .filter(name -> nothingKnown || known.find(name) != null)
                .toList();
        if (!numbers.isEmpty()) {
            throw new FileProblem(
                    ("row %d of %s is data and no column names (it has %s), and would be lost; say --no-headings, and which"
                                    + " columns are what by their place: --map 1=%s --map 2=...")
                            .formatted(
                                    headings.number(),
                                    table,
                                    numbers.get(0),
                                    known.layer().keyColumns().get(0).name()));
        }
    }

    /**
     * Tables at the right of the first one, with the same columns: by place the place of the same column in the first.
     * Columns that are not known belong to the table before them.
     */
    List<Map<Integer, Integer>> sideBySide(Headings known) {
        Map<String, Integer> first = new HashMap<>();
        List<Map<Integer, Integer>> tables = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Map.Entry<Integer, String> heading : names.entrySet()) {
            String column = known.find(heading.getValue());
            if (column == null) {
                continue;
            }
            if (tables.isEmpty() && first.putIfAbsent(column, heading.getKey()) == null) {
                continue;
            }
            if (tables.isEmpty() || !seen.add(column)) {
                tables.add(new HashMap<>());
                seen = new HashSet<>(Set.of(column));
            }
            Integer place = first.get(column);
            if (place == null) {
                return List.of();
            }
            tables.get(tables.size() - 1).put(heading.getKey(), place);
        }
        boolean alike = tables.stream().allMatch(table -> table.size() == first.size());
        return alike && first.size() > 1 ? tables : List.of();
    }

    /**
     * The names, each for one column only: of columns that nothing is known of, those that come again are told apart by
     * the letter of their column.
     *
     * @param sideBySide the places of further tables, which have no names of their own
     * @throws FileProblem when a known one comes twice
     */
    Map<Integer, String> distinct(Headings known, String table, List<Map<Integer, Integer>> sideBySide) {
        Set<Integer> others = new HashSet<>();
        sideBySide.forEach(other -> others.addAll(other.keySet()));
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, String> distinct = new TreeMap<>();
        names.forEach((column, name) -> {
            if (others.contains(column) || name.isEmpty()) {
                return;
            }
            Integer before = first.putIfAbsent(name, column);
            if (before != null && known.find(name) != null) {
                throw new FileProblem("%s has two columns '%s' (%s and %s); rename or remove one"
                        .formatted(table, name, XlsxRows.nameOf(before), XlsxRows.nameOf(column)));
            }
            distinct.put(column, before == null ? name : "%s (%s)".formatted(name, XlsxRows.nameOf(column)));
        });
        return distinct;
    }

    /** Whether a row numbers the columns: (1), (2), (3) or A, B, 1, 2, 3, as printed forms do under the headings. */
    static boolean isNumbering(@Nullable TableRow row) {
        if (row == null || row.cells().size() < LEAST_NUMBERED) {
            return false;
        }
        int next = 1;
        char letter = 'A';
        for (Object cell : row.cells().values()) {
            String text = cell.toString().strip().replaceAll("^\\((.*)\\)$", "$1");
            if (next == 1 && text.equalsIgnoreCase(String.valueOf(letter))) {
                letter++;
            } else if (text.matches("\\d+([=+x*-].*)?") && text.split("[=+x*-]")[0].equals(String.valueOf(next))) {
                next++;
            } else {
                return false;
            }
        }
        return next > 2;
    }
}
