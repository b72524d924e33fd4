package vn.mocgioi.cli.wiring;

import org.jspecify.annotations.Nullable;

/** A command cannot do its work; the message is one line that says what happened and what mends it. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailed(String message) {
        this(message, null);
    }

    public CommandFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
