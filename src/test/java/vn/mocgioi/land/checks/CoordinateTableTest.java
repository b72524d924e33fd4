package vn.mocgioi.land.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.land.checks.CoordinateTable.Source;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.zones.StandingMarker;

/** Which points stand in the table of a boundary, and in which order. */
class CoordinateTableTest {
    private static final String SQUARE = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))";

    @Test
    void withoutMarkersTheVerticesAreNumberedClockwiseFromTheNorthWest() {
        CoordinateTable table = CoordinateTable.of(boundary(SQUARE), List.of());
        assertEquals(Source.BOUNDARY, table.source());
        assertEquals("1 0 100, 2 100 100, 3 100 0, 4 0 0", points(table, 0));
        assertEquals("10000.0", table.areaM2().toPlainString());
        assertEquals(400, table.perimeterM());
    }

    @Test
    void aVertexThatIsThereTwiceIsOnePoint() {
        CoordinateTable table =
                CoordinateTable.of(boundary("POLYGON((0 0, 100 0, 100 0, 100 100, 0 100, 0 0))"), List.of());
        assertEquals("1 0 100, 2 100 100, 3 100 0, 4 0 0", points(table, 0));
    }

    @Test
    void markersStandInTheOrderOfTheirNumbersAndReferencesAreLeftOut() {
        List<StandingMarker> markers = List.of(
                marker("M10", 1, MarkerKind.CORNER, 0, 100),
                marker("M2", 1, MarkerKind.CORNER, 100, 0),
                marker("M1", 1, MarkerKind.CORNER, 0, 0),
                marker("R1", 1, MarkerKind.REFERENCE, -5, -5),
                marker("M3", 1, MarkerKind.LINE, 100, 50),
                marker("M9", 1, MarkerKind.CORNER, 100, 100));
        CoordinateTable table = CoordinateTable.of(boundary(SQUARE), markers);
        assertEquals(Source.MARKERS, table.source());
        assertEquals("M1 0 0, M2 100 0, M3 100 50, M9 100 100, M10 0 100", points(table, 0));
        assertEquals("10000.0", table.areaM2().toPlainString());
    }

    @Test
    void twoMarkersAreNoRing() {
        List<StandingMarker> markers =
                List.of(marker("M1", 1, MarkerKind.CORNER, 0, 0), marker("M2", 1, MarkerKind.CORNER, 100, 0));
        assertEquals(
                Source.BOUNDARY, CoordinateTable.of(boundary(SQUARE), markers).source());
    }

    @Test
    void aRingOfMarkersInsideAnotherIsAHole() {
        List<StandingMarker> markers = new ArrayList<>();
        markers.addAll(square(1, 0, 0, 100));
        markers.addAll(square(2, 40, 40, 20));
        markers.addAll(square(3, 200, 0, 50));
        CoordinateTable table = CoordinateTable.of(boundary(SQUARE), markers);
        assertFalse(table.rings().get(0).hole());
        assertTrue(table.rings().get(1).hole());
        assertFalse(table.rings().get(2).hole());
        assertEquals("12100.0", table.areaM2().toPlainString());
        assertEquals(400 + 80 + 200, table.perimeterM());
    }

    @Test
    void holesAndPartsOfABoundaryAreRingsAndNumbersGoOn() {
        CoordinateTable table = CoordinateTable.of(
                boundary("MULTIPOLYGON(((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 40 60, 60 60, 60 40, 40 40)),"
                        + " ((200 0, 250 0, 250 50, 200 0)))"),
                List.of());
        assertEquals("5 40 60, 6 60 60, 7 60 40, 8 40 40", points(table, 1));
        assertTrue(table.rings().get(1).hole());
        assertEquals(11, table.points());
        assertEquals("10850.0", table.areaM2().toPlainString());
    }

    private static List<StandingMarker> square(int ring, double west, double south, double side) {
        return List.of(
                marker("M" + ring + "1", ring, MarkerKind.CORNER, west, south),
                marker("M" + ring + "2", ring, MarkerKind.CORNER, west + side, south),
                marker("M" + ring + "3", ring, MarkerKind.CORNER, west + side, south + side),
                marker("M" + ring + "4", ring, MarkerKind.CORNER, west, south + side));
    }

    private static StandingMarker marker(String number, int ring, MarkerKind kind, double x, double y) {
        return new StandingMarker(1, number, ring, null, kind, new Coordinate(x, y), null, null);
    }

    private static Boundary boundary(String wkt) {
        try {
            return new Boundary(1, "A", "", new WKTReader().read(wkt));
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static String points(CoordinateTable table, int ring) {
        return table.rings().get(ring).points().stream()
                .map(point -> "%s %.0f %.0f".formatted(point.number(), point.at().x, point.at().y))
                .collect(Collectors.joining(", "));
    }
}
