package vn.mocgioi.http.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.server.TestProvince;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.http.server.Workbooks;
import vn.mocgioi.land.time.Days;

/** The province's page for those who must hand in a report: as a page to print, and as a workbook. */
class SummaryFilesTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.bring("zones", """
                        code;name;name_en;kind;operating_since;wkt
                        SC1;Sông Công <I>;Song Cong I;INDUSTRIAL_PARK;2001-01-01;%s
                        YB;Yên Bình;;IT_PARK;;%s
                        """.formatted(
                        TestProvince.rectangle(0, 0, 1_234.5, 1_000), TestProvince.rectangle(2_000, 0, 2_100, 100)))
                .bring("lots", """
                        zone;code;land_use;wkt
                        SC1;L1;INDUSTRIAL;%s
                        SC1;L2;INDUSTRIAL;%s
                        """.formatted(
                                TestProvince.rectangle(0, 0, 300, 100), TestProvince.rectangle(0, 100, 100, 200)))
                .bring("leases", "zone,lot,from\nSC1,L1,2024-03-01\n")
                .bring("parcels", "sheet_no;parcel_no;wkt\n1;1;" + TestProvince.rectangle(0, 0, 100, 50))
                .bring("events", "sheet_no,parcel_no,milestone,date\n1,1,HANDED_OVER,2024-06-01\n")
                .bring("projects", """
                        code,zone,name,country,sector,licence_date
                        D1,SC1,Một,KR,Điện tử,2024-02-01
                        D2,SC1,Hai,,,2024-05-01
                        """)
                .bring("targets", "measure,period,value\nNEW_PROJECTS,2024,4\nOCCUPANCY,2024,0.6\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageIsVietnameseWithItsNumbersAndSaysOfWhenAndFromWhere() {
        String page = TestServer.text(server.get("/api/summary.html?at=2024-12-31&known=2090-01-01"));
        String known = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
                .withZone(Days.ZONE)
                .format(Instant.parse(server.get("/api/summary?at=2024-12-31")
                        .headers()
                        .firstValue("Mocgioi-Known")
                        .orElseThrow()));
        for (String told : List.of(
                "<html lang=\"vi\" ",
                "Khu, cụm công nghiệp toàn tỉnh đến ngày 31/12/2024",
                "Tính đến hết ngày 31/12/2024, theo dữ liệu ghi nhận đến " + known,
                "Nguồn: Mốc Giới, " + server.url(""),
                "<td class=\"n\">123,45</td>",
                "<td class=\"n\">75,0\u00a0%</td>",
                "Hàn Quốc",
                "Sông Công &lt;I&gt;")) {
            assertTrue(page.contains(told), told);
        }
        assertFalse(page.contains("minh họa"), "there is no demo here");
        assertFalse(page.contains("<script") || page.contains("src="), "nothing is fetched");
    }

    @Test
    void orEnglishOnes() {
        HttpResponse<byte[]> answer = server.get("/api/summary.html?at=2024-12-31&lang=en");
        String page = TestServer.text(answer);
        for (String told : List.of(
                "<html lang=\"en\" ", "on 31 Dec 2024", "123.45", "75.0\u00a0%", "South Korea", "Song Cong I")) {
            assertTrue(page.contains(told), told);
        }
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                server.get("/api/summary.html?at=2024-12-31&lang=en", "If-None-Match", etag)
                        .statusCode());
        assertEquals(
                200,
                server.get("/api/summary.html?at=2024-12-31", "If-None-Match", etag)
                        .statusCode());
        assertEquals(400, server.get("/api/summary.html?lang=fr").statusCode());
    }

    @Test
    void theWorkbookHasASheetForEachBlockWithRealNumbers() {
        Workbooks book = Workbooks.of(server.get("/api/summary.xlsx?at=2024-12-31&from=2023-12-31"));
        assertEquals(
                List.of(
                        "Khu, cụm",
                        "Giải phóng mặt bằng",
                        "Kế hoạch",
                        "Theo nước",
                        "Theo ngành",
                        "Các bước",
                        "Thay đổi",
                        "Từng khu, cụm"),
                book.sheets());
        for (int sheet = 1; sheet <= book.sheets().size(); sheet++) {
            assertTrue(book.rows(sheet).get(1).get("A").value().startsWith("Tính đến hết ngày 31/12/2024"));
            assertTrue(book.rows(sheet).get(2).get("A").value().contains("Nguồn: Mốc Giới"));
        }
        Map<String, Workbooks.Cell> parks = row(book, 1, "Khu công nghiệp");
        assertEquals(new Workbooks.Cell("123.45", "#,##0.00"), parks.get("C"));
        assertEquals(new Workbooks.Cell("0.75", "0.0%"), parks.get("H"));
        assertFalse(row(book, 1, "Khu công nghệ thông tin tập trung").containsKey("H"), "no lots, no occupancy");
        assertEquals(
                new Workbooks.Cell("0.5", "#,##0.00"), row(book, 2, "Bàn giao").get("B"));
        assertEquals("2", row(book, 3, "Dự án mới").get("E").value());
        assertEquals(
                new Workbooks.Cell("1.25", "0.0%"),
                row(book, 3, "Tỷ lệ lấp đầy").get("F"));
        assertEquals(
                new Workbooks.Cell("0.5", "+#,##0.00;-#,##0.00;0.00"),
                row(book, 7, "Bàn giao (ha)").get("D"));
        assertEquals("1", row(book, 4, "Chưa rõ").get("B").value());
    }

    private static Map<String, Workbooks.Cell> row(Workbooks book, int sheet, String first) {
        return book.rows(sheet).stream()
                .filter(row -> row.containsKey("A") && row.get("A").value().equals(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + first));
    }
}
