package vn.mocgioi.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the order of features: behind the version of this object. What a page of answers ends with, and the
 * next one begins after; rows written in between neither shift nor repeat anything.
 *
 * @param from as PostgreSQL writes it, so also {@code -infinity}
 */
public record Place(long id, String from) {

    public Place {
        if (!from.equals("-infinity") && !from.equals("infinity")) {
            LocalDate.parse(from);
        }
    }

    /** As it stands in a link; opaque to the outside. */
    public String token() {
        String text = id + " " + from;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static Optional<Place> ofToken(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII).split(" ", 2);
            return Optional.of(new Place(Long.parseLong(parts[0]), parts[1]));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
