package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.web.Visit.Device;

/** What one reads on the page: the figures of the server, on the day that is shown, in words and never in codes. */
@Tag("browser")
class ReadingTest {
    private static final String SONG_CONG = "21.51330/105.89190";
    /** MISSING_CERTIFICATE, KCN-SC2 and LUC alone, {holes} that were not filled, and what a script says of nothing. */
    private static final Pattern CODE = Pattern.compile(
            "\\b[A-Z]{2,}_[A-Z0-9_]+\\b|\\b[KC]CN-[A-Z0-9]+\\b|\\bMH-[A-Z]\\d+\\b|\\{\\w+|\\bundefined\\b|\\bNaN\\b|>=|(?<!\\()\\bLUC\\b");

    private final DemoSite site = DemoSite.shared();

    @ParameterizedTest
    @ValueSource(strings = {"", "&lang=en"})
    void nobodyIsShownACode(String lang) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            for (String view : List.of(
                    "#show=summary&at=2024-06-30&from=2023-12-31",
                    "#show=summary",
                    "#14/" + SONG_CONG + "&free=2",
                    "#14/" + SONG_CONG + "&pick=zones." + id("zones", "code=KCN-SC2"),
                    "#14/" + SONG_CONG + "&at=2024-06-30&pick=zones." + id("zones", "code=KCN-SC2"),
                    "#14/" + SONG_CONG + "&pick=phases." + id("phases", "zone=KCN-SC2"),
                    "#16/" + SONG_CONG + "&pick=parcels." + id("parcels", "land_use=LUC"),
                    "#16/" + SONG_CONG + "&pick=markers." + id("markers", "zone=KCN-SC2"),
                    "#14/" + SONG_CONG + "&pick=lots." + id("lots", "zone=KCN-YB2"),
                    "#16/" + SONG_CONG + "&pick=projects." + id("projects", "zone=KCN-SC2"))) {
                visit.open(view + lang);
                visit.page.evaluate(
                        "() => document.querySelectorAll('.panel details').forEach(fold => { fold.open = true })");
                visit.settle();
                String told = visit.page.innerText("body");
                Matcher code = CODE.matcher(told);
                while (code.find()) {
                    codes.add(view + ": " + code.group());
                }
            }
        }
        assertEquals(Set.of(), codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-12-31", "2024-12-31"})
    void theDayHoldsForTheListTheLegendAndTheSums(String day) throws IOException {
        JsonNode kinds = ask("api/summary?at=" + day).get("kinds");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#at=" + day);
            String panel = visit.page.textContent(".panel");
            for (JsonNode kind : kinds) {
                String operating = kind.get("operating").asInt() + " trong "
                        + kind.get("zones").asInt() + " đang hoạt động";
                assertTrue(panel.contains(operating), kind.get("kind").asText() + " " + operating + " in " + panel);
            }
            visit.page.click(".panel button:has-text('Trang tổng hợp của tỉnh')");
            visit.page.waitForSelector(".tiles");
            visit.settle();
            JsonNode parks = kinds.get(0);
            String tile = visit.page.textContent(".tile >> nth=0").replace('\u00a0', ' ');
            assertTrue(tile.contains(parks.get("operating").asInt() + " / 11"), tile);
            assertTrue(tile.contains(hectares(parks.get("operating_area_ha").asDouble())), tile);
        }
    }

    @Test
    void onAnEarlierDayLotsAndMarkersAreDrawnAsTheyWereThen() {
        String view = "#14/" + SONG_CONG + "&off=parcels";
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(view);
            double leasedToday = legendHectares(visit, "Đã cho thuê");
            int greyToday = Colour.count(visit.picture(), 520, 330, 900, 580, "#c1c5cb");
            visit.open(view + "&at=2012-12-31");
            assertTrue(legendHectares(visit, "Đã cho thuê") < leasedToday / 2, "little was leased then");
            int greyThen = Colour.count(visit.picture(), 520, 330, 900, 580, "#c1c5cb");
            assertTrue(greyThen < greyToday / 2, greyThen + " of " + greyToday + " pixels are leased land");
            assertTrue(
                    visit.page.textContent(".legend .key:has-text('Chưa cắm')").contains("Chưa cắm66"),
                    visit.page.textContent(".legend"));
        }
    }

    @Test
    void betweenTwoDaysTheLegendCountsWhatHasChangedAndWhatHasNot() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG + "&at=2024-06-30&from=2023-12-31");
            double unchanged = legendHectares(visit, "Không đổi từ 31/12/2023");
            double handedOver = legendHectares(visit, "Bàn giao");
            visit.open("#14/" + SONG_CONG + "&at=2024-06-30");
            assertTrue(unchanged > 50, "a good part was left as it was: " + unchanged);
            assertTrue(handedOver < legendHectares(visit, "Bàn giao"), "what was handed over before is no change");
        }
    }

    @Test
    void aParcelIsDrawnInTheVeryColourOfTheLegend() throws IOException {
        JsonNode parcel = ask("ogc/collections/parcels/items?f=json&limit=1000&milestone=HANDED_OVER");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(place(largest(parcel), 19));
            BufferedImage picture = visit.picture();
            // beside the number, which stands in the middle
            assertEquals(Color.decode("#253494"), Colour.at(picture, 720, 480));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Kết quả kiểm tra, 'Mốc M5 cắm lệch thiết kế 0,078 m'",
        "'&lang=en', Findings of the check, 'Marker M5 stands 0.078 m off its design'",
    })
    void whatTheCheckFoundIsASentenceAndLeadsToItsPlace(String lang, String fold, String sentence) throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG + "&pick=zones." + id("zones", "code=CCN-13") + lang);
            visit.page.click(".panel summary:has-text('" + fold + "')");
            visit.page.click(".findings summary >> nth=0");
            visit.page.click(".findings .sentence:has-text('" + sentence + "')");
            visit.page.waitForFunction("() => location.hash.startsWith('#17/21.4298')");
            visit.settle();
            // the cross in the middle of the map
            assertTrue(Colour.count(visit.picture(), 700, 430, 740, 470, "#0b6e99") > 30);
        }
    }

    @Test
    void theStepsOfAParcelStandUnderEachOtherAsOfTheDay() throws IOException {
        String parcel = "#16/" + SONG_CONG + "&pick=parcels." + id("parcels", "milestone=HANDED_OVER");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(parcel);
            List<Double> heights = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                BoundingBox box =
                        visit.page.locator(".timeline.milestones li").nth(step).boundingBox();
                assertTrue(box.width > 280, "over the whole panel: " + box.width);
                heights.add(box.y);
            }
            assertEquals(heights.stream().sorted().distinct().toList(), heights);
            assertEquals(6, visit.page.locator(".timeline.milestones .reached").count());
            visit.open(parcel + "&at=2020-01-01");
            assertEquals(0, visit.page.locator(".timeline.milestones .reached").count());
        }
    }

    @Test
    void anotherDayChangesTheFiguresAndLeavesThePlaceThatOneReads() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG + "&at=2024-03-31&pick=zones." + id("zones", "code=KCN-SC2"));
            Page page = visit.page;
            page.click(".panel summary:has-text('Đường tiến độ')");
            page.waitForSelector(".panel .curve");
            visit.settle();
            page.evaluate("""
                    () => {
                        document.querySelector('.panel .body').scrollTop = 500;
                        window.blanks = 0;
                        new MutationObserver(() => {
                            if (document.querySelector('.panel .skeleton')) window.blanks++;
                        }).observe(document.querySelector('.panel'), { childList: true, subtree: true });
                    }""");
            String before = page.textContent(".panel .headline");
            page.fill(".strip .day >> nth=0", "30/06/2024");
            page.keyboard().press("Enter");
            page.waitForSelector(".readout strong:text-is('30/06/2024')");
            visit.settle();
            assertFalse(before.equals(page.textContent(".panel .headline")), before);
            assertEquals(500, page.evaluate("() => Math.round(document.querySelector('.panel .body').scrollTop)"));
            assertEquals(0, page.evaluate("() => window.blanks"), "what was there stayed until the new was there");
        }
    }

    @Test
    void staffSeeWhatIsHeldUpHatchedAndCounted() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#16/21.51330/105.89990");
            assertEquals(0, hatched(visit));
            visit.tool("Dành cho cán bộ");
            visit.page.fill("input[name=token]", site.token());
            visit.page.click(".form .primary");
            visit.page.waitForSelector(".panel :text('Đang làm việc với tên')");
            visit.page.keyboard().press("Escape");
            visit.page.click(".panel header button[aria-label='Đóng']");
            assertTrue(legendHectares(visit, "Đang vướng mắc") > 1);
            visit.settle();
            assertTrue(hatched(visit) > 300, hatched(visit) + " red pixels over the parcels");
        }
    }

    private static int hatched(Visit visit) {
        return Colour.count(visit.picture(), 400, 100, 1000, 800, "#d7301f");
    }

    @Test
    void theWindowItselfNeverScrolls() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG + "&pick=zones." + id("zones", "code=KCN-SC2"));
            visit.page.evaluate(
                    "() => document.querySelectorAll('.panel details').forEach(fold => { fold.open = true })");
            visit.settle();
            visit.page.evaluate("() => document.querySelector('.findings').scrollIntoView()");
            assertEquals(
                    0,
                    visit.page.evaluate(
                            "() => Math.round(document.querySelector('.search').getBoundingClientRect().y - 12)"));
            assertEquals(900, visit.page.evaluate("() => document.documentElement.scrollHeight"));
        }
    }

    @Test
    void backAndForwardGoThroughWhatWasPicked() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#11/21.50000/105.85000");
            Page page = visit.page;
            pick(visit, "KCN Sông Công II");
            assertEquals("Khu công nghiệp Sông Công II – Mốc Giới", page.title());
            page.keyboard().press("Escape");
            visit.settle();
            pick(visit, "KCN Điềm Thụy");
            page.goBack();
            expectTitle(visit, "Toàn tỉnh");
            page.goBack();
            expectTitle(visit, "Khu công nghiệp Sông Công II");
            assertTrue(page.url().contains("#14/"), "where one was: " + page.url());
            page.goBack();
            expectTitle(visit, "Toàn tỉnh");
            assertTrue(page.url().endsWith("#11/21.50000/105.85000"), page.url());
            page.goForward();
            page.goForward();
            page.goForward();
            expectTitle(visit, "Khu công nghiệp Điềm Thụy");
        }
    }

    @Test
    void anAddressThatNamesAThingAndNoPlaceLeadsToTheThing() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#lang=en&pick=zones." + id("zones", "code=KCN-SC2"));
            visit.page.waitForFunction("() => location.hash.startsWith('#14/21.51')");
            assertEquals("Song Cong II Industrial Park – Mốc Giới", visit.page.title());
        }
    }

    @Test
    void theKeyboardAloneFindsPicksAndLetsGo() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#16/" + SONG_CONG);
            Page page = visit.page;
            page.keyboard().press("/");
            assertEquals("INPUT", page.evaluate("() => document.activeElement.tagName"));
            page.keyboard().type("diem thuy");
            page.keyboard().press("Escape");
            page.focus(".map");
            page.keyboard().press("ArrowRight");
            visit.settle();
            page.keyboard().press("Enter");
            visit.settle();
            assertTrue(page.url().contains("&pick="), page.url());
            page.keyboard().press("Escape");
            expectTitle(visit, "Toàn tỉnh");
            page.focus(".panel .list button >> nth=0");
            page.keyboard().press("Enter");
            expectTitle(visit, "Khu công nghiệp Tây Phổ Yên");
            assertEquals("H1", page.evaluate("() => document.activeElement.tagName"), "one reads on at the title");
        }
    }

    @Test
    void aZoneIsOutlinedOnTheMapWhileOnePointsAtItsLine() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#12/" + SONG_CONG);
            assertEquals(0, Colour.count(visit.picture(), 640, 380, 800, 520, "#0b6e99"));
            visit.page.hover(".panel .list button:has(span:text-is('KCN Sông Công II'))");
            visit.settle();
            assertTrue(Colour.count(visit.picture(), 640, 380, 800, 520, "#0b6e99") > 100);
        }
    }

    @Test
    void whatIsChosenByArrowsIsScrolledIntoSight() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            visit.page.fill(".search input", "song cong");
            visit.page.waitForSelector(".hits li:nth-child(12)");
            visit.settle();
            visit.page.keyboard().press("ArrowUp");
            BoundingBox last = visit.page.locator(".hits [aria-selected=true]").boundingBox();
            BoundingBox list = visit.page.locator(".hits").boundingBox();
            assertTrue(last.y >= list.y && last.y + last.height <= list.y + list.height + 1);
        }
    }

    @Test
    void enterBeforeTheAnswerLeadsThereWhenItComes() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            visit.page.fill(".search input", "1032/qd-ubnd phe duyet khong co");
            visit.page.fill(".search input", "DA-2017-02");
            visit.page.keyboard().press("Enter");
            expectTitle(visit, "Dự án minh họa 2017-02: chế biến gỗ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'20/46',             Thửa 46, 'tờ 20'",
        "'thửa 46 tờ 20',     Thửa 46, 'tờ 20'",
        "'M1 KCN-SC2',        'Mốc M1, giai đoạn 1', KCN Sông Công II",
        "'2383984.82 432480.34', X 2.383.984, '21.550000, 105.850000'",
        "'21.55 105.85',      '21.550000, 105.850000', X 2.383.984",
    })
    void whatIsFoundIsToldInWords(String typed, String title, String also) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            visit.page.fill(".search input", typed);
            visit.page.waitForSelector(".hits li[role=option]:has-text('" + title + "')");
            String first = visit.page.textContent(".hits li >> nth=0").replace('\u00a0', ' ');
            assertTrue(first.contains(title) && first.contains(also), first);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1280, 1024})
    void theCardsOverTheMapDoNotLieOnEachOther(int width) {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.page.setViewportSize(width, 900);
            for (String view : List.of(
                    "#14/" + SONG_CONG + "&at=2024-06-30&from=2023-12-31", "#show=summary&at=2024-06-30", "#")) {
                visit.open(view);
                List<BoundingBox> cards = List.of(".panel", ".legend", ".tools", ".strip", ".status").stream()
                        .map(card -> visit.page.locator(card).boundingBox())
                        .toList();
                for (int i = 0; i < cards.size(); i++) {
                    for (int k = i + 1; k < cards.size(); k++) {
                        assertFalse(overlap(cards.get(i), cards.get(k)), view + ": card " + i + " on card " + k);
                    }
                }
            }
        }
    }

    @Test
    void whoAsksForStillnessIsNotFlownAbout() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions()
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
            visit.open("#9/21.60000/105.80000");
            visit.page.evaluate("""
                    () => {
                        window.zooms = new Set();
                        const watch = () => {
                            window.zooms.add(location.hash.split('/')[0]);
                            requestAnimationFrame(watch);
                        };
                        watch();
                    }""");
            pick(visit, "KCN Sông Công II");
            assertEquals(
                    "[#14, #9]", new TreeSet<>((List<?>) visit.page.evaluate("() => [...window.zooms]")).toString());
            assertEquals(0, visit.page.locator(".leaflet-zoom-anim").count());
        }
    }

    @Test
    void thePanelIsPutAwayAndComesBackWithWhatIsPicked() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG);
            visit.page.click(".panel button[aria-label='Thu gọn bảng']");
            assertTrue(visit.page.locator(".panel").boundingBox().height < 80);
            assertEquals("Mở bảng", visit.page.evaluate("() => document.activeElement.ariaLabel"));
            visit.page.mouse().click(760, 400);
            visit.page.waitForSelector(".panel dl.facts:visible");
        }
    }

    @Test
    void oneClickTurnsDayIntoNightAndOneBack() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG);
            visit.page.click("button[aria-label='Chuyển sang nền tối']");
            visit.settle();
            assertTrue(Colour.at(visit.picture(), 700, 700).getRed() < 60, "the ground is dark");
            visit.page.click("button[aria-label='Chuyển sang nền sáng']");
            visit.settle();
            assertTrue(Colour.at(visit.picture(), 700, 700).getRed() > 200, "and light again");
        }
    }

    @Test
    void theCurveSaysWhatIsLeftAndDrawsTheForecastAsABand() throws IOException {
        JsonNode forecast = ask("api/clearance/series?zone=KCN-SC2&from=2022-06-01&to=2024-06-30")
                .get("forecast");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#14/" + SONG_CONG + "&at=2024-06-30&pick=zones." + id("zones", "code=KCN-SC2"));
            visit.page.click(".panel summary:has-text('Đường tiến độ')");
            visit.page.waitForSelector(".curve .forecast");
            String outlook = visit.page.textContent(".outlook").replace('\u00a0', ' ');
            assertTrue(outlook.contains(hectares(forecast.get("left_ha").asDouble())), outlook);
            assertTrue(outlook.contains("01/03/2025") && outlook.contains("20/08/2025"), outlook);
            visit.page.locator(".curve").scrollIntoViewIfNeeded();
            BoundingBox curve = visit.page.locator(".curve").boundingBox();
            BoundingBox band = visit.page.locator(".curve .forecast").boundingBox();
            assertTrue(band.width > 40 && band.height > 40, "it is seen");
            assertTrue(band.x + band.width <= curve.x + curve.width + 1 && band.y >= curve.y, "on the paper");
            assertEquals("ha", visit.page.textContent(".curve text >> nth=0"));
        }
    }

    private static void pick(Visit visit, String zone) {
        visit.page.click(".panel .list button:has(span:text-is('" + zone + "'))");
        visit.page.waitForTimeout(900);
        visit.settle();
    }

    private static void expectTitle(Visit visit, String title) {
        visit.page.waitForSelector(".panel h1:text-is('" + title + "')");
        visit.settle();
    }

    private static boolean overlap(BoundingBox a, BoundingBox b) {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }

    /** The figure that stands in the legend behind a line; waits until it has been counted. */
    private static double legendHectares(Visit visit, String line) {
        Object figure = visit.page.waitForFunction("""
                        line => {
                            const text = [...document.querySelectorAll('.legend .key span')].find(one => one.textContent === line);
                            const figure = text?.nextElementSibling?.textContent ?? '';
                            return figure.includes('ha') && figure;
                        }""", line).jsonValue();
        return Double.parseDouble(((String) figure).replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    private static String hectares(double ha) {
        return String.format(Locale.GERMANY, "%,.2f ha", ha);
    }

    private String id(String collection, String filter) throws IOException {
        return ask("ogc/collections/" + collection + "/items?f=json&limit=1&" + filter)
                .at("/features/0/id")
                .asText();
    }

    private static JsonNode largest(JsonNode features) {
        JsonNode largest = features.at("/features/0");
        for (JsonNode feature : features.get("features")) {
            if (area(feature) > area(largest)) {
                largest = feature;
            }
        }
        return largest;
    }

    private static double area(JsonNode feature) {
        return feature.at("/properties/area_m2").asDouble();
    }

    private static String place(JsonNode feature, int zoom) {
        JsonNode ring = feature.at("/geometry/coordinates/0");
        double lon = 0;
        double lat = 0;
        for (int i = 1; i < ring.size(); i++) {
            lon += ring.get(i).get(0).asDouble() / (ring.size() - 1);
            lat += ring.get(i).get(1).asDouble() / (ring.size() - 1);
        }
        return String.format(Locale.ROOT, "#%d/%.5f/%.5f", zoom, lat, lon);
    }

    private JsonNode ask(String path) throws IOException {
        try (InputStream answer = URI.create(site.url() + path).toURL().openStream()) {
            return new ObjectMapper().readTree(answer);
        }
    }
}
