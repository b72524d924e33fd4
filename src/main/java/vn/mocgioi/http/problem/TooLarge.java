package vn.mocgioi.http.problem;

/** What was sent is larger than is taken: 413. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLarge(String detail) {
        super(detail);
    }
}
