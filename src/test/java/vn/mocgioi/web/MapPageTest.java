package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.web.Visit.Device;

/** The map of the province: what is drawn, what a click tells, what an address says. */
@Tag("browser")
class MapPageTest {
    private static final String PARK = "#1f4e8c";
    private static final String CLUSTER = "#8a4b16";
    private static final String HANDED_OVER = "#253494";
    private static final String NO_MILESTONE = "#e4dfd5";

    private final DemoSite site = DemoSite.shared();

    @ParameterizedTest
    @CsvSource({
        "DESKTOP, '',        Toàn tỉnh,    5 trong 11 đang hoạt động, KCN Sông Công II, '546,24 ha', Dữ liệu minh họa",
        "PHONE,   '',        Toàn tỉnh,    5 trong 11 đang hoạt động, KCN Sông Công II, '546,24 ha', Dữ liệu minh họa",
        "DESKTOP, '#lang=en', The province, 5 of 11 operating,         Song Cong II IP,  '546.24 ha', Illustrative data",
        "PHONE,   '#lang=en', The province, 5 of 11 operating,         Song Cong II IP,  '546.24 ha', Illustrative data"
    })
    void opensOnTheProvinceWithItsZones(
            Device device, String hash, String title, String operating, String zone, String hectares, String badge) {
        try (Visit visit = new Visit(site, device)) {
            visit.open(hash);
            String panel = visit.page.textContent(".panel");
            assertEquals(title, visit.page.textContent(".panel h1"));
            assertTrue(panel.contains(operating), panel);
            assertTrue(panel.contains(zone), panel);
            assertTrue(panel.replace('\u00a0', ' ').contains(hectares), panel);
            assertEquals(badge, visit.page.textContent(".badge"));
            assertEquals(hash.isEmpty() ? "vi" : "en", visit.page.getAttribute("html", "lang"));

            BufferedImage picture = visit.picture();
            int west = device == Device.PHONE ? 0 : 380;
            int east = device == Device.PHONE ? device.width : 1100;
            int south = device == Device.PHONE ? 460 : device.height;
            assertTrue(Colour.count(picture, west, 100, east, south, PARK) > 100, "parks are drawn, with their names");
            assertTrue(Colour.count(picture, west, 100, east, south, CLUSTER) > 100, "so are clusters");
        }
    }

    @Test
    void asksNobodyElseForAnything() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#15/21.5133/105.8919");
            assertTrue(visit.asked().size() > 10);
            for (String url : visit.asked()) {
                assertEquals("127.0.0.1", URI.create(url).getHost(), url);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theFirstLoadIsUnder300KilobytesCompressed(Device device) {
        try (Visit visit = new Visit(site, device)) {
            visit.open("");
            int bytes = ((Number) visit.page.evaluate("""
                            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                                .reduce((sum, { transferSize }) => sum + transferSize, 0)""")).intValue();
            assertTrue(bytes > 50_000 && bytes < 300_000, bytes + " bytes: page, scripts, styles and first data");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aParcelHasTheColourOfItsMilestoneOnTheDayThatIsShown(Device device) throws IOException {
        JsonNode parcel = parcel("milestone=HANDED_OVER");
        String place = place(parcel, 18);
        try (Visit visit = new Visit(site, device)) {
            visit.open(place);
            assertTrue(atCentre(visit, device, HANDED_OVER) > 40, "handed over today");
            int asked = visit.asked().size();
            String dayBefore = place + "&at=2022-12-31";
            visit.page.evaluate("hash => { location.hash = hash }", dayBefore);
            visit.settle();
            assertTrue(atCentre(visit, device, HANDED_OVER) == 0, "not on a day before everything");
            assertTrue(atCentre(visit, device, NO_MILESTONE) > 40, "nothing was done with it then");
            List<String> since = visit.asked().subList(asked, visit.asked().size());
            assertFalse(since.stream().anyMatch(url -> url.contains("/tiles/")), "the tiles knew it: " + since);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14})
    void theLegendCountsEveryParcelInSightFromAfarToo(int zoom) throws IOException {
        double[] box = window(Device.DESKTOP, zoom, 21.514, 105.895);
        int inSight = parcels(String.format(Locale.ROOT, "limit=1&bbox=%f,%f,%f,%f", box[0], box[1], box[2], box[3]))
                .get("numberMatched")
                .asInt();
        assertTrue(inSight > 2_000, "all of a zone and its neighbour");
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#" + zoom + "/21.514/105.895");
            String count = String.format(Locale.GERMANY, "%,d", inSight);
            visit.page.waitForSelector(".layer:has(input[name=parcels]) .hint:has-text('" + count + "')");
        }
    }

    /** West, south, east, north of what the window shows. */
    private static double[] window(Device device, int zoom, double lat, double lon) {
        double world = 256 * Math.pow(2, zoom);
        double x = (lon / 360 + 0.5) * world;
        double y = (0.5 - asinh(Math.tan(Math.toRadians(lat))) / (2 * Math.PI)) * world;
        double halfWidth = device.width / 2.0;
        double halfHeight = device.height / 2.0;
        return new double[] {
            ((x - halfWidth) / world - 0.5) * 360,
            latitude((y + halfHeight) / world),
            ((x + halfWidth) / world - 0.5) * 360,
            latitude((y - halfHeight) / world)
        };
    }

    private static double asinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    private static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)));
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aClickOnAParcelTellsWhatIsKnownOfIt(Device device) throws IOException {
        JsonNode parcel = parcel("milestone=HANDED_OVER");
        JsonNode known = parcel.get("properties");
        try (Visit visit = new Visit(site, device)) {
            visit.open(place(parcel, 18));
            visit.page.mouse().click(device.width / 2.0, device.height / 2.0 - offset(device));
            visit.page.waitForSelector(".panel dl.facts");
            visit.settle();
            assertEquals(
                    "Thửa " + known.get("parcel_no").asText() + ", tờ "
                            + known.get("sheet_no").asText(),
                    visit.page.textContent(".panel h1"));
            String panel = visit.page.textContent(".panel dl.facts").replace('\u00a0', ' ');
            String squareMetres = String.format(
                    Locale.GERMANY, "%,.1f m²", known.get("area_m2").asDouble());
            assertTrue(panel.contains(squareMetres), squareMetres + " in " + panel);
            assertTrue(panel.contains("Bước đã đạtBàn giao"), panel);
        }
    }

    @Test
    void theAddressOpensTheSameViewAgain() {
        String hash = "#15/21.51330/105.89190&lang=en&at=2024-06-30&from=2024-01-31&off=lots";
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(hash);
            String song = "Song Cong II IP";
            visit.page.click(".panel .list button:has-text('" + song + "')");
            visit.page.waitForSelector(".panel h1:has-text('Song Cong II Industrial Park')");
            visit.page.waitForTimeout(1_000);
            visit.settle();
            String url = visit.page.url();
            assertTrue(url.contains("&lang=en&at=2024-06-30&from=2024-01-31&off=lots&pick=zones."), url);
            BufferedImage before = visit.picture();
            visit.page.navigate("about:blank");
            visit.page.navigate(url);
            visit.page.waitForSelector(".panel h1:has-text('Song Cong II Industrial Park')");
            visit.settle();
            assertEquals(url, visit.page.url());
            BufferedImage after = visit.picture();
            int differing = 0;
            for (int x = 400; x < 1050; x++) {
                for (int y = 60; y < 780; y++) {
                    if (Colour.distance(Colour.at(before, x, y), Colour.at(after, x, y)) > 40) {
                        differing++;
                    }
                }
            }
            assertTrue(differing < 650 * 720 / 100, differing + " pixels differ");
        }
    }

    @Test
    void aLayerSwitchedOffIsNotDrawn() throws IOException {
        String place = place(parcel("milestone=HANDED_OVER"), 18);
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open(place);
            assertTrue(atCentre(visit, Device.DESKTOP, HANDED_OVER) > 40);
            visit.page.click(".legend input[name=parcels]");
            visit.settle();
            assertEquals(0, atCentre(visit, Device.DESKTOP, HANDED_OVER));
            assertTrue(visit.page.url().contains("off=parcels"));
        }
    }

    @Test
    void aLayerIsDownloadedByAButton() throws IOException {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            Download download =
                    visit.page.waitForDownload(() -> visit.page.click(".panel a.chip:has-text('GeoJSON') >> nth=0"));
            JsonNode zones = new ObjectMapper().readTree(Files.readAllBytes(download.path()));
            assertEquals(39, zones.get("features").size());
        }
    }

    @Test
    void bothLanguagesAreOneClickApart() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("");
            String vietnamese = visit.page.textContent("body");
            visit.page.click("button.language");
            visit.settle();
            assertEquals("The province", visit.page.textContent(".panel h1"));
            assertNotEquals(vietnamese, visit.page.textContent("body"));
            visit.page.click("button.language");
            visit.settle();
            assertEquals("Toàn tỉnh", visit.page.textContent(".panel h1"));
        }
    }

    @Test
    void thePointersPlaceIsToldInVn2000() {
        try (Visit visit = new Visit(site, Device.DESKTOP)) {
            visit.open("#16/21.55000/105.85000&lang=en");
            visit.page.mouse().move(720, 450);
            // The reference point of the province, to a pixel of 2.2 m, and so without centimetres.
            String told = visit.page.textContent(".coordinates").replace(",", "");
            assertTrue(told.matches("X 238398[0-9]Y 4324(7[5-9]|8[0-5])"), told);
            visit.page.evaluate("() => { location.hash = '#20/21.55000/105.85000&lang=en' }");
            visit.settle();
            visit.page.mouse().move(721, 451);
            assertTrue(visit.page.textContent(".coordinates").matches("X 2,383,98[45]\\.[0-9]Y 432,480\\.[0-9]"));
        }
    }

    /** Pixels of a colour in a square of 40 around the place that the map is centred on. */
    private static int atCentre(Visit visit, Device device, String colour) {
        int x = device.width / 2;
        int y = device.height / 2 - offset(device);
        return Colour.count(visit.picture(), x - 20, y - 20, x + 20, y + 20, colour);
    }

    /** On the phone the middle of the map is close to the sheet's edge; nothing lies over it there. */
    private static int offset(Device device) {
        return device == Device.PHONE ? 4 : 0;
    }

    /** The largest of a thousand parcels. */
    private JsonNode parcels(String query) throws IOException {
        URI address = URI.create(site.url() + "ogc/collections/parcels/items?f=json&" + query);
        try (InputStream answer = address.toURL().openStream()) {
            return new ObjectMapper().readTree(answer);
        }
    }

    private JsonNode parcel(String filter) throws IOException {
        JsonNode all = parcels("limit=1000&" + filter);
        JsonNode largest = all.get("features").get(0);
        for (JsonNode feature : all.get("features")) {
            if (area(feature) > area(largest)) {
                largest = feature;
            }
        }
        return largest;
    }

    private static double area(JsonNode feature) {
        return feature.get("properties").get("area_m2").asDouble();
    }

    /** The address of a view centred on a feature: on the middle of its first ring, which a parcel's shape contains. */
    private static String place(JsonNode feature, int zoom) {
        JsonNode ring = feature.get("geometry").get("coordinates").get(0);
        double lon = 0;
        double lat = 0;
        for (int i = 1; i < ring.size(); i++) {
            lon += ring.get(i).get(0).asDouble() / (ring.size() - 1);
            lat += ring.get(i).get(1).asDouble() / (ring.size() - 1);
        }
        return String.format(Locale.ROOT, "#%d/%.5f/%.5f", zoom, lat, lon);
    }
}
