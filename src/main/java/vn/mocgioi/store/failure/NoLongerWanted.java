package vn.mocgioi.store.failure;

/** What was to be written was taken back before it was; nothing was written. */
public final class NoLongerWanted extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public NoLongerWanted() {
        super("it was taken back; nothing was written", null);
    }
}
