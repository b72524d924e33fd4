package vn.mocgioi.land.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.RowFinding;

/**
 * One row of a change set, as it was sent.
 *
 * @param number from 1, in the order in which they were sent
 * @param expect the number of the change by which the object was as it was last seen, null where it was not seen
 * @param reason why, where the row has a reason of its own
 * @param cells by column: String, BigDecimal, Boolean; null empties the column. What is left out keeps what is known
 * @param geometry WGS 84 unless the set says another CRS; null leaves the place as it is known
 * @param findings what was wrong with the row already when it was read
 */
public record ChangeRow(
        long number,
        Layer layer,
        ChangeAction action,
        @Nullable Long expect,
        @Nullable String reason,
        Map<String, @Nullable Object> cells,
        @Nullable Geometry geometry,
        List<RowFinding> findings) {}
