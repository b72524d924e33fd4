package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.mocgioi.web.Visit.Device;

/** Drawing on the map: with the mouse and with a thumb, mended, undone, and never lost by a slip. */
@Tag("browser")
class MeasuringTest {
    private static final String GROUND = "#17/21.51550/105.88700&off=lots,parcels,markers,phases,zones";
    private static final List<int[]> SQUARE =
            List.of(new int[] {600, 300}, new int[] {800, 300}, new int[] {800, 500}, new int[] {600, 500});

    private final DemoSite site = DemoSite.shared();

    @Test
    void noSlipLosesADrawing() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            Page page = drawing(visit);
            page.keyboard().press("Escape");
            String whole = sum(visit);
            assertTrue(whole.matches("4,9[0-9] ha.*m²"), whole);

            page.mouse().click(900, 700);
            assertTrue(page.textContent(".notice").contains("đã vẽ xong"));
            assertEquals(whole, sum(visit), "a click elsewhere");

            page.click(".segments button:has-text('Đường')");
            assertTrue(sum(visit).endsWith(" m"), "the same points as a line");
            page.click(".segments button:has-text('Tròn')");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            assertEquals(whole, sum(visit), "another kind, twice, and back");

            page.click(".steps button[aria-label='Vẽ mới']");
            page.keyboard().press("Control+z");
            assertEquals(whole, sum(visit), "begun anew and back");
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("Backspace");
            }
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("Control+y");
            }
            assertEquals(whole, sum(visit), "taken back too far");

            visit.tool("In bản đồ");
            page.waitForSelector(".panel h1:has-text('In bản đồ')");
            visit.tool("Đo đạc");
            assertEquals(whole, sum(visit), "another tool in between");
            page.click(".tools .language");
            assertEquals(whole.replace(".", ";").replace(",", ".").replace(";", ","), sum(visit), "in English");
            page.click(".tools .language");

            page.goBack();
            page.goForward();
            page.waitForSelector(".panel h1");
            visit.settle();
            visit.tool("Đo đạc");
            assertEquals(whole, sum(visit), "away with the back button and here again");
        }
    }

    @Test
    void aCornerIsAddedAtAnEdgeAndTakenOutAgain() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            Page page = drawing(visit);
            page.keyboard().press("Enter");
            String square = sum(visit);
            page.mouse().move(700, 300);
            page.mouse().down();
            page.mouse().move(700, 200, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            // A quarter more: a triangle as high as half the square is wide.
            assertEquals(1.25, hectares(sum(visit)) / hectares(square), 0.01);
            page.click(".figures-place summary");
            assertEquals("1–2", page.textContent(".figures-place tbody td >> nth=0"));
            assertEquals("5–1", page.textContent(".figures-place tbody tr:last-child td >> nth=0"));
            page.mouse().click(700, 200, new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
            assertEquals(square, sum(visit));
        }
    }

    @Test
    void edgesThatCrossAreToldByTheirNumbersInTheReadersLanguage() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(GROUND);
            visit.tool("Đo đạc");
            visit.page.waitForSelector(".segments");
            for (int[] at : List.of(SQUARE.get(0), SQUARE.get(2), SQUARE.get(1), SQUARE.get(3))) {
                visit.page.mouse().click(at[0], at[1]);
            }
            visit.page.keyboard().press("Enter");
            visit.page.waitForSelector(".figures-place .problem:has-text('Cạnh 1 và cạnh 3 cắt nhau')");
        }
    }

    @Test
    void aCornerIsDrawnToAMarkerToTheMillimetreOfTheSurvey() throws IOException {
        JsonNode marker = ask("ogc/collections/markers/items?limit=1&zone=KCN-SC2&phase=1&number=M3&crs="
                + "http://www.opengis.net/def/crs/EPSG/0/9213");
        JsonNode surveyed = marker.at("/features/0/geometry/coordinates");
        JsonNode place = ask("ogc/collections/markers/items?limit=1&zone=KCN-SC2&phase=1&number=M3")
                .at("/features/0/geometry/coordinates");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#18/%.6f/%.6f"
                    .formatted(place.get(1).asDouble(), place.get(0).asDouble()));
            visit.tool("Đo đạc");
            visit.page.waitForSelector(".segments");
            visit.page.click(".segments button:has-text('Đường')");
            visit.page.mouse().move(727, 444);
            visit.page.mouse().click(727, 444);
            visit.page.mouse().click(500, 700);
            visit.page.keyboard().press("Enter");
            sum(visit);
            Download table = visit.page.waitForDownload(() -> visit.page.click(".chip:has-text('Lưu bảng tọa độ')"));
            String[] first =
                    Files.readString(table.path()).lines().toList().get(1).split(",");
            assertEquals(surveyed.get(1).asDouble(), Double.parseDouble(first[1]), 0.002);
            assertEquals(surveyed.get(0).asDouble(), Double.parseDouble(first[2]), 0.002);
        }
    }

    @Test
    void aTableThatIsTakenAwayIsPastedBackToTheSameDigits() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(GROUND);
            visit.tool("Đo đạc");
            visit.page.click(".panel summary:has-text('Dán tọa độ')");
            visit.page.fill(
                    ".panel textarea",
                    "Điểm X(m) Y(m)\nM1 2380000,125 436000,250\nM2 2380400,125 436000,250\nM3 2380400,125 436250,250");
            visit.page.click(".panel button:text-is('Vẽ')");
            assertEquals("5,00 ha50.000,0 m²", sum(visit));
            Download table = visit.page.waitForDownload(() -> visit.page.click(".chip:has-text('Lưu bảng tọa độ')"));
            String text = Files.readString(table.path());
            assertEquals(
                    "1,2380000.125,436000.250,400.000", text.lines().toList().get(1));

            visit.page.click(".steps button[aria-label='Vẽ mới']");
            visit.page.fill(".panel textarea", text);
            visit.page.click(".panel button:text-is('Vẽ')");
            assertEquals("5,00 ha50.000,0 m²", sum(visit));
        }
    }

    @Test
    void aThumbDrawsWhileTheSheetStaysLowAndPullsACorner() {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open(GROUND);
            visit.tool("Đo đạc");
            visit.page.waitForSelector(".segments");
            visit.page.waitForTimeout(300);
            assertTrue(visit.page.locator(".panel").boundingBox().height < 200, "the map is free for drawing");
            // So quickly one after the other that a browser takes them for double clicks.
            for (int[] at :
                    List.of(new int[] {100, 250}, new int[] {300, 250}, new int[] {300, 450}, new int[] {100, 450})) {
                visit.page.touchscreen().tap(at[0], at[1]);
            }
            visit.page.tap(".steps button[aria-label='Kết thúc']");
            String square = sum(visit);
            assertTrue(square.matches("4,9[0-9] ha.*"), square);
            assertFalse(visit.page.isVisible(".tip"), "nothing points where no finger is");

            CDPSession touches = visit.page.context().newCDPSession(visit.page);
            touch(touches, "touchStart", 300, 450);
            for (int step = 1; step <= 4; step++) {
                touch(touches, "touchMove", 300 + 10 * step, 450);
            }
            touch(touches, "touchEnd", 0, 0);
            // Half a square more to the right on one of two sides: a tenth of the area.
            assertEquals(1.1, hectares(sum(visit)) / hectares(square), 0.02);
        }
    }

    @Test
    void whoWalksAlongALineAddsItsPointsWhereTheyStand() {
        double north = 30 / 110_750.0;
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.page.context().grantPermissions(List.of("geolocation"));
            visit.page.context().setGeolocation(new Geolocation(21.5155, 105.8870).setAccuracy(2));
            visit.open(GROUND);
            visit.tool("Đo đạc");
            visit.page.waitForSelector(".segments");
            visit.page.tap(".segments button:has-text('Đường')");
            visit.tool("Vị trí của tôi");
            visit.page.waitForSelector(".locator:has-text('Sai số')");
            visit.page.tap(".panel .handle");
            visit.page.tap(".chip:has-text('Thêm điểm tại vị trí của tôi')");
            String first = visit.page.textContent(".locator");
            visit.page.context().setGeolocation(new Geolocation(21.5155 + north, 105.8870).setAccuracy(2));
            visit.page.waitForFunction("first => document.querySelector('.locator').textContent !== first", first);
            visit.page.tap(".chip:has-text('Thêm điểm tại vị trí của tôi')");
            String length = sum(visit);
            assertTrue(length.matches("(29,9|30,0)[0-9] m"), length);
        }
    }

    private Page drawing(Visit visit) {
        visit.open(GROUND);
        visit.tool("Đo đạc");
        visit.page.waitForSelector(".segments");
        SQUARE.forEach(at -> visit.page.mouse().click(at[0], at[1]));
        return visit.page;
    }

    private JsonNode ask(String path) throws IOException {
        URLConnection asked = URI.create(site.url() + path).toURL().openConnection();
        asked.setRequestProperty("Accept", "application/geo+json");
        try (InputStream in = asked.getInputStream()) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static void touch(CDPSession session, String type, int x, int y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    /** The figure at the top of the panel, once the server has measured. */
    private static String sum(Visit visit) {
        visit.page.waitForTimeout(250);
        visit.page.waitForSelector(".measured strong");
        visit.settle();
        return visit.page.textContent(".measured").replace('\u00a0', ' ');
    }

    private static double hectares(String sum) {
        return Double.parseDouble(
                sum.replaceAll(".* ha([0-9.,]+) m².*", "$1").replace(".", "").replace(',', '.'));
    }
}
