package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.store.db.TestDatabase;

/** What an import says of a file's coordinate system, and that it says nothing of a right one. */
class CrsWatchTest {
    private static final Crs SURVEY = Crs.of(9213);
    private static final Path COMMUNES = Path.of("../shared/data/thai-nguyen-communes-2025.geojson");
    private static final Path PARCELS = Path.of("../shared/data/parcels-123k.fgb");

    @TempDir
    private Path folder;

    private TestDatabase database;

    /** A province of one commune, 20 km by 20 km: less than the quarter of a degree between two meridians. */
    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        imported(
                "communes",
                "code,fullname,wkt\n1,Xã Một,\"POLYGON ((420000 2370000, 440000 2370000, 440000 2390000, 420000 2390000, 420000 2370000))\"\n",
                "EPSG:9213");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsSaidOfAFileThatIsRight() {
        TestImport.Outcome first = parcels(place -> place, "EPSG:9213");
        assertEquals("20/0/0", first.counts());
        assertEquals(List.of(), first.said());
        TestImport.Outcome inDegrees = parcels(at(Transform.between(SURVEY, Crs.WGS84)), "EPSG:4326");
        assertEquals(List.of(), inDegrees.said());
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:5897, EPSG:9213, wrong_meridian",
        "EPSG:9212, EPSG:9213, wrong_meridian",
        "EPSG:9214, EPSG:9213, wrong_meridian",
        "EPSG:4326, EPSG:9213, wrong_units",
        "EPSG:9213, EPSG:4326, wrong_units",
    })
    void aFileReadInTheWrongSystemIsRefusedAndToldTheRightOne(String written, String read, String code) {
        TestImport.Outcome outcome = parcels(at(Transform.between(SURVEY, Crs.of(written))), read);
        assertEquals(List.of(code), outcome.said());
        String right = written.equals("EPSG:4326") ? "OGC:CRS84" : written;
        assertTrue(outcome.saidOf(code).contains(right), outcome.saidOf(code));
        assertFalse(outcome.report().written());
        assertFalse(outcome.report().clean());
    }

    @Test
    void swappedAxesAreSaid() {
        TestImport.Outcome outcome = parcels(place -> new Coordinate(place.y, place.x), "EPSG:9213");
        assertEquals(List.of("axes_swapped"), outcome.said());
    }

    @Test
    void aKnownMistakeWithTheDatumIsSaidWhenTheObjectsAreKnown() {
        parcels(place -> place, "EPSG:9213");
        UnaryOperator<Coordinate> onVn2000 = at(Transform.between(SURVEY, Crs.of(4756)));
        TestImport.Outcome outcome = parcels(onVn2000, "EPSG:4326");
        assertEquals(List.of("datum_shift_missing"), outcome.said());
        assertTrue(outcome.saidOf("datum_shift_missing").contains("--crs EPSG:4756"));
        assertFalse(outcome.report().written());
        assertEquals(List.of(), parcels(onVn2000, "EPSG:4756").said());
    }

    @Test
    void aWrongMeridianThatStaysInTheProvinceIsSaidWhenTheObjectsAreKnown() {
        parcels(place -> place, "EPSG:9213");
        imported(
                "communes",
                "code,fullname,wkt\n2,Xã Hai,\"POLYGON ((440000 2369000, 470000 2369000, 470000 2391000, 440000 2391000, 440000 2369000))\"\n",
                "EPSG:9213");
        TestImport.Outcome outcome = parcels(at(Transform.between(SURVEY, Crs.of(9212))), "EPSG:9213");
        assertEquals(List.of("wrong_meridian"), outcome.said(), outcome.report().toString());
    }

    @Test
    void aNewSurveyThatMovesParcelsByCentimetresIsNoMistake() {
        parcels(place -> place, "EPSG:9213");
        Random random = new Random(6960);
        TestImport.Outcome outcome = parcels(
                place -> new Coordinate(place.x + 0.05 * random.nextGaussian(), place.y + 0.05 * random.nextGaussian()),
                "EPSG:9213");
        assertEquals(List.of(), outcome.said());
        assertEquals("20/0/0", outcome.counts());
    }

    @Test
    void nothingIsSaidOfTheRealCommunesAndParcels() {
        assumeTrue(Files.exists(COMMUNES) && Files.exists(PARCELS), "the real files are not here");
        try (TestDatabase fresh = TestDatabase.fresh()) {
            assertEquals(
                    List.of(), TestImport.of(fresh, "communes", COMMUNES).run().said());
            TestImport.Outcome parcels =
                    TestImport.of(fresh, "parcels", PARCELS).acceptingValid().run();
            assertEquals(List.of(), parcels.said());
        }
    }

    /** Twenty squares of 50 m all over the commune, moved. */
    private TestImport.Outcome parcels(UnaryOperator<Coordinate> moved, String crs) {
        StringBuilder csv = new StringBuilder("sheet_no,parcel_no,wkt\n");
        Random random = new Random(9213);
        for (int i = 0; i < 20; i++) {
            double east = 421_000 + 18_000 * random.nextDouble();
            double north = 2_371_000 + 18_000 * random.nextDouble();
            csv.append("1,").append(i).append(",\"POLYGON ((");
            Coordinate first = moved.apply(new Coordinate(east, north));
            append(csv, first);
            append(csv, moved.apply(new Coordinate(east + 50, north)));
            append(csv, moved.apply(new Coordinate(east + 50, north + 50)));
            append(csv, moved.apply(new Coordinate(east, north + 50)));
            append(csv, first);
            csv.setLength(csv.length() - 2);
            csv.append("))\"\n");
        }
        return imported("parcels", csv.toString(), crs);
    }

    private static void append(StringBuilder ring, Coordinate place) {
        ring.append(String.format(Locale.ROOT, "%.9f %.9f, ", place.x, place.y));
    }

    private TestImport.Outcome imported(String layer, String csv, String crs) {
        return TestImport.of(database, folder, layer, layer + ".csv", csv)
                .crs(crs)
                .run();
    }

    private static UnaryOperator<Coordinate> at(Transform transform) {
        return place -> transform.apply(place.x, place.y);
    }
}
