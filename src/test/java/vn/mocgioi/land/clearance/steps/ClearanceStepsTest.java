package vn.mocgioi.land.clearance.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.mocgioi.land.time.SpanText.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.SpanText;

/** By how much a figure rises or falls on which day: {@code 3:+100/1} is 100 mm² and one parcel more on the third. */
class ClearanceStepsTest {
    private static final String ZONE = "zone Z";

    @ParameterizedTest
    @CsvSource({
        // when the part counts; events; the figure; its steps
        "/,    '',               PARCELS,             :+100/1",
        "3/,   '',               PARCELS,             3:+100/1",
        "3/9,  '',               PARCELS,             3:+100/1 9:-100/-1",
        "3/,   PAID=5,           REACHED PAID,        5:+100/1",
        "7/,   PAID=5,           REACHED PAID,        7:+100/1",
        "3/9,  PAID=5,           REACHED PAID,        5:+100/1 9:-100/-1",
        "3/4,  PAID=5,           REACHED PAID,        ''",
        "3/,   PAID=5 -PAID=8,   REACHED PAID,        5:+100/1 8:-100/-1",
        "3/,   PAID=5 -PAID=8,   NOT_APPLICABLE PAID, 8:+100/1",
        "3/,   ENFORCED=6,       REACHED HANDED_OVER, 6:+100/1",
        "3/,   ENFORCED=6,       ENFORCED,            6:+100/1",
        "3/,   '',               WITHOUT_PARTY,       3:+100/1"
    })
    void aParcelAddsItsPartWhileItCountsAndSomethingIsSo(String counts, String events, String figure, String expected) {
        ClearanceSteps steps = new ClearanceSteps();
        steps.parcel(ZONE, List.of(new CountedPart(spans(counts), 100)), HistoryText.of(events), 1);

        assertEquals(expected, text(steps, figure));
    }

    @Test
    void aParcelThatChangesItsBoundaryIsOneParcelAllTheTime() {
        ClearanceSteps steps = new ClearanceSteps();
        List<CountedPart> pieces = List.of(new CountedPart(spans("3/9"), 100), new CountedPart(spans("9/"), 40));
        steps.parcel(ZONE, pieces, HistoryText.of("PAID=5"), 1);

        assertEquals("3:+100/1 9:-60/0", text(steps, "PARCELS"));
        assertEquals("5:+100/1 9:-60/0", text(steps, "REACHED PAID"));
    }

    @Test
    void whatIsBlockedByTwoReasonsIsBlockedOnce() {
        ClearanceSteps steps = new ClearanceSteps();
        ParcelHistory parcel = HistoryText.of(
                "HANDED_OVER=12",
                Map.of(ObstacleReason.GRAVES, spans("3/9"), ObstacleReason.PRICE_OBJECTION, spans("5/")),
                "");
        steps.parcel(ZONE, List.of(new CountedPart(spans("/"), 100)), parcel, 1);

        assertEquals("3:+100/1 9:-100/-1", text(steps, "BLOCKED GRAVES"));
        assertEquals("5:+100/1 12:-100/-1", text(steps, "BLOCKED PRICE_OBJECTION"));
        assertEquals("3:+100/1 12:-100/-1", text(steps, "BLOCKED_BY_ANY"));
    }

    @ParameterizedTest
    @CsvSource({
        // two parcels of one household, held all the time but as said; when it has reached PAID
        "PAID=3,            PAID=7,            /,    7:+0/1",
        "PAID=3,            '',                /,    ''",
        "PAID=3,            -PAID=5,           /,    5:+0/1",
        "-PAID=3,           -PAID=5,           /,    ''",
        "PAID=3,            '',                5/9,  3:+0/1 5:+0/-1 9:+0/1",
        "PAID=3 -PAID=6,    PAID=7,            /,    7:+0/1",
        "PAID=3 -PAID=6,    -PAID=2,           /,    3:+0/1 6:+0/-1"
    })
    void aHouseholdHasReachedWhatAllItsParcelsHaveToWhichItApplies(
            String first, String second, String secondHeld, String expected) {
        ClearanceSteps steps = new ClearanceSteps();
        steps.household(
                ZONE,
                List.of(
                        new ClearanceSteps.HeldParcel(spans("/"), HistoryText.of(first)),
                        new ClearanceSteps.HeldParcel(spans(secondHeld), HistoryText.of(second))),
                1);

        assertEquals(expected, text(steps, "HOUSEHOLDS_REACHED PAID"));
        assertEquals(":+0/1", text(steps, "HOUSEHOLDS"), "it is one household");
    }

    @Test
    void whatIsTakenOutLeavesNothing() {
        ClearanceSteps steps = new ClearanceSteps();
        ParcelHistory parcel =
                HistoryText.of("INVENTORY=2 PAID=5 -PAID=8", Map.of(ObstacleReason.GRAVES, spans("3/9")), "4/6");
        for (int sign : new int[] {1, -1}) {
            steps.parcel(ZONE, List.of(new CountedPart(spans("3/9"), 100)), parcel, sign);
            steps.household(ZONE, List.of(new ClearanceSteps.HeldParcel(spans("4/6"), parcel)), sign);
        }
        steps.asMap()
                .get(ZONE)
                .forEach((figure, days) -> days.forEach((day, change) ->
                        assertEquals("0/0", change.mm2() + "/" + change.count(), figure.text() + " on " + day)));
    }

    private static String text(ClearanceSteps steps, String figure) {
        List<String> changes = new ArrayList<>();
        steps.asMap()
                .getOrDefault(ZONE, Map.of())
                .getOrDefault(ClearanceFigure.of(figure), new TreeMap<>())
                .forEach((day, change) -> {
                    if (change.mm2() != 0 || change.count() != 0) {
                        changes.add("%s:%+d/%d".formatted(SpanText.text(day), change.mm2(), change.count()));
                    }
                });
        return String.join(" ", changes);
    }
}
