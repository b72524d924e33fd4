package vn.mocgioi.land.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts: a user who signed in, the bearer of a token, or who types on the command line.
 *
 * @param id of the user or token; 0 for the command line
 * @param name as the log and reports name who acted: the login name, the token's name, {@code cli:} and the account
 * @param fullName as people call them
 * @param login of the human whom we know behind it: the user, or whose token it is; null when nobody is known
 * @param grants what they may; of a token, no more than its user may
 * @param since when the user or token was made
 */
public record Person(
        Kind kind,
        long id,
        String name,
        String fullName,
        @Nullable String login,
        List<Grant> grants,
        Instant since) {

    /** How somebody came in. */
    public enum Kind {
        USER,
        TOKEN,
        COMMAND_LINE
    }

    public Person {
        grants = List.copyOf(grants);
    }

    /** Who keeps the machine may everything: they could ask the database itself. */
    public static Person commandLine(String name) {
        return new Person(Kind.COMMAND_LINE, 0, name, name, null, Grant.EVERYTHING, Instant.EPOCH);
    }

    /**
     * Whether this is whoever keeps the machine, by the command line or by a token that is nobody's in particular and may
     * everything. They could write to the database itself, so nobody approves what they write.
     */
    public boolean keepsTheMachine() {
        return login == null && grants.containsAll(Grant.EVERYTHING);
    }

    /** Whether a role is held on a day, in whatever scope. */
    public boolean may(Role role, LocalDate day) {
        return grants.stream().anyMatch(grant -> grant.role().includes(role) && grant.holdsOn(day));
    }

    /** Whether a role is held on a day for all of a scope. */
    public boolean may(Role role, Scope scope, LocalDate day) {
        return reach(role, day).covers(scope);
    }

    /** The scopes a role is held in on a day. */
    public Set<Scope> scopes(Role role, LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.role().includes(role) && grant.holdsOn(day))
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How far a role reaches on a day. */
    public Reach reach(Role role, LocalDate day) {
        return Reach.of(scopes(role, day));
    }

    /** The roles that are held on a day by name, in whatever scope. */
    public Set<Role> roles(LocalDate day) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        grants.stream().filter(grant -> grant.holdsOn(day)).forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /**
     * Whether the two are surely not one human, by whatever way either came in: whoever approves has to be another one
     * than who submitted. Behind a token without a user, and behind the command line, might be anybody.
     */
    public boolean isSurelyAnotherThan(Person other) {
        return login != null && other.login != null && !login.equals(other.login);
    }
}
