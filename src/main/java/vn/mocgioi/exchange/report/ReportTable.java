package vn.mocgioi.exchange.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.Count;
import vn.mocgioi.land.terms.Language;

/**
 * One block of a report: the same on a page and in a workbook.
 *
 * @param name short, for the tab of a workbook
 * @param title what it is about
 * @param headings of the columns
 */
public record ReportTable(String name, String title, List<String> headings, List<List<Cell>> rows) {

    public ReportTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("the rows of " + name + " have not as many cells as headings");
        }
    }

    /**
     * A text, or a number and how it is shown, or neither where there is nothing to say.
     *
     * @param strong whether it is a sum
     */
    public record Cell(@Nullable String text, @Nullable BigDecimal number, NumberStyle shown, boolean strong) {

        static Cell text(@Nullable String text) {
            return new Cell(text, null, NumberStyle.COUNT, false);
        }

        static Cell number(@Nullable BigDecimal value, NumberStyle shown) {
            return new Cell(null, value, shown, false);
        }

        static Cell count(long value) {
            return number(BigDecimal.valueOf(value), NumberStyle.COUNT);
        }

        /** A count, as far as it is told. */
        static Cell count(@Nullable Count count) {
            return count == null ? text((String) null) : count.exact() ? count(count.value()) : text(count.toString());
        }

        /** Square metres as hectares. */
        static Cell hectares(@Nullable BigDecimal areaM2) {
            return number(areaM2 == null ? null : areaM2.movePointLeft(4), NumberStyle.HUNDREDTHS);
        }

        Cell asSum() {
            return new Cell(text, number, shown, true);
        }

        /** As a page shows it. */
        public String in(Language language) {
            return number != null ? shown.text(number, language) : text == null ? "" : text;
        }
    }
}
