package vn.mocgioi.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mocgioi.exchange.bytes.Zips;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;

/** Sheets as offices keep them. */
class XlsxImportTest extends ImportTest {
    private static final String ZONES =
            "wkt,code,name,kind\n\"" + square(0, 0, 1_000) + "\",SC2,Sông Công II,INDUSTRIAL_PARK\n";
    private static final Object[] HEADINGS = {"Mã dự án", "Mã KCN", "Tên dự án", "Vốn đăng ký", "Ngày cấp phép", "FDI"};

    @Test
    void aSheetIsReadAsACsvIs() {
        given("zones", ZONES);
        Xlsx book = new Xlsx()
                .sheet("Dự án")
                .row(1, HEADINGS)
                .row(2, 12, "SC2", "Pin mặt trời", Xlsx.number("9222.1000000000004"), Xlsx.styled(1, "45322"), "x")
                .row(3, Xlsx.number("13.0"), "SC2", Xlsx.inline("Kính mắt"), "9222,5", Xlsx.styled(2, "45323.75"), null)
                .row(4, " 14 ", "SC2", "Đèn &amp; khuôn", "1.234.567,8", "31/12/2024", Xlsx.number("0"));

        TestImport.Outcome outcome = bring("projects", "p.xlsx", book.bytes()).run();

        assertEquals("3/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "12 Pin mặt trời 9222.1 2024-01-31 t|13 Kính mắt 9222.5 2024-02-01|14 Đèn &amp; khuôn 1234567.8 2024-12-31 f",
                one("""
                        select string_agg(concat_ws(' ', code, name, capital_usd, licence_date, "foreign"), '|' order by code)
                        from projects
                        """));
        assertEquals("capital_usd", outcome.report().columns().get("Vốn đăng ký"));
        assertEquals(2, outcome.rows().get(0).number(), "rows have the numbers that the sheet shows");
    }

    @Test
    void titlesStandAboveTheHeadingsAndNumbersOfColumnsBelow() {
        Xlsx book = new Xlsx()
                .sheet("Chủ")
                .row(1, "ỦY BAN NHÂN DÂN", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row(3, "DANH SÁCH HỘ DÂN")
                .merged("A3:D3")
                .row(5, "STT", "Người sử dụng", null, "Địa chỉ")
                .merged("B5:C5")
                .merged("A5:A6")
                .row(6, null, "Mã", "Họ tên", null, "Loại")
                .row(7, "(1)", "(2)", "(3)", "(4)", "(5)")
                .row(8, 1, "H1", "Nguyễn Văn A", "Xóm 1", "HOUSEHOLD")
                .row(20, 2, "H2", "Trần Thị B", "Xóm 2", "HOUSEHOLD");

        TestImport.Outcome outcome =
                bring("parties", "p.xlsx", book.bytes()).map("Mã", "code").run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "H1 Nguyễn Văn A Xóm 1|H2 Trần Thị B Xóm 2",
                one("select string_agg(concat_ws(' ', code, name, address), '|' order by code) from parties"));
        assertEquals(List.of("headings_found", "numbering_left_out"), outcome.said());
        assertTrue(outcome.saidOf("headings_found").contains("row 6"), outcome.saidOf("headings_found"));
    }

    @Test
    void aRowThatOnlyLooksLikeNumbersOfColumnsIsARow() {
        Xlsx book = new Xlsx()
                .sheet("Chủ")
                .row(1, "code", "name", "kind", "address")
                .row(2, 1, 2, "HOUSEHOLD", 4);

        assertEquals("1/0/0", bring("parties", "p.xlsx", book.bytes()).run().counts());
    }

    @Test
    void aTextCellOverSeveralRowsCountsForEachAndAMeasureForNone() {
        given("zones", ZONES);
        Xlsx book = new Xlsx()
                .sheet("Lô")
                .row(1, "zone", "code", "land_use", "official_area_m2", "wkt")
                .row(2, "SC2", "A1", "INDUSTRIAL", 100, square(0, 0, 10))
                .row(3, null, "A2", null, 100, square(20, 0, 10))
                .row(4, "SC2", "A3", "INDUSTRIAL", 200, square(40, 0, 10))
                .row(5, "SC2", "A4", "INDUSTRIAL", null, square(60, 0, 10))
                .merged("A2:A3")
                .merged("C2:C3")
                .merged("D4:D5");

        TestImport.Outcome outcome = bring("lots", "p.xlsx", book.bytes())
                .crs("EPSG:9213")
                .acceptingValid()
                .run();

        assertEquals("2/2/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.messages(3).contains("cell D4 is one number for the rows 4 to 5"), outcome.messages(3));
        assertTrue(outcome.messages(4).contains("cell D5"), outcome.messages(4));
        assertEquals(
                "SC2 A2 INDUSTRIAL", one("select concat_ws(' ', zone, code, land_use) from lots where code = 'A2'"));
        assertTrue(outcome.saidOf("merged_cells").contains("A2:A3"), outcome.saidOf("merged_cells"));
    }

    @Test
    void formulasCountByTheValueThatWasSaved() {
        Xlsx book = new Xlsx()
                .sheet("Chủ")
                .row(1, "code", "name", "kind", "phone")
                .row(
                        2,
                        Xlsx.formula("str", "\"H\"&amp;1", "<v>H1</v>"),
                        "A",
                        "HOUSEHOLD",
                        Xlsx.formula("n", "1+1", "<v>2</v>"))
                .row(3, "H2", Xlsx.formula("str", "B2", ""), "HOUSEHOLD", null)
                .row(4, "H3", Xlsx.error("#REF!"), "HOUSEHOLD", null)
                .row(5, "H4", "D", "HOUSEHOLD", Xlsx.formula("str", "\"\"", "<v></v>"));

        TestImport.Outcome outcome =
                bring("parties", "p.xlsx", book.bytes()).acceptingValid().run();

        assertEquals("2/2/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.messages(2).contains("cell B3 is a formula whose value was not saved"), outcome.messages(2));
        assertTrue(outcome.messages(3).contains("cell B4 shows the error #REF!"), outcome.messages(3));
        assertEquals("H1 2|H4", one("select string_agg(concat_ws(' ', code, phone), '|' order by code) from parties"));
    }

    @Test
    void aNumberThatExcelMadeADayOfIsNoKey() {
        Xlsx book = new Xlsx()
                .sheet("Chủ")
                .row(1, "code", "name", "kind", "address")
                .row(2, Xlsx.styled(1, "45363"), "A", "HOUSEHOLD", null)
                .row(3, "H2", "B", "HOUSEHOLD", Xlsx.styled(1, "45363"));

        TestImport.Outcome outcome =
                bring("parties", "p.xlsx", book.bytes()).acceptingValid().run();

        assertEquals("1/1/0", outcome.counts());
        assertTrue(outcome.messages(1).contains("12/3"), outcome.messages(1));
        assertEquals("2024-03-12", one("select address from parties"));
    }

    @Test
    void aCodeShownWithZerosBeforeItKeepsThem() {
        Xlsx book =
                new Xlsx().sheet("Chủ").row(1, "code", "name", "kind").row(2, Xlsx.styled(3, "543"), "A", "HOUSEHOLD");

        bring("parties", "p.xlsx", book.bytes()).run();

        assertEquals("00543", one("select code from parties"));
    }

    @Test
    void markersHaveTheirPlaceInColumns() {
        given("zones", ZONES);
        Xlsx book = new Xlsx()
                .sheet("Mốc")
                .row(1, "Mã khu", "Số hiệu mốc", "X (m)", "Y (m)")
                .row(2, "SC2", "M1", Xlsx.number("2380000.1235000002"), "430000,5");

        TestImport.Outcome outcome = bring("markers", "p.xlsx", book.bytes()).run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("POINT(430000.5 2380000.1235)", one("select ST_AsText(geom) from markers"));
    }

    @Test
    void blankAndHiddenSheetsAreNoChoiceAndOfTwoOthersOneIs() {
        Xlsx one = new Xlsx()
                .sheet("Danh mục", "hidden")
                .row(1, "a", "b")
                .sheet("Chủ")
                .row(1, "code", "name", "kind")
                .row(2, "H1", "A", "HOUSEHOLD")
                .sheet("Sheet2")
                .row(1);
        assertEquals("1/0/0", bring("parties", "p.xlsx", one.bytes()).run().counts());

        one.sheet("Chủ 2").row(1, "code", "name", "kind");

        assertTrue(problem(one.zip()).contains("Chủ, Chủ 2"), problem(one.zip()));
    }

    @Test
    void aHeadingThatComesTwiceIsAskedAboutOnlyWhereItMeansSomething() {
        Xlsx unknown = new Xlsx()
                .sheet("Chủ")
                .row(1, "code", "name", "kind", "Ký nhận", "Ký nhận")
                .row(2, "H1", "A", "HOUSEHOLD", "a", "b");
        Xlsx known =
                new Xlsx().sheet("Chủ").row(1, "code", "name", "kind", "name").row(2, "H1", "A", "HOUSEHOLD", "b");

        assertEquals("1/0/0", bring("parties", "p.xlsx", unknown.bytes()).run().counts());
        assertTrue(problem(known.zip()).contains("two columns 'name' (B and D)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | true", "[$-42A]d mmmm yyyy;@ | true", "m/d/yy h:mm | true", "d\\-mmm | true",
                        "yyyy | true",
                "General | false", "#,##0.00 | false", "#,##0\\ \"đồng/day\" | false", "[Red]0.00 | false",
                        "h:mm | false",
                "@ | false", "_-* #,##0_-;_-* \"-\"??_-;_-@_- | false"
            })
    void daysAreKnownByHowTheyAreShown(String code, boolean day) {
        assertEquals(day, XlsxFormat.of(code).day());
    }

    static Stream<Arguments> broken() {
        Xlsx good = new Xlsx().sheet("A").row(1, "code", "name", "kind").row(2, "H1", "A", "HOUSEHOLD");
        String far = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
        String text =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>900000000</v></c></row></sheetData></worksheet>";
        String cut = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>";
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>&e;</sheetData></worksheet>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>";
        return Stream.of(
                Arguments.of("more than 500 columns", with(far)),
                Arguments.of("refers to a text that it does not have", with(text)),
                Arguments.of("is damaged", with(cut)),
                Arguments.of("DOCTYPE", with(entity)),
                Arguments.of("DOCTYPE", with(laughs)),
                Arguments.of(
                        "more than 1,000,000 characters",
                        with("<worksheet><sheetData><row><c t=\"str\"><v>" + "x".repeat(2_000_000)
                                + "</v></c></row></sheetData></worksheet>")),
                Arguments.of("no sheet with anything", with("<worksheet><sheetData/></worksheet>")),
                Arguments.of("no workbook in it", new Zips().with("a.txt", "x")),
                Arguments.of("has a link", good.zip().link("xl/media", "/etc")),
                Arguments.of("leads out of it", good.zip().with("../x", "y")),
                Arguments.of(
                        "lacks code",
                        new Xlsx().sheet("A").row(1, "a", "b").row(2, 1, 2).zip()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenWorkbookIsRefusedInOneLine(String reason, Zips zip) {
        String problem = problem(zip);

        assertTrue(problem.contains(reason), problem);
        assertEquals(1, problem.lines().count(), problem);
    }

    private static Zips with(String sheet) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new Zips()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"%s\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"
                                .formatted(relations))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<R><Relationship Id=\"a\" Type=\"%s/worksheet\" Target=\"/xl/s.xml\"/></R>"
                                .formatted(relations))
                .with("xl/s.xml", sheet);
    }

    private String problem(Zips zip) {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parties", "p.xlsx", zip.bytes()).acceptingValid().run());
        assertEquals("0", one("select count(*) from parties where code = 'none'"));
        return String.valueOf(problem.getMessage());
    }
}
