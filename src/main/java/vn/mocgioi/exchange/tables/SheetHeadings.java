package vn.mocgioi.exchange.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;

/**
 * Where the headings of a sheet stand: office files have titles above them, and headings over two rows of which one is
 * for a group of columns. The row of which most cells are known as columns is that of the headings.
 *
 * @param row where they are in the list that was searched
 * @param names by column; a cell that is blank has the one above it
 */
record SheetHeadings(int row, SortedMap<Integer, String> names) {
    /** Headings over several rows have at most so many. */
    private static final int MOST_ROWS = 3;

    /** A row of the numbers of the columns, as printed forms have under their headings, is at least so long. */
    private static final int LEAST_NUMBERED = 4;

    /**
     * Searches the first rows of a sheet; where nothing is known, the first row with two cells is taken, to be named in
     * the complaint.
     *
     * @param rows at least one
     */
    static SheetHeadings in(List<XlsxRows.Row> rows, Headings known) {
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

    private int known(Headings headings) {
        Set<String> columns = new HashSet<>();
        for (String name : names.values()) {
            String column = headings.find(name);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns.size();
    }

    private static SortedMap<Integer, String> names(List<XlsxRows.Row> rows, int at) {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (int i = at; i >= 0 && rows.get(at).number() - rows.get(i).number() < MOST_ROWS; i--) {
            rows.get(i).cells().forEach((column, cell) -> names.putIfAbsent(column, name(cell)));
        }
        return names;
    }

    private static String name(Object cell) {
        return CsvSource.heading(cell.toString().replaceAll("\\s+", " "));
    }

    /**
     * The names, each for one column only: of columns that nothing is known of, those that come again are told apart by
     * the letter of their column.
     *
     * @throws FileProblem when a known one comes twice
     */
    Map<Integer, String> distinct(Headings known, String sheet) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, String> distinct = new TreeMap<>();
        names.forEach((column, name) -> {
            Integer before = first.putIfAbsent(name, column);
            if (before != null && known.find(name) != null) {
                throw new FileProblem("sheet '%s' has two columns '%s' (%s and %s); rename or remove one"
                        .formatted(sheet, name, XlsxRows.nameOf(before), XlsxRows.nameOf(column)));
            }
            distinct.put(column, before == null ? name : "%s (%s)".formatted(name, XlsxRows.nameOf(column)));
        });
        return distinct;
    }

    /** Whether a row numbers the columns: (1), (2), (3) or A, B, 1, 2, 3, as printed forms do under the headings. */
    static boolean isNumbering(XlsxRows.@Nullable Row row) {
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
