package vn.mocgioi.store.failure;

import org.jspecify.annotations.Nullable;

/** The database role lacks a right that is needed. */
public final class NotPermitted extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public NotPermitted(String reason, @Nullable Throwable cause) {
        super(
                "the database refuses: " + reason
                        + "; grant the right (docs/operate.md lists them) or connect as another role",
                cause);
    }
}
