package vn.mocgioi.store.failure;

/** A connection broke off, or the server is going down; what was not committed was rolled back. */
public final class DatabaseLost extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DatabaseLost(Throwable cause) {
        super("the connection to the database broke off; what was not finished was rolled back, try again", cause);
    }
}
