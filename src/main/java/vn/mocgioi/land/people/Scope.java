package vn.mocgioi.land.people;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the province that a role is held for.
 *
 * <p>A zone and a commune are never within each other here, wherever their boundaries run: who holds a commune is told
 * and changes what is recorded under that commune, who holds a zone what is recorded under that zone or lies in it.
 *
 * @param code of the zone or commune; null for the province
 */
public record Scope(Kind kind, @Nullable String code) {
    public static final Scope PROVINCE = new Scope(Kind.PROVINCE, null);

    /** What a scope is. */
    public enum Kind {
        PROVINCE,
        ZONE,
        COMMUNE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Scope {
        if ((kind == Kind.PROVINCE) != (code == null)) {
            throw new IllegalArgumentException("a zone or commune has a code, the province has none");
        }
        if (code != null && (code.isBlank() || code.length() > 100 || !code.equals(code.strip()))) {
            throw new IllegalArgumentException("the code of a " + kind.word() + " has 1 to 100 characters");
        }
    }

    public static Scope zone(String code) {
        return new Scope(Kind.ZONE, code);
    }

    public static Scope commune(String code) {
        return new Scope(Kind.COMMUNE, code);
    }

    /**
     * Reads {@code province}, {@code zone:CODE} or {@code commune:CODE}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Scope parse(String text) {
        String stripped = text.strip();
        if (stripped.equalsIgnoreCase(Kind.PROVINCE.word())) {
            return PROVINCE;
        }
        int colon = stripped.indexOf(':');
        String word = colon < 0 ? "" : stripped.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String code = stripped.substring(colon + 1).strip();
        if (!code.isEmpty()) {
            if (word.equals(Kind.ZONE.word())) {
                return zone(code);
            }
            if (word.equals(Kind.COMMUNE.word())) {
                return commune(code);
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no scope: write province, zone:CODE or commune:CODE, such as zone:KCN-SC2");
    }

    /** Whether all of the other lies within this, by what they are alone. */
    public boolean covers(Scope other) {
        return kind == Kind.PROVINCE || equals(other);
    }

    /** What lies in both. */
    public Optional<Scope> within(Scope other) {
        if (other.covers(this)) {
            return Optional.of(this);
        }
        return covers(other) ? Optional.of(other) : Optional.empty();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return code == null ? kind.word() : kind.word() + ":" + code;
    }
}
