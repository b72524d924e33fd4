package vn.mocgioi.http.problem;

/** As much is being done as may be done at once: 503, ask again later. */
public final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooBusy(String detail) {
        super(detail);
    }
}
