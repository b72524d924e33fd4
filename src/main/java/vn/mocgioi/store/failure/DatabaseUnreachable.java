package vn.mocgioi.store.failure;

/** Nothing answers at the database's address, or it turns us away. */
public final class DatabaseUnreachable extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnreachable(String where, String reason, Throwable cause) {
        super(
                "cannot reach the database at " + where + ": " + reason
                        + "; check --db (MOCGIOI_DB_URL), that it runs, and"
                        + " that this machine and user may connect",
                cause);
    }
}
