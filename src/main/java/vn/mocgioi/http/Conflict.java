package vn.mocgioi.http;

/** It is too late for what was asked: 409. */
final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Conflict(String detail) {
        super(detail);
    }
}
