package vn.mocgioi.land.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.zones.StandingMarker;

/** The findings on markers, on squares of 100 m around E 430,000 N 2,380,000; the limits are those of rules.md. */
class MarkerChecksTest {
    private static final int EAST = 430_000;
    private static final int NORTH = 2_380_000;
    private static final RuleSet RULES = new RuleSet(Map.of());
    private static final Boundary SQUARE = boundary("0 0, 100 0, 100 100, 0 100, 0 0");

    @Test
    void aRegisterInOrderHasNoFindings() {
        assertEquals(List.of(), codes(SQUARE, corners("M1", "M2", "M3", "M4")));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0, false", "0.0501, 0, true", "0.03, 0.04, false", "0.04, 0.04, true", "0, -0.06, true"})
    void aMarkerMayStandFiveCentimetresOffItsDesign(double east, double north, boolean found) {
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        StandingMarker first = markers.get(0);
        markers.set(0, set(first, first.designed().x + east, first.designed().y + north, MarkerStatus.SET));
        assertEquals(found ? List.of(FindingCode.MARKER_OFF_DESIGN) : List.of(), codes(SQUARE, markers));
    }

    @Test
    void theFindingTellsHowFarEastAndNorth() {
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        StandingMarker first = markers.get(0);
        markers.set(0, set(first, first.designed().x + 0.3, first.designed().y - 0.4, MarkerStatus.DAMAGED));
        Finding finding = MarkerChecks.of(SQUARE, markers, markers, RULES).get(0);
        assertEquals("M1", finding.feature());
        assertEquals("0.500", String.valueOf(finding.value()));
        assertEquals("Mốc M1 cắm lệch thiết kế 0,500 m (ΔE 0,300 m, ΔN -0,400 m)", finding.message(Language.VI));
        assertEquals("Marker M1 stands 0.500 m off its design (ΔE 0.300 m, ΔN -0.400 m)", finding.message(Language.EN));
        assertEquals(new Coordinate(EAST + 0.3, NORTH - 0.4), finding.at());
    }

    @Test
    void aLostMarkerStandsNowhere() {
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        markers.set(0, set(markers.get(0), EAST + 9, NORTH + 9, MarkerStatus.LOST));
        assertEquals(List.of(), codes(SQUARE, markers));
    }

    @ParameterizedTest
    @CsvSource({"0.05, false", "0.0501, true", "-0.05, false", "-0.4, true"})
    void aMarkerIsDesignedOnTheBoundary(double north, boolean found) {
        List<StandingMarker> markers = corners("M1", "M3", "M4", "M5");
        markers.add(1, marker("M2", MarkerKind.LINE, 50, north));
        assertEquals(found ? List.of(FindingCode.MARKER_OFF_BOUNDARY) : List.of(), codes(SQUARE, markers));
    }

    @Test
    void aReferenceMarkerStandsBesideTheBoundaryOnPurpose() {
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        markers.add(marker("MTC1", MarkerKind.REFERENCE, -3, 2));
        assertEquals(List.of(), codes(SQUARE, markers));
    }

    @Test
    void aCornerOfTheBoundaryNeedsACornerMarker() {
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        markers.set(2, marker("M3", MarkerKind.LINE, 100, 100));
        List<Finding> findings = MarkerChecks.of(SQUARE, markers, markers, RULES);
        assertEquals(1, findings.size());
        assertEquals(FindingCode.VERTEX_WITHOUT_MARKER, findings.get(0).code());
        assertEquals(new Coordinate(EAST + 100, NORTH + 100), findings.get(0).at());
        assertEquals("90.0", String.valueOf(findings.get(0).value()));
    }

    @ParameterizedTest
    @CsvSource({"2.5, false", "2.7, true"})
    void aBendOfUpToThreeDegreesNeedsNone(double north, boolean found) {
        // half way along the south edge, the boundary turns by twice atan(north / 100)
        Boundary bent = boundary("0 0, 100 %s, 200 0, 200 100, 0 100, 0 0".formatted(-north));
        List<StandingMarker> markers = new ArrayList<>(List.of(
                marker("M1", MarkerKind.CORNER, 0, 0),
                marker("M2", MarkerKind.CORNER, 200, 0),
                marker("M3", MarkerKind.CORNER, 200, 100),
                marker("M4", MarkerKind.CORNER, 0, 100)));
        assertEquals(found ? List.of(FindingCode.VERTEX_WITHOUT_MARKER) : List.of(), codes(bent, markers));
    }

    @Test
    void aCurveOfManySmallBendsNeedsNoneAndADoubledVertexIsNoCorner() {
        StringBuilder ring = new StringBuilder("0 0, 50 0, 50 0, ");
        for (int i = 0; i <= 90; i++) {
            double angle = Math.toRadians(i - 90.0);
            ring.append("%s %s, ".formatted(50 + 50 * Math.cos(angle), 50 + 50 * Math.sin(angle)));
        }
        Boundary rounded = boundary(ring + "100 100, 0 100, 0 0");
        List<StandingMarker> markers = new ArrayList<>(List.of(
                marker("M1", MarkerKind.CORNER, 0, 0),
                marker("M2", MarkerKind.CORNER, 100, 100),
                marker("M3", MarkerKind.CORNER, 0, 100)));
        assertEquals(List.of(), codes(rounded, markers));
    }

    @Test
    void aPhaseMayShareTheCornerMarkerOfItsZone() {
        List<StandingMarker> own = corners("M1", "M2", "M3", "M4");
        List<StandingMarker> three = own.subList(0, 3);
        assertEquals(
                List.of(),
                MarkerChecks.of(SQUARE, three, own, RULES).stream()
                        .map(Finding::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "M1 M2 M3 M4, ''",
        "M4 M3 M2 M1, ''",
        "M3 M4 M1 M2, ''",
        "M9 M10 M11 M8, ''",
        "M1 M2 M3 M5, MARKER_NUMBER_MISSING M4",
        "M2 M3 M4 M5, MARKER_NUMBER_MISSING M1",
        "M21 M22 M23 M24, ''",
        "M1 M2 M02 M3, MARKER_NUMBER_DOUBLED M2",
        "M1 M2A M2 M3, ''",
        "M1 M2 M4 M6, MARKER_NUMBER_MISSING M3; MARKER_NUMBER_MISSING M5",
        "RG-1 RG-2 RG-3 RG-5, MARKER_NUMBER_MISSING RG-4",
        "A B C D, ''"
    })
    void numbersRunWithoutAGapAndOnce(String numbers, String expected) {
        assertEquals(expected, told(SQUARE, corners(numbers.split(" "))));
    }

    @Test
    void numbersRiseAlongTheBoundaryM2BeforeM10() {
        List<StandingMarker> markers = new ArrayList<>(corners("M1", "M4", "M7", "M10"));
        markers.addAll(List.of(
                marker("M2", MarkerKind.LINE, 30, 0),
                marker("M3", MarkerKind.LINE, 60, 0),
                marker("M5", MarkerKind.LINE, 100, 30),
                marker("M6", MarkerKind.LINE, 100, 60),
                marker("M8", MarkerKind.LINE, 60, 100),
                marker("M9", MarkerKind.LINE, 30, 100)));
        assertEquals("", told(SQUARE, markers));
        markers.set(4, marker("M3", MarkerKind.LINE, 30, 0));
        markers.set(5, marker("M2", MarkerKind.LINE, 60, 0));
        assertEquals("MARKER_OUT_OF_ORDER M3", told(SQUARE, markers));
        markers.set(4, marker("M9", MarkerKind.LINE, 30, 0));
        markers.set(5, marker("M3", MarkerKind.LINE, 60, 0));
        markers.set(9, marker("M2", MarkerKind.LINE, 30, 100));
        assertEquals(
                "MARKER_OUT_OF_ORDER M2; MARKER_OUT_OF_ORDER M9", told(SQUARE, markers), "both stand in wrong places");
    }

    @Test
    void eachRingHasAnOrderOfItsOwn() {
        Boundary holed = boundary("0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 40 60, 60 60, 60 40, 40 40");
        List<StandingMarker> markers = corners("M1", "M2", "M3", "M4");
        markers.addAll(List.of(
                ofRing(2, "M5", 40, 40), ofRing(2, "M6", 60, 40), ofRing(2, "M7", 60, 60), ofRing(2, "M8", 40, 60)));
        assertEquals("", told(holed, markers));
        markers.set(4, ofRing(2, "M6", 40, 40));
        markers.set(5, ofRing(2, "M5", 60, 40));
        assertTrue(told(holed, markers).startsWith("MARKER_OUT_OF_ORDER"), told(holed, markers));
    }

    private static List<FindingCode> codes(Boundary boundary, List<StandingMarker> markers) {
        return MarkerChecks.of(boundary, markers, markers, RULES).stream()
                .map(Finding::code)
                .toList();
    }

    private static String told(Boundary boundary, List<StandingMarker> markers) {
        List<String> told = MarkerChecks.of(boundary, markers, markers, RULES).stream()
                .map(finding -> finding.code() + " " + finding.feature())
                .sorted()
                .toList();
        return String.join("; ", told);
    }

    /** At the corners of the square, counter-clockwise from the south-west. */
    private static List<StandingMarker> corners(String... numbers) {
        double[][] at = {{0, 0}, {100, 0}, {100, 100}, {0, 100}};
        List<StandingMarker> markers = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            markers.add(marker(numbers[i], MarkerKind.CORNER, at[i][0], at[i][1]));
        }
        return markers;
    }

    private static StandingMarker marker(String number, MarkerKind kind, double x, double y) {
        return new StandingMarker(
                number.hashCode(), number, 1, null, kind, new Coordinate(EAST + x, NORTH + y), null, null);
    }

    private static StandingMarker ofRing(int ring, String number, double x, double y) {
        return new StandingMarker(
                number.hashCode(),
                number,
                ring,
                null,
                MarkerKind.CORNER,
                new Coordinate(EAST + x, NORTH + y),
                null,
                null);
    }

    private static StandingMarker set(StandingMarker marker, double x, double y, MarkerStatus status) {
        return new StandingMarker(
                marker.id(),
                marker.number(),
                marker.ring(),
                marker.order(),
                marker.kind(),
                marker.designed(),
                new Coordinate(x, y),
                status);
    }

    private static Boundary boundary(String rings) {
        String absolute = Arrays.stream(rings.split("\\), \\("))
                .map(ring -> Arrays.stream(ring.split(", "))
                        .map(point -> {
                            String[] xy = point.strip().split(" ");
                            return (EAST + Double.parseDouble(xy[0])) + " " + (NORTH + Double.parseDouble(xy[1]));
                        })
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow())
                .reduce((a, b) -> a + "), (" + b)
                .orElseThrow();
        try {
            Geometry polygon = new WKTReader().read("POLYGON((" + absolute + "))");
            return new Boundary(1, "Z", "", polygon);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
