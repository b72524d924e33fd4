package vn.mocgioi.store.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.checks.Boundary;
import vn.mocgioi.land.checks.FindingCode;
import vn.mocgioi.land.checks.MarkerChecks;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.PlainText;
import vn.mocgioi.land.zones.FourAreas;
import vn.mocgioi.land.zones.StandingMarker;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/** What SQL decides is what {@code land} decides. */
class SqlRulesTest {
    private static TestDatabase database;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.fresh();
        connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            // the built-in rule holds until New Year, then another; of the last nothing can be used
            statement.execute("""
                    update rules set valid_to = '2024-01-01' where key = 'area.tolerance_share';
                    insert into rules (id, key, valid_from, valid_to, value, recorded)
                    values (nextval('object_id'), 'area.tolerance_share', '2024-01-01', '2024-03-01', ' 2e-2 ', 1),
                        (nextval('object_id'), 'area.tolerance_share', '2024-03-01', '2024-06-01', 'two', 1),
                        (nextval('object_id'), 'area.tolerance_share', '2024-06-01', '2024-09-01', '1.5', 1),
                        (nextval('object_id'), 'area.tolerance_share', '2024-09-01', null, '-0.5', 1)
                    """);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 990000, 0.01",
        "1000000, 989999.9, 0.01",
        "1000000, 1010000, 0.01",
        "1000000, 1010000.1, 0.01",
        "1000000, 1000000, 0",
        "1000000, 1000000.1, 0",
        "0.1, 0.1, 0.01",
        "2820000, 2879220.4, 0.01",
        "2820000, 2879220.4, 0.021",
        ", 500.0, 0.01",
        "1000000, 1, 1"
    })
    void theAreaThatCountsIsOne(@Nullable BigDecimal official, BigDecimal grid, BigDecimal tolerance)
            throws SQLException {
        FourAreas areas = new FourAreas(official, grid, grid, null, tolerance);

        assertEquals(areas.officialCounts(), ask("official_counts(?::numeric, ?, ?)", official, grid, tolerance));
        assertEquals(areas.countingM2(), ask("counting_m2(?::numeric, ?, ?)", official, grid, tolerance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "1900-01-01",
                "2023-12-31",
                "2024-01-01",
                "2024-02-29",
                "2024-03-01",
                "2024-06-01",
                "2024-09-01",
                "2999-01-01"
            })
    void aRuleHasOneValueADay(LocalDate day) throws SQLException {
        RuleSet rules = RuleBook.read(connection, KnownRows.NOW, day);
        BigDecimal said = (BigDecimal) ask("rule_number('area.tolerance_share', ?)", day);

        assertEquals(0, rules.number(Rule.AREA_TOLERANCE_SHARE).compareTo(said), said::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AREA_TOLERANCE_SHARE", "MARKER_OFF_DESIGN_M"})
    void whereNoRowHoldsARuleIsWhatTheProgramSays(Rule rule) throws SQLException {
        BigDecimal otherwise = (BigDecimal) ask("rule_otherwise(?)", rule.key());

        assertNotNull(otherwise);
        assertEquals(new RuleSet(Map.of()).number(rule), otherwise);
    }

    @ParameterizedTest
    @CsvSource({
        "0.15, 0.2",
        "0.149999, 0.1",
        "0.1499999, 0.2",
        "0.14999999999, 0.2",
        "0.25, 0.3",
        "0, 0.0",
        "1000000.15, 1000000.2",
        "2879220.449999, 2879220.4",
        "9999999.95, 10000000.0"
    })
    void halvesAreRoundedByWhatWasMeasured(double m2, BigDecimal expected) throws SQLException {
        assertEquals(expected, Measure.round(m2));
        assertEquals(expected, ask("tenths(?)", m2));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  0.1, 0.1",
        "false, 1, 500",
        "false, 0.9999991, 500",
        "false, 0.99999, 500",
        "false, 1.5, 2000",
        "false, 2, 2000",
        "false, 0, 0"
    })
    void aPartCountsByOneRule(boolean whole, double partM2, double parcelM2) throws SQLException {
        assertEquals(
                CountingRule.counts(whole, partM2, parcelM2, 1, 0.001),
                ask("part_counts(?, ?, ?, 1, 0.001)", whole, partM2, parcelM2));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-03-01, 2024-02-28, false",
        "2024-02-29, 2024-03-01, 2024-02-29, true",
        "2024-02-29, 2024-03-01, 2024-03-01, false",
        "2024-02-29, , 2024-02-29, true",
        "2024-02-29, , 9999-12-31, true",
        "-infinity, infinity, 0001-01-01, true"
    })
    void theFirstDayIsInAndTheLastIsOut(String first, @Nullable String after, String day, boolean holds)
            throws SQLException {
        assertEquals(holds, ask("holds_on(?::date, ?::date, ?::date)", first, after, day));
    }

    @Test
    void whatHasNoFirstDayNeverHeld() throws SQLException {
        assertEquals(null, ask("holds_on(null, null, ?)", LocalDate.of(2024, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "SET, 0.05, 0.05",
        "SET, 0.0500004, 0.05",
        "SET, 0.0500006, 0.05",
        "DAMAGED, 0.3, 0.05",
        "RESTORED, 0.3, 0.5",
        "HANDED_OVER, 0.06, 0.05",
        "LOST, 0.3, 0.05",
        "PLANNED, 0.3, 0.05",
        "SET, , 0.05"
    })
    void aMarkerIsOffItsDesignAsTheCheckSays(String status, @Nullable BigDecimal offM, BigDecimal limitM)
            throws SQLException {
        RuleSet rules = new RuleSet(Map.of(Rule.MARKER_OFF_DESIGN_M, limitM.toPlainString()));
        StandingMarker marker = new StandingMarker(
                1,
                "M1",
                1,
                null,
                MarkerKind.CORNER,
                new Coordinate(0, 0),
                offM == null ? null : new Coordinate(offM.doubleValue(), 0),
                status.equals("PLANNED") ? null : MarkerStatus.valueOf(status));
        Boundary boundary = new Boundary(1, "A", "", new GeometryFactory().createPolygon());
        boolean found = MarkerChecks.of(boundary, List.of(marker), List.of(marker), rules).stream()
                .anyMatch(finding -> finding.code() == FindingCode.MARKER_OFF_DESIGN);

        assertEquals(found, ask("marker_off_design(?, ?::numeric, ?)", status, offM, limitM));
    }

    @ParameterizedTest
    @EnumSource(MarkerStatus.class)
    void aMarkerStandsByOneRule(MarkerStatus status) throws SQLException {
        assertEquals(status.stands(), ask("marker_stands(?)", status.name()));
    }

    @Test
    void aMarkerThatIsOnlyPlannedDoesNotStand() throws SQLException {
        assertEquals(false, ask("marker_stands('PLANNED')"));
        assertEquals(false, ask("marker_stands(null)"));
    }

    /** The page asks itself the same: web/test/search/plain-text.test.ts. */
    @ParameterizedTest
    @CsvFileSource(resources = "/rules/plain-text.csv", useHeadersInDisplayName = true)
    void textAsPeopleTypeItIsOne(String written, String plain) throws SQLException {
        assertEquals(plain, ask("bare(?)", written));
        assertEquals(plain.replaceAll("[^a-z0-9]", ""), PlainText.of(written));
    }

    /** The page asks itself the same: web/test/land/parcels.test.ts. */
    @ParameterizedTest
    @CsvFileSource(resources = "/rules/highest-milestone.csv", useHeadersInDisplayName = true)
    void theHighestMilestoneIsTheLastOfTheOrderThatWasReached(
            @Nullable LocalDate notice,
            @Nullable LocalDate inventory,
            @Nullable LocalDate plan,
            @Nullable LocalDate decision,
            @Nullable LocalDate paid,
            @Nullable LocalDate handedOver,
            LocalDate day,
            String highest)
            throws SQLException {
        assertEquals(
                highest,
                ask(
                        "milestone_on(?::date, ?::date, ?::date, ?::date, ?::date, ?::date, ?)",
                        notice,
                        inventory,
                        plan,
                        decision,
                        paid,
                        handedOver,
                        day));
    }

    private static @Nullable Object ask(String call, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + call)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }
}
