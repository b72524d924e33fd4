package vn.mocgioi.land.clearance.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.time.SpanText;

/** For what a parcel waits, since when, and on which days. */
class WaitTest {
    @ParameterizedTest
    @CsvSource({
        "'',                                      ''",
        "INVENTORY=3,                             INVENTORY 3 on 3/",
        "INVENTORY=3 PAID=7,                      INVENTORY 3 on 3/7 PAID 7 on 7/",
        "INVENTORY=3 HANDED_OVER=7,               INVENTORY 3 on 3/7",
        "HANDED_OVER=7,                           ''",
        "HANDED_OVER=3 PAID=7,                    ''",
        "HANDED_OVER=3 INVENTORY=3,               ''",
        // not in the order of the law
        "PAID=3 INVENTORY=7,                      PAID 3 on 3/7 INVENTORY 7 on 7/",
        "PAID=3 INVENTORY=3,                      PAID 3 on 3/",
        // what ceases to apply has not been reached
        "INVENTORY=3 -INVENTORY=9,                INVENTORY 3 on 3/9",
        "INVENTORY=3 -INVENTORY=3,                ''",
        "INVENTORY=3 PAID=7 -PAID=12,             INVENTORY 3 on 3/7 PAID 7 on 7/12 INVENTORY 3 on 12/",
        "INVENTORY=3 PAID=7 -PAID=5,              INVENTORY 3 on 3/",
        "INVENTORY=3 PAID=7 -PAID=12 HANDED_OVER=20, INVENTORY 3 on 3/7 PAID 7 on 7/12 INVENTORY 3 on 12/20",
        "INVENTORY=3 PLAN_APPROVED=5 -INVENTORY=9, INVENTORY 3 on 3/5 PLAN_APPROVED 5 on 5/"
    })
    void theNextStepIsWaitedForSinceTheLast(String events, String expected) {
        assertEquals(expected, waits(events, Wait.What.NEXT_STEP));
    }

    @ParameterizedTest
    @CsvSource({
        "RECOVERY_NOTICE=3,                                   RECOVERY_NOTICE 3 on 3/",
        "RECOVERY_NOTICE=3 INVENTORY=5,                       RECOVERY_NOTICE 3 on 3/",
        "RECOVERY_NOTICE=3 RECOVERY_DECISION=8,               RECOVERY_NOTICE 3 on 3/8",
        "RECOVERY_NOTICE=8 RECOVERY_DECISION=3,               ''",
        "RECOVERY_NOTICE=3 -RECOVERY_DECISION=8,              RECOVERY_NOTICE 3 on 3/8",
        "RECOVERY_NOTICE=3 -RECOVERY_NOTICE=8,                RECOVERY_NOTICE 3 on 3/8",
        "RECOVERY_NOTICE=3 HANDED_OVER=8 RECOVERY_DECISION=9, RECOVERY_NOTICE 3 on 3/8",
        "RECOVERY_DECISION=3,                                 ''"
    })
    void theDecisionIsWaitedForAfterTheNotice(String events, String expected) {
        assertEquals(expected, waits(events, Wait.What.DECISION));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_APPROVED=3,           PLAN_APPROVED 3 on 3/",
        "PLAN_APPROVED=3 PAID=8,    PLAN_APPROVED 3 on 3/8",
        "PLAN_APPROVED=3 ENFORCED=8, PLAN_APPROVED 3 on 3/8",
        "PLAN_APPROVED=3 -PAID=4,   PLAN_APPROVED 3 on 3/4",
        "INVENTORY=3,               ''"
    })
    void theMoneyIsWaitedForAfterThePlan(String events, String expected) {
        assertEquals(expected, waits(events, Wait.What.PAYMENT));
    }

    private static String waits(String events, Wait.What what) {
        return HistoryText.of(events).waits().stream()
                .filter(wait -> wait.what() == what)
                .map(wait -> wait.after() + " " + SpanText.text(wait.since()) + " on " + SpanText.text(wait.from())
                        + "/" + SpanText.text(wait.until()))
                .collect(Collectors.joining(" "));
    }
}
