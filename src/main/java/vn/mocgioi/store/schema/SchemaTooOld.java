package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** The schema waits for migrations that this role may not run. */
public final class SchemaTooOld extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SchemaTooOld(String pending, String reason, Throwable cause) {
        super(
                "the schema mocgioi is too old for this program: it waits for " + pending + ", but " + reason
                        + "; start once as the role that owns it, which migrates it",
                cause);
    }
}
