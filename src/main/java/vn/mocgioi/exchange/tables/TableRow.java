package vn.mocgioi.exchange.tables;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.RowFinding;

/**
 * One row of a table as a file has it.
 *
 * @param number as the file counts its rows, from 1
 * @param cells that are not blank, by column from 0: String, BigDecimal, Boolean, LocalDate or {@link NoValue}
 * @param characters of all its texts; where they are more than a row may have, it has no cells
 * @param problem why its cells cannot be trusted, or null
 */
record TableRow(
        int number,
        SortedMap<Integer, Object> cells,
        long characters,
        @Nullable RowFinding problem) {

    /** A cell that shows an error, or a formula whose value was not saved. */
    record NoValue(String why) {}

    TableRow(int number, SortedMap<Integer, Object> cells, long characters) {
        this(number, cells, characters, null);
    }

    /** The same with other cells. */
    TableRow with(SortedMap<Integer, Object> others) {
        return new TableRow(number, others, characters, problem);
    }

    /** The same under another number. */
    TableRow numbered(int other) {
        return new TableRow(other, cells, characters, problem);
    }
}
