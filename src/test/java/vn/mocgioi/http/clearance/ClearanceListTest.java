package vn.mocgioi.http.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.TestProvince;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.http.server.Workbooks;

/** The clearance list of a zone as a workbook. */
class ClearanceListTest {
    private static final String LIST = "/api/zones/SC2/clearance-list.xlsx";
    private static final String SERIAL_OF_2024_05_12 = "45424.0";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.bring(
                        "communes",
                        "code;fullname;wkt\n01;Phường Bách Quang;" + TestProvince.rectangle(-100, -100, 900, 900))
                .bring(
                        "zones",
                        "code;name;kind;wkt\nSC2;Sông Công II;INDUSTRIAL_PARK;" + TestProvince.rectangle(0, 0, 60, 300))
                .bring("parcels", """
                        sheet_no;parcel_no;land_use;wkt
                        12;10;LUC;%s
                        12;9;ONT;%s
                        2;100;CLN;%s
                        2;101;CLN;%s
                        """.formatted(
                                TestProvince.rectangle(0, 0, 100, 100),
                                TestProvince.rectangle(0, 100, 50, 200),
                                TestProvince.rectangle(0, 200, 50, 300),
                                TestProvince.rectangle(61, 0, 100, 10)))
                .bring("parties", "code,name,kind\nH1,Nguyễn Thị Lan,HOUSEHOLD\nH2,Trần Văn Bình,INDIVIDUAL\n")
                .bring("holdings", """
                        sheet_no,parcel_no,party,from,to
                        12,10,H2,2010-01-01,2020-01-01
                        12,10,H1,2020-01-01,
                        12,9,H1,,
                        12,9,H2,,
                        """)
                .bring("obstacles", "sheet_no,parcel_no,reason,opened,closed\n12,10,GRAVES,2024-03-01,2024-06-01\n")
                .bring("events", """
                        sheet_no,parcel_no,milestone,of,date,document_no,amount_vnd
                        12,10,INVENTORY,,2024-02-01,15/BB,
                        12,10,PAID,,2024-05-12,12/QĐ,1500000
                        12,10,HANDED_OVER,,2024-07-01,77/BB,
                        12,9,NOT_APPLICABLE,RECOVERY_DECISION,2024-04-01,,
                        """);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRowAParcelInTheOrderInWhichPeopleCount() {
        List<Map<String, Workbooks.Cell>> rows = parcels(list("?at=2024-05-20"));
        assertEquals(3, rows.size(), "the parcel outside is not in it");
        assertEquals(
                List.of("2/100", "12/9", "12/10"),
                rows.stream().map(row -> at(row, "D") + "/" + at(row, "E")).toList());
        Map<String, Workbooks.Cell> row = rows.get(2);
        assertEquals("Phường Bách Quang", at(row, "B"));
        assertEquals(new Workbooks.Cell("10000", "#,##0.0"), row.get("G"));
        assertEquals("6000", at(row, "I"));
        assertEquals("Nguyễn Thị Lan", at(row, "J"), "who holds it that day");
        assertEquals("Nguyễn Thị Lan; Trần Văn Bình", at(rows.get(1), "J"));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() {
        Map<String, Workbooks.Cell> row = parcels(list("?at=2024-05-20")).get(2);
        assertEquals(new Workbooks.Cell(SERIAL_OF_2024_05_12, "dd/mm/yyyy"), row.get("W"));
        assertEquals("12/QĐ", at(row, "X"));
        assertEquals(new Workbooks.Cell("1500000", "#,##0"), row.get("Y"));
    }

    @Test
    void whatLiesAheadOfTheDayIsNotInIt() {
        Map<String, Workbooks.Cell> before = parcels(list("?at=2024-05-11")).get(2);
        assertEquals("", at(before, "W") + at(before, "X") + at(before, "Y"));
        assertEquals("Mồ mả từ 01/03/2024", at(before, "AC"));
        assertEquals("Kiểm đếm", at(before, "AD"));
        assertEquals("100", at(before, "AF"), "days since 1 February");

        Map<String, Workbooks.Cell> after = parcels(list("?at=2024-07-01")).get(2);
        assertEquals("", at(after, "AC") + at(after, "AD") + at(after, "AF"), "handed over, it waits for nothing");
    }

    @Test
    void aPaperIsThatOfTheEventThatCounted() {
        try (TestServer other = new TestServer()) {
            other.bring(
                            "zones",
                            "code;name;kind;wkt\nZ;Khu Z;INDUSTRIAL_PARK;" + TestProvince.rectangle(0, 0, 200, 200))
                    .bring("parcels", """
                            sheet_no;parcel_no;valid_from;valid_to;replaces;wkt
                            1;1;;2024-03-01;;%1$s
                            1;2;2024-03-01;;1/1;%2$s
                            1;3;2024-03-01;;1/1;%3$s
                            """.formatted(
                                    TestProvince.rectangle(0, 0, 100, 100),
                                    TestProvince.rectangle(0, 0, 50, 100),
                                    TestProvince.rectangle(50, 0, 100, 100)))
                    // the enforcement was first, so that day counts, though the other paper sorts behind it
                    .bring("events", """
                            sheet_no,parcel_no,milestone,date,document_no,amount_vnd
                            1,1,INVENTORY,2024-02-01,20/BB,
                            1,2,INVENTORY,2024-04-01,99/BB,
                            1,2,ENFORCED,2024-05-01,1/CC,
                            1,2,HANDED_OVER,2024-05-09,9/BB,
                            1,3,PAID,2024-04-20,3/CT,700
                            """);
            HttpResponse<byte[]> answer = other.getAsStaff("/api/zones/Z/clearance-list.xlsx?at=2024-06-01");
            List<Map<String, Workbooks.Cell>> rows = parcels(Workbooks.of(answer));
            assertEquals(
                    List.of("2", "3"), rows.stream().map(row -> at(row, "E")).toList());
            assertEquals("20/BB", at(rows.get(0), "O"), "that of the parcel it was made of, which was earlier");
            assertEquals("20/BB", at(rows.get(1), "O"));
            assertEquals("1/CC", at(rows.get(0), "AA"));
            assertEquals("3/CT 700", at(rows.get(1), "X") + " " + at(rows.get(1), "Y"));
        }
    }

    @Test
    void whatDoesNotApplySaysSo() {
        assertEquals("không áp dụng", at(parcels(list("?at=2024-05-20")).get(1), "T"));
        assertEquals(
                "not applicable", at(parcels(list("?at=2024-05-20&lang=en")).get(1), "T"));
    }

    @Test
    void nobodyKeepsItAndOnlyStaffGetIt() {
        HttpResponse<byte[]> list = server.getAsStaff(LIST);
        assertEquals(
                "private, no-store", list.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(
                list.headers().firstValue("Content-Disposition").orElseThrow().contains("SC2-clearance-"));
        assertEquals(401, server.get(LIST).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/zones/NONE/clearance-list.xlsx", "/api/zones/'/clearance-list.xlsx"})
    void whatIsNoZoneIsNotFound(String path) {
        assertEquals(404, server.getAsStaff(path).statusCode());
    }

    private static Workbooks list(String query) {
        HttpResponse<byte[]> response = server.getAsStaff(LIST + query);
        assertEquals(200, response.statusCode(), TestServer.text(response));
        return Workbooks.of(response);
    }

    private static List<Map<String, Workbooks.Cell>> parcels(Workbooks book) {
        List<Map<String, Workbooks.Cell>> rows = book.rows(1);
        return rows.subList(3, rows.size());
    }

    private static String at(Map<String, Workbooks.Cell> row, String column) {
        return row.containsKey(column) ? row.get(column).value() : "";
    }
}
