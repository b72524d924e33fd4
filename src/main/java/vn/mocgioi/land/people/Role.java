package vn.mocgioi.land.people;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do, within the scope of the grant that gives it. */
public enum Role {
    /** Reads what staff are told. */
    VIEWER,
    /** Writes events, obstacles, holdings, parties, leases, projects. */
    CLERK,
    /** Writes marker events; drafts geometry. */
    SURVEYOR,
    /** Approves or returns drafts. */
    APPROVER,
    /** Reports, closes periods, sets targets. */
    LEAD,
    /** Users, tokens, rules; no personal data by this alone. */
    ADMIN;

    /** Whether who holds this role may what the other one may: all but ADMIN read what a VIEWER reads. */
    public boolean includes(Role other) {
        return this == other || other == VIEWER && this != ADMIN;
    }

    /** The role of this name, in letters of either case. */
    public static Optional<Role> find(String name) {
        for (Role role : values()) {
            if (role.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
