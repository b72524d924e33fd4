package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** The schema is not what the migrations of this program made. */
public final class SchemaForeign extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SchemaForeign(String reason) {
        super(
                "the schema mocgioi of this database is not one that this program made: " + reason
                        + "; give another --db, or restore a backup",
                null);
    }
}
