package vn.mocgioi.store.people;

/** A live token has this name already. */
public final class TokenNameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TokenNameTaken(String name) {
        super("there is a token named " + name + " already; revoke that one first or choose another name");
    }
}
