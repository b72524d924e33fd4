package vn.mocgioi.store.failure;

/** Every connection is in use and none came free in time; asking again later helps. */
public final class DatabaseBusy extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DatabaseBusy(Throwable cause) {
        super("the database is busy: all connections are in use; try again in a few seconds", cause);
    }
}
