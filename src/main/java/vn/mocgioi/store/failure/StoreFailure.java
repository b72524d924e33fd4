package vn.mocgioi.store.failure;

/** A statement failed for a reason of the program's own: a bug, to be logged with its cause. */
public final class StoreFailure extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
