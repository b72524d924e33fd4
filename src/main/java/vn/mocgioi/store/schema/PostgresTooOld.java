package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** The server is older than what the SQL of this program needs. */
public final class PostgresTooOld extends DatabaseException {
    private static final long serialVersionUID = 1L;

    static final int OLDEST_MAJOR = 13;

    PostgresTooOld(int serverMajor) {
        super(
                "the server is PostgreSQL " + serverMajor + "; Mốc Giới needs " + OLDEST_MAJOR
                        + " or later: upgrade it or give another --db",
                null);
    }
}
