package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.RowFinding;

/** Which rows of a file are rejected, which are only warned of, and that each is told all its reasons. */
class RowsOfAFileTest extends ImportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POINT (430000 2380000)                                                         | wrong_geometry_type
                    LINESTRING (430000 2380000, 430010 2380000)                                    | wrong_geometry_type
                    GEOMETRYCOLLECTION (POINT (430000 2380000), POINT (430001 2380000))            | wrong_geometry_type
                    POLYGON EMPTY                                                                  | missing_geometry
                    ''                                                                             | missing_geometry
                    POLYGON ((430000 2380000, 430010 2380010, 430010 2380000, 430000 2380010, 430000 2380000)) | self_intersection
                    POLYGON ((430000 2380000, 430010 2380000, 430020 2380000, 430000 2380000))     | self_intersection
                    POLYGON ((430000 2380000, 430010 2380000, 430010 2380010))                     | unreadable_geometry
                    POLYGON ((430000 2380000, 430010 2380000, x 2380010, 430000 2380000))          | unreadable_geometry
                    POLYGON ((630000 2380000, 630010 2380000, 630010 2380010, 630000 2380000))     | outside_area_of_use
                    POLYGON ((4 2, 5 2, 5 3, 4 2))                                                 | outside_area_of_use
                    """)
    void aShapeThatCannotBeKeptRejectsTheRow(String wkt, String code) {
        TestImport.Outcome outcome = bring("parcels", "p.csv", "sheet_no;parcel_no;wkt\n1;1;" + wkt + "\n")
                .crs("EPSG:9213")
                .run();

        assertEquals("0/1/0", outcome.counts());
        assertTrue(outcome.codes(1).contains(code), () -> outcome.messages(1));
        assertFalse(outcome.report().written());
        assertEquals("0", count("parcels"));
    }

    @Test
    void aFaultOfAShapeIsToldWithItsPlace() {
        TestImport.Outcome outcome =
                bring("parcels", "p.csv", """
                        sheet_no;parcel_no;wkt
                        1;1;POLYGON ((430000 2380000, 430010 2380010, 430010 2380000, 430000 2380010, 430000 2380000))
                        """).crs("EPSG:9213").run();

        assertEquals(430_005.0, outcome.findings(1).get(0).east());
        assertEquals(2_380_005.0, outcome.findings(1).get(0).north());
    }

    @Test
    void whatAReasonIsMadeOfIsToldBesideItsSentenceForOtherLanguages() {
        TestImport.Outcome outcome = bring("parcels", "p.csv", """
                        sheet_no;parcel_no;valid_from;replaces;wkt
                        1;1;mai;;POINT (430000 2380000)
                        1;2;;9/9;%s
                        """.formatted(square(0, 0, 10)))
                .crs("EPSG:9213")
                .run();

        assertEquals(
                List.of(Map.of("value", "mai", "expects", "date"), Map.of("value", "Point", "expects", "polygon")),
                outcome.findings(1).stream().map(RowFinding::values).toList());
        assertEquals(
                List.of(Map.of("layer", "parcels", "reference", "9/9")),
                outcome.findings(2).stream()
                        .filter(RowFinding::rejects)
                        .map(RowFinding::values)
                        .toList());
    }

    @Test
    void whatIsOddButNoFaultGoesInWithAWarning() {
        given("communes", "code;fullname;wkt\n1;Xã Một;" + square(-1000, -1000, 2000));
        TestImport.Outcome outcome =
                bring("parcels", "p.csv", """
                        sheet_no;parcel_no;wkt
                        1;1;POLYGON ((430000 2380000, 430010 2380000, 430010 2380000, 430010 2380010, 430000 2380000))
                        1;2;POLYGON ((430000 2380000, 430100 2380000, 430100 2380000.01, 430000 2380000))
                        1;3;POLYGON ((440000 2380000, 440010 2380000, 440010 2380010, 440000 2380000))
                        """).crs("EPSG:9213").run();

        assertEquals("3/0/0", outcome.counts());
        assertEquals(List.of("doubled_vertex"), outcome.codes(1));
        assertEquals(List.of("sliver"), outcome.codes(2));
        assertEquals(List.of("outside_province"), outcome.codes(3));
        assertTrue(outcome.report().written());
        assertEquals(
                "5",
                one("select ST_NPoints(geom) from parcels where parcel_no = '1'"),
                "the doubled vertex is kept as it came");
    }

    @Test
    void aPolygonAloneInAMultipolygonIsThatPolygon() {
        String ring = square(0, 0, 10).substring("POLYGON".length());
        bring("parcels", "a.csv", "sheet_no;parcel_no;wkt\n1;1;MULTIPOLYGON(" + ring + ")")
                .crs("EPSG:9213")
                .run();
        TestImport.Outcome again = bring("parcels", "b.csv", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10))
                .crs("EPSG:9213")
                .run();

        assertEquals("0/0/1", again.counts());
    }

    @Test
    void aRowIsToldAllThatIsWrongWithIt() {
        TestImport.Outcome outcome =
                bring("lots", "lots.csv", """
                        zone;code;phase;land_use;leasable;official_area_m2;wkt
                        Z9;;2;FARM;maybe;20.000;POLYGON ((430000 2380000, 430010 2380010, 430010 2380000, 430000 2380010, 430000 2380000))
                        """).crs("EPSG:9213").run();

        assertEquals(
                List.of(
                        "unreadable_value",
                        "unreadable_value",
                        "ambiguous_number",
                        "self_intersection",
                        "missing_value",
                        "unknown_reference"),
                outcome.codes(1));
        assertTrue(outcome.messages(1).contains("'Z9' is not in layer zones"), outcome.messages(1));
        assertTrue(outcome.messages(1).contains("has no code"), outcome.messages(1));
    }

    @Test
    void aRowThatSlippedIsToldJustThat() {
        TestImport.Outcome outcome =
                bring("parties", "p.csv", """
                        code,name,kind
                        H1,Nguyễn Văn A,HOUSEHOLD
                        H2,Công ty B, Phổ Yên,ORGANISATION
                        H3,Trần C
                        """).acceptingValid().run();

        assertEquals("1/2/0", outcome.counts());
        assertEquals(List.of("wrong_number_of_cells"), outcome.codes(2));
        assertEquals(List.of("wrong_number_of_cells"), outcome.codes(3));
        assertTrue(outcome.messages(2).contains("line 3 has 4 cells where the heading has 3"), outcome.messages(2));
    }

    @Test
    void ofRowsWithOneKeyTheFirstGoodOneStands() {
        TestImport.Outcome outcome =
                bring("parties", "p.csv", """
                        code,name,kind
                        H1,,HOUSEHOLD
                        H1,Nguyễn Văn A,HOUSEHOLD
                        H1,Nguyễn Văn B,HOUSEHOLD
                        H1,,NONE
                        """).acceptingValid().run();

        assertEquals("1/3/0", outcome.counts());
        assertEquals(List.of("missing_value"), outcome.codes(1), "it came before the one that stands");
        assertEquals("accepted", outcome.outcome(2));
        assertEquals(List.of("doubled_key"), outcome.codes(3));
        assertTrue(outcome.messages(3).contains("row 2, which stands"), outcome.messages(3));
        assertEquals(List.of("unreadable_value", "missing_value", "doubled_key"), outcome.codes(4));
        assertEquals("Nguyễn Văn A", one("select name from parties"));
    }

    @Test
    void numbersThatOnlyLookDifferentAreOneParcelAndItIsSaid() {
        TestImport.Outcome outcome =
                bring("parcels", "p.csv", """
                        sheet_no;parcel_no;wkt
                        ZW;5;POLYGON ((430000 2380000, 430010 2380000, 430010 2380010, 430000 2380000))
                        ZW;\u20605;POLYGON ((431000 2380000, 431010 2380000, 431010 2380010, 431000 2380000))
                        ZW;5\u200E;POLYGON ((432000 2380000, 432010 2380000, 432010 2380010, 432000 2380000))
                        \uFF3A\uFF37;\uFF15;POLYGON ((433000 2380000, 433010 2380000, 433010 2380010, 433000 2380000))
                        ZW;\u0410-5;POLYGON ((434000 2380000, 434010 2380000, 434010 2380010, 434000 2380000))
                        """).crs("EPSG:9213").acceptingValid().run();

        assertEquals("1/4/0", outcome.counts());
        assertEquals(List.of("unseen_characters", "doubled_key"), allCodes(outcome, 2));
        assertEquals(List.of("unseen_characters", "doubled_key"), allCodes(outcome, 3));
        assertEquals(List.of("unseen_characters", "unseen_characters", "doubled_key"), allCodes(outcome, 4));
        assertTrue(outcome.codes(5).contains("foreign_letter"), () -> outcome.messages(5));
    }

    /** In each layer, whatever names its object or another. */
    static List<String> layers() {
        return Layers.all().stream().map(Layer::name).toList();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void noKeyIsTakenForAnother(String name) {
        Layer layer = Layers.get(name);
        List<String> keys = layer.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT)
                .map(Column::name)
                .filter(column -> layer.keyColumns().stream()
                                .anyMatch(key -> key.name().equals(column))
                        || layer.references().stream()
                                .anyMatch(reference -> reference.columns().contains(column)))
                .toList();
        List<String> names = layer.columns().stream().map(Column::name).toList();
        String place = layer.shape() == Shape.NONE ? "" : ";wkt";
        String unseen = row(names, keys, "\u200B\uFF15") + (place.isEmpty() ? "" : ";");
        String foreign = row(names, keys, "\u04105") + (place.isEmpty() ? "" : ";");

        TestImport.Outcome outcome = bring(
                        name, name + ".csv", String.join(";", names) + place + "\n" + unseen + "\n" + foreign + "\n")
                .crs("EPSG:9213")
                .dry()
                .run();

        assertEquals(
                keys.size(), Collections.frequency(allCodes(outcome, 1), "unseen_characters"), outcome.messages(1));
        assertEquals(keys.size(), Collections.frequency(allCodes(outcome, 2), "foreign_letter"), outcome.messages(2));
    }

    private static String row(List<String> names, List<String> keys, String key) {
        return names.stream().map(name -> keys.contains(name) ? key : "").collect(Collectors.joining(";"));
    }

    private static List<String> allCodes(TestImport.Outcome outcome, int row) {
        return outcome.findings(row).stream().map(RowFinding::code).toList();
    }

    @Test
    void aParcelWithoutACommuneIsAnotherThanOneWith() {
        given("communes", "code;fullname;wkt\n01;Xã Một;" + square(0, 0, 1000));
        TestImport.Outcome outcome = bring(
                        "parcels", "p.csv", """
                        commune;sheet_no;parcel_no;wkt
                        ;1;1;%s
                        01;1;1;%s
                        ;1;1;%s
                        """.formatted(square(0, 0, 10), square(20, 0, 10), square(40, 0, 10)))
                .crs("EPSG:9213")
                .acceptingValid()
                .run();

        assertEquals("2/1/0", outcome.counts());
        assertEquals(List.of("doubled_key"), outcome.codes(3));
    }

    @Test
    void theCommuneOfRowsThatNameNoneCanBeSaid() {
        given(
                "communes",
                "code;fullname;wkt\n01;Xã Một;" + square(0, 0, 1000) + "\n02;Xã Hai;" + square(1000, 0, 1000));
        String file =
                "commune;sheet_no;parcel_no;wkt\n;1;1;%s\n02;1;1;%s\n".formatted(square(0, 0, 10), square(20, 0, 10));
        TestImport.Outcome outcome =
                bring("parcels", "p.csv", file).crs("EPSG:9213").commune("01").run();

        assertEquals("2/0/0", outcome.counts());
        assertEquals("01,02", one("select string_agg(commune, ',' order by commune) from parcels"));
        assertEquals("01", one("select distinct located_commune from parcels"), "where it lies is another matter");
    }

    @Test
    void anUnknownCommuneIsRefusedWhetherSaidOrWritten() {
        TestImport.Outcome outcome = bring("parcels", "p.csv", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10))
                .crs("EPSG:9213")
                .commune("99")
                .run();

        assertEquals(List.of("unknown_reference"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("'99' is not in layer communes"), outcome.messages(1));
    }

    @Test
    void aRowAboutAParcelFindsTheOnlyOneThereIsAndAsksWhereThereAreMore() {
        given(
                "communes",
                "code;fullname;wkt\n01;Xã Một;" + square(0, 0, 1000) + "\n02;Xã Hai;" + square(1000, 0, 1000));
        given("parcels", """
                commune;sheet_no;parcel_no;wkt
                01;1;1;%s
                02;1;1;%s
                01;1;2;%s
                ;1;3;%s
                """.formatted(square(0, 0, 10), square(1100, 0, 10), square(20, 0, 10), square(40, 0, 10)));

        TestImport.Outcome outcome =
                bring("obstacles", "o.csv", """
                        commune;sheet_no;parcel_no;reason;opened
                        ;1;1;GRAVES;2024-01-01
                        01;1;1;GRAVES;2024-01-01
                        ;1;2;GRAVES;2024-01-01
                        ;1;3;GRAVES;2024-01-01
                        02;1;2;GRAVES;2024-01-01
                        ;1;9;GRAVES;2024-01-01
                        01;1;3;GRAVES;2024-01-01
                        """).acceptingValid().run();

        assertEquals("3/4/0", outcome.counts());
        assertEquals(List.of("ambiguous_reference"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("say which of: 01, 02"), outcome.messages(1));
        assertEquals("accepted", outcome.outcome(2));
        assertEquals("accepted", outcome.outcome(3));
        assertEquals("accepted", outcome.outcome(4));
        assertEquals(List.of("unknown_reference"), outcome.codes(5));
        assertTrue(outcome.messages(5).contains("there is one in commune 01"), outcome.messages(5));
        assertTrue(outcome.messages(6).contains("import the parcels first"), outcome.messages(6));
        assertTrue(outcome.messages(7).contains("there is one in commune (none)"), outcome.messages(7));
    }

    @Test
    void eachUnknownThingThatARowNamesIsToldButNotWhatFollowsFromIt() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        TestImport.Outcome outcome = bring("leases", "l.csv", """
                        zone,lot,from,project
                        X,L1,2024-01-01,P1
                        Z,L1,2024-01-01,P1
                        """).run();

        assertEquals(List.of("unknown_reference", "unknown_reference"), outcome.codes(1));
        assertTrue(outcome.messages(1).contains("'X' is not in layer zones"), outcome.messages(1));
        assertTrue(outcome.messages(1).contains("'P1' is not in layer projects"), outcome.messages(1));
        assertTrue(outcome.messages(2).contains("'Z / L1' is not in layer lots"), outcome.messages(2));
        assertTrue(outcome.messages(2).contains("'P1' is not in layer projects"), outcome.messages(2));
    }

    @Test
    void rowsThatHangOnARejectedRowFallWithIt() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        TestImport.Outcome outcome =
                bring("markers", "m.csv", """
                        zone;number;kind;of;ring;x_northing;y_easting
                        Z;M1;CORNER;;1;2380000;430000
                        Z;M2;CORNER;;0;2380010;430000
                        Z;R1;REFERENCE;M1;1;2380001;430000
                        Z;R2;REFERENCE;M2;1;2380011;430000
                        Z;R3;REFERENCE;R2;1;2380012;430000
                        Z;R4;REFERENCE;;1;2380013;430000
                        """).acceptingValid().run();

        assertEquals("2/4/0", outcome.counts());
        assertEquals("accepted", outcome.outcome(3));
        assertEquals(List.of("out_of_range"), outcome.codes(2));
        assertEquals(List.of("unknown_reference"), outcome.codes(4));
        assertEquals(List.of("unknown_reference"), outcome.codes(5));
        assertEquals(List.of("missing_value"), outcome.codes(6));
    }

    @Test
    void aParcelReplacesKnownOnesOrGoodOnesOfItsFile() {
        given("parcels", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10));
        TestImport.Outcome outcome = bring("parcels", "p.csv", """
                        sheet_no;parcel_no;replaces;wkt
                        1;2;1/1;%s
                        1;3;"1/1, 1/2";%s
                        1;4;1/9;%s
                        1;5;1/6;%s
                        1;6;;
                        1;7;1/7;%s
                        """.formatted(
                        square(20, 0, 10), square(40, 0, 10), square(60, 0, 10), square(80, 0, 10), square(90, 0, 10)))
                .crs("EPSG:9213")
                .acceptingValid()
                .run();

        assertEquals("2/4/0", outcome.counts());
        assertTrue(outcome.messages(3).contains("replaces 1/9, but there is no such parcel"), outcome.messages(3));
        assertEquals(List.of("unknown_reference"), outcome.codes(4), "the one it replaces was rejected");
        assertEquals(List.of("missing_geometry"), outcome.codes(5));
        assertEquals(List.of("unknown_reference"), outcome.codes(6), "nothing replaces itself");
    }

    @Test
    void oneAmericanDateSpoilsItsColumnButNotTheOthers() {
        given("parcels", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10));
        TestImport.Outcome outcome =
                bring("obstacles", "o.csv", """
                        sheet_no,parcel_no,reason,opened,closed
                        1,1,GRAVES,03/04/2024,01/05/2024
                        1,1,DISPUTE,03/25/2024,
                        1,1,OTHER,2024-04-03,02/05/2024
                        1,1,UTILITY_LINE,25/03/2024,
                        """).acceptingValid().run();

        assertEquals("1/3/0", outcome.counts());
        assertEquals(List.of("ambiguous_date"), outcome.codes(1));
        assertEquals(List.of("unreadable_value"), outcome.codes(2));
        assertTrue(outcome.messages(2).contains("with the day before the month"), outcome.messages(2));
        assertEquals("accepted", outcome.outcome(3), "ISO wins, and 'closed' is consistent");
        assertEquals(List.of("ambiguous_date"), outcome.codes(4));
        assertEquals("2024-04-03 2024-05-02", one("select opened || ' ' || closed from obstacles"));
    }

    @Test
    void aConsistentColumnIsDayFirst() {
        given("parcels", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10));
        TestImport.Outcome outcome = bring(
                        "obstacles", "o.csv", "sheet_no,parcel_no,reason,opened\n1,1,GRAVES,03/04/2024\n")
                .run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals("2024-04-03", one("select opened from obstacles"));
    }

    @Test
    void aNumberThatCouldBeTwoIsRefusedUntilItIsSaidWhich() {
        String file = "sheet_no;parcel_no;official_area_m2;wkt\n1;1;20.000;" + square(0, 0, 10);

        assertEquals(
                List.of("ambiguous_number"),
                bring("parcels", "p.csv", file).crs("EPSG:9213").run().codes(1));
        bring("parcels", "p.csv", file).crs("EPSG:9213").decimal(Decimals.COMMA).run();
        assertEquals("20000", one("select official_area_m2 from parcels"));
        bring("parcels", "p.csv", file).crs("EPSG:9213").decimal(Decimals.DOT).run();
        assertEquals("20.000", one("select official_area_m2 from parcels where superseded is null"));
    }

    @Test
    void aFileThatLacksANeededColumnIsRefusedAsAWhole() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parties", "p.csv", "Mã,Địa chỉ\nH1,Xóm 1\n").run());

        assertTrue(String.valueOf(problem.getMessage()).contains("lacks name, kind"), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("Mã, Địa chỉ"), problem.getMessage());
    }

    @Test
    void aFileOfShapesWithoutAPlaceIsRefusedAsAWhole() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parcels", "p.csv", "sheet_no,parcel_no\n1,1\n").run());

        assertTrue(String.valueOf(problem.getMessage()).contains("x_northing and y_easting"), problem.getMessage());
    }

    @Test
    void everyRowHasOneOutcome() {
        TestImport.Outcome outcome =
                bring("parties", "p.csv", """
                        code,name,kind
                        H1,A,HOUSEHOLD
                        H2,B,STATE
                        H1,C,STATE
                        """).acceptingValid().run();
        TestImport.Outcome again =
                bring("parties", "p.csv", """
                        code,name,kind
                        H1,A,HOUSEHOLD
                        H2,B changed,STATE
                        H3,,STATE
                        H4,D,STATE
                        """).acceptingValid().run();

        assertEquals("2/1/0", outcome.counts());
        assertEquals(3, outcome.rows().size());
        assertEquals("2/1/1", again.counts());
        assertEquals(
                List.of("unchanged", "accepted", "rejected", "accepted"),
                List.of(again.outcome(1), again.outcome(2), again.outcome(3), again.outcome(4)));
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                again.rows().stream().map(r -> r.number()).toList());
        assertEquals("H2", again.rows().get(1).key());
    }
}
