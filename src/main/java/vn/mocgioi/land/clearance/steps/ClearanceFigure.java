package vn.mocgioi.land.clearance.steps;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * One of the figures that clearance is summed in. Its text is how the store names it.
 *
 * @param kind what is summed
 * @param of the milestone or the reason it is about, or null
 */
public record ClearanceFigure(Kind kind, @Nullable String of) {

    public enum Kind {
        /** The land asked for: m² rounded when the zone was written. */
        AREA,
        /** Parcels that count: the area of their parts inside, and how many. */
        PARCELS,
        /** Land asked for under no parcel, not rounded. */
        UNCOVERED,
        /** Land under more than one parcel, once for each after the first, not rounded. */
        OVERLAP,
        /** Land in more than one zone, once for each after the first; of the province only. */
        ZONES_OVERLAP,
        /** Parcels that have reached a milestone which applies to them. */
        REACHED,
        NOT_APPLICABLE,
        ENFORCED,
        /** Parcels not handed over with an open obstacle of a reason. */
        BLOCKED,
        /** Parcels not handed over with any open obstacle. */
        BLOCKED_BY_ANY,
        /** Parcels that nobody is known to hold. */
        WITHOUT_PARTY,
        HOUSEHOLDS,
        /** Households all of whose parcels have reached a milestone, where it applies. */
        HOUSEHOLDS_REACHED,
        ORGANISATIONS,
        /** Communities and the State. */
        OTHER_HOLDERS
    }

    public static final ClearanceFigure AREA = new ClearanceFigure(Kind.AREA, null);
    public static final ClearanceFigure PARCELS = new ClearanceFigure(Kind.PARCELS, null);
    public static final ClearanceFigure UNCOVERED = new ClearanceFigure(Kind.UNCOVERED, null);
    public static final ClearanceFigure OVERLAP = new ClearanceFigure(Kind.OVERLAP, null);
    public static final ClearanceFigure ZONES_OVERLAP = new ClearanceFigure(Kind.ZONES_OVERLAP, null);
    public static final ClearanceFigure ENFORCED = new ClearanceFigure(Kind.ENFORCED, null);
    public static final ClearanceFigure BLOCKED_BY_ANY = new ClearanceFigure(Kind.BLOCKED_BY_ANY, null);
    public static final ClearanceFigure WITHOUT_PARTY = new ClearanceFigure(Kind.WITHOUT_PARTY, null);
    public static final ClearanceFigure HOUSEHOLDS = new ClearanceFigure(Kind.HOUSEHOLDS, null);
    public static final ClearanceFigure ORGANISATIONS = new ClearanceFigure(Kind.ORGANISATIONS, null);
    public static final ClearanceFigure OTHER_HOLDERS = new ClearanceFigure(Kind.OTHER_HOLDERS, null);

    public static ClearanceFigure reached(Milestone milestone) {
        return new ClearanceFigure(Kind.REACHED, milestone.name());
    }

    public static ClearanceFigure notApplicable(Milestone milestone) {
        return new ClearanceFigure(Kind.NOT_APPLICABLE, milestone.name());
    }

    public static ClearanceFigure householdsReached(Milestone milestone) {
        return new ClearanceFigure(Kind.HOUSEHOLDS_REACHED, milestone.name());
    }

    public static ClearanceFigure blocked(ObstacleReason reason) {
        return new ClearanceFigure(Kind.BLOCKED, reason.name());
    }

    /** From {@code REACHED PAID} and the like. */
    public static ClearanceFigure of(String text) {
        String[] words = text.split(" ", 2);
        return new ClearanceFigure(Kind.valueOf(words[0]), words.length == 2 ? words[1] : null);
    }

    /** The milestone it is about, if it is about one. */
    public Optional<Milestone> milestone() {
        return Arrays.stream(Milestone.values())
                .filter(m -> m.name().equals(of))
                .findFirst();
    }

    public String text() {
        return of == null ? kind.name() : kind.name() + " " + of;
    }
}
