package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;

/** Tables as offices write them come in as they are, and what is left out of them is said. */
class OfficeTablesTest extends ImportTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @BeforeEach
    void zones() {
        given(
                "zones",
                "code,name,kind,wkt\nKCN-SC1,A,INDUSTRIAL_PARK,\"" + square(0, 0, 400)
                        + "\"\nCCN-05,B,INDUSTRIAL_CLUSTER,\"" + square(1000, 0, 400) + "\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "edges-between.xlsx, 4/0/0, headings_found rows_between_left_out first_point_again",
        "closing-row-and-footer.xlsx, 4/0/0, headings_found sums_left_out footers_left_out first_point_again",
        "side-by-side.xlsx, 4/0/0, side_by_side",
        "own-coordinate-table-with-zone.csv, 23/0/0, first_point_again"
    })
    void tablesOfMarkersComeAsTheyAre(String name, String counts, String said) {
        TestImport.Outcome outcome =
                bring("markers", CASES.resolve(name)).crs("EPSG:9213").run();

        assertEquals(counts, outcome.counts(), () -> outcome.rows().toString());
        assertTrue(
                outcome.said().containsAll(List.of(said.split(" "))),
                () -> outcome.report().said().toString());
    }

    @Test
    void theZoneOfAWholeFileIsSaidOnce() {
        TestImport.Outcome outcome = bring("markers", CASES.resolve("own-coordinate-table.csv"))
                .crs("EPSG:9213")
                .wholeFile("zone", "CCN-05")
                .run();

        assertEquals("23/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("CCN-05", one("select distinct zone from markers"));
        assertEquals(
                "0/0/23",
                bring("markers", CASES.resolve("own-coordinate-table-with-zone.csv"))
                        .crs("EPSG:9213")
                        .run()
                        .counts());
    }

    @Test
    void stepsSideBySideAreEvents() {
        given("parcels", "sheet_no,parcel_no,wkt\n12,5,\"" + square(0, 0, 50) + "\"\n");
        String list = """
                Danh sách giải phóng mặt bằng;;;;;;
                Số tờ;Số thửa;Kiểm đếm: ngày;Kiểm đếm: số văn bản;Ngày chi trả;Chi trả: số tiền (đồng);Bàn giao: ngày
                12;5;2024-01-31;3/BB;15/02/2024;1500000;không áp dụng
                """;

        TestImport.Outcome first = bring("events", "list.csv", list).run();
        TestImport.Outcome again = bring("events", "list.csv", list).run();

        assertEquals("2/0/0", first.counts(), () -> first.rows().toString());
        assertEquals("0/0/2", again.counts());
        assertEquals("INVENTORY 2024-01-31 3/BB|PAID 2024-02-15 1500000", one("""
                        select string_agg(concat_ws(' ', milestone, date, document_no, amount_vnd), '|' order by date)
                        from events
                        """));
        assertTrue(first.said().contains("inapplicable_left_out"), first.said().toString());
    }

    @Test
    void degreesMayBeInMinutesAndSeconds() {
        TestImport.Outcome outcome = bring("markers", "m.csv", """
                        zone;number;Vĩ độ;Kinh độ
                        KCN-SC1;1;21°30'15,5"B;105°53'20"Đ
                        KCN-SC1;2;21 30 15.5;105 53 20
                        KCN-SC1;3;21d30m15.5s;105d53m20sE
                        KCN-SC1;4;105°53'20"E;21°30'15"N
                        """.replace("\"", "″"))
                .acceptingValid()
                .run();

        assertEquals("3/1/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("1", one("select count(distinct ST_AsText(ST_SnapToGrid(geom, 0.001))) from markers"));
    }

    @Test
    void numbersThatAreTextsAreNumbersAndATextOfAFormulaIsAText() {
        TestImport.Outcome markers = bring("markers", CASES.resolve("text-numbers.xlsx"))
                .crs("EPSG:9213")
                .dry()
                .run();
        TestImport.Outcome parcels = bring("parcels", CASES.resolve("formula-text.csv"))
                .crs("EPSG:9213")
                .acceptingValid()
                .dry()
                .run();

        assertEquals("7/0/0", markers.counts(), () -> markers.rows().toString());
        assertTrue(
                parcels.rows().get(0).key().endsWith("03 / 0012"),
                parcels.rows().get(0).key());
    }

    @Test
    void titlesSumsSignaturesAndBlankLinesOfACsvAreLeftOut() {
        TestImport.Outcome outcome = bring("parties", "p.csv", """
                        DANH SÁCH CHỦ SỬ DỤNG ĐẤT;;;
                        ;;;
                        STT;Mã chủ;Họ tên;Loại
                        (1);(2);(3);(4)
                        1;H1;Nguyễn Văn A;Hộ gia đình
                        ;;;
                        2;H2;Công ty B;Tổ chức
                        ;Tổng cộng: 2;;
                        ;;;
                        ;;;Thái Nguyên, ngày 5 tháng 6 năm 2024
                        ;Người lập biểu;;
                        ;;;Giám đốc
                        ;;;Trần C
                        """).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(
                outcome.said().containsAll(List.of("headings_found", "sums_left_out", "footers_left_out")),
                () -> outcome.report().said().toString());
    }

    @Test
    void whatOnlyLooksLikeASignatureIsARow() {
        TestImport.Outcome outcome = bring("parties", "p.csv", """
                        code,name,kind
                        H1,Giám đốc công ty,INDIVIDUAL
                        Kiểm tra,,
                        H2,Tổng công ty B,ORGANISATION
                        """).run();

        assertEquals("2/1/0", outcome.counts());
    }

    @Test
    void aTitleAboveProjectsIsNoHeading() {
        TestImport.Outcome outcome =
                bring("projects", CASES.resolve("title-above.csv")).run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
    }

    @Test
    void aFileWithoutHeadingsLosesNothing() {
        String text = "T1;2376219,431;430633,701\nT2;2376221,050;430700,125\nT3;2376150,777;430702,310\n";

        FileProblem asked = assertThrows(
                FileProblem.class,
                () -> bring("markers", "m.csv", text).crs("EPSG:9213").run());
        FileProblem followed = assertThrows(
                FileProblem.class,
                () -> bring("markers", "m.csv", text)
                        .crs("EPSG:9213")
                        .map("T1", "number")
                        .map("2376219,431", "x_northing")
                        .map("430633,701", "y_easting")
                        .wholeFile("zone", "KCN-SC1")
                        .run());
        TestImport.Outcome outcome = bring("markers", "m.csv", text)
                .crs("EPSG:9213")
                .reading(ReadOptions.PLAIN.withoutHeadings())
                .map("1", "number")
                .map("2", "x_northing")
                .map("3", "y_easting")
                .wholeFile("zone", "KCN-SC1")
                .run();

        assertTrue(String.valueOf(asked.getMessage()).contains("--no-headings"), asked.getMessage());
        assertTrue(String.valueOf(followed.getMessage()).contains("--no-headings"), followed.getMessage());
        assertEquals("3/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "T1", one("select number from markers where order_ is null limit 1".replace("order_", "\"order\"")));
    }

    @Test
    void whatIsHiddenOrStruckThroughIsSaidAndLeftOutWhenAsked() {
        TestImport.Outcome read = bring("markers", CASES.resolve("hidden-and-struck.xlsx"))
                .crs("EPSG:9213")
                .dry()
                .run();
        TestImport.Outcome skipped = bring("markers", CASES.resolve("hidden-and-struck.xlsx"))
                .crs("EPSG:9213")
                .reading(ReadOptions.PLAIN.withoutHidden())
                .dry()
                .run();

        assertEquals("4/0/0", read.counts());
        assertTrue(read.saidOf("hidden_rows").startsWith("1 rows"), read.saidOf("hidden_rows"));
        assertTrue(read.saidOf("struck_rows").contains("row 5"), read.saidOf("struck_rows"));
        assertEquals("2/0/0", skipped.counts());
    }

    @ParameterizedTest
    @CsvSource({"parties, 2", "zones, 2"})
    void theWordsOfTheProductAreRead(String layer, int rows) {
        TestImport.Outcome outcome = bring(layer, CASES.resolve("words-" + layer + ".csv"))
                .crs("EPSG:4326")
                .dry()
                .run();

        assertEquals(rows + "/0/0", outcome.counts(), () -> outcome.rows().toString());
    }
}
