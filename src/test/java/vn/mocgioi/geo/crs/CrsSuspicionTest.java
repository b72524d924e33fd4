package vn.mocgioi.geo.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class CrsSuspicionTest {
    private static final Crs SURVEY = Crs.of(9213);
    /** Some 30 km by 60 km on the grid, the like of a part of a province. */
    private static final Envelope PROVINCE = new Envelope(410_000, 440_000, 2_350_000, 2_410_000);

    private static final Predicate<Coordinate> IN_PROVINCE = PROVINCE::covers;

    // where points fall

    @Test
    void rightPointsRaiseNoSuspicion() {
        assertNull(CrsSuspicion.of(places(), SURVEY, SURVEY, IN_PROVINCE));
        assertNull(CrsSuspicion.of(inCrs("EPSG:4326"), Crs.WGS84, SURVEY, IN_PROVINCE));
        assertNull(CrsSuspicion.of(inCrs("EPSG:3405"), Crs.of(3405), SURVEY, IN_PROVINCE));
        assertNull(CrsSuspicion.of(List.of(), SURVEY, SURVEY, IN_PROVINCE));
    }

    @Test
    void aFewStrayPointsRaiseNone() {
        List<Coordinate> points = new ArrayList<>(places());
        points.set(0, new Coordinate(0, 0));
        points.set(1, new Coordinate(1e9, -1e9));
        assertNull(CrsSuspicion.of(points, SURVEY, SURVEY, IN_PROVINCE));
    }

    @Test
    void pointsThatFallRightNowhereRaiseNone() {
        List<Coordinate> nowhere = List.of(new Coordinate(7, 7), new Coordinate(12e6, -3e6));
        assertNull(CrsSuspicion.of(nowhere, SURVEY, SURVEY, IN_PROVINCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:9213", "EPSG:4326", "EPSG:3405"})
    void swappedAxesAreSeen(String code) {
        CrsSuspicion found = suspicion(swapped(inCrs(code)), Crs.of(code));
        assertEquals("axes_swapped", found.code());
        assertTrue(found.message().contains("x_northing"), found.message());
        assertNull(found.suggestedCrs());
    }

    /** Every meridian of the country, read as the province's own and the other way round. */
    @ParameterizedTest
    @ValueSource(
            ints = {5896, 5897, 5898, 5899, 9205, 9206, 9207, 9208, 9209, 9210, 9211, 9212, 9214, 9215, 9216, 9217, 9218
            })
    void everyOtherMeridianIsSeenAndNamed(int other) {
        CrsSuspicion found = suspicion(inCrs("EPSG:" + other), SURVEY);
        assertEquals("wrong_meridian", found.code());
        assertTrue(found.message().contains("EPSG:" + other), found.message());
        assertTrue(found.suggestedCrs() == null || found.suggestedCrs().equals("EPSG:" + other), found.message());

        CrsSuspicion reverse = suspicion(places(), Crs.of(other));
        assertEquals("wrong_meridian", reverse.code());
        assertTrue(reverse.message().startsWith("read as EPSG:9213"), reverse.message());
    }

    /** UTM and TM-3 of one meridian differ by their scale, VN-2000 and WGS 84 by 200 m: nothing to tell a province by. */
    @Test
    void whatSeveralReadingsExplainIsLeftToTheUser() {
        CrsSuspicion found = suspicion(inCrs("EPSG:3405"), SURVEY);
        assertEquals("wrong_meridian", found.code());
        assertTrue(found.message().contains("EPSG:3405 or EPSG:5897 or EPSG:32648"), found.message());
        assertNull(found.suggestedCrs());
    }

    @Test
    void anotherMeridianWithSwappedAxesIsSeenAsBoth() {
        CrsSuspicion found = suspicion(swapped(inCrs("EPSG:5897")), SURVEY);
        assertEquals("wrong_meridian", found.code());
        assertTrue(found.message().contains("EPSG:5897") && found.message().contains("swapped"), found.message());
    }

    @ParameterizedTest
    @CsvSource({"EPSG:4326, EPSG:9213, degrees, OGC:CRS84", "EPSG:9213, OGC:CRS84, metres, EPSG:9213"})
    void degreesForMetresAreSeen(String written, String read, String units, String suggested) {
        CrsSuspicion found = suspicion(inCrs(written), Crs.of(read));
        assertEquals("wrong_units", found.code());
        assertTrue(found.message().startsWith("the numbers are " + units), found.message());
        assertTrue(found.message().endsWith("say --crs " + suggested), found.message());
        assertEquals(suggested, found.suggestedCrs());
    }

    @Test
    void swappedDegreesReadAsMetresAreSeenAsBoth() {
        CrsSuspicion found = suspicion(swapped(inCrs("EPSG:4326")), SURVEY);
        assertEquals("wrong_units", found.code());
        assertTrue(found.message().contains("swapped"), found.message());
    }

    // where known objects go

    @Test
    void theWrongSignOfTheRotationsIsSeenOnBothWays() {
        CrsSuspicion toWgs84 = offset(known -> {
            Coordinate vn2000 = Transform.between(SURVEY, Crs.of(4756)).apply(known.x, known.y);
            Coordinate wrong = DatumShift.WRONG_ROTATIONS.apply(vn2000);
            return Transform.between(Crs.WGS84, SURVEY).apply(wrong.x, wrong.y);
        });
        assertEquals("wrong_datum_sign", toWgs84.code());
        assertTrue(toWgs84.message().contains("0.00928836,-0.01975479,0.00427372"), toWgs84.message());

        CrsSuspicion fromWgs84 = offset(known -> {
            Coordinate wgs84 = Transform.between(SURVEY, Crs.WGS84).apply(known.x, known.y);
            Coordinate wrong = DatumShift.WRONG_ROTATIONS.undo(wgs84);
            return Transform.between(Crs.of(4756), SURVEY).apply(wrong.x, wrong.y);
        });
        assertEquals("wrong_datum_sign", fromWgs84.code());
    }

    @Test
    void aMissingShiftIsSeenAlthoughItDiffersAcrossTheProvince() {
        CrsSuspicion found = offset(known -> {
            Coordinate vn2000 = Transform.between(SURVEY, Crs.of(4756)).apply(known.x, known.y);
            return Transform.between(Crs.WGS84, SURVEY).apply(vn2000.x, vn2000.y);
        });
        assertEquals("datum_shift_missing", found.code());
        assertEquals("EPSG:4756", found.suggestedCrs());
    }

    @Test
    void aShiftMadeTwiceIsSeen() {
        CrsSuspicion found = offset(known -> {
            Coordinate wgs84 = Transform.between(SURVEY, Crs.WGS84).apply(known.x, known.y);
            return Transform.between(Crs.of(4756), SURVEY).apply(wgs84.x, wgs84.y);
        });
        assertEquals("datum_shift_twice", found.code());
    }

    /** A quarter of a degree is 26 km: a file of one zone may well still lie in the province. */
    @ParameterizedTest
    @ValueSource(ints = {9212, 9214, 5897})
    void knownObjectsTellAWrongMeridianAlsoWhereAllStaysInTheProvince(int other) {
        CrsSuspicion found =
                offset(known -> Transform.between(SURVEY, Crs.of(other)).apply(known.x, known.y));
        assertEquals("wrong_meridian", found.code());
        assertEquals("EPSG:" + other, found.suggestedCrs());
    }

    @Test
    void aSurveyMadeAnewByCentimetresRaisesNoSuspicion() {
        Random random = new Random(1);
        assertNull(offsetOrNull(known -> jittered(known, 0.05, random)));
        assertNull(offsetOrNull(known -> jittered(known, 0.8, random)), "not even a sloppy one");
        assertNull(
                offsetOrNull(known -> new Coordinate(known.x + 0.03, known.y - 0.04)),
                "or one with another base station");
        assertNull(offsetOrNull(known -> known));
    }

    @Test
    void aMistakeUnderTheNoiseOfASurveyIsSeenAllTheSame() {
        Random random = new Random(2);
        CrsSuspicion found = offset(known -> {
            Coordinate vn2000 = Transform.between(SURVEY, Crs.of(4756)).apply(known.x, known.y);
            return jittered(Transform.between(Crs.WGS84, SURVEY).apply(vn2000.x, vn2000.y), 0.1, random);
        });
        assertEquals("datum_shift_missing", found.code());
    }

    @Test
    void twoObjectsAreTooFewToSay() {
        List<CrsSuspicion.Displacement> two = places().stream()
                .limit(2)
                .map(known -> {
                    Coordinate vn2000 = Transform.between(SURVEY, Crs.of(4756)).apply(known.x, known.y);
                    return new CrsSuspicion.Displacement(
                            known, Transform.between(Crs.WGS84, SURVEY).apply(vn2000.x, vn2000.y));
                })
                .toList();
        assertNull(CrsSuspicion.ofOffset(two, SURVEY, SURVEY));
    }

    private static CrsSuspicion suspicion(List<Coordinate> points, Crs read) {
        CrsSuspicion found = CrsSuspicion.of(points, read, SURVEY, IN_PROVINCE);
        assertNotNull(found);
        return found;
    }

    private static CrsSuspicion offset(UnaryOperator<Coordinate> mistake) {
        CrsSuspicion found = offsetOrNull(mistake);
        assertNotNull(found);
        return found;
    }

    private static @Nullable CrsSuspicion offsetOrNull(UnaryOperator<Coordinate> mistake) {
        List<CrsSuspicion.Displacement> displacements = places().stream()
                .map(known -> new CrsSuspicion.Displacement(known, mistake.apply(known)))
                .toList();
        return CrsSuspicion.ofOffset(displacements, SURVEY, SURVEY);
    }

    private static Coordinate jittered(Coordinate known, double metres, Random random) {
        return new Coordinate(known.x + metres * random.nextGaussian(), known.y + metres * random.nextGaussian());
    }

    private static List<Coordinate> inCrs(String code) {
        Transform fromSurvey = Transform.between(SURVEY, Crs.of(code));
        return places().stream().map(p -> fromSurvey.apply(p.x, p.y)).toList();
    }

    private static List<Coordinate> swapped(List<Coordinate> points) {
        return points.stream().map(p -> new Coordinate(p.y, p.x)).toList();
    }

    private static List<Coordinate> places() {
        Random random = new Random(9213);
        List<Coordinate> places = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            places.add(new Coordinate(
                    PROVINCE.getMinX() + random.nextDouble() * PROVINCE.getWidth(),
                    PROVINCE.getMinY() + random.nextDouble() * PROVINCE.getHeight()));
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        // where places may be meant, in kilometres east of the survey grid's zero; what is doubted
        "420, 440, BETTER",
        "340, 440, AS_WELL",
        "340, 360, ''",
        "0, 10, ''"
    })
    void aGridThatSomebodySaysIsDoubtedWhenTheSurveyGridFitsAsWell(double west, double east, String expected) {
        Crs survey = Crs.of("EPSG:9213");
        Crs said = Crs.of("EPSG:9210");
        List<Coordinate> points = List.of(new Coordinate(430_000, 2_380_000), new Coordinate(431_000, 2_381_000));
        CrsSuspicion.Doubted doubted = CrsSuspicion.ofOtherGrid(
                points, said, survey, place -> west * 1000 <= place.x && place.x <= east * 1000);

        assertEquals(expected, doubted == null ? "" : doubted.doubt().name());
        assertNull(CrsSuspicion.ofOtherGrid(points, survey, survey, place -> true), "it is what was expected");
    }
}
