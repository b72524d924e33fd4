package vn.mocgioi.land;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures that clearance is summed in. Its text is how the store names it.
 *
 * @param kind what is summed
 * @param of the milestone or the reason it is about, or null
 */
public record Figure(Kind kind, @Nullable String of) {

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

    public static final Figure AREA = new Figure(Kind.AREA, null);
    public static final Figure PARCELS = new Figure(Kind.PARCELS, null);
    public static final Figure UNCOVERED = new Figure(Kind.UNCOVERED, null);
    public static final Figure OVERLAP = new Figure(Kind.OVERLAP, null);
    public static final Figure ZONES_OVERLAP = new Figure(Kind.ZONES_OVERLAP, null);
    public static final Figure ENFORCED = new Figure(Kind.ENFORCED, null);
    public static final Figure BLOCKED_BY_ANY = new Figure(Kind.BLOCKED_BY_ANY, null);
    public static final Figure WITHOUT_PARTY = new Figure(Kind.WITHOUT_PARTY, null);
    public static final Figure HOUSEHOLDS = new Figure(Kind.HOUSEHOLDS, null);
    public static final Figure ORGANISATIONS = new Figure(Kind.ORGANISATIONS, null);
    public static final Figure OTHER_HOLDERS = new Figure(Kind.OTHER_HOLDERS, null);

    public static Figure reached(Milestone milestone) {
        return new Figure(Kind.REACHED, milestone.name());
    }

    public static Figure notApplicable(Milestone milestone) {
        return new Figure(Kind.NOT_APPLICABLE, milestone.name());
    }

    public static Figure householdsReached(Milestone milestone) {
        return new Figure(Kind.HOUSEHOLDS_REACHED, milestone.name());
    }

    public static Figure blocked(ObstacleReason reason) {
        return new Figure(Kind.BLOCKED, reason.name());
    }

    /** From {@code REACHED PAID} and the like. */
    public static Figure of(String text) {
        String[] words = text.split(" ", 2);
        return new Figure(Kind.valueOf(words[0]), words.length == 2 ? words[1] : null);
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
