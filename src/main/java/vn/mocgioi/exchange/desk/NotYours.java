package vn.mocgioi.exchange.desk;

/** A change set touches what its sender may not write. Nothing of it was written. */
public final class NotYours extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long row;

    /** @param row from 1; 0 where it is about no row */
    NotYours(long row, String message) {
        super(message);
        this.row = row;
    }

    public long row() {
        return row;
    }
}
