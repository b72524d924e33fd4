package vn.mocgioi.exchange.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.rules.RowFinding;

/**
 * One row as the file has it.
 *
 * @param number from 1, in the order of the file; of a sheet the number that it shows
 * @param values by the file's own headings: String, BigDecimal, Boolean, LocalDate; empty ones may be null
 * @param geometry in the file's CRS, or null
 * @param findings what is wrong or odd as far as the file itself tells: a geometry that could not be read
 */
public record RawRow(
        long number,
        Map<String, @Nullable Object> values,
        @Nullable Geometry geometry,
        List<RowFinding> findings) {

    public RawRow(
            long number,
            Map<String, @Nullable Object> values,
            @Nullable Geometry geometry,
            @Nullable RowFinding problem) {
        this(number, values, geometry, problem == null ? List.of() : List.of(problem));
    }
}
