package vn.mocgioi.land.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.zones.StandingMarker;

/** The numbers of markers against their order along a circle. */
class MarkerNumbersTest {
    private static final double RADIUS_M = 100;

    @ParameterizedTest
    @CsvSource({
        // the numbers as they stand along the boundary; what is found
        "M1 M2 M3 M4 M5,           ''",
        "M5 M4 M3 M2 M1,           ''",
        "M3 M4 M5 M1 M2,           ''",
        "M1 M2 M3 M4 M9 M10 M5 M6 M7 M8, MARKER_OUT_OF_ORDER M10 MARKER_OUT_OF_ORDER M9",
        "M1 M2 M4 M3 M5 M6,        MARKER_OUT_OF_ORDER M4",
        "M1 M2 M4 M5,              MARKER_NUMBER_MISSING M3",
        "M2 M3 M4,                 MARKER_NUMBER_MISSING M1",
        "M101 M102 M103,           ''",
        "M1 M2 M3 M40 M41,         ''",
        "M1 M2 M02 M3,             MARKER_NUMBER_DOUBLED M2",
        "M1 m2 M3 M4,              ''",
        "M1 M2 M3 M4 A B,          ''",
        "M1 M2 M2A M3 M4,          ''"
    })
    void theyAreInOrderNoneMissingAndNoneDoubled(String numbers, String expected) {
        assertEquals(expected, found(markers(numbers, MarkerKind.CORNER), List.of()));
    }

    @Test
    void aNumberThatStandsOnAnotherBoundaryOfTheZoneIsNotMissing() {
        assertEquals("", found(markers("M1 M2 M4 M5", MarkerKind.CORNER), markers("M3", MarkerKind.CORNER)));
    }

    @Test
    void aReferenceMarkerStandsWhereItLikes() {
        List<StandingMarker> markers = new ArrayList<>(markers("M1 M2 M3 M4", MarkerKind.CORNER));
        markers.addAll(markers("P9", MarkerKind.REFERENCE));

        assertEquals("", found(markers, List.of()));
    }

    private static String found(List<StandingMarker> markers, List<StandingMarker> others) {
        Geometry circle =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(RADIUS_M, 64);
        List<StandingMarker> ofZone = new ArrayList<>(markers);
        ofZone.addAll(others);
        return MarkerNumbers.check(new Boundary(1, "Z", "", circle), markers, ofZone).stream()
                .map(finding -> finding.code() + " " + finding.feature())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<StandingMarker> markers(String numbers, MarkerKind kind) {
        List<StandingMarker> markers = new ArrayList<>();
        String[] all = numbers.split(" ");
        for (int i = 0; i < all.length; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / all.length;
            Coordinate at = new Coordinate(RADIUS_M * Math.sin(angle), RADIUS_M * Math.cos(angle));
            markers.add(new StandingMarker(i, all[i], 1, null, kind, at, null, null));
        }
        return markers;
    }
}
