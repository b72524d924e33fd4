package vn.mocgioi.land.parcels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the tokens that open staff paths, without the secret itself: that is told once, when it is made.
 *
 * @param name whose it is, as reports and the record of changes name the bearer
 * @param usedAt last used, to the minute; null when never
 * @param revokedAt since when it opens nothing; null while it does
 */
public record StaffToken(
        long id,
        String name,
        Instant madeAt,
        String madeBy,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {
    private static final int MAX_NAME_LENGTH = 100;

    public StaffToken {
        requireName(name);
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
