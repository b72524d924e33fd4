package vn.mocgioi.land.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written together, or not at all.
 *
 * @param key made by whoever asks: asked again with it, nothing is written twice
 * @param reason why, for all rows that have no reason of their own
 * @param crs of geometries, such as {@code EPSG:9213}; null for WGS 84
 */
public record ChangeSet(
        UUID key,
        @Nullable String reason,
        @Nullable Paper paper,
        @Nullable String crs,
        List<ChangeRow> rows) {
    public static final int MOST_ROWS = 2_000;

    public ChangeSet {
        rows = List.copyOf(rows);
    }

    /** Why a row is written. */
    public @Nullable String reasonOf(ChangeRow row) {
        return row.reason() == null ? reason : row.reason();
    }
}
