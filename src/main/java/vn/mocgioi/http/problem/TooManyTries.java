package vn.mocgioi.http.problem;

/** Too many wrong tokens came from one address: 429. */
public final class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long waitSeconds;

    public TooManyTries(long waitSeconds) {
        super("too many wrong tokens came from this address; try again in " + waitSeconds + " s");
        this.waitSeconds = waitSeconds;
    }

    public long waitSeconds() {
        return waitSeconds;
    }
}
