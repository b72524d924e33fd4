package vn.mocgioi.http.problem;

import java.io.IOException;

/** The disk of the service cannot take what was sent: 507. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoRoom(IOException cause) {
        super(
                "the file cannot be kept while it waits: the disk for temporary files is full or cannot be written",
                cause);
    }
}
