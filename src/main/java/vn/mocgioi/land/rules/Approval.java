package vn.mocgioi.land.rules;

import java.util.Arrays;
import java.util.Optional;

/** Which rows that people write wait until another person has approved them. */
public enum Approval {
    NEVER,
    /** Those that say otherwise than what was known, or take it back. */
    CORRECTIONS,
    ALWAYS;

    static Optional<Approval> find(String value) {
        return Arrays.stream(values())
                .filter(approval -> approval.name().equals(value.strip()))
                .findFirst();
    }

    /** Whether a row waits. */
    public boolean isDue(boolean correction) {
        return this == ALWAYS || this == CORRECTIONS && correction;
    }
}
