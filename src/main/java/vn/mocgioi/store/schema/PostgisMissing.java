package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** The server has no PostGIS, or the role may not switch it on. */
public final class PostgisMissing extends DatabaseException {
    private static final long serialVersionUID = 1L;

    PostgisMissing(String message) {
        super(message, null);
    }

    static PostgisMissing onServer(int serverMajor) {
        return new PostgisMissing(
                "the PostgreSQL server has no PostGIS; on its machine run: apt-get install postgresql-" + serverMajor
                        + "-postgis-3");
    }

    static PostgisMissing inDatabase(String database) {
        return new PostgisMissing("the database " + database + " has no PostGIS and this role may not add it;"
                + " as a superuser run there: CREATE EXTENSION postgis");
    }
}
