package vn.mocgioi.store.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;

/**
 * One row of a file as far as it could be judged by itself.
 *
 * @param number its number in the file, from 1
 * @param values by column name: String, Integer, BigDecimal, LocalDate, Boolean; absent ones left out
 * @param geometry null when the layer has none or it could not be read
 * @param cameAs the row's WGS 84 geometry as GeoJSON text just as it came, where that is not what would be stored: an
 *     export of ours brings back 9 decimals, in which a sliver may be invalid or turn round, and it is known all the same
 * @param findings what was found so far; an error among them keeps the row out
 * @param dateDoubts what its days hang on that only the whole column tells
 * @param given the columns that this row brings, where each row of the file has its own; null where all have the same
 */
public record StagedRow(
        long number,
        Map<String, Object> values,
        @Nullable StagedGeometry geometry,
        @Nullable String cameAs,
        List<RowFinding> findings,
        Set<DateDoubt> dateDoubts,
        @Nullable Set<String> given) {

    public boolean rejected() {
        return findings.stream().anyMatch(RowFinding::rejects);
    }
}
