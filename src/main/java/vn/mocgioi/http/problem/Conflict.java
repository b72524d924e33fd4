package vn.mocgioi.http.problem;

/** It is too late for what was asked: 409. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(String detail) {
        super(detail);
    }
}
