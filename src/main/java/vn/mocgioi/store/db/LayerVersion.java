package vn.mocgioi.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The state of a layer.
 *
 * @param version bumped by every write
 * @param changedAt the moment of the last change to it
 * @param modifiedAt the whole second of that change, which no other change has
 */
public record LayerVersion(String layer, long version, Instant changedAt, Instant modifiedAt) {
    /** From a row that begins with layer, version, changed_at, modified. */
    static LayerVersion of(ResultSet row) throws SQLException {
        return new LayerVersion(
                row.getString(1),
                row.getLong(2),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant());
    }
}
