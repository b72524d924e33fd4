package vn.mocgioi.land.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a change set does with the object that its key names. */
public enum ChangeAction {
    /** Says something new of it, or what is known already. */
    PUT,
    /** Says otherwise than what is known, for a reason. */
    CORRECT,
    /** Gives it an end: of a holding, a lease, an obstacle, a version. */
    END,
    /** Takes back what never was so, for a reason. */
    VOID;

    public boolean needsReason() {
        return this == CORRECT || this == VOID;
    }

    /** As requests write it, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeAction> find(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
