package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates that were meant otherwise are told so, with what to do; none is ever mended in silence. */
class PlacesImportTest extends ImportTest {
    /** VN-2000 on WGS 84 with the rotations of the coordinate-frame sense taken for position-vector ones: 0.76 m off. */
    private static final String WRONG_SIGN =
            "+proj=tmerc +lat_0=0 +lon_0=106.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m +no_defs"
                    + " +towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278";

    @Test
    void northAndEastSwappedInTheColumns() {
        zone();
        TestImport.Outcome outcome = bring("markers", "m.csv", """
                        zone,number,x_northing,y_easting
                        Z,M1,430010,2380010
                        Z,M2,430020,2380020
                        """).run();

        assertRefused(outcome, "axes_swapped");
        assertTrue(outcome.saidOf("axes_swapped").contains("x_northing and y_easting"), outcome.saidOf("axes_swapped"));
        assertEquals(List.of("outside_area_of_use"), outcome.codes(1));
    }

    @Test
    void northAndEastSwappedInTheGeometry() {
        assertRefused(
                bring(
                                "parcels",
                                "p.csv",
                                "sheet_no;parcel_no;wkt\n1;1;POLYGON((2380000 430000,2380010 430000,2380010 430010,2380000 430000))")
                        .crs("EPSG:9213")
                        .run(),
                "axes_swapped");
    }

    @Test
    void latitudeBeforeLongitude() {
        assertRefused(
                parcel("[[21.55,105.85],[21.55,105.851],[21.551,105.851],[21.55,105.85]]")
                        .run(),
                "axes_swapped");
    }

    @ParameterizedTest
    @ValueSource(ints = {5897, 9210, 9209, 3405})
    void theMeridianOfAnotherProvince(int srid) {
        zone();
        String there = one("""
                select ST_Y(p) || ',' || ST_X(p) from ST_Transform('SRID=9213;POINT(430010 2380010)'::geometry, %d) p
                """.formatted(srid));
        TestImport.Outcome outcome = bring("markers", "m.csv", "zone,number,x_northing,y_easting\nZ,M1," + there + "\n")
                .run();

        assertRefused(outcome, "wrong_meridian");
        assertTrue(outcome.saidOf("wrong_meridian").contains("EPSG:" + srid), outcome.saidOf("wrong_meridian"));
        assertTrue(outcome.saidOf("wrong_meridian").contains("--crs"), outcome.saidOf("wrong_meridian"));
    }

    @Test
    void whereTheCommunesLeaveOneReadingItIsSuggestedAndMendsIt() {
        given("communes", "code;fullname;wkt\n01;Xã Một;" + square(-100, -100, 300));
        zone();
        String there = one("""
                select ST_Y(p) || ',' || ST_X(p) from ST_Transform('SRID=9213;POINT(430010 2380010)'::geometry, 5897) p
                """);
        String file = "zone,number,x_northing,y_easting\nZ,M1," + there + "\n";
        String said = bring("markers", "m.csv", file).run().saidOf("wrong_meridian");
        String suggested = said.substring(said.indexOf("--crs ") + 6).split("[ ;,]")[0];

        TestImport.Outcome outcome =
                bring("markers", "m.csv", file).crs(suggested).run();

        assertEquals("1/0/0", outcome.counts());
        assertTrue(outcome.report().written());
        assertEquals(
                "0.00",
                one("select round(ST_Distance(geom, 'SRID=9213;POINT(430010 2380010)')::numeric, 2) from markers"));
    }

    @Test
    void metresTakenForDegrees() {
        TestImport.Outcome outcome = parcel("[[430000,2380000],[430010,2380000],[430010,2380010],[430000,2380000]]")
                .run();

        assertRefused(outcome, "wrong_units");
        assertTrue(outcome.saidOf("wrong_units").contains("--crs EPSG:9213"), outcome.saidOf("wrong_units"));
    }

    @Test
    void degreesTakenForMetres() {
        zone();
        TestImport.Outcome outcome = bring("markers", "m.csv", "zone,number,x_northing,y_easting\nZ,M1,21.51,105.82\n")
                .run();

        assertRefused(outcome, "wrong_units");
    }

    @Test
    void rotationsWithTheWrongSignShowWhenTheObjectsAreKnown() {
        knownParcels();
        TestImport.Outcome outcome = bring("parcels", "again.csv", inWgs84("""
                        ST_Transform(geom, '%s', 'EPSG:4326')
                        """.formatted(WRONG_SIGN)))
                .crs("EPSG:4326")
                .run();

        assertRefused(outcome, "wrong_datum_sign");
        assertTrue(
                outcome.saidOf("wrong_datum_sign").contains("+towgs84=-191.90441429"),
                outcome.saidOf("wrong_datum_sign"));
    }

    @Test
    void degreesOnVn2000TakenForWgs84ShowWhenTheObjectsAreKnown() {
        knownParcels();
        TestImport.Outcome outcome = bring(
                        "parcels", "again.csv", inWgs84("ST_SetSRID(ST_Transform(geom, 4756), 4326)"))
                .crs("EPSG:4326")
                .run();

        assertRefused(outcome, "datum_shift_missing");
        assertTrue(
                outcome.saidOf("datum_shift_missing").contains("--crs EPSG:4756"),
                outcome.saidOf("datum_shift_missing"));
        assertEquals(
                "0/0/4",
                bring("parcels", "again.csv", inWgs84("ST_SetSRID(ST_Transform(geom, 4756), 4326)"))
                        .crs("EPSG:4756")
                        .run()
                        .counts()
                        .replace("4/0/0", "0/0/4"),
                "read as told it is right");
    }

    @Test
    void aRealChangeOfSomeParcelsIsNoMistakeWithTheDatum() {
        knownParcels();
        TestImport.Outcome outcome = bring(
                        "parcels", "again.csv", """
                        sheet_no;parcel_no;wkt
                        1;1;%s
                        1;2;%s
                        1;3;%s
                        """.formatted(square(1, 0, 10), square(21, 3, 10), square(40, 0, 12)))
                .crs("EPSG:9213")
                .run();

        assertEquals("3/0/0", outcome.counts());
        assertEquals(List.of(), outcome.said());
        assertTrue(outcome.report().written());
    }

    @Test
    void theCrsThatIsSaidWinsOverTheFilesOwnAndThatIsSaid() {
        TestImport.Outcome outcome =
                bring("parcels", "p.geojson", """
                        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:5897"}},"features":[
                        {"type":"Feature","properties":{"sheet_no":1,"parcel_no":1},"geometry":{"type":"Polygon","coordinates":
                        [[[430000,2380000],[430010,2380000],[430010,2380010],[430000,2380000]]]}}]}
                        """).crs("EPSG:9213").run();

        assertEquals("1/0/0", outcome.counts());
        assertTrue(outcome.saidOf("crs_overruled").contains("EPSG:5897"), outcome.saidOf("crs_overruled"));
    }

    @Test
    void whatIsRefusedCanBeTakenByWhoInsists() {
        knownParcels();
        TestImport.Outcome outcome = bring(
                        "parcels", "again.csv", inWgs84("ST_SetSRID(ST_Transform(geom, 4756), 4326)"))
                .crs("EPSG:4326")
                .acceptingValid()
                .run();

        assertEquals("4/0/0", outcome.counts());
        assertTrue(outcome.report().written());
        assertFalse(outcome.report().clean());
    }

    private void zone() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
    }

    private void knownParcels() {
        given("parcels", """
                sheet_no;parcel_no;wkt
                1;1;%s
                1;2;%s
                1;3;%s
                1;4;%s
                """.formatted(square(0, 0, 10), square(20, 0, 10), square(40, 0, 10), square(60, 0, 10)));
    }

    /** The parcels as the database, by PROJ, has them elsewhere. */
    private String inWgs84(String transformed) {
        return "sheet_no;parcel_no;wkt\n" + one("""
                        select string_agg(sheet_no || ';' || parcel_no || ';' || ST_AsText(%s, 12), chr(10)) from parcels
                        where superseded is null
                        """.formatted(transformed.strip()));
    }

    private TestImport parcel(String ring) {
        return bring("parcels", "p.geojson", """
                {"type":"Feature","properties":{"sheet_no":1,"parcel_no":1},
                "geometry":{"type":"Polygon","coordinates":[%s]}}
                """.formatted(ring));
    }

    private void assertRefused(TestImport.Outcome outcome, String code) {
        assertTrue(outcome.said().contains(code), () -> outcome.report().said() + " " + outcome.messages(1));
        assertFalse(outcome.report().written());
        assertFalse(outcome.report().clean());
    }
}
