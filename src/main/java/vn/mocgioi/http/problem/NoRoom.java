package vn.mocgioi.http.problem;

import vn.mocgioi.store.disk.FullDisk;

/** The disk of the service cannot take what has to be put aside: 507. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoRoom(Throwable cause) {
        super(
                FullDisk.isBehind(cause)
                        ? "the disk for temporary files is full; the operator has to free some space"
                        : "the disk for temporary files cannot be written; the operator finds why in the log",
                cause);
    }
}
