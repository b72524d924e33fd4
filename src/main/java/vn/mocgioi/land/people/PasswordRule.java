package vn.mocgioi.land.people;

import java.text.Normalizer;
import java.util.Locale;

/** What may be a password: long rather than odd. */
public final class PasswordRule {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int LEAST_DIFFERENT = 5;
    /** A shorter login name stands in many a word by chance. */
    private static final int TELLING_LOGIN = 4;

    private PasswordRule() {}

    /** As it is hashed: the same letters, however a keyboard put them together. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Whether it could be one at all; what is longer is not even hashed. */
    public static boolean fits(String typed) {
        return !typed.isEmpty() && typed.length() <= LONGEST;
    }

    /**
     * The password as it is hashed.
     *
     * @throws IllegalArgumentException when it is too easily guessed; the message does not repeat it
     */
    public static String require(String typed, String login) {
        String plain = plain(typed);
        if (plain.codePointCount(0, plain.length()) < SHORTEST || plain.length() > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST
                    + " characters; four words that do not belong together make a good one");
        }
        if (plain.codePoints().distinct().count() < LEAST_DIFFERENT) {
            throw new IllegalArgumentException("a password has at least " + LEAST_DIFFERENT + " different characters");
        }
        if (login.length() >= TELLING_LOGIN && plain.toLowerCase(Locale.ROOT).contains(login)) {
            throw new IllegalArgumentException("a password does not hold the login name");
        }
        return plain;
    }
}
