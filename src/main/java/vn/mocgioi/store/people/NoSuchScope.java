package vn.mocgioi.store.people;

import vn.mocgioi.land.people.Scope;

/** A role was to be held in a zone or commune that there is none of. */
public final class NoSuchScope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchScope(Scope scope) {
        super("there is no " + scope + " to hold a role in; import it first, or mend the code");
    }
}
