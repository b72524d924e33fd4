package vn.mocgioi.http;

/** The answer does not exist in any of the formats asked for: 406. */
final class NotAcceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAcceptable(String detail) {
        super(detail);
    }
}
