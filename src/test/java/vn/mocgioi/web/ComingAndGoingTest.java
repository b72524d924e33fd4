package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.web.Visit.Device;

/** A page that stays open while the server goes and comes, and while others work; and those who work by it. */
@Tag("browser")
class ComingAndGoingTest {
    private static final String SONG_CONG = zone("SC2", "Sông Công II", 105.85);
    private static final String PHU_BINH = zone("PB", "Phú Bình", 105.90);
    private static DemoSite site;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        site = DemoSite.empty();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatOthersBringInIsSeenWithoutAReloadAlsoAfterTheServerWasAway() throws IOException {
        site.load(Layers.ZONES, file("zones.geojson", collection(SONG_CONG)));
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#lang=en");
            visit.page.evaluate("() => { window.sameVisit = true }");
            visit.page.waitForSelector(".panel .list button:has-text('Sông Công II')");

            site.load(Layers.ZONES, file("more.geojson", collection(SONG_CONG, PHU_BINH)));
            visit.page.waitForSelector(".panel .list button:has-text('Phú Bình')");

            visit.expectTrouble();
            site.stop();
            visit.page.waitForSelector(".notice:has-text('server')");
            visit.page.click(".panel .list button:has-text('Phú Bình')");
            visit.page.waitForSelector(".panel .problem:has-text('the server does not answer')");
            visit.page.waitForSelector(".panel button:has-text('again')");
            assertTrue(visit.page.isVisible(".legend"), "what is here stays");
            visit.page.fill(".search input", "song cong");
            visit.page.waitForSelector(".hits .none:has-text('only names of zones')");
            assertTrue(visit.page.isVisible(".hits li:has-text('Sông Công II')"), "zones are here");
            visit.page.keyboard().press("Escape");
            site.comeBack();
            visit.page.waitForSelector(".notice:has-text('again')");
            visit.page.waitForSelector(".panel h1:has-text('Phú Bình')");
            assertEquals(true, visit.page.evaluate("() => window.sameVisit"));
        }
    }

    @Test
    void whoeverWaitsSeesThatSomethingComes() throws Exception {
        site.load(Layers.ZONES, file("zones.geojson", collection(SONG_CONG)));
        try (Visit visit = new Visit(site, Device.PHONE)) {
            List<Route> held = new CopyOnWriteArrayList<>();
            visit.page.route("**/api/config", held::add);
            visit.page.navigate(site.url());
            visit.page.waitForSelector(".starting:has-text('Mốc Giới') .skeleton");
            visit.page.waitForCondition(() -> !held.isEmpty());
            visit.page.unroute("**/api/config");
            held.forEach(Route::resume);
            visit.page.waitForSelector(".panel h1");
            assertFalse(visit.page.isVisible(".starting"));

            held.clear();
            visit.page.route("**/tiles/**", held::add);
            visit.page.evaluate("() => { location.hash = '#14/21.51000/105.86000' }");
            visit.page.waitForSelector(".waiting.on");
            visit.page.waitForFunction("() => getComputedStyle(document.querySelector('.waiting')).opacity === '1'");
            visit.page.waitForSelector(".panel .list button:has-text('Sông Công II')");
            visit.page.unroute("**/tiles/**");
            held.forEach(Route::resume);
            visit.page.waitForFunction("() => document.querySelector('.waiting.on') === null");
        }
    }

    @Test
    void staffTryAFileWriteItAndSeeWhatBecameOfItsRows() throws IOException {
        site.load(Layers.ZONES, file("zones.geojson", collection(SONG_CONG)));
        Path parcels = file("parcels.csv", """
                sheet_no;parcel_no;wkt
                7;1;POLYGON((105.851 21.501, 105.855 21.501, 105.855 21.505, 105.851 21.505, 105.851 21.501))
                7;1;POLYGON((105.856 21.501, 105.859 21.501, 105.859 21.505, 105.856 21.505, 105.856 21.501))
                7;2;POLYGON((105.860 21.501, 105.864 21.505, 105.864 21.501, 105.860 21.505, 105.860 21.501))
                """);
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#16/21.50300/105.85300&lang=en");
            visit.page.click(".tools button[aria-label='For staff']");
            visit.expectTrouble();
            visit.page.fill("input[name=token]", "mocgioi_wrong");
            visit.page.click(".form .primary");
            assertTrue(visit.page.textContent(".problem:visible").startsWith("Not let in"));
            visit.page.fill("input[name=token]", site.token());
            visit.page.click(".form .primary");
            visit.page.setInputFiles("input[name=file]", parcels);
            visit.page.click(".panel summary:has-text('Options')");
            visit.page.fill("input[name=crs]", "EPSG:4326");
            visit.page.click(".buttons button:has-text('Dry run')");
            visit.page.waitForSelector(".import-state .problem:has-text('Dry run: 2 of 3 rows rejected')");
            String report = visit.page.textContent(".import-state");
            assertTrue(report.contains("Rows accepted1") && report.contains("Rows rejected2"), report);
            assertTrue(report.contains("Boundary crosses itself") && report.contains("Key is doubled"), report);

            visit.page.check("input[name=accept_valid]");
            visit.page.click(".buttons .primary");
            visit.page.waitForSelector(".import-state .problem:has-text('1 of 3 rows written; 2 rejected.')");
            visit.page.click(".panel header button[aria-label='Close']");
            visit.page.waitForFunction("() => /Parcels\\s*1/.test(document.querySelector('.legend').textContent)");
            visit.page.mouse().click(720, 450);
            visit.page.waitForSelector(".panel h2:has-text('Holders')");
            assertEquals("Parcel 1, sheet 7", visit.page.textContent(".panel h1"));
        }
    }

    @Test
    void whatIsRefusedIsSaidInVietnameseAndShownOnTheMapAlsoOnThePhone() throws IOException {
        site.load(Layers.ZONES, file("zones.geojson", collection(SONG_CONG)));
        Path parcels = file("parcels.csv", """
                sheet_no;parcel_no;valid_from;wkt
                8;1;hôm qua;POLYGON((436000 2379000, 436050 2379000, 436050 2379050, 436000 2379050, 436000 2379000))
                8;2;;POLYGON((436100 2379000, 436150 2379050, 436150 2379000, 436100 2379050, 436100 2379000))
                8;3;;POINT(436200 2379000)
                """);
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open("#12/21.50300/105.85300");
            visit.tool("Dành cho cán bộ");
            visit.page.fill("input[name=token]", site.token());
            visit.page.click(".form .primary");
            visit.page.waitForSelector(".file-field:has-text('Chưa chọn tệp')");
            visit.page.setInputFiles("input[name=file]", parcels);
            assertTrue(visit.page.textContent(".file-field").contains("parcels.csv"));
            visit.page.click(".panel summary:has-text('Tùy chọn')");
            visit.page.fill("input[name=crs]", "EPSG:9213");
            visit.page.click(".buttons button:has-text('Thử trước')");
            visit.page.waitForSelector(".import-state .problem:has-text('3 trong 3 dòng bị loại; chưa ghi gì')");
            String report = visit.page.textContent(".import-state").replace('\u00a0', ' ');
            assertTrue(
                    report.contains("Cột hiệu lực từ: “hôm qua” không phải là ngày; viết 2024-12-31 hoặc 31/12/2024."),
                    report);
            assertTrue(report.contains("Tại X 2.379.025,00, Y 436.125,00."), report);
            assertTrue(report.contains("Hình là điểm; lớp này nhận vùng khép kín."), report);
            assertFalse(report.matches("(?s).*(has no|is a |write |Self-).*"), report);

            Download rejected = visit.page.waitForDownload(
                    () -> visit.page.click(".import-state button:has-text('Tải các dòng bị loại')"));
            List<String> rows = Files.readAllLines(rejected.path());
            assertEquals("\ufeffsheet_no,parcel_no,valid_from,wkt,Lý do bị loại", rows.get(0));
            assertEquals(4, rows.size(), rows::toString);
            assertTrue(rows.get(3).startsWith("8,3,,POINT(436200 2379000),\"Hình là điểm"), rows.get(3));

            // A file that cannot be read at all.
            visit.page.setInputFiles("input[name=file]", file("nothing.csv", "a;b\n1;2\n"));
            visit.page.click(".buttons button:has-text('Thử trước')");
            visit.page.waitForSelector(".form .problem:has-text('Chưa nạp gì. Tệp nothing.csv thiếu cột')");
            visit.page.click(".panel summary:has-text('Các lần nạp gần đây')");
            visit.page.click(".panel .fold li button:has-text('parcels.csv')");

            visit.page.click(".findings summary:has-text('Ranh tự cắt')");
            visit.page.click(".findings button:has-text('8 / 2')");
            visit.page.waitForFunction("() => location.hash.startsWith('#18/')");
            assertEquals("half", visit.page.getAttribute(".panel", "data-height"), "the map is to be seen");
            visit.settle();
            assertTrue(Colour.count(visit.picture(), 0, 60, 390, 470, "#d7301f") > 20, "where the row was refused");
        }
    }

    private static String zone(String code, String name, double west) {
        return String.format(Locale.ROOT, """
                {"type":"Feature","properties":{"code":"%s","name":"%s","kind":"INDUSTRIAL_PARK"},
                 "geometry":{"type":"Polygon","coordinates":[[[%3$.2f,21.50],[%4$.2f,21.50],[%4$.2f,21.52],[%3$.2f,21.52],[%3$.2f,21.50]]]}}
                """, code, name, west, west + 0.02);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
