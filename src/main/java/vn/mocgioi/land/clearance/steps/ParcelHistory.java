package vn.mocgioi.land.clearance.steps;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Recording;
import vn.mocgioi.land.time.Spans;

/**
 * What happened to one parcel, as known at one moment.
 *
 * @param reached the day of each milestone that was reached; enforcement is a handing over too
 * @param notApplicable the day from which a milestone does not apply
 * @param enforcedOn the day the site was taken by enforcement, or null
 * @param obstacles when it was blocked, by reason
 * @param held when anybody is known to hold it
 * @param recordings when its events were recorded and corrected; none where nobody asked for it
 */
public record ParcelHistory(
        Map<Milestone, LocalDate> reached,
        Map<Milestone, LocalDate> notApplicable,
        @Nullable LocalDate enforcedOn,
        Map<ObstacleReason, Spans> obstacles,
        Spans held,
        List<Recording> recordings) {

    /** Of a parcel of which nothing is known. */
    public static final ParcelHistory NOTHING =
            new ParcelHistory(Map.of(), Map.of(), null, Map.of(), Spans.NEVER, List.of());

    /** When the milestone applies and is reached. */
    public Spans reached(Milestone milestone) {
        return Spans.since(reached.get(milestone)).butNot(notApplicable(milestone));
    }

    /** From its date a milestone that does not apply leaves both sides of the fraction. */
    public Spans notApplicable(Milestone milestone) {
        return Spans.since(notApplicable.get(milestone));
    }

    /** When it applies but is not reached. */
    public Spans missing(Milestone milestone) {
        return Spans.since(reached.get(milestone)).or(notApplicable(milestone)).not();
    }

    public Spans enforced() {
        return Spans.since(enforcedOn);
    }

    public Spans handedOver() {
        return Spans.since(reached.get(Milestone.HANDED_OVER));
    }

    /** What was reached last by a day and applies, of one day the furthest on; null when nothing was. */
    public @Nullable Milestone last(LocalDate day) {
        return reached.entrySet().stream()
                .filter(step -> reached(step.getKey()).contains(day))
                .max(Map.Entry.<Milestone, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** When an obstacle of each reason is open and the site not handed over. */
    public Map<ObstacleReason, Spans> blocked() {
        if (obstacles.isEmpty()) {
            return Map.of();
        }
        Map<ObstacleReason, Spans> blocked = new EnumMap<>(ObstacleReason.class);
        obstacles.forEach((reason, open) -> blocked.put(reason, blocked(open, reached.get(Milestone.HANDED_OVER))));
        return blocked;
    }

    /** When what is open on these days holds up a parcel whose site was handed over on that day, or never. */
    public static Spans blocked(Spans open, @Nullable LocalDate handedOver) {
        return open.butNot(Spans.since(handedOver));
    }

    public Spans blockedByAny() {
        return blocked().values().stream().reduce(Spans.NEVER, Spans::or);
    }

    public Spans withoutParty() {
        return held.not();
    }

    /** The waits between what was reached and what comes next, until the site is handed over. */
    public List<Wait> waits() {
        return Wait.of(this);
    }
}
