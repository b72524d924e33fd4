package vn.mocgioi.land.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

class DisclosureTest {
    private static final Territory ZONE = new Territory.Zone("Z");
    private static final Territory DRAWN = new Territory.Drawn(new GeometryFactory().createPolygon());

    @Test
    void of_few_households_only_that_they_are_few_is_told() {
        ClearanceProgress told = Disclosure.of(
                clearance(Map.of(
                        ClearanceFigure.HOUSEHOLDS,
                        people(4),
                        ClearanceFigure.ORGANISATIONS,
                        people(5),
                        ClearanceFigure.householdsReached(Milestone.PAID),
                        people(1))),
                ZONE,
                5);

        assertNotNull(told.holders());
        assertEquals("<5", told.holders().households().toString());
        assertEquals("5", told.holders().organisations().toString());
        assertEquals("0", told.holders().others().toString());
        assertEquals("<5", String.valueOf(told.of(Milestone.PAID).households()));
    }

    @Test
    void of_a_drawn_polygon_nobody_is_told_who_lives_there_or_what_blocks_it() {
        ClearanceProgress told = Disclosure.of(
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
                DRAWN,
                5);

        assertNull(told.holders());
        assertNull(told.blocked());
        assertNull(told.blockedTotal());
        assertNull(told.enforced());
        assertNull(told.of(Milestone.PAID).households());
        assertEquals(300, told.of(Milestone.PAID).reached().count());
    }

    @Test
    void few_blocked_parcels_do_not_show_by_their_hectares_nor_as_what_the_others_leave() {
        ClearanceProgress told = Disclosure.of(
                clearance(Map.of(
                        ClearanceFigure.blocked(ObstacleReason.GRAVES),
                        land(1),
                        ClearanceFigure.blocked(ObstacleReason.DISPUTE),
                        land(7),
                        ClearanceFigure.blocked(ObstacleReason.OTHER),
                        land(40),
                        ClearanceFigure.BLOCKED_BY_ANY,
                        land(48))),
                ZONE,
                5);

        List<Blocked> blocked = told.blocked();
        assertNotNull(blocked);
        assertEquals(
                List.of("OTHER 40 4000", "DISPUTE >=5 null", "GRAVES <5 null"),
                blocked.stream()
                        .map(b -> b.reason() + " " + b.parcels() + " " + b.areaM2())
                        .toList());
    }

    @Test
    void several_small_reasons_hide_each_other() {
        ClearanceProgress told = Disclosure.of(
                clearance(Map.of(
                        ClearanceFigure.blocked(ObstacleReason.GRAVES),
                        land(3),
                        ClearanceFigure.blocked(ObstacleReason.OTHER),
                        land(2),
                        ClearanceFigure.blocked(ObstacleReason.DISPUTE),
                        land(7),
                        ClearanceFigure.BLOCKED_BY_ANY,
                        land(12))),
                ZONE,
                5);

        List<Blocked> blocked = told.blocked();
        assertNotNull(blocked);
        assertEquals("7", blocked.get(0).parcels().toString());
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
