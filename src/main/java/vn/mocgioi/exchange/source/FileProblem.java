package vn.mocgioi.exchange.source;

/** A file cannot be read at all: one line that says why and what to do. Nothing was written. */
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileProblem(String message) {
        super(message);
    }

    public FileProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
