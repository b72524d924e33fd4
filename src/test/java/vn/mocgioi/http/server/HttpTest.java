package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP asks of every path: methods, conditions, headers. */
class HttpTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .zone("SC1", "KCN Sông Công I", "INDUSTRIAL_PARK", rectangle(0, 0, 500, 400))
                .parcels(20, 20, 10);
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
                "/ogc/collections/zones/sortables",
                "/ogc/collections/zones/schema",
                "/ogc/collections/zones/items",
                "/ogc/collections/parcels/items?limit=5",
                "/ogc/collections/parcels/aggregate?sum=area_ha",
                "/ogc/collections/zones/tiles",
                "/ogc/collections/zones/tiles/WebMercatorQuad",
                "/ogc/collections/zones/tiles/WebMercatorQuad/tilejson",
                "/ogc/collections/zones/tiles/WebMercatorQuad/0/0/0",
                "/ogc/tileMatrixSets/WebMercatorQuad",
                "/download/zones.geojson",
                "/download/zones.csv",
                "/download/zones.dxf",
                "/download/zones.gpkg",
                "/api/summary"
            })
    void headersAreThoseOfGetAlsoWhenOnlyTheyAreAskedForAndConditionsAreHeeded(String path) {
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> get = server.get(path, "Accept-Encoding", encoding);
            HttpResponse<byte[]> head = server.send("HEAD", path, "Accept-Encoding", encoding);
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals(0, head.body().length);
            assertEquals(headers(get), headers(head));
            assertTrue(get.headers().firstValue("Vary").orElse("").contains("Accept-Encoding"), "Vary");
            assertEquals(
                    "*", get.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
            String etag = get.headers().firstValue("ETag").orElseThrow();
            String changed = get.headers().firstValue("Last-Modified").orElseThrow();
            assertEquals(
                    304,
                    server.get(path, "If-None-Match", etag, "Accept-Encoding", encoding)
                            .statusCode());
            assertEquals(
                    304, server.get(path, "If-None-Match", "\"x\", " + etag).statusCode());
            assertEquals(
                    get.statusCode(),
                    server.get(path, "If-None-Match", "\"x\"", "If-Modified-Since", changed)
                            .statusCode(),
                    "the tag counts more than the day");
            assertEquals(
                    get.statusCode(),
                    server.get(path, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                            .statusCode());
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST   | /ogc/collections/zones/items | GET, HEAD, OPTIONS
                    DELETE | /ogc/collections/zones       | GET, HEAD, OPTIONS
                    PUT    | /download/zones.csv          | GET, HEAD, OPTIONS
                    PATCH  | /ogc                         | GET, HEAD, OPTIONS
                    GET    | /api/measure                 | POST, OPTIONS
                    PUT    | /api/measure                 | POST, OPTIONS
                    DELETE | /api/clearance               | GET, HEAD, OPTIONS, POST
                    """)
    void theWrongMethodIsToldTheRightOnes(String method, String path, String allowed) {
        HttpResponse<byte[]> response = server.send(method, path, "");
        assertEquals(405, response.statusCode());
        assertEquals(allowed, response.headers().firstValue("Allow").orElse(""));
        assertEquals(405, TestServer.tree(response).get("status").asInt());
        HttpResponse<byte[]> options = server.send("OPTIONS", path, "");
        assertEquals(204, options.statusCode());
        assertEquals(allowed, options.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void whatPortalsAndCampaignsAddIsPassedOverAndSaid() {
        for (String added : List.of("token=abc", "key=1", "apiKey=x", "utm_source=letter", "utm_medium=a&utm_id=b")) {
            HttpResponse<byte[]> answer = server.get("/ogc/conformance?" + added);
            assertEquals(200, answer.statusCode(), added);
            List<String> warnings = answer.headers().allValues("Warning");
            assertEquals(added.split("&").length, warnings.size(), added);
            String name = added.split("=")[0].toLowerCase(java.util.Locale.ROOT);
            assertEquals("299 - \"the parameter '" + name + "' is not used here\"", warnings.get(0));
        }
        assertEquals(400, server.get("/ogc/conformance?tokn=abc").statusCode());
        assertEquals(400, server.get("/ogc/conformance?utm_=1").statusCode());
    }

    @Test
    void whatIsTooLongIsSaidToBeTooLong() {
        assertEquals(414, server.get("/ogc?" + "a".repeat(40_000)).statusCode());
        assertEquals(431, server.get("/ogc", "X-Long", "a".repeat(40_000)).statusCode());
        assertEquals(406, server.get("/ogc", "Accept", "image/png").statusCode());
        assertEquals(404, server.get("/ogc/nothing").statusCode());
        assertEquals(404, server.get("/ogc/collections/nothing/items").statusCode());
    }
}
