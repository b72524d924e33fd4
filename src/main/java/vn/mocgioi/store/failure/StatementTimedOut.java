package vn.mocgioi.store.failure;

/** A statement ran longer than it may and was stopped. */
public final class StatementTimedOut extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public StatementTimedOut(Throwable cause) {
        super(
                "the database took too long to answer and was stopped; ask for less at once, or raise"
                        + " MOCGIOI_STATEMENT_TIMEOUT, for imports MOCGIOI_WRITER_STATEMENT",
                cause);
    }
}
