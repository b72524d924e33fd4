package vn.mocgioi.exchange.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.DateDoubt;

/** Watches the days of a file go by: a column is written in one way, or what may mean two days is asked about. */
final class DateColumns {
    private final List<String> columns;
    private final boolean excelDaysAreSettled;
    private final Set<String> monthFirst = new HashSet<>();
    private final Set<String> dayFirst = new HashSet<>();
    private final Set<String> plainExcelDays = new HashSet<>();

    /** @param excelDaysAreSettled whether it was said what days of Excel's own mean */
    DateColumns(Layer layer, boolean excelDaysAreSettled) {
        this.columns = layer.columns().stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(Column::name)
                .toList();
        this.excelDaysAreSettled = excelDaysAreSettled;
    }

    void watch(List<FileRows.Row> rows) {
        for (String column : columns) {
            rows.forEach(row -> watch(column, row.cells().get(column)));
        }
    }

    private void watch(String column, @Nullable Object cell) {
        if (cell instanceof LocalDate day && !DayText.mayBeSwapped(day)) {
            plainExcelDays.add(column);
        } else if (cell instanceof String text) {
            if (DayText.isMonthFirst(text)) {
                monthFirst.add(column);
            } else if (DayText.isDayFirst(text)) {
                dayFirst.add(column);
            }
        }
    }

    /** What of the days that were met cannot be trusted. */
    Set<DateDoubt> doubts() {
        Stream<DateDoubt> slashes = monthFirst.stream().map(c -> new DateDoubt(c, DateDoubt.Kind.SLASHES));
        Stream<DateDoubt> excel = Stream.concat(monthFirst.stream(), dayFirst.stream())
                .filter(column -> !excelDaysAreSettled && !plainExcelDays.contains(column))
                .map(column -> new DateDoubt(column, DateDoubt.Kind.EXCEL));
        return Stream.concat(slashes, excel).collect(Collectors.toSet());
    }
}
