package vn.mocgioi.store.people;

/** Nobody has this login name. */
public final class NoSuchUser extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchUser(String login) {
        super("there is no user " + login + "; see: user list");
    }
}
