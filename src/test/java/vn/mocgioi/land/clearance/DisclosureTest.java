package vn.mocgioi.land.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

class DisclosureTest {
    private static final Disclosure DISCLOSURE = new Disclosure(5, 5, BigDecimal.valueOf(5_000));
    private static final Territory ZONE = new Territory.Zone("Z");
    private static final Territory DRAWN = new Territory.Drawn(new GeometryFactory().createPolygon());

    @Test
    void ofFewHouseholdsOnlyThatTheyAreFewIsTold() {
        ClearanceProgress told = told(
                clearance(Map.of(
                        ClearanceFigure.HOUSEHOLDS,
                        people(4),
                        ClearanceFigure.ORGANISATIONS,
                        people(5),
                        ClearanceFigure.householdsReached(Milestone.PAID),
                        people(1))),
                ZONE);

        assertNotNull(told.holders());
        assertEquals("<5", told.holders().households().toString());
        assertEquals("5", told.holders().organisations().toString());
        assertEquals("0", told.holders().others().toString());
        assertEquals("<5", String.valueOf(told.of(Milestone.PAID).households()));
    }

    @Test
    void ofADrawnPolygonNobodyIsToldWhoLivesThereOrWhatBlocksIt() {
        ClearanceProgress told = told(
                clearance(Map.of(
                        ClearanceFigure.HOUSEHOLDS,
                        people(400),
                        ClearanceFigure.PARCELS,
                        land(900),
                        ClearanceFigure.reached(Milestone.PAID),
                        land(300),
                        ClearanceFigure.blocked(ObstacleReason.GRAVES),
                        land(50),
                        ClearanceFigure.BLOCKED_BY_ANY,
                        land(50),
                        ClearanceFigure.ENFORCED,
                        land(50))),
                DRAWN);

        assertNull(told.holders());
        assertNull(told.blocked());
        assertNull(told.blockedTotal());
        assertNull(told.enforced());
        assertNull(told.of(Milestone.PAID).households());
        assertEquals(300, told.of(Milestone.PAID).reached().count());
    }

    @Test
    void fewBlockedParcelsDoNotShowByTheirHectaresNorAsWhatTheOthersLeave() {
        ClearanceProgress told = told(
                clearance(Map.of(
                        ClearanceFigure.blocked(ObstacleReason.GRAVES),
                        land(1),
                        ClearanceFigure.blocked(ObstacleReason.DISPUTE),
                        land(7),
                        ClearanceFigure.blocked(ObstacleReason.OTHER),
                        land(40),
                        ClearanceFigure.BLOCKED_BY_ANY,
                        land(48))),
                ZONE);

        List<Blocked> blocked = told.blocked();
        assertNotNull(blocked);
        assertEquals(
                List.of("OTHER 40 5000", "DISPUTE >=5 null", "GRAVES <5 null"),
                blocked.stream()
                        .map(b -> b.reason() + " " + b.parcels() + " " + b.areaM2())
                        .toList());
    }

    @Test
    void severalSmallReasonsHideEachOther() {
        ClearanceProgress told = told(
                clearance(Map.of(
                        ClearanceFigure.blocked(ObstacleReason.GRAVES),
                        land(3),
                        ClearanceFigure.blocked(ObstacleReason.OTHER),
                        land(2),
                        ClearanceFigure.blocked(ObstacleReason.DISPUTE),
                        land(7),
                        ClearanceFigure.BLOCKED_BY_ANY,
                        land(12))),
                ZONE);

        List<Blocked> blocked = told.blocked();
        assertNotNull(blocked);
        assertEquals("5", blocked.get(0).parcels().toString(), "7, rounded");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, <5", "4, <5", "5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "1003, 1005"})
    void countsAreRoundedSoThatNoDifferenceGivesOneFamily(long count, String expected) {
        ClearanceProgress told = told(clearance(Map.of(ClearanceFigure.HOUSEHOLDS, people(count))), ZONE);

        assertNotNull(told.holders());
        assertEquals(expected, told.holders().households().toString());
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2024-12-31", "2024-12-30, 2024-11-30", "2024-02-28, 2024-01-31", "2024-02-29, 2024-02-29"})
    void whatIsToldOfPeopleIsOfTheLastEndOfAMonth(LocalDate day, LocalDate expected) {
        assertEquals(expected, Disclosure.peopleDay(day));
    }

    @Test
    void whatIsToldOfPeopleIsOfTheirDayAndAllElseOfTheDayAsked() {
        ClearanceProgress today = clearance(Map.of(
                ClearanceFigure.HOUSEHOLDS,
                people(60),
                ClearanceFigure.PARCELS,
                land(900),
                ClearanceFigure.BLOCKED_BY_ANY,
                land(30),
                ClearanceFigure.ENFORCED,
                land(10)));
        ClearanceProgress monthEnd = clearance(Map.of(
                ClearanceFigure.HOUSEHOLDS,
                people(50),
                ClearanceFigure.PARCELS,
                land(800),
                ClearanceFigure.BLOCKED_BY_ANY,
                land(20),
                ClearanceFigure.ENFORCED,
                land(0)));

        ClearanceProgress told = DISCLOSURE.of(today, monthEnd, ZONE);

        assertEquals(900, told.parcels().count());
        assertEquals(
                "50",
                String.valueOf(told.holders() == null ? null : told.holders().households()));
        assertEquals(
                "20",
                String.valueOf(
                        told.blockedTotal() == null ? null : told.blockedTotal().parcels()));
        assertEquals(
                "0",
                String.valueOf(told.enforced() == null ? null : told.enforced().parcels()));
    }

    private static ClearanceProgress told(ClearanceProgress progress, Territory territory) {
        return DISCLOSURE.of(progress, progress, territory);
    }

    private static ClearanceProgress clearance(Map<ClearanceFigure, Tally> sums) {
        return ClearanceProgress.of(new ClearanceTotals(new HashMap<>(sums)));
    }

    private static Tally people(long count) {
        return new Tally(BigDecimal.ZERO, count);
    }

    private static Tally land(long parcels) {
        return new Tally(BigDecimal.valueOf(parcels * 100), parcels);
    }
}
