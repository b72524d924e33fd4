package vn.mocgioi.land.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Language;

/** The official area against that of the boundary. */
class AreaCheckTest {
    private static final RuleSet ONE_PERCENT = new RuleSet(Map.of());

    @ParameterizedTest
    @CsvSource({
        // official, grid, percent found
        "10000,   10100,   ",
        "10000,   10100.1, 1.0010",
        "10000,   9900,    ",
        "10000,   9899.9,  -1.0010",
        "10000,   10000,   ",
        "0.1,     0.2,     100.0000",
        ",        500,     ",
        "0,       500,     "
    })
    void theyMayDifferByOnePercentOfTheOfficialOne(
            @Nullable BigDecimal official, BigDecimal grid, @Nullable BigDecimal percent) {
        assertEquals(
                Optional.ofNullable(percent), check(official, grid, ONE_PERCENT).map(Finding::value));
    }

    @Test
    void theLimitIsARule() {
        RuleSet fivePercent = new RuleSet(Map.of(Rule.AREA_DIFFERS_SHARE, "0.05"));

        assertTrue(check(new BigDecimal(10_000), new BigDecimal(10_500), fivePercent)
                .isEmpty());
        assertTrue(check(new BigDecimal(10_000), new BigDecimal("10500.1"), fivePercent)
                .isPresent());
    }

    @Test
    void ofAParcelTheRegisterIsNamedAndNoDecision() {
        Finding finding = AreaCheck.of(
                        Layers.PARCELS,
                        7,
                        "12/45",
                        new Coordinate(0, 0),
                        new BigDecimal(300),
                        new BigDecimal(330),
                        ONE_PERCENT)
                .orElseThrow();

        assertEquals(
                "12/45: 330.0 m² by the boundary, 300.0 m² by the register, 10.00 % apart",
                finding.message(Language.EN));
        assertTrue(finding.message(Language.VI).contains("hồ sơ địa chính"), finding.message(Language.VI));
    }

    private static Optional<Finding> check(@Nullable BigDecimal official, BigDecimal grid, RuleSet rules) {
        return AreaCheck.of(Layers.LOTS, 1, "L1", new Coordinate(0, 0), official, grid, rules);
    }
}
