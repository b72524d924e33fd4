package vn.mocgioi.http.problem;

/** There is nothing of that name: 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String detail) {
        super(detail);
    }
}
