package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** A migration itself says what stands in its way, and what mends it. */
public final class MigrationRefused extends DatabaseException {
    private static final long serialVersionUID = 1L;

    MigrationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
