package vn.mocgioi.http;

/** As much is being done as may be done at once: 503, ask again later. */
final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooBusy(String detail) {
        super(detail);
    }
}
