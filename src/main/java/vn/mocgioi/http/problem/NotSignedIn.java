package vn.mocgioi.http.problem;

/** A name, a password or a code is not right: 401. Which of them, whoever guesses is not told. */
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean codeNeeded;

    private NotSignedIn(String detail, boolean codeNeeded) {
        super(detail);
        this.codeNeeded = codeNeeded;
    }

    public static NotSignedIn refused() {
        return new NotSignedIn("the login name, the password or the code is not right", false);
    }

    /** The password is right, and a code is asked for. */
    public static NotSignedIn withoutCode() {
        return new NotSignedIn("give the code that your second device shows", true);
    }

    public boolean codeNeeded() {
        return codeNeeded;
    }
}
