package vn.mocgioi.store.failure;

import org.jspecify.annotations.Nullable;

/** The database cannot do what was asked; the message is one line that says what happened and what mends it. */
public abstract class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
