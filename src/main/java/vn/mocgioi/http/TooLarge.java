package vn.mocgioi.http;

/** What was sent is larger than is taken: 413. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String detail) {
        super(detail);
    }
}
