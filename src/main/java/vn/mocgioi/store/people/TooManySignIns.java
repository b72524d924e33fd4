package vn.mocgioi.store.people;

/** More sign in at once than passwords can be checked for. */
public final class TooManySignIns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("too many sign in just now; try again in a moment");
    }
}
