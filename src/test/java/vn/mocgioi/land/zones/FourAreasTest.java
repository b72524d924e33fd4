package vn.mocgioi.land.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.MarkerStatus;

class FourAreasTest {
    @ParameterizedTest
    @CsvSource({
        "1000000, 990000, true",
        "1000000, 989999.9, false",
        "1000000, 1010000, true",
        "1000000, 1010000.1, false",
        ", 500, false"
    })
    void theOfficialAreaCountsUpToOnePercentOfItself(BigDecimal official, BigDecimal grid, boolean counts) {
        FourAreas areas = new FourAreas(official, grid, grid, null, new BigDecimal("0.01"));

        assertEquals(counts, areas.officialCounts());
        assertEquals(counts ? official : grid, areas.countingM2());
    }

    @Test
    void differencesAreOfTheOfficialAreaInSquareMetresAndPercent() {
        FourAreas areas = new FourAreas(
                new BigDecimal("1000000"),
                new BigDecimal("1002500.4"),
                new BigDecimal("999000"),
                new MarkerArea(new BigDecimal("1000010"), List.of()),
                new BigDecimal("0.01"));

        assertEquals(
                List.of("grid 2500.4 0.2500", "geodesic -1000.0 -0.1000", "markers 10.0 0.0010"),
                areas.differences().stream()
                        .map(d -> d.of() + " " + d.m2() + " " + d.percent())
                        .toList());
    }

    @Test
    void theRingGoesThroughTheMarkersAsSetInTheirOrder() {
        MarkerArea area = MarkerArea.of(List.of(
                corner("M1", 1, 0, 0), corner("M10", 1, 0, 100), corner("M2", 1, 100.1, 0), corner("M3", 1, 100, 100)));

        assertEquals("10005.0", String.valueOf(area.areaM2()));
    }

    @Test
    void anInnerRingIsAHoleAndARingBesideIsNot() {
        MarkerArea area = MarkerArea.of(List.of(
                corner("A1", 1, 0, 0),
                corner("A2", 1, 100, 0),
                corner("A3", 1, 100, 100),
                corner("A4", 1, 0, 100),
                corner("B1", 2, 10, 10),
                corner("B2", 2, 20, 10),
                corner("B3", 2, 20, 20),
                corner("B4", 2, 10, 20),
                corner("C1", 3, 200, 0),
                corner("C2", 3, 210, 0),
                corner("C3", 3, 200, 10)));

        assertEquals("9950.0", String.valueOf(area.areaM2()));
    }

    @Test
    void withoutEveryCornerThereIsNoAreaButTheNumbersThatAreMissing() {
        MarkerArea area = MarkerArea.of(List.of(
                corner("M1", 1, 0, 0),
                corner("M2", 1, 100, 0),
                corner("M3", 1, 100, 100),
                new StandingMarker(
                        1,
                        "M10",
                        1,
                        null,
                        MarkerKind.CORNER,
                        new Coordinate(0, 100),
                        new Coordinate(0, 100),
                        MarkerStatus.LOST),
                new StandingMarker(1, "M9", 1, null, MarkerKind.CORNER, new Coordinate(0, 50), null, null)));

        assertEquals(new MarkerArea(null, List.of("M9", "M10")), area);
    }

    private static StandingMarker corner(String number, int ring, double x, double y) {
        return new StandingMarker(
                1, number, ring, null, MarkerKind.CORNER, new Coordinate(x, y), new Coordinate(x, y), MarkerStatus.SET);
    }
}
