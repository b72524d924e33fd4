package vn.mocgioi.http.problem;

/** The path is for staff, and the request has no token that opens it: 401. */
public final class NotStaff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean tokenGiven;

    private NotStaff(String detail, boolean tokenGiven) {
        super(detail);
        this.tokenGiven = tokenGiven;
    }

    public static NotStaff withoutToken() {
        return new NotStaff("this is for staff: sign in, or send a token as Authorization: Bearer …", false);
    }

    public static NotStaff withWrongToken() {
        return new NotStaff("the token is not known or was revoked; ask for a new one", true);
    }

    /** What to send, by RFC 6750. */
    public String challenge() {
        return tokenGiven ? "Bearer realm=\"mocgioi\", error=\"invalid_token\"" : "Bearer realm=\"mocgioi\"";
    }
}
