package vn.mocgioi.exchange.imports;

/** Whoever asked for an import had it stopped before it was written; nothing was written. */
public final class ImportStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("the import was stopped; nothing was written");
    }
}
