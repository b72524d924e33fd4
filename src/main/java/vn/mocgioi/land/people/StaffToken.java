package vn.mocgioi.land.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tokens that open staff paths, without the secret itself: that is told once, when it is made.
 *
 * @param name whose it is, as reports and the record of changes name the bearer
 * @param login of the user that it belongs to; null when it is nobody's in particular
 * @param grants what it may at most
 * @param endsOn the first day on which it opens nothing; null when it has no end
 * @param usedAt last used, to the minute; null when never
 * @param revokedAt since when it opens nothing; null while it does
 */
public record StaffToken(
        long id,
        String name,
        @Nullable String login,
        List<Grant> grants,
        @Nullable LocalDate endsOn,
        Instant madeAt,
        String madeBy,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {
    private static final int MAX_NAME_LENGTH = 100;

    public StaffToken {
        requireName(name);
        grants = List.copyOf(grants);
    }

    /**
     * Whoever bears it.
     *
     * @param user whose it is: then it may no more than the user; null when it is nobody's in particular
     */
    public Person bearer(@Nullable Person user) {
        List<Grant> effective = user == null
                ? grants
                : grants.stream()
                        .flatMap(own -> user.grants().stream().flatMap(theirs -> own.within(theirs).stream()))
                        .distinct()
                        .toList();
        String called = user == null ? name : user.fullName();
        return new Person(Person.Kind.TOKEN, id, name, called, login, effective, madeAt);
    }

    /**
     * The name as it is kept, without blanks around it.
     *
     * @throws IllegalArgumentException when it cannot be one
     */
    public static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "a token's name has 1 to " + MAX_NAME_LENGTH + " characters: say who will use it");
        }
        if (stripped.codePoints().anyMatch(c -> Character.isISOControl(c))) {
            throw new IllegalArgumentException("a token's name has no control characters");
        }
        return stripped;
    }
}
