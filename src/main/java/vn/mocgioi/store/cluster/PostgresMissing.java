package vn.mocgioi.store.cluster;

import vn.mocgioi.store.failure.DatabaseException;

/** The programs of PostgreSQL, or those of the right version, are not installed. */
public final class PostgresMissing extends DatabaseException {
    private static final long serialVersionUID = 1L;

    PostgresMissing(String message) {
        super(message, null);
    }
}
