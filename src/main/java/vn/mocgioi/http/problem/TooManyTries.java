package vn.mocgioi.http.problem;

/** Too many wrong tokens or passwords came from one address, or for one name: 429. */
public final class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long waitSeconds;

    public TooManyTries(long waitSeconds) {
        this("too many wrong tokens came from this address", waitSeconds);
    }

    private TooManyTries(String what, long waitSeconds) {
        super(what + "; try again in " + waitSeconds + " s");
        this.waitSeconds = waitSeconds;
    }

    public static TooManyTries toSignIn(long waitSeconds) {
        return new TooManyTries("too many sign-ins failed for this name or from this address", waitSeconds);
    }

    public long waitSeconds() {
        return waitSeconds;
    }
}
