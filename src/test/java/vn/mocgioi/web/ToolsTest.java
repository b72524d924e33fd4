package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mocgioi.web.Visit.Device;

/** What one does on the map: measuring, searching, going through time, printing. */
@Tag("browser")
class ToolsTest {
    private static final String SONG_CONG = "#15/21.51330/105.89190";
    private static final String HANDED_OVER = "#253494";

    private final DemoSite site = DemoSite.shared();

    @ParameterizedTest
    @EnumSource(Device.class)
    void pastedCoordinatesAreMeasuredToTheSquareMetre(Device device) {
        try (Visit visit = new Visit(site, device)) {
            visit.open(SONG_CONG);
            measure(visit);
            // 400 m by 250 m in VN-2000, X to the north first as surveyors write it, the points numbered.
            paste(visit, "1; 2379000.000 436000.000\n2; 2379400 436000\n2379400 436250\n2379000 436250");
            String panel = figures(visit);
            assertTrue(panel.contains("Diện tích100.000,0 m²"), panel);
            assertTrue(panel.contains("10,00 ha"), panel);
            assertTrue(panel.contains("Chu vi1.300,00 m"), panel);
            assertTrue(panel.contains("Diện tích trắc địa"), panel);
            visit.page.click(".figures-place summary");
            String edges = visit.page.textContent(".figures-place table").replace('\u00a0', ' ');
            assertTrue(edges.contains("400,000 m"), edges);
            assertTrue(edges.contains("250,000 m"), edges);
        }
    }

    @Test
    void whatIsPastedWronglyIsToldWithItsLineAndNothingIsLost() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG);
            measure(visit);
            paste(visit, "2379000 436000\nmột hai\n2379400 436250");
            assertTrue(visit.page.textContent(".panel .problem:visible").startsWith("Dòng 2"));
            assertEquals("2379000 436000\nmột hai\n2379400 436250", visit.page.inputValue(".panel textarea"));
        }
    }

    @Test
    void aDrawingIsUndoneStepByStepAndOutlivesAReload() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG + "&off=lots,parcels,markers,phases,zones");
            measure(visit);
            for (int[] corner :
                    List.of(new int[] {600, 300}, new int[] {800, 300}, new int[] {800, 500}, new int[] {600, 500})) {
                visit.page.mouse().click(corner[0], corner[1]);
            }
            visit.page.keyboard().press("Enter");
            String whole = figures(visit);
            // A square of 200 pixels of 2.22 m.
            double side = 200 * 156543.034 * Math.cos(Math.toRadians(21.5133)) / (1 << 15);
            assertEquals(side * side / 1e4, hectares(whole), 0.5, whole);

            visit.page.keyboard().press("Backspace");
            visit.page.keyboard().press("Backspace");
            String triangle = figures(visit);
            assertEquals(hectares(whole) / 2, hectares(triangle), 0.3, triangle);

            visit.page.reload();
            visit.page.waitForSelector(".panel h1");
            measure(visit);
            assertEquals(triangle, figures(visit));
            Download saved = visit.page.waitForDownload(() -> visit.page.click(".chip:has-text('Lưu GeoJSON')"));
            JsonNode drawing = new ObjectMapper().readTree(Files.readAllBytes(saved.path()));
            assertEquals("Polygon", drawing.at("/geometry/type").asText());
            assertEquals(4, drawing.at("/geometry/coordinates/0").size());
        }
    }

    @Test
    void aCircleSaysThatItIsAPolygonOf128Corners() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG);
            measure(visit);
            visit.page.click(".segments button:has-text('Tròn')");
            // A radius of 100 m to the north.
            paste(visit, "2379000 436000\n2379100 436000");
            String panel = figures(visit);
            // 128 / 2 · sin(360° / 128) · 100² instead of π · 100².
            assertTrue(panel.contains("31.403,3 m²"), panel);
            assertTrue(panel.contains("128"), panel);
        }
    }

    @Test
    void aFeatureIsPickedToBeMeasuredAndWhatIsInItIsSummedUp() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG);
            measure(visit);
            visit.page.click(".segments button:has-text('Chọn')");
            visit.page.mouse().click(900, 350);
            assertTrue(hectares(figures(visit)) > 0.01);
            visit.page.click(".chip:has-text('Trong vùng này có gì')");
            visit.page.waitForSelector(".panel .headline");
            assertTrue(visit.page.textContent(".panel .headline").startsWith("Đã bàn giao"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "song cong ii,           Khu công nghiệp Sông Công II",
        "1032/qd,                Khu công nghiệp Sông Công II",
        "M1,                     Mốc M1",
        "phuong bach quang,      Phường Bách Quang (minh họa)",
        "DA-2017-02,             'Dự án minh họa 2017-02: chế biến gỗ'",
    })
    void isFoundByTypingWithoutAccentsAndReachedByTheKeyboardAlone(String typed, String title) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            Page page = visit.page;
            page.focus(".search input");
            page.keyboard().type(typed);
            page.waitForSelector(".hits li[role=option] >> nth=0");
            visit.settle();
            page.keyboard().press("Enter");
            page.waitForSelector(".panel h1:has-text('" + title + "')");
            assertTrue(page.url().contains("pick="), page.url());
        }
    }

    @ParameterizedTest
    @CsvSource({"'21.55, 105.85'", "'21°33′00″N 105°51′00″E'", "'X 2383984.820 Y 432480.336'", "'2383984,82 432480,34'"
    })
    void coordinatesInAnyNotationLeadToTheSamePlace(String typed) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            visit.page.fill(".search input", typed);
            visit.page.waitForSelector(".hits li[role=option]:has-text('21.550000, 105.850000')");
            visit.page.keyboard().press("Enter");
            visit.page.waitForFunction("() => /^#17\\/21\\.5500\\d\\/105\\.8(5000|4999|5001)/.test(location.hash)");
        }
    }

    @Test
    void playingGoesMonthByMonthToTodayWithoutAskingForTilesAgain() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG + "&at=2026-08-15");
            int before = handedOver(visit);
            visit.page.evaluate("() => localStorage.clear()");
            List<String> asked = visit.asked();
            visit.page.click(".strip .controls button >> nth=0");
            visit.page.waitForFunction("() => location.hash.includes('at=2026-08-31')");
            visit.page.waitForFunction("() => !location.hash.includes('at=')");
            visit.settle();
            assertTrue(handedOver(visit) >= before);
            List<String> since =
                    visit.asked().subList(asked.size(), visit.asked().size());
            assertFalse(since.stream().anyMatch(url -> url.contains("/tiles/")), since.toString());
        }
    }

    @Test
    void twoDaysAreComparedInFiguresAndColours() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG);
            int all = handedOver(visit);
            visit.page.evaluate("hash => { location.hash = hash }", SONG_CONG + "&from=2024-06-30");
            visit.settle();
            int changed = handedOver(visit);
            assertTrue(changed < all, changed + " of " + all + ": only what has changed since keeps its colour");
            visit.page.click(".panel .list button:has-text('Sông Công II')");
            visit.page.waitForSelector(".bars .change");
            assertTrue(visit.page.textContent(".bars .change >> nth=-1").startsWith("+"));
        }
    }

    @Test
    void onTheWayToAZoneOnlyTilesThatExistAreAskedFor() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#9/21.60000/105.80000");
            visit.page.click(".panel .list button:has-text('KCN Sông Công II')");
            for (int x = 700; x < 1000; x += 20) {
                visit.page.mouse().move(x, 400);
            }
            visit.page.waitForFunction("() => location.hash.startsWith('#14/')");
            visit.settle();
            assertFalse(visit.asked().stream().anyMatch(url -> url.matches(".*/tiles/WebMercatorQuad/[0-9]+\\..*")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A4, 297, 10000, 20, Dữ liệu minh họa, ''",
        "A3, 420, 10000, 20, Illustrative data, '&lang=en'",
        "A4, 297, 50000, 40, Dữ liệu minh họa, ''"
    })
    void printsTrueToScaleWithAllThatAMapMustSay(
            String paper, int longMm, int scale, int barMm, String badge, String lang) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG + lang);
            Page page = visit.page;
            page.evaluate("() => { window.print = () => { window.printed = true } }");
            page.click(".tools button[aria-label='" + (lang.isEmpty() ? "In bản đồ" : "Print") + "']");
            page.selectOption(".panel select >> nth=0", paper);
            page.selectOption(".panel select >> nth=2", String.valueOf(scale));
            page.click(".panel .primary");
            page.waitForFunction("() => window.printed");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            String sheet = page.textContent(".sheet");
            String ratio = "1:" + scale / 1000 + (lang.isEmpty() ? "." : ",") + "000";
            for (String said : List.of(badge, "EPSG:9213", "106°30′", ratio)) {
                assertTrue(sheet.contains(said), said + " in " + sheet);
            }
            // 42 mm at most: 200 m are 20 mm at 1:10,000, 2 km are 40 mm at 1:50,000, drawn 96 pixels to the inch.
            double bar = page.locator(".sheet-bar").boundingBox().width;
            assertEquals(barMm / 25.4 * 96, bar, 1);
            double map = page.locator(".sheet-map canvas").boundingBox().width;
            assertEquals((longMm - 20 - 63 - 10) / 25.4 * 96, map, 2);
            assertTrue(sheet.matches("(?s).*Y 43[0-9].*X 2[.,]3[0-9]{2}.*"), sheet);
            boolean drawn = (boolean) page.evaluate("""
                    () => {
                        const canvas = document.querySelector('.sheet-map canvas');
                        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                        let blue = 0;
                        for (let i = 0; i < data.length; i += 64) if (data[i] < 60 && data[i + 2] > 120) blue++;
                        return blue > 1000;
                    }""");
            assertTrue(drawn, "parcels are on the paper");
        }
    }

    @Test
    void whatIsMeasuredIsPrintedWithItsFigureOnWhitePaperAlsoByNight() {
        try (Visit visit = new Visit(site, Device.DESKTOP, ColorScheme.DARK)) {
            visit.open(SONG_CONG);
            Page page = visit.page;
            page.evaluate("() => { window.print = () => { window.printed = true } }");
            measure(visit);
            paste(visit, "2379600 436400\n2380000 436400\n2380000 436650\n2379600 436650");
            figures(visit);
            visit.tool("In bản đồ");
            page.click(".panel .primary");
            page.waitForFunction("() => window.printed");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT)
                    .setColorScheme(ColorScheme.DARK));
            String sheet = page.textContent(".sheet").replace('\u00a0', ' ');
            assertTrue(sheet.contains("Hình đo: 10,00 ha (100.000,0 m², lưới VN-2000)"), sheet);
            assertEquals("light", page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"));
            int[] inks = ((List<?>) page.evaluate("""
                    () => {
                        const pixels = (canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                        const count = (data, isIt) => {
                            let found = 0;
                            for (let i = 0; i < data.length; i += 4) if (isIt(data[i], data[i + 1], data[i + 2])) found++;
                            return found;
                        };
                        const map = pixels(document.querySelector('.sheet-map canvas'));
                        const key = pixels(document.querySelector('.paper-legend .marker-swatch'));
                        return [
                            count(map, (r, g, b) => Math.abs(r - 0x0b) + Math.abs(g - 0x6e) + Math.abs(b - 0x99) < 30),
                            count(key, (r, g, b) => Math.abs(r - 0x1f) + Math.abs(g - 0x29) + Math.abs(b - 0x33) < 30),
                        ];
                    }"""))
                    .stream().mapToInt(count -> ((Number) count).intValue()).toArray();
            assertTrue(inks[0] > 500, "the outline in the colour of the day: " + inks[0]);
            assertTrue(inks[1] > 20, "a marker in the legend in dark ink: " + inks[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, landscape, 297, 210", "A4, portrait, 210, 297", "A3, landscape, 420, 297", "A3, portrait, 297, 420"
    })
    void nothingOfTheSheetIsCutNorMakesItWiderThanThePaper(String paper, String turn, int widthMm, int heightMm) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(SONG_CONG + "&lang=en");
            Page page = visit.page;
            page.evaluate("() => { window.print = () => { window.printed = true } }");
            visit.tool("Print");
            page.fill(
                    ".panel input[type=text]",
                    "Land clearance of the second phase of the industrial park of Sông Công, as of today");
            page.selectOption(".panel select >> nth=0", paper);
            page.selectOption(".panel select >> nth=1", turn);
            page.selectOption(".panel select >> nth=2", "10000");
            page.click(".panel .primary");
            page.waitForFunction("() => window.printed");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            double mm = 96 / 25.4;
            page.setViewportSize((int) ((widthMm - 20) * mm), (int) ((heightMm - 20) * mm));
            @SuppressWarnings("unchecked")
            List<Object> size = (List<Object>) page.evaluate("""
                    () => {
                        const all = [...document.querySelectorAll('.sheet, .sheet *')].map((e) => e.getBoundingClientRect());
                        return [Math.max(...all.map((r) => r.right)), Math.max(...all.map((r) => r.bottom))];
                    }""");
            assertTrue(((Number) size.get(0)).doubleValue() <= (widthMm - 20) * mm + 1, size + " px wide and high");
            assertTrue(((Number) size.get(1)).doubleValue() <= (heightMm - 20) * mm + 1, size + " px wide and high");
        }
    }

    private static void measure(Visit visit) {
        visit.tool("Đo đạc");
        visit.page.waitForSelector(".segments");
    }

    private static void paste(Visit visit, String coordinates) {
        visit.page.click(".panel summary:has-text('Dán tọa độ')");
        visit.page.fill(".panel textarea", coordinates);
        visit.page.click(".panel button:has-text('Vẽ') >> nth=-1");
    }

    /** What the server has measured, once it has. */
    private static String figures(Visit visit) {
        visit.page.waitForTimeout(200);
        visit.page.waitForSelector(".figures-place .facts");
        visit.settle();
        return visit.page.textContent(".figures-place").replace('\u00a0', ' ');
    }

    private static double hectares(String figures) {
        String text = figures.replaceAll(".*hecta([0-9.,]+) ha.*", "$1");
        return Double.parseDouble(text.replace(".", "").replace(',', '.'));
    }

    private static int handedOver(Visit visit) {
        return Colour.count(visit.picture(), 400, 60, 1080, 840, HANDED_OVER);
    }
}
