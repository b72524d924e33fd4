package vn.mocgioi.land.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Person;

/**
 * A change set that waits: with whoever made it, or for approval.
 *
 * @param who as the log names who made it
 * @param login of the human behind, where one is known
 * @param zones in which its rows lie
 * @param provincial whether a row is about all of the province
 * @param decidedBy who approved or returned it, as the log names him
 * @param decision why it was returned
 * @param change the change set that it became
 */
public record Draft(
        long id,
        State state,
        UUID key,
        String who,
        @Nullable String login,
        int rows,
        List<String> layers,
        List<String> zones,
        boolean provincial,
        Instant madeAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable Long change) {

    /** How far a draft is. */
    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        RETURNED,
        WITHDRAWN;

        /** Whether it can go on to the other. */
        public boolean leadsTo(State next) {
            return switch (next) {
                case DRAFT -> false;
                case SUBMITTED -> this == DRAFT || this == RETURNED;
                case APPROVED, RETURNED -> this == SUBMITTED;
                case WITHDRAWN -> this == DRAFT || this == SUBMITTED || this == RETURNED;
            };
        }
    }

    /** Whether somebody made it, by whatever way they came in. */
    public boolean isOf(Person person) {
        return login == null ? who.endsWith(":" + person.name()) : login.equals(person.login());
    }

    /** Whether somebody is surely another human than who made it: nobody approves their own. */
    public boolean isSurelyOfAnotherThan(Person person) {
        return login != null && person.login() != null && !login.equals(person.login());
    }
}
