package vn.mocgioi.exchange.source;

/** A format cannot be written in the CRS that was asked for. */
public final class UnfitCrs extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnfitCrs(String message) {
        super(message);
    }
}
