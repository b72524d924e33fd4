package vn.mocgioi.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.RowFinding;

/**
 * One row as the file has it.
 *
 * @param number from 1, in the order of the file; of a sheet the number that it shows
 * @param values by the file's own headings: String, BigDecimal, Boolean, LocalDate; empty ones may be null
 * @param geometry in the file's CRS, or null
 * @param problem why the geometry could not be read, or null
 */
record RawRow(
        long number,
        Map<String, @Nullable Object> values,
        @Nullable Geometry geometry,
        @Nullable RowFinding problem) {}
