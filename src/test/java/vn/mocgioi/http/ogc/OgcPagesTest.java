package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;

class OgcPagesTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .zone("SC1", "KCN <b>Sông Công</b> & \"I\"", "INDUSTRIAL_PARK", rectangle(0, 0, 500, 400))
                .zone("SC2", "KCN Sông Công II", "INDUSTRIAL_PARK", rectangle(600, 0, 900, 400))
                .zone("YB", "Yên Bình", "IT_PARK", rectangle(1600, 0, 1900, 401))
                .marker("SC1", "M1", 0, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc",
                "/ogc/conformance",
                "/ogc/api",
                "/ogc/collections",
                "/ogc/collections/zones",
                "/ogc/collections/zones/queryables",
                "/ogc/collections/zones/schema",
                "/ogc/collections/zones/items",
                "/ogc/collections/zones/items/FIRST",
                "/ogc/collections/markers/items",
                "/ogc/collections/lots/items",
                "/ogc/collections/zones/aggregate?sum=area_ha&group-by=kind",
                "/ogc/collections/zones/tiles",
                "/ogc/collections/zones/tiles/WebMercatorQuad",
                "/ogc/tileMatrixSets",
                "/ogc/tileMatrixSets/WebMercatorQuad"
            })
    void everyPageIsThereForProgramsAndForPeopleAndCostsA304TheSecondTime(String page) {
        String path = page.replace("FIRST", String.valueOf(server.database.value("select min(id) from zones")));
        HttpResponse<byte[]> json = server.get(path, "Accept", "application/json");
        assertEquals(200, json.statusCode(), TestServer.text(json));
        assertTrue(TestServer.tree(json).isObject());
        HttpResponse<byte[]> html =
                server.get(path, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertEquals(
                "text/html;charset=utf-8",
                html.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(TestServer.text(html).endsWith("</html>\n"));
        assertFalse(TestServer.text(html).contains("<b>Sông"), "what comes from the data is escaped");
        assertEquals(
                200,
                server.get(path + (path.contains("?") ? "&" : "?") + "f=html").statusCode());
        for (HttpResponse<byte[]> answer : List.of(json, html)) {
            String etag = answer.headers().firstValue("ETag").orElseThrow();
            String accept = answer == json ? "application/json" : "text/html";
            assertEquals(
                    304,
                    server.get(path, "If-None-Match", etag, "Accept", accept).statusCode());
            assertTrue(answer.headers().firstValue("Vary").orElseThrow().contains("Accept"));
        }
        assertEquals(406, server.get(path, "Accept", "image/png").statusCode());
        assertEquals(
                400,
                server.get(path + (path.contains("?") ? "&" : "?") + "f=xml").statusCode());
    }

    @Test
    void everyLinkOfThisServiceLeadsSomewhere() {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(server.url("/ogc")));
        while (!open.isEmpty()) {
            String url = open.remove(open.size() - 1);
            if (url.contains("{") || !url.startsWith(server.url("/")) || !seen.add(url)) {
                continue;
            }
            HttpResponse<byte[]> response = server.get(url);
            assertEquals(200, response.statusCode(), url);
            if (response.headers().firstValue("Content-Type").orElse("").contains("json")) {
                TestServer.tree(response).findValues("href").forEach(href -> open.add(href.asText()));
            }
        }
        assertTrue(seen.size() >= 79, seen.size() + " pages");
    }

    @Test
    void theCollectionSaysTheSameInTheListAndAlone() {
        JsonNode list = server.json("/ogc/collections").get("collections");
        assertEquals(7, list.size());
        for (JsonNode inList : list) {
            assertEquals(
                    inList, server.json("/ogc/collections/" + inList.get("id").asText()));
        }
        JsonNode zones = server.json("/ogc/collections/zones");
        assertEquals(4, zones.get("extent").get("spatial").get("bbox").get(0).size());
        assertEquals(
                "http://www.opengis.net/def/crs/EPSG/0/9213",
                zones.get("storageCrs").asText());
        assertTrue(zones.get("crs").toString().contains(zones.get("storageCrs").toString()));
    }

    @Test
    void thePageOfAFeatureShowsItWholeAndLeadsToItOnTheMap() {
        String id = server.database.value("select id from zones where code = 'YB'");
        String page = TestServer.text(server.get("/ogc/collections/zones/items/" + id + "?f=html"));
        assertTrue(page.matches("(?s).*<svg width=\"(\\d+)\" height=\"(\\d+)\" viewBox=\"0 0 \\1 \\2\".*"), page);
        assertTrue(page.matches("(?s).*href=\"/#1[0-7]/21\\.5\\d+/105\\.\\d+&amp;pick=zones\\." + id + "\".*"), page);
    }

    @Test
    void aPageSpeaksTheLanguageOfItsReaderWithItsNumbersAndWords() {
        String path = "/ogc/collections/zones/items?f=html&code=YB";
        HttpResponse<byte[]> vietnamese = server.get(path);
        assertTrue(TestServer.text(vietnamese).contains("<html lang=\"vi\">"));
        assertTrue(TestServer.text(vietnamese).contains(">Khu công nghệ thông tin tập trung<"));
        assertTrue(TestServer.text(vietnamese).contains(">120.300,0<"), TestServer.text(vietnamese));
        assertTrue(TestServer.text(vietnamese).contains("1 trên tổng số 1 đối tượng"));
        HttpResponse<byte[]> english = server.get(path, "Accept-Language", "de;q=0.9, en-GB, vi;q=0.5");
        assertTrue(TestServer.text(english).contains("<html lang=\"en\">"));
        assertTrue(TestServer.text(english).contains(">Concentrated IT park<"));
        assertTrue(TestServer.text(english).contains(">120,300.0<"));
        for (HttpResponse<byte[]> page : List.of(vietnamese, english)) {
            assertEquals(
                    "Accept-Encoding, Accept, Host, Accept-Language",
                    page.headers().firstValue("Vary").orElseThrow());
        }
        assertFalse(
                vietnamese.headers().firstValue("ETag").equals(english.headers().firstValue("ETag")));
        String asked = TestServer.text(server.get(path + "&lang=vi", "Accept-Language", "en"));
        assertTrue(asked.contains("<html lang=\"vi\">"));
        assertTrue(asked.contains("/ogc/collections/zones?lang=vi\""), "the language is kept from page to page");
        assertTrue(asked.contains("&amp;lang=en\">English</a>"));
        assertEquals(400, server.get(path + "&lang=de").statusCode());
        assertEquals(400, server.get("/ogc/conformance?f=json&lang=de").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /ogc                                                               | ogrinfo OAPIF:http
                    /ogc/collections                                                   | >Land parcels with the progress of their clearance<
                    /ogc/collections/zones                                             | href="/download/zones.gpkg?crs=EPSG:9213"
                    /ogc/collections/zones                                             | <code>IT_PARK</code> Concentrated IT park
                    /ogc/collections/zones/queryables                                  | filter=S_INTERSECTS(geometry
                    /ogc/collections/zones/aggregate?sum=area_m2&group-by=kind         | <td>Industrial park</td><td class="number">2</td><td class="number">320,000.0</td>
                    /ogc/conformance                                                   | <code>http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core</code>
                    /ogc/api                                                           | <code>/ogc/collections/zones/items</code>
                    """)
    void eachPageTellsAPersonWhatItIsFor(String path, String told) {
        String page = TestServer.text(server.get(path, "Accept", "text/html", "Accept-Language", "en"));
        assertTrue(page.contains(told), page);
    }

    @Test
    void thePictureIsDrawnInDegreesWhateverCrsIsAskedFor() {
        String plain = TestServer.text(server.get("/ogc/collections/zones/items?f=html"));
        String inMetres = TestServer.text(server.get("/ogc/collections/zones/items?f=html&crs=EPSG:9213"));
        assertEquals(
                plain.substring(plain.indexOf("<svg"), plain.indexOf("</svg>")),
                inMetres.substring(inMetres.indexOf("<svg"), inMetres.indexOf("</svg>")));
    }

    @Test
    void queryablesTellTypesTitlesAndUnits() {
        JsonNode properties = server.json("/ogc/collections/zones/queryables").get("properties");
        assertEquals("har", properties.get("area_ha").get("x-ogc-unit").asText());
        assertEquals("number", properties.get("area_ha").get("type").asText());
        assertEquals("Loại", properties.get("kind").get("title").asText());
        assertEquals("Kind", properties.get("kind").get("x-title-en").asText());
        Set<Integer> places = new HashSet<>();
        for (JsonNode property : properties) {
            assertTrue(places.add(property.get("x-ogc-propertySeq").asInt()), "a place of its own");
        }
        assertEquals(1, properties.get("id").get("x-ogc-propertySeq").asInt());
        assertEquals(3, properties.get("code").get("x-ogc-propertySeq").asInt());
        assertEquals(3, properties.get("kind").get("enum").size());
        assertEquals("date", properties.get("decision_date").get("format").asText());
        assertEquals(
                "primary-geometry", properties.get("geometry").get("x-ogc-role").asText());
    }

    @Test
    void sumsAreExactAndOfWhatTheFilterPicks() {
        JsonNode all = server.json("/ogc/collections/zones/aggregate?sum=area_ha,area_m2&group-by=kind");
        assertEquals(3, all.get("total").get("count").asInt());
        assertEquals("440300.0", all.get("total").get("sum_area_m2").asText());
        assertEquals(
                "44.03",
                all.get("total")
                        .get("sum_area_ha")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
        assertEquals(2, all.get("groups").size());
        assertEquals("INDUSTRIAL_PARK", all.get("groups").get(0).get("kind").asText());
        assertEquals(32.0, all.get("groups").get(0).get("sum_area_ha").asDouble());
        JsonNode filtered =
                server.json("/ogc/collections/zones/aggregate?sum=area_ha&filter=" + Links.encoded("code = 'YB'"));
        assertEquals(12.03, filtered.get("total").get("sum_area_ha").asDouble());
        assertEquals(0, filtered.get("groups").size());
        JsonNode none = server.json("/ogc/collections/zones/aggregate?sum=area_ha&code=XX&group-by=kind");
        assertEquals(0, none.get("total").get("count").asInt());
        assertTrue(none.get("total").get("sum_area_ha").isNull());
        assertEquals(
                400, server.get("/ogc/collections/zones/aggregate?sum=name").statusCode());
        assertEquals(
                400,
                server.get("/ogc/collections/zones/aggregate?group-by=colour").statusCode());
    }

    @Test
    void theApiDocumentIsWhatComplianceTestsLookFor() {
        HttpResponse<byte[]> response = server.get("/ogc/api");
        assertEquals(
                "application/vnd.oai.openapi+json;version=3.0",
                response.headers().firstValue("Content-Type").orElseThrow());
        JsonNode landing = server.json("/ogc");
        JsonNode desc = null;
        for (JsonNode link : landing.get("links")) {
            desc = link.get("rel").asText().equals("service-desc") ? link : desc;
        }
        assertEquals(
                "application/vnd.oai.openapi+json;version=3.0", desc.get("type").asText());
        JsonNode api = TestServer.tree(response);
        assertEquals(server.url("/ogc"), api.get("servers").get(0).get("url").asText());
        assertTrue(api.get("paths").has("/conformance"));
        JsonNode items = api.get("paths").get("/collections/parcels/items").get("get");
        JsonNode bbox = parameter(items, "bbox");
        assertEquals(4, bbox.get("schema").get("minItems").asInt());
        assertEquals(6, bbox.get("schema").get("maxItems").asInt());
        assertEquals("form", bbox.get("style").asText());
        assertFalse(bbox.get("explode").asBoolean());
        JsonNode limit = parameter(items, "limit").get("schema");
        assertEquals(1, limit.get("minimum").asInt());
        assertEquals(10_000, limit.get("maximum").asInt());
        assertEquals("integer", limit.get("type").asText());
        assertEquals(limit, api.at("/components/parameters/limit/schema"), "where QGIS looks for it");
        assertEquals(
                "string",
                parameter(items, "milestone").get("schema").get("type").asText());
    }

    @Test
    void everyPathOfTheApiDocumentIsARouteAndEveryOperationHasItsOwnName() {
        JsonNode paths = TestServer.tree(server.get("/ogc/api")).get("paths");
        Set<String> names = new HashSet<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!operation.getKey().equals("servers")) {
                        assertTrue(
                                names.add(
                                        operation.getValue().get("operationId").asText()),
                                operation.getKey());
                    }
                }));
        for (String path : List.of("/", "/conformance", "/collections/lots", "/collections/lots/items")) {
            assertTrue(paths.has(path), path);
            assertEquals(
                    200, server.get("/ogc" + (path.equals("/") ? "" : path)).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json                                          | application/geo+json
                    application/geo+json                                      | application/geo+json
                    text/html                                                 | text/html;charset=utf-8
                    text/html;q=0.5, application/geo+json                     | application/geo+json
                    application/json;q=0.1, text/html;q=0.9                   | text/html;charset=utf-8
                    */*                                                       | application/geo+json
                    application/vnd.oai.openapi+json;version=3.0, */*;q=0.1   | application/geo+json
                    """)
    void theFormatFollowsTheAcceptHeader(String accept, String type) {
        assertEquals(
                type,
                server.get("/ogc/collections/zones/items", "Accept", accept)
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow());
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        for (JsonNode parameter : operation.get("parameters")) {
            if (parameter.get("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("no parameter " + name);
    }
}
