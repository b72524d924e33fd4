package vn.mocgioi.land.clearance.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.Recording;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;

/**
 * Clearance as it rises and falls from day to day: for each figure of each territory, by how much on which day. The
 * figure at a day is the sum of what happened up to it.
 *
 * <p>Parcels and households add to it, each for itself, and can be taken out again by adding what they were with the
 * sign turned: so one event written changes what hangs on its parcel and nothing else.
 */
public final class ClearanceSteps {
    private final Map<String, Map<ClearanceFigure, TreeMap<LocalDate, Change>>> steps = new HashMap<>();

    private final Map<RecordedOn, long[]> recordings = new HashMap<>();

    private record RecordedOn(String territory, long change, LocalDate day) {}

    /** How many events and corrections of a change count in a territory from a day on. */
    public record RecordingSum(String territory, long change, LocalDate day, long events, long corrections) {}

    /** A change on one day; mutable, for sums. */
    public static final class Change {
        private long mm2;
        private long count;

        public long mm2() {
            return mm2;
        }

        public long count() {
            return count;
        }
    }

    /** What it is of, by the store's name for a territory. */
    public Map<String, Map<ClearanceFigure, TreeMap<LocalDate, Change>>> asMap() {
        return steps;
    }

    public List<RecordingSum> recordings() {
        return recordings.entrySet().stream()
                .map(sum -> new RecordingSum(
                        sum.getKey().territory(),
                        sum.getKey().change(),
                        sum.getKey().day(),
                        sum.getValue()[0],
                        sum.getValue()[1]))
                .toList();
    }

    /** Adds (sign 1) or takes out (sign -1) one parcel of a territory: all figures but those of households. */
    public void parcel(String territory, List<CountedPart> pieces, ParcelHistory parcel, int sign) {
        Spans counts = pieces.stream().map(CountedPart::days).reduce(Spans.NEVER, Spans::or);
        if (counts.isNever()) {
            return;
        }
        land(territory, ClearanceFigure.PARCELS, pieces, counts, Spans.ALWAYS, sign);
        for (Milestone milestone : Milestone.values()) {
            land(territory, ClearanceFigure.reached(milestone), pieces, counts, parcel.reached(milestone), sign);
            land(
                    territory,
                    ClearanceFigure.notApplicable(milestone),
                    pieces,
                    counts,
                    parcel.notApplicable(milestone),
                    sign);
        }
        land(territory, ClearanceFigure.ENFORCED, pieces, counts, parcel.enforced(), sign);
        parcel.blocked()
                .forEach(
                        (reason, days) -> land(territory, ClearanceFigure.blocked(reason), pieces, counts, days, sign));
        land(territory, ClearanceFigure.BLOCKED_BY_ANY, pieces, counts, parcel.blockedByAny(), sign);
        land(territory, ClearanceFigure.WITHOUT_PARTY, pieces, counts, parcel.withoutParty(), sign);
        parcel.recordings().forEach(recording -> recorded(territory, counts, recording, sign));
    }

    private void recorded(String territory, Spans counts, Recording recording, int sign) {
        for (Span span : counts.and(Spans.since(recording.from())).asList()) {
            recorded(territory, span.from(), recording, sign);
            if (!span.to().equals(LocalDate.MAX)) {
                recorded(territory, span.to(), recording, -sign);
            }
        }
    }

    private void recorded(String territory, LocalDate day, Recording recording, int sign) {
        long[] sum = recordings.computeIfAbsent(new RecordedOn(territory, recording.change(), day), r -> new long[2]);
        sum[0] += sign * recording.events();
        sum[1] += sign * recording.corrections();
    }

    /** The land of the pieces, and one parcel, on the days on which something is so. */
    private void land(
            String territory, ClearanceFigure figure, List<CountedPart> pieces, Spans counts, Spans so, int sign) {
        if (so.isNever()) {
            return;
        }
        for (CountedPart piece : pieces) {
            add(territory, figure, piece.days().and(so), sign * piece.mm2(), 0);
        }
        add(territory, figure, counts.and(so), 0, sign);
    }

    /** A parcel that a household holds, and when it counts in the territory and is held. */
    public record HeldParcel(Spans days, ParcelHistory parcel) {}

    /** Adds or takes out one household: it has reached what all its parcels have to which it applies. */
    public void household(String territory, List<HeldParcel> parcels, int sign) {
        add(territory, ClearanceFigure.HOUSEHOLDS, days(parcels), 0, sign);
        for (Milestone milestone : Milestone.values()) {
            Spans some = Spans.NEVER;
            Spans missing = Spans.NEVER;
            for (HeldParcel held : parcels) {
                some = some.or(held.days().and(held.parcel().reached(milestone)));
                missing = missing.or(held.days().and(held.parcel().missing(milestone)));
            }
            add(territory, ClearanceFigure.householdsReached(milestone), some.butNot(missing), 0, sign);
        }
    }

    /** Adds or takes out another holder. */
    public void holder(String territory, ClearanceFigure figure, List<HeldParcel> parcels, int sign) {
        add(territory, figure, days(parcels), 0, sign);
    }

    private static Spans days(List<HeldParcel> parcels) {
        return Spans.of(
                parcels.stream().flatMap(held -> held.days().asList().stream()).toList());
    }

    /** A figure is higher by so much on these days. */
    public void add(String territory, ClearanceFigure figure, Spans days, long mm2, long count) {
        if (days.isNever()) {
            return;
        }
        TreeMap<LocalDate, Change> ofFigure =
                steps.computeIfAbsent(territory, t -> new HashMap<>()).computeIfAbsent(figure, f -> new TreeMap<>());
        for (Span span : days.asList()) {
            add(ofFigure, span.from(), mm2, count);
            if (!span.to().equals(LocalDate.MAX)) {
                add(ofFigure, span.to(), -mm2, -count);
            }
        }
    }

    private static void add(TreeMap<LocalDate, Change> changes, LocalDate day, long mm2, long count) {
        Change change = changes.computeIfAbsent(day, d -> new Change());
        change.mm2 += mm2;
        change.count += count;
    }
}
