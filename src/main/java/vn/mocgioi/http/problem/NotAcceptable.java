package vn.mocgioi.http.problem;

/** The answer does not exist in any of the formats asked for: 406. */
public final class NotAcceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAcceptable(String detail) {
        super(detail);
    }
}
