package vn.mocgioi.store.failure;

import org.jspecify.annotations.Nullable;

/** The disk under the database is full; what was being written was rolled back. */
public final class DiskFull extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DiskFull(String where, @Nullable Throwable cause) {
        super(
                "the disk under the database is full (" + where
                        + "): nothing was written; free some space and try again",
                cause);
    }
}
