package vn.mocgioi.store.people;

/** Somebody has this login name or e-mail address already. */
public final class UserTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserTaken(String login) {
        super("there is a user " + login + " already, or one with that e-mail address; see: user list");
    }
}
