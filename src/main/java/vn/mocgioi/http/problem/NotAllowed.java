package vn.mocgioi.http.problem;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;

/** Who asks is known, and may not: 403. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotAllowed(String detail) {
        super(detail);
    }

    public static NotAllowed withoutRole(Collection<Role> roles) {
        return new NotAllowed(
                "this is for " + roles.stream().sorted().map(Role::name).collect(Collectors.joining(" or "))
                        + ", which you do not hold today; ask an administrator for it");
    }

    public static NotAllowed outOfScope(Scope scope) {
        return new NotAllowed("your role does not reach to " + scope + "; ask an administrator for that");
    }

    /** For what hangs on more than the address. */
    public static NotAllowed because(String detail) {
        return new NotAllowed(detail);
    }
}
