package vn.mocgioi.exchange.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;

/** GeoJSON as RFC 7946 has it, as RFC 8142 strings it together, and as GDAL wrote it before. */
class GeoJsonImportTest extends ImportTest {
    private static final String ONE = feature("\"sheet_no\":\"1\",\"parcel_no\":\"1\"", 105.85);
    private static final String TWO = feature("\"sheet_no\":\"1\",\"parcel_no\":\"2\"", 105.86);

    @Test
    void aCollection() {
        assertEquals("2/0/0", parcels(collection("", ONE, TWO)).run().counts());
        assertEquals("OGC:CRS84", one("select distinct source_crs from parcels"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\n\n"})
    void featuresOneAfterTheOther(String between) {
        TestImport.Outcome outcome =
                bring("parcels", "p.geojsonl", ONE + between + TWO + between).run();

        assertEquals("2/0/0", outcome.counts());
    }

    @Test
    void featuresBetweenRecordSeparators() {
        TestImport.Outcome outcome = bring("parcels", "p.geojsonl", "\u001E" + ONE + "\n\u001E" + TWO + "\n")
                .run();

        assertEquals("2/0/0", outcome.counts());
    }

    @Test
    void aFeatureAlone() {
        assertEquals("1/0/0", parcels(ONE).run().counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE"})
    void anyUnicodeEncoding(String charset) {
        byte[] bytes = collection("", feature("\"sheet_no\":\"tờ một\",\"parcel_no\":1", 105.85))
                .getBytes(Charset.forName(charset));

        assertEquals("1/0/0", bring("parcels", "p.geojson", bytes).run().counts());
        assertEquals("tờ một", one("select sheet_no from parcels"));
    }

    @Test
    void theCrsThatTheFileNames() {
        String inMetres = """
                {"type":"Feature","properties":{"sheet_no":1,"parcel_no":1},"geometry":{"type":"Polygon","coordinates":
                [[[430000.1234,2380000],[430010,2380000],[430010,2380010],[430000.1234,2380000]]]}}
                """;
        for (String crs : List.of(
                "\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9213\"}",
                "\"name\",\"properties\":{\"name\":\"EPSG:9213\"}",
                "\"EPSG\",\"properties\":{\"code\":9213}")) {
            TestImport.Outcome outcome = parcels(collection("\"crs\":{\"type\":" + crs + "},", inMetres))
                    .run();

            assertEquals("EPSG:9213", outcome.report().crs());
            assertEquals("file", outcome.report().crsSource());
        }
        assertEquals("430000.1234", one("select ST_XMin(geom) from parcels"));
    }

    @Test
    void aCrsNamedAfterTheFeaturesComesTooLateUnlessItChangesNothingOrIsSaid() {
        String late =
                "{\"type\":\"FeatureCollection\",\"features\":[%s],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}}}";
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> parcels(late.formatted(ONE, "urn:ogc:def:crs:EPSG::9213")).run());

        assertTrue(String.valueOf(problem.getMessage()).contains("--crs EPSG:9213"), problem.getMessage());
        assertEquals("0", count("parcels"));
        assertEquals(
                "1/0/0",
                parcels(late.formatted(ONE, "urn:ogc:def:crs:OGC:1.3:CRS84"))
                        .run()
                        .counts());
        assertEquals(
                "1/0/0",
                parcels(late.formatted(TWO, "urn:ogc:def:crs:EPSG::9213"))
                        .crs("EPSG:4326")
                        .run()
                        .counts());
    }

    @Test
    void aCrsThatNobodyKnowsMustBeSaid() {
        String file = collection("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"VN2000_TM3\"}},", ONE);
        RuntimeException problem =
                assertThrows(RuntimeException.class, () -> parcels(file).run());

        assertTrue(String.valueOf(problem.getMessage()).contains("VN2000_TM3"), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("--crs"), problem.getMessage());
        assertEquals("1/0/0", parcels(file).crs("EPSG:4326").run().counts());
    }

    @Test
    void whatOneFeatureLeavesOutKeepsWhatIsKnownAndWhatItEmptiesIsEmptied() {
        parcels(collection(
                        "",
                        feature(
                                "\"sheet_no\":1,\"parcel_no\":1,\"land_use\":\"LUC\",\"official_area_m2\":100.5",
                                105.85),
                        feature(
                                "\"sheet_no\":1,\"parcel_no\":2,\"land_use\":\"ONT\",\"official_area_m2\":200.5",
                                105.86)))
                .run();

        TestImport.Outcome outcome = parcels(collection(
                        "",
                        feature("\"sheet_no\":1,\"parcel_no\":1,\"land_use\":null", 105.85),
                        feature("\"sheet_no\":1,\"parcel_no\":2,\"official_area_m2\":201", 105.86)))
                .run();

        assertEquals("2/0/0", outcome.counts());
        assertEquals("1:-:100.5 2:ONT:201", one("""
                        select string_agg(parcel_no || ':' || coalesce(land_use, '-') || ':' || official_area_m2, ' ' order by parcel_no)
                        from parcels where superseded is null
                        """));
    }

    @Test
    void twoMembersThatAreOneColumnMustNotDiffer() {
        TestImport.Outcome outcome = parcels(collection(
                        "",
                        feature("\"so_to\":1,\"Số tờ\":1,\"parcel_no\":1", 105.85),
                        feature("\"so_to\":1,\"Số tờ\":2,\"parcel_no\":2", 105.86),
                        feature("\"so_to\":7,\"sheet_no\":1,\"parcel_no\":3", 105.87)))
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts());
        assertEquals(List.of("ambiguous_column"), outcome.codes(2));
        assertEquals("1", one("select distinct sheet_no from parcels"), "a column's own name wins");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    null                                                                 | missing_geometry
                    {"type":"Polygon","coordinates":[]}                                  | missing_geometry
                    {"type":"Polygon"}                                                   | unreadable_geometry
                    {"type":"Polygon","coordinates":[[[1,2],[3,4]]]}                     | unreadable_geometry
                    {"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[7,8]]]}         | unreadable_geometry
                    {"type":"Polygon","coordinates":[[[1,2],["3",4],[5,6],[1,2]]]}       | unreadable_geometry
                    {"type":"Polygon","coordinates":[[[1e999,2],[3,4],[5,6],[1e999,2]]]} | unreadable_geometry
                    {"type":"Circle","coordinates":[1,2]}                                | unreadable_geometry
                    {"type":"Point","coordinates":[105.85,21.55]}                        | wrong_geometry_type
                    """)
    void aGeometryThatIsNoneRejectsItsRow(String geometry, String code) {
        String feature =
                "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":1,\"parcel_no\":1},\"geometry\":" + geometry + "}";
        TestImport.Outcome outcome =
                parcels(collection("", TWO, feature)).acceptingValid().run();

        assertEquals("1/1/0", outcome.counts());
        assertEquals(List.of(code), outcome.codes(2));
    }

    @Test
    void aFirstFeatureWithoutAShapeDoesNotHideTheShapesOfTheOthers() {
        String bare =
                "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":1,\"parcel_no\":9,\"x\":1,\"y\":2},\"geometry\":null}";
        TestImport.Outcome outcome =
                parcels(collection("", bare, ONE, TWO)).acceptingValid().run();

        assertEquals("2/1/0", outcome.counts());
        assertEquals(List.of("missing_geometry"), outcome.codes(1));
    }

    @Test
    void aFileCutOffInTheMiddleLeavesNothingBehind() {
        String whole = collection("", ONE, TWO);
        for (int length : new int[] {whole.length() - 1, whole.length() - 30, whole.length() / 2, 30, 1}) {
            FileProblem problem = assertThrows(
                    FileProblem.class,
                    () -> parcels(whole.substring(0, length)).acceptingValid().run());

            assertTrue(String.valueOf(problem.getMessage()).contains("ends in the middle"), problem.getMessage());
            assertEquals("0", count("parcels"));
        }
    }

    @Test
    void featuresOneALineCutOffInTheMiddleLeaveNothingBehind() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parcels", "p.geojsonl", ONE + "\n" + TWO.substring(0, TWO.length() - 10))
                        .acceptingValid()
                        .run());

        assertTrue(String.valueOf(problem.getMessage()).contains("after 1 whole row"), problem.getMessage());
        assertEquals("0", count("parcels"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        String nested = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(5_000) + "]}".repeat(5_000);
        for (String file : List.of(
                collection("\"x\":" + deep + ",", ONE),
                collection("", feature("\"sheet_no\":1,\"parcel_no\":1,\"x\":" + deep, 105.85)),
                collection("", "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + nested + "}"),
                "[".repeat(100_000))) {
            FileProblem problem =
                    assertThrows(FileProblem.class, () -> parcels(file).run());

            String message = String.valueOf(problem.getMessage());
            assertEquals(1, message.lines().count(), message);
            assertTrue(message.length() < 400, message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                              | is empty
                    '   '                                           | is empty
                    []                                              | FeatureCollection should stand
                    hello                                           | is no JSON
                    {"type":"Topology","objects":{}}                | its type is Topology
                    {"type":"Polygon","coordinates":[]}             | lacks sheet_no
                    {"type":"FeatureCollection"}                    | has no array of features
                    {"type":"FeatureCollection","features":null}    | has no array of features
                    {"type":"FeatureCollection","features":[]}      | has no rows
                    {"type":"FeatureCollection","features":[1]}     | is no object
                    {"type":"FeatureCollection","features":[]} {}   | goes on after the end
                    <OGRVRTDataSource></OGRVRTDataSource>           | a VRT of GDAL
                    """)
    void whatIsNoGeojsonIsRefusedInOneLine(String text, String why) {
        FileProblem problem =
                assertThrows(FileProblem.class, () -> parcels(text).run());

        assertTrue(String.valueOf(problem.getMessage()).contains(why), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("p.geojson"), problem.getMessage());
    }

    @Test
    void anotherEncodingIsNamedAsTheCause() {
        byte[] bytes = collection("", feature("\"sheet_no\":1,\"parcel_no\":\"\u00E2\u00EA\"", 105.85))
                .getBytes(StandardCharsets.ISO_8859_1);
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parcels", "p.geojson", bytes).run());

        assertTrue(String.valueOf(problem.getMessage()).contains("UTF-8"), problem.getMessage());
    }

    @Test
    void valuesOfEveryKindOfJson() {
        String properties =
                "\"sheet_no\":12,\"parcel_no\":\"1a\",\"land_use\":{\"code\":\"LUC\"},\"official_area_m2\":9222.10,\"valid_from\":\"2024-01-31\"";
        TestImport.Outcome outcome =
                parcels(collection("", feature(properties, 105.85))).run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals("9222.1", one("select official_area_m2 from parcels"));
        assertEquals("{\"code\":\"LUC\"}", one("select land_use from parcels"));
    }

    @Test
    void whatIsPublishedComesBackUnchangedAndTheSurveyKeepsItsDigits() {
        given("parcels", """
                sheet_no;parcel_no;land_use;official_area_m2;valid_from;wkt
                1;1;LUC;9222,1;2024-01-01;POLYGON((430000.12345 2380000.98765,430010.1 2380000.3,430010.7 2380010.1,430000.12345 2380000.98765))
                1;2;;;;MULTIPOLYGON(((430100 2380000,430110 2380000,430110 2380010,430100 2380000)),((430120 2380000,430150 2380000,430150 2380030,430120 2380030,430120 2380000),(430125 2380005,430125 2380010,430130 2380010,430125 2380005)))
                1;3;;;;POLYGON((430200 2380000,430300 2380000,430300 2380000.004,430200 2380000))
                """);
        given("events", "sheet_no,parcel_no,milestone,date\n1,1,PAID,2024-05-10");
        String before = one("select string_agg(ST_AsEWKB(geom)::text, ',' order by id) from parcels");
        String published = one("""
                select json_build_object('type', 'FeatureCollection', 'features', json_agg(json_build_object(
                    'type', 'Feature', 'id', id, 'geometry', geojson::json,
                    'properties', to_jsonb(p) - array['geom', 'wgs84', 'geojson', 'version_from', 'version_to'])))
                from published_parcels p
                """);

        TestImport.Outcome outcome = parcels(published).run();

        assertEquals("0/0/3", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(before, one("select string_agg(ST_AsEWKB(geom)::text, ',' order by id) from parcels"));
        assertEquals("1", one("select version from layer_version where layer = 'parcels'"));
    }

    @Test
    void heightsAreLeftOut() {
        String feature = """
                {"type":"Feature","properties":{"sheet_no":1,"parcel_no":1},"geometry":{"type":"Polygon","coordinates":
                [[[105.85,21.55,30.5],[105.851,21.55,31],[105.851,21.551,30],[105.85,21.55,30.5]]]}}
                """;
        assertEquals("1/0/0", parcels(collection("", feature)).run().counts());
        assertEquals("2", one("select ST_NDims(geom) from parcels"));
    }

    private TestImport parcels(String text) {
        return bring("parcels", "p.geojson", text);
    }

    private static String collection(String members, String... features) {
        return "{\"type\":\"FeatureCollection\"," + members + "\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, double lon) {
        String ring = "[[%1$s,21.55],[%2$s,21.55],[%2$s,21.551],[%1$s,21.55]]".formatted(lon, lon + 0.001);
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }
}
