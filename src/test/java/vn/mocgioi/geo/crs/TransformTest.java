package vn.mocgioi.geo.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class TransformTest {
    /** GeoTools and PROJ differ by 1.5 mm in their geocentric step. */
    private static final double TOLERANCE_M = 0.005;

    private static final double METRES_PER_DEGREE = 111_320;

    @ParameterizedTest
    @CsvSource({
        // shared reference points: of EPSG:9217 published by others, of EPSG:9213 computed by PROJ 9.1
        "EPSG:9217, 568262.924, 1255172.510, 108.877201145, 11.349358066",
        "EPSG:9213, 432480.3359, 2383984.8196, 105.85, 21.55",
    })
    void referencePointsAreMetBothWays(String grid, double east, double north, double lon, double lat) {
        assertNear(
                new Coordinate(east, north),
                Transform.between(Crs.WGS84, Crs.of(grid)).apply(lon, lat));
        Coordinate back = Transform.between(Crs.of(grid), Crs.WGS84).apply(east, north);
        assertEquals(lon, back.x, TOLERANCE_M / METRES_PER_DEGREE);
        assertEquals(lat, back.y, TOLERANCE_M / METRES_PER_DEGREE);
    }

    /**
     * The last two are in GeoTools' EPSG database alone; New Zealand's names its northing first. South of 12° PROJ takes
     * an older shift of VN-2000 for the sea, so the grids begin there.
     */
    @ParameterizedTest
    @CsvSource({
        "EPSG:9213, 105.43, 21.32, 106.25, 22.75",
        "EPSG:9217, 107.5, 11.25, 109.53, 14.71",
        "EPSG:9206, 103.21, 20.57, 105.03, 22.04",
        "EPSG:5897, 103.5, 12, 106.51, 23.4",
        "EPSG:5899, 106.43, 12, 108.76, 21.67",
        "EPSG:3405, 102.14, 12, 108, 23.4",
        "EPSG:3406, 108, 12, 109.53, 21.56",
        "EPSG:4756, 102.14, 12, 109.53, 23.4",
        "EPSG:3857, 102.14, 8.33, 109.53, 23.4",
        "EPSG:32648, 102.14, 8.33, 108, 23.4",
        "EPSG:32650, 114, 10, 120, 20",
        "EPSG:2193, 167, -46, 178, -35",
    })
    void geoToolsAgreesWithProjOverAGrid(String code, double west, double south, double east, double north) {
        List<Coordinate> places = gridOf(west, south, east, north, 12);
        Crs crs = Crs.of(code);
        double metresPerUnit = crs.isGeographic() ? METRES_PER_DEGREE : 1;

        List<Coordinate> there = Proj.transform("OGC:CRS84", code, places);
        Transform toCrs = Transform.between(Crs.WGS84, crs);
        Transform fromCrs = Transform.between(crs, Crs.WGS84);
        for (int i = 0; i < places.size(); i++) {
            Coordinate place = places.get(i);
            Coordinate expected = there.get(i);
            Coordinate arrived = toCrs.apply(place.x, place.y);
            assertEquals(expected.x, arrived.x, TOLERANCE_M / metresPerUnit, () -> code + " x of " + place);
            assertEquals(expected.y, arrived.y, TOLERANCE_M / metresPerUnit, () -> code + " y of " + place);
            Coordinate back = fromCrs.apply(expected.x, expected.y);
            assertEquals(place.x, back.x, TOLERANCE_M / METRES_PER_DEGREE, () -> code + " lon of " + place);
            assertEquals(place.y, back.y, TOLERANCE_M / METRES_PER_DEGREE, () -> code + " lat of " + place);
        }
    }

    @Test
    void theRotationsHaveTheRightSignWhichIsWorthThreeQuartersOfAMetre() {
        Coordinate reference = new Coordinate(432480.3359, 2383984.8196);
        Coordinate vn2000 = Transform.between(Crs.of(9213), Crs.of(4756)).apply(reference.x, reference.y);
        Coordinate wrong = DatumShift.WRONG_ROTATIONS.apply(vn2000);
        Coordinate wrongOnTheGrid = Transform.between(Crs.WGS84, Crs.of(9213)).apply(wrong.x, wrong.y);

        assertEquals(0.76, wrongOnTheGrid.distance(reference), 0.005, "the mark of the wrong sign");
        assertNear(reference, Transform.between(Crs.WGS84, Crs.of(9213)).apply(105.85, 21.55));
    }

    @Test
    void thereAndBackIsTheSamePlace() {
        Transform there = Transform.between(Crs.of(9213), Crs.WGS84);
        Transform back = Transform.between(Crs.WGS84, Crs.of(9213));
        for (Coordinate place : gridOf(389_000, 2_358_000, 474_000, 2_516_000, 20)) {
            Coordinate lonLat = there.apply(place.x, place.y);
            Coordinate again = back.apply(lonLat.x, lonLat.y);
            assertNear(place, again);
        }
    }

    @Test
    void aWholeGeometryIsMovedVertexByVertexAndTheGivenOneStaysAsItWas() throws Exception {
        Geometry given = new WKTReader()
                .read("MULTIPOLYGON (((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380000),"
                        + " (430050 2380010, 430060 2380010, 430060 2380020, 430050 2380010)))");
        String before = given.toText();
        Transform toWgs84 = Transform.between(Crs.of(9213), Crs.WGS84);

        Geometry moved = toWgs84.apply(given);

        assertEquals(before, given.toText());
        Coordinate[] from = given.getCoordinates();
        Coordinate[] to = moved.getCoordinates();
        assertEquals(from.length, to.length);
        for (int i = 0; i < from.length; i++) {
            Coordinate alone = toWgs84.apply(from[i].x, from[i].y);
            assertEquals(alone.x, to[i].x);
            assertEquals(alone.y, to[i].y);
        }
        assertEquals(105.826, moved.getEnvelopeInternal().getMinX(), 0.001, "the envelope is not a remembered one");
    }

    @Test
    void aSystemToItselfKeepsEveryDigit() {
        Transform none = Transform.between(Crs.of(9213), Crs.of(9213));
        assertTrue(none.isIdentity());
        assertEquals(new Coordinate(432480.33590000001, 2383984.8196), none.apply(432480.33590000001, 2383984.8196));
        assertTrue(Transform.between(Crs.of(4326), Crs.WGS84).isIdentity(), "both are lon, lat here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN,21", "105,Infinity", "1e300,1e300", "105,91"})
    void whatIsNoPlaceIsSaid(String lonLat) {
        String[] xy = lonLat.split(",");
        Transform toGrid = Transform.between(Crs.WGS84, Crs.of(9213));
        assertThrows(
                Transform.OutOfRange.class, () -> toGrid.apply(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
    }

    @Test
    void theCoordinateThatHasNoPlaceIsNamedAndNotTheFirst() {
        double[] line = {105.8, 21.5, 105.9, 95.0, 105.7, 21.6};
        Transform.OutOfRange said = assertThrows(
                Transform.OutOfRange.class,
                () -> Transform.between(Crs.WGS84, Crs.of(9213)).apply(line, 3));
        assertTrue(said.getMessage().startsWith("105.9, 95.0 "), said.getMessage());
    }

    @Test
    void manyThreadsGetTheFiguresThatOneGets() throws Exception {
        List<Coordinate> places = gridOf(105.43, 21.32, 106.25, 22.75, 60);
        List<String> codes = List.of("EPSG:9213", "EPSG:9215", "EPSG:3405", "EPSG:4756", "EPSG:3857");
        List<List<Coordinate>> alone =
                codes.stream().map(code -> allInto(code, places)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Coordinate>>> answers = new ArrayList<>();
            for (int i = 0; i < 8 * codes.size(); i++) {
                String code = codes.get(i % codes.size());
                answers.add(threads.submit(() -> allInto(code, places)));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(alone.get(i % codes.size()), answers.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Coordinate> allInto(String code, List<Coordinate> places) {
        Transform transform = Transform.between(Crs.WGS84, Crs.of(code));
        return places.stream().map(place -> transform.apply(place.x, place.y)).toList();
    }

    private static List<Coordinate> gridOf(double west, double south, double east, double north, int steps) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                points.add(new Coordinate(west + i * (east - west) / steps, south + j * (north - south) / steps));
            }
        }
        return points;
    }

    private static void assertNear(Coordinate expected, Coordinate actual) {
        assertTrue(
                expected.distance(actual) <= TOLERANCE_M,
                () -> actual + " is off " + expected + " by " + expected.distance(actual) + " m");
    }
}
