package vn.mocgioi.land.clearance.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.mocgioi.land.time.SpanText.spans;
import static vn.mocgioi.land.time.SpanText.text;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/** What the events of a parcel mean on which day. */
class ParcelHistoryTest {
    @ParameterizedTest
    @CsvSource({
        // events; of PAID: reached, not applicable, missing
        "'',               '',   '',   /",
        "PAID=5,           5/,   '',   /5",
        "-PAID=5,          '',   5/,   /5",
        "PAID=5 -PAID=8,   5/8,  8/,   /5",
        "PAID=8 -PAID=5,   '',   5/,   /5",
        "PAID=5 -PAID=5,   '',   5/,   /5",
        "INVENTORY=3,      '',   '',   /"
    })
    void whatDoesNotApplyIsNeitherReachedNorMissing(
            String events, String reached, String notApplicable, String missing) {
        ParcelHistory parcel = HistoryText.of(events);

        assertEquals(reached, text(parcel.reached(Milestone.PAID)));
        assertEquals(notApplicable, text(parcel.notApplicable(Milestone.PAID)));
        assertEquals(missing, text(parcel.missing(Milestone.PAID)));
    }

    @ParameterizedTest
    @CsvSource({"HANDED_OVER=5, 5/, ''", "ENFORCED=5, 5/, 5/", "'', '', ''"})
    void enforcementIsAHandingOverAndShownApart(String events, String handedOver, String enforced) {
        ParcelHistory parcel = HistoryText.of(events);

        assertEquals(handedOver, text(parcel.handedOver()));
        assertEquals(enforced, text(parcel.enforced()));
    }

    @ParameterizedTest
    @CsvSource({
        // graves, price; events; blocked by graves, by price, by any
        "3/9,  '',    '',             3/9, '',    3/9",
        "3/9,  6/12,  '',             3/9, 6/12,  3/12",
        "3/9,  6/12,  HANDED_OVER=7,  3/7, 6/7,   3/7",
        "3/,   '',    HANDED_OVER=2,  '',  '',    ''",
        "3/5,  '',    PAID=1,         3/5, '',    3/5"
    })
    void itIsBlockedWhileAnObstacleIsOpenAndItIsNotHandedOver(
            String graves, String price, String events, String byGraves, String byPrice, String byAny) {
        ParcelHistory parcel = HistoryText.of(
                events, Map.of(ObstacleReason.GRAVES, spans(graves), ObstacleReason.PRICE_OBJECTION, spans(price)), "");

        assertEquals(byGraves, text(parcel.blocked().get(ObstacleReason.GRAVES)));
        assertEquals(byPrice, text(parcel.blocked().get(ObstacleReason.PRICE_OBJECTION)));
        assertEquals(byAny, text(parcel.blockedByAny()));
    }

    @ParameterizedTest
    @CsvSource({"'', /", "3/, /3", "3/5 8/9, /3 5/8 9/"})
    void whileNobodyHoldsItItHasNoParty(String held, String without) {
        assertEquals(without, text(HistoryText.of("", Map.of(), held).withoutParty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                            9,  ",
        "INVENTORY=3,                   2,  ",
        "INVENTORY=3,                   3,  INVENTORY",
        "PAID=3 INVENTORY=5,            9,  INVENTORY",
        "PAID=5 INVENTORY=5,            9,  PAID",
        "INVENTORY=3 PAID=5 -PAID=7,    6,  PAID",
        "INVENTORY=3 PAID=5 -PAID=7,    7,  INVENTORY",
        "INVENTORY=3 -INVENTORY=3,      9,  ",
        "PAID=3 HANDED_OVER=9,          9,  HANDED_OVER"
    })
    void whatWasReachedLastIsOfTheLatestDayAndOfOneDayTheFurthestOn(
            String events, int day, @Nullable Milestone expected) {
        assertEquals(expected, HistoryText.of(events).last(LocalDate.of(2024, 1, day)));
    }
}
