package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** A later program has migrated this database. */
public final class SchemaTooNew extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SchemaTooNew(String found, String known) {
        super(
                "the schema mocgioi is at version " + found + " but this program knows only up to " + known
                        + ": start the newer Mốc Giới that migrated it, or restore a backup from before",
                null);
    }
}
