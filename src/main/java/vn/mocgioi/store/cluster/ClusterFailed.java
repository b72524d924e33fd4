package vn.mocgioi.store.cluster;

import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.failure.DatabaseException;

/** The private cluster could not be made, started or stopped. */
public final class ClusterFailed extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ClusterFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
