package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.answer.Links;

/** Thousands of requests that nobody should send, by a fixed seed: every one is answered, and none with a 500. */
class MalformedRequestsTest {
    private static final int REQUESTS = 4_000;

    private static final List<String> PATHS = List.of(
            "/ogc",
            "/ogc/collections",
            "/ogc/collections/zones",
            "/ogc/collections/zones/items",
            "/ogc/collections/parcels/items",
            "/ogc/collections/markers/items",
            "/ogc/collections/zones/items/1",
            "/ogc/collections/parcels/aggregate",
            "/ogc/collections/zones/queryables",
            "/ogc/api",
            "/ogc/collections/zones/tiles/WebMercatorQuad/3/2/1",
            "/ogc/collections/zones/tiles",
            "/download/zones.geojson",
            "/download/zones.csv",
            "/download/zones.dxf",
            "/download/zones.kml",
            "/ogc/collections/zones/sortables",
            "/ogc/collections/parcels/items/%00",
            "/ogc/collections/%c3%28/items",
            "/api/config",
            "/api/summary",
            "/api/clearance",
            "/api/zones/Z1",
            "/api/zones/%00",
            "/api/search",
            "/api/grid",
            "/api/measure",
            "/");
    private static final List<String> NAMES = List.of(
            "bbox",
            "bbox-crs",
            "crs",
            "datetime",
            "limit",
            "after",
            "filter",
            "filter-lang",
            "filter-crs",
            "sortby",
            "properties",
            "precision",
            "zone",
            "sum",
            "group-by",
            "f",
            "csv",
            "at",
            "known",
            "q",
            "lon",
            "kind",
            "area_m2",
            "operating",
            "decision_date",
            "colour",
            "");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "1e309",
            "NaN",
            "Infinity",
            "null",
            "true",
            "''",
            "'",
            "\"",
            "\\",
            "%00",
            "%",
            "\u0000",
            "\uD800",
            "é",
            "Sông Công",
            "../../etc/passwd",
            "1;drop table zones",
            "1,2,3,4",
            "104,20,107,23",
            "1,2,3,4,5,6",
            "180,0,-180,1",
            "EPSG:9213",
            "EPSG:99999999999",
            "http://www.opengis.net/def/crs/EPSG/0/4326",
            "2024-01-01",
            "../..",
            "/",
            "9999-99-99",
            "-999999999-01-01/..",
            "kind = 'IT_PARK'",
            "2024-01-01/P999999999Y",
            "P1D/P1D",
            "-1e308,-1e308,1e308,1e308",
            "2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2 = 1",
            "A_CONTAINS(kind, ('a'))",
            "{\"casei\":{\"casei\":5}}",
            "{\"op\":\"t_during\",\"args\":[{\"interval\":[]},{\"date\":5}]}",
            "S_INTERSECTS(geometry,POINT(1 2))",
            "S_INTERSECTS(geometry,POLYGON((0 0,1 1,1 0,0 1,0 0)))",
            "area_m2 / 0 > 1",
            "area_m2 ^ 9999 > 1",
            "((((((((((",
            "NOT NOT NOT",
            "T_AFTER(decision_date, INTERVAL('..','..'))",
            "{\"op\":\"and\",\"args\":[]}",
            "{\"op\":\"=\",\"args\":[{\"property\":\"kind\"},{\"property\":\"area_m2\"}]}",
            "[[[[",
            "name LIKE '\\'",
            "kind,-name",
            "+kind",
            "kind,kind",
            "area_ha",
            "json",
            "html",
            "xml",
            "MQ",
            "MR8taW5maW5pdHk",
            "====",
            "999999999999999999999");

    @Test
    void noneIsAnsweredWithA500() {
        Random random = new Random(20_261_123);
        try (TestServer server = new TestServer()) {
            server.province
                    .parcels(5, 5, 10)
                    .zone("Z1", "Khu Sông Công", "IT_PARK", rectangle(0, 0, 30, 30))
                    .marker("Z1", "M1", 0, 0);
            for (int i = 0; i < REQUESTS; i++) {
                StringBuilder path = new StringBuilder(pick(PATHS, random));
                for (int n = random.nextInt(4), p = 0; p <= n; p++) {
                    path.append(p == 0 ? '?' : '&')
                            .append(Links.encoded(pick(NAMES, random)))
                            .append('=')
                            .append(value(random));
                }
                HttpResponse<byte[]> response = server.get(path.toString());
                int status = response.statusCode();
                assertTrue(status < 500, path + " answered " + status + ": " + TestServer.text(response));
                if (status >= 400) {
                    assertEquals(status, TestServer.tree(response).get("status").asInt(), path.toString());
                }
            }
            assertEquals(
                    1,
                    server.json("/ogc/collections/zones/items")
                            .get("numberMatched")
                            .asInt());
        }
    }

    /** Usually one of the values as it is, and now and then two of them run together or cut. */
    private static String value(Random random) {
        String value = pick(VALUES, random);
        int kind = random.nextInt(10);
        if (kind == 0) {
            value += pick(VALUES, random);
        } else if (kind == 1 && !value.isEmpty()) {
            value = value.substring(0, random.nextInt(value.length()));
        }
        return Links.encoded(value);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
