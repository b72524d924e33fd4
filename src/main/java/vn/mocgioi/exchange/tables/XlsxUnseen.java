package vn.mocgioi.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.mocgioi.exchange.bytes.SafeXml;
import vn.mocgioi.exchange.source.ImportReport;

/** What of a sheet nobody sees, or somebody took back: hidden rows and columns, and rows that are struck through. */
final class XlsxUnseen {
    private final Map<String, List<Integer>> rows = new TreeMap<>();
    private final TreeSet<Integer> hidden = new TreeSet<>();
    private final TreeSet<Integer> filled = new TreeSet<>();

    /** Whether the element that begins says that it is hidden. */
    static boolean isHidden(SafeXml xml) {
        return List.of("1", "true").contains(xml.attribute("hidden", "0"));
    }

    /** Takes note of a {@code <col>}. */
    void column(SafeXml xml) {
        String first = xml.attribute("min", "");
        String last = xml.attribute("max", "");
        if (isHidden(xml) && first.matches("\\d{1,6}") && last.matches("\\d{1,6}")) {
            int to = Math.min(Integer.parseInt(last), CsvSource.MOST_COLUMNS);
            for (int column = Integer.parseInt(first); column <= to; column++) {
                hidden.add(column - 1);
            }
        }
    }

    /** Whether a column, from 0, is hidden. */
    boolean isHidden(int column) {
        return hidden.contains(column);
    }

    /** Counts a row, and says whether it is one of those. */
    boolean take(TableRow row, boolean isHidden, boolean struck) {
        row.cells().keySet().stream().filter(hidden::contains).forEach(filled::add);
        if (isHidden) {
            rows.computeIfAbsent("hidden_rows", code -> new ArrayList<>()).add(row.number());
        } else if (struck) {
            rows.computeIfAbsent("struck_rows", code -> new ArrayList<>()).add(row.number());
        }
        return isHidden || struck;
    }

    /**
     * What is to be said of them.
     *
     * @param leftOut whether they were left out
     */
    List<ImportReport.FileFinding> said(boolean leftOut) {
        List<ImportReport.FileFinding> said = new ArrayList<>();
        String what = leftOut ? "left out" : "read as the others are; --skip-hidden leaves them out";
        rows.forEach((code, numbers) -> said.add(new ImportReport.FileFinding(
                code,
                "%,d rows of the sheet are %s (first row %d) and are %s"
                        .formatted(
                                numbers.size(),
                                code.equals("struck_rows") ? "struck through" : "hidden",
                                numbers.get(0),
                                what),
                false)));
        TreeSet<Integer> columns = leftOut ? hidden : filled;
        if (!columns.isEmpty()) {
            said.add(new ImportReport.FileFinding(
                    "hidden_columns",
                    "%,d columns of the sheet are hidden (%s) and are %s"
                            .formatted(
                                    columns.size(),
                                    columns.stream()
                                            .limit(10)
                                            .map(XlsxRows::nameOf)
                                            .collect(Collectors.joining(", ")),
                                    what),
                    false));
        }
        return said;
    }
}
