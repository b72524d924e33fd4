package vn.mocgioi.store.db;

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
    /** From a row of layer, version, changed_at, modified. */
    static LayerVersion of(Row row) throws SQLException {
        return new LayerVersion(
                row.text("layer"), row.longInteger("version"), row.moment("changed_at"), row.moment("modified"));
    }
}
