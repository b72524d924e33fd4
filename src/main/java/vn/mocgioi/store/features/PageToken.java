package vn.mocgioi.store.features;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of features: what a page of answers ends with, and the next one begins after. Rows that are
 * written in between neither shift nor repeat anything.
 *
 * @param id of the object
 * @param from the first day of its version as PostgreSQL writes it, so also {@code -infinity}
 * @param keys its values of what the features are sorted by, in the same order
 */
public record PageToken(long id, String from, List<@Nullable String> keys) {
    private static final char SEPARATOR = '\u001f';
    private static final char ABSENT = '-';
    private static final char PRESENT = '+';

    public PageToken {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
        if (!from.equals("-infinity") && !from.equals("infinity")) {
            LocalDate.parse(from);
        }
    }

    /** As it stands in a link; opaque to the outside. */
    public String token() {
        StringBuilder text = new StringBuilder().append(id).append(SEPARATOR).append(from);
        for (String key : keys) {
            text.append(SEPARATOR);
            if (key == null) {
                text.append(ABSENT);
            } else {
                text.append(PRESENT).append(key);
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a link, for an order by so many keys; none when the token is not one of ours. */
    public static Optional<PageToken> ofToken(String token, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] parts = text.split(String.valueOf(SEPARATOR), -1);
            if (parts.length != keys + 2 || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            List<@Nullable String> values = new ArrayList<>();
            for (String part : List.of(parts).subList(2, parts.length)) {
                values.add(part.charAt(0) == ABSENT ? null : part.substring(1));
            }
            return Optional.of(new PageToken(Long.parseLong(parts[0]), parts[1], values));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
