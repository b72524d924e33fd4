package vn.mocgioi.land.clearance.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleHistory;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.SpanText;

/** Which parts of parcels count: 1 m² and a thousandth of the parcel until the tenth, then 5 m² and a hundredth. */
class CountingRuleTest {
    private static final LocalDate TENTH = LocalDate.of(2024, 1, 10);
    private static final CountingRule RULE = new CountingRule(List.of(
            new CountingRule.Limits(Span.of(null, TENTH), new BigDecimal("1"), new BigDecimal("0.001")),
            new CountingRule.Limits(Span.of(TENTH, null), new BigDecimal("5"), new BigDecimal("0.01"))));

    @ParameterizedTest
    @CsvSource({
        // part, parcel, whole, counts
        "1,          500,   false, /10",
        "0.9999991,  500,   false, /10",
        "0.99999,    500,   false, ''",
        "5,          500,   false, /",
        "4.99,       400,   false, /10",
        "5,          501,   false, /10",
        "5.01,       501,   false, /",
        "1.5,        2000,  false, ''",
        "2,          2000,  false, /10",
        "1.9,        2000,  false, ''",
        "0.4,        0.4,   true,  /",
        "0,          0,     false, ''"
    })
    void aPartCountsFromSoManySquareMetresAndSuchAShare(
            double partM2, double parcelM2, boolean whole, String expected) {
        double share = parcelM2 > 0 ? partM2 / parcelM2 : 0;

        assertEquals(expected, SpanText.text(RULE.counts(partM2, share, whole)));
    }

    @Test
    void theLimitsAreThoseOfTheRulesDayByDay() {
        RuleHistory history = new RuleHistory(List.of(
                new RuleHistory.Dated(Rule.CLEARANCE_MIN_PART_M2, Span.of(TENTH, TENTH.plusDays(5)), "7"),
                new RuleHistory.Dated(Rule.CLEARANCE_MIN_PART_SHARE, Span.of(TENTH.plusDays(2), null), "0.5")));

        CountingRule rule = CountingRule.of(history.all((refused, why) -> {}));

        assertEquals(
                "/10 1 0.001, 10/12 7 0.001, 12/15 7 0.5, 15/ 1 0.5",
                rule.limits().stream()
                        .map(limit -> SpanText.text(limit.days().from()) + "/"
                                + SpanText.text(limit.days().to()) + " " + limit.minPartM2() + " "
                                + limit.minPartShare())
                        .collect(Collectors.joining(", ")));
    }
}
