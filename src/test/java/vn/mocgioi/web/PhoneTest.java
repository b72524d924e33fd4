package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.web.Visit.Device;

/** The page in the hand: what is pressed is large enough, nothing lies over it, the sheet moves. */
@Tag("browser")
class PhoneTest {
    private static final String SONG_CONG = "#15/21.51330/105.89190";

    private final DemoSite site = DemoSite.shared();

    @ParameterizedTest
    @ValueSource(strings = {"", "&lang=en"})
    void everythingThatIsPressedIs44PixelsHighAndWide(String lang) {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open(SONG_CONG + lang);
            Page page = visit.page;
            assertEquals(List.of(), small(page), "at first");
            page.tap(".strip summary");
            assertEquals(List.of(), small(page), "the day");
            page.tap(".strip summary");
            page.tap(".legend summary");
            visit.settle();
            assertEquals(List.of(), small(page), "the legend");
            page.tap(".legend summary");
            page.tap(".tools .more");
            assertEquals(List.of(), small(page), "the tools");
            page.keyboard().press("Escape");
            page.evaluate("hash => { location.hash = hash }", SONG_CONG + lang + "&show=summary");
            visit.settle();
            assertEquals(List.of(), small(page), "the province's page");
            for (String tool : lang.isEmpty()
                    ? List.of("Đo đạc", "In bản đồ", "Dành cho cán bộ")
                    : List.of("Measure", "Print", "For staff")) {
                visit.tool(tool);
                visit.settle();
                page.tap(".panel .handle");
                assertEquals(List.of(), small(page), tool);
            }
        }
    }

    @Test
    void whatASearchFindsLiesOverAllThatFloats() {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open("");
            visit.page.fill(".search input", "song cong");
            visit.page.waitForSelector(".hits li >> nth=6");
            visit.settle();
            @SuppressWarnings("unchecked")
            List<String> covered = (List<String>) visit.page.evaluate("""
                    () => [...document.querySelectorAll('.hits li')].flatMap((item) => {
                        const { left, right, top, height } = item.getBoundingClientRect();
                        return [left + 6, (left + right) / 2, right - 6]
                            .map((x) => document.elementFromPoint(x, top + height / 2))
                            .filter((seen) => seen && !seen.closest('.hits'))
                            .map((seen) => `${item.textContent} under ${seen.className}`);
                    })""");
            assertEquals(List.of(), covered);
        }
    }

    @Test
    void aTouchPicksAndLeavesNoTipBehind() {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open(SONG_CONG);
            visit.page.touchscreen().tap(195, 250);
            visit.page.waitForSelector(".panel h1:has-text('Lô')");
            visit.settle();
            assertFalse(visit.page.isVisible(".tip"));
            Object cross = visit.page.evaluate(
                    "() => getComputedStyle(document.querySelector('.leaflet-container'), '::after').content");
            assertEquals("none", cross, "the cross is for the keyboard");
        }
    }

    @Test
    void toolsHaveTheirNamesAndGoWhenOneTouchesElsewhere() {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open(SONG_CONG);
            visit.page.tap(".tools .more");
            assertTrue(visit.page.isVisible(".tools .tool-name:text-is('Đo đạc')"));
            assertTrue(visit.page.isVisible(".tools .tool-name:text-is('Switch to English')"));
            visit.page.touchscreen().tap(60, 400);
            assertFalse(visit.page.isVisible(".tools .tool-name:text-is('Đo đạc')"));
            assertTrue(visit.page.isVisible(".tools button[aria-label='Vị trí của tôi']"), "at hand in the field");
        }
    }

    @Test
    void theSheetIsPulledByItsTitleToThreeHeights() {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.open("");
            assertEquals("half", visit.page.getAttribute(".panel", "data-height"));
            pull(visit.page, -350);
            assertEquals("full", visit.page.getAttribute(".panel", "data-height"));
            assertFalse(visit.page.isVisible(".legend"), "nothing lies over the sheet");
            assertFalse(visit.page.isVisible(".tools .at-hand"), "nothing lies over the sheet");
            pull(visit.page, 640);
            assertEquals("peek", visit.page.getAttribute(".panel", "data-height"));
            pull(visit.page, -250);
            assertEquals("half", visit.page.getAttribute(".panel", "data-height"));
        }
    }

    @ParameterizedTest
    @CsvSource({"844, 390, .tools .more", "768, 1024, .tools .groups", "360, 640, .tools .more"})
    void nothingThatFloatsLiesOverAnotherOnScreensOfOtherShapes(int width, int height, String tools) {
        try (Visit visit = new Visit(site, Device.PHONE)) {
            visit.page.setViewportSize(width, height);
            visit.open(SONG_CONG);
            List<String> floats = List.of(".strip", ".status", ".badge", tools, ".legend", ".panel", ".search");
            for (String one : floats) {
                for (String other : floats) {
                    assertTrue(one.equals(other) || apart(box(visit, one), box(visit, other)), one + " over " + other);
                }
            }
        }
    }

    private static BoundingBox box(Visit visit, String selector) {
        return visit.page.locator(selector).boundingBox();
    }

    private static boolean apart(BoundingBox a, BoundingBox b) {
        return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    }

    private static void pull(Page page, int down) {
        BoundingBox title = page.locator(".panel header h1").boundingBox();
        double x = title.x + 20;
        double y = title.y + title.height - 4;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y + down / 2.0);
        page.mouse().move(x, y + down);
        page.mouse().up();
        page.waitForTimeout(250);
    }

    /** What can be pressed and is smaller than a thumb; of a box to tick its whole line is pressed. */
    @SuppressWarnings("unchecked")
    private static List<String> small(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('button, a[href], summary, input, select, textarea')]
                    .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                    .map((e) => (e.type === 'checkbox' ? e.closest('label') : e))
                    .map((e) => ({ e, box: e.getBoundingClientRect() }))
                    .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
                    .map(({ e, box }) => `${e.tagName} ${e.textContent.trim() || e.name}: ${box.width} x ${box.height}`)""");
    }
}
