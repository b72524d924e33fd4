package vn.mocgioi.land.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param login names one human for ever: users are disabled, never deleted
 * @param email by which a sign-in of the province's own service is taken for theirs
 * @param hasPassword whether they can sign in by password
 * @param hasTotp whether a code of a second device is asked for
 * @param grants what they may, may have had or will have
 * @param signedInAt last; null when never
 * @param disabledAt since when they cannot come in; null while they can
 */
public record User(
        long id,
        String login,
        String fullName,
        @Nullable String email,
        boolean hasPassword,
        boolean hasTotp,
        List<Grant> grants,
        Instant madeAt,
        String madeBy,
        @Nullable Instant signedInAt,
        @Nullable Instant disabledAt) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final int LONGEST_NAME = 200;

    public User {
        grants = List.copyOf(grants);
    }

    public Person person() {
        return new Person(Person.Kind.USER, id, login, fullName, login, grants, madeAt);
    }

    /** As it is compared: in small letters. What was typed and cannot be one is nobody's. */
    public static String plainLogin(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The login name as it is kept.
     *
     * @throws IllegalArgumentException when it cannot be one
     */
    public static String requireLogin(String typed) {
        String login = plainLogin(typed);
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException(
                    "a login name has 2 to 64 of the letters a to z, digits, and . _ @ - after the first");
        }
        return login;
    }

    /** @throws IllegalArgumentException when it cannot be one */
    public static String requireFullName(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a full name has 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /** @throws IllegalArgumentException when it cannot be one */
    public static String requireEmail(String typed) {
        String email = typed.strip();
        if (!EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("this is no e-mail address; write it as lan@example.vn");
        }
        return email;
    }
}
