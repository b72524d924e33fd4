package vn.mocgioi.http.ogc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.server.TestServer;

class ItemsTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .parcels(50, 50, 20)
                .zone("SC1", "KCN Sông Công I", "INDUSTRIAL_PARK", rectangle(0, 0, 500, 400));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pagesFollowOneAnotherWithoutSkippingOrRepeatingAlsoWhileRowsAreWritten() {
        List<Long> seen = new ArrayList<>();
        String page = "/ogc/collections/parcels/items?limit=600";
        while (page != null) {
            JsonNode answer = server.json(page);
            answer.get("features").forEach(feature -> seen.add(feature.get("id").asLong()));
            assertEquals(
                    answer.get("numberReturned").asInt(), answer.get("features").size());
            server.province.parcel("2", "new " + seen.size(), "ODT", rectangle(2000, 0, 2010, 10));
            page = link(answer, "next");
        }
        assertEquals(seen.size(), new HashSet<>(seen).size(), "no feature twice");
        assertTrue(seen.size() >= 2_500 && seen.size() <= 2_505, "all that were there: " + seen.size());
        server.database.execute("delete from parcels where sheet_no = '2'");
        server.province.changed("parcels");
    }

    @Test
    void aFeatureIsTheSameOnItsOwnAsInThePage() {
        JsonNode inPage =
                server.json("/ogc/collections/zones/items").get("features").get(0);
        JsonNode alone =
                server.json("/ogc/collections/zones/items/" + inPage.get("id").asLong());
        assertEquals(inPage.get("properties"), alone.get("properties"));
        assertEquals(inPage.get("geometry"), alone.get("geometry"));
        assertEquals("KCN Sông Công I", alone.get("properties").get("name").asText());
        assertEquals("200000.0", alone.get("properties").get("area_m2").asText());
        assertEquals(20.0, alone.get("properties").get("area_ha").asDouble());
        assertEquals(server.url("/ogc/collections/zones"), link(alone, "collection"));
    }

    @Test
    void jsonFgHasSurveyCoordinatesInPlaceAndTheDaysInTime() {
        JsonNode page = server.json("/ogc/collections/zones/items?f=jsonfg");
        assertEquals(
                "http://www.opengis.net/spec/json-fg-1/1.0/conf/core",
                page.at("/conformsTo/0").asText());
        assertEquals("zones", page.get("featureType").asText());
        assertEquals(
                "http://www.opengis.net/def/crs/EPSG/0/9213",
                page.get("coordRefSys").asText());
        JsonNode zone = page.at("/features/0");
        JsonNode plain = server.json("/ogc/collections/zones/items").at("/features/0");
        assertEquals(plain.get("geometry"), zone.get("geometry"));
        assertEquals(plain.get("properties"), zone.get("properties"));
        assertEquals(
                server.json("/ogc/collections/zones/items?crs=EPSG:9213").at("/features/0/geometry"),
                zone.get("place"));
        assertTrue(plain.at("/properties/valid_from").isNull());
        assertTrue(zone.get("time").isNull(), "it has always been there");

        JsonNode alone = server.json("/ogc/collections/zones/items/" + zone.get("id") + "?f=jsonfg&properties=code");
        assertEquals(zone.get("place"), alone.get("place"));
        assertEquals(zone.get("time"), alone.get("time"), "though its days were not asked for");
        assertEquals(1, alone.get("properties").size());
        assertEquals(page.get("conformsTo"), alone.get("conformsTo"));

        JsonNode degrees = server.json("/ogc/collections/zones/items?f=jsonfg&crs=CRS84");
        assertTrue(degrees.at("/features/0/place").isNull());
        assertEquals(plain.get("geometry"), degrees.at("/features/0/geometry"));
        JsonNode other = server.json("/ogc/collections/zones/items?f=jsonfg&crs=EPSG:3405&skipGeometry=false");
        assertEquals(
                server.json("/ogc/collections/zones/items?crs=EPSG:3405").at("/features/0/geometry"),
                other.at("/features/0/place"));
        JsonNode parcels = server.json("/ogc/collections/parcels/items?f=jsonfg&limit=3");
        assertTrue(
                parcels.at("/links").toString().contains("f=jsonfg&limit=3&after="), "pages follow in the same form");
    }

    /** A version that ended holds until the day before: the standard's intervals are closed. */
    @Test
    void theLastDayOfAnEndedVersionIsToldInJsonFg() {
        server.database.execute("update zones set valid_to = '2030-01-01' where code = 'SC1'");
        server.province.changed("zones");
        JsonNode zone = server.json("/ogc/collections/zones/items?f=jsonfg").at("/features/0");
        assertEquals("[\"..\",\"2029-12-31\"]", zone.at("/time/interval").toString());
        server.database.execute("update zones set valid_to = 'infinity' where code = 'SC1'");
        server.province.changed("zones");
    }

    @Test
    void jsonFgIsAlsoFoundByTheAcceptHeader() {
        HttpResponse<byte[]> answer = server.get(
                "/ogc/collections/zones/items",
                "Accept",
                "application/geo+json; profile=\"http://www.opengis.net/def/profile/OGC/0/jsonfg\"");
        assertTrue(new String(answer.body(), UTF_8).contains("coordRefSys"));
        assertTrue(answer.headers().allValues("Link").toString().contains("jsonfg-plus>; rel=\"profile\""));
        assertEquals(400, server.get("/ogc/collections?f=jsonfg").statusCode(), "only features have places");
    }

    @Test
    void propertiesAreChosenAndPlacesLeftOut() {
        JsonNode bare = server.json("/ogc/collections/zones/items?properties=code,geometry&skipGeometry=true")
                .at("/features/0");
        assertTrue(bare.get("geometry").isNull());
        assertEquals("{\"code\":\"SC1\"}", bare.get("properties").toString());
        JsonNode fg = server.json("/ogc/collections/zones/items?f=jsonfg&skipGeometry=true")
                .at("/features/0");
        assertTrue(fg.get("place").isNull() && fg.get("geometry").isNull());
        assertEquals(
                400, server.get("/ogc/collections/zones/items?skipGeometry=yes").statusCode());
    }

    @Test
    void theIdIsAskedLikeAnyQueryable() {
        long id = server.json("/ogc/collections/parcels/items?limit=1&offset=7")
                .at("/features/0/id")
                .asLong();
        JsonNode page = server.json("/ogc/collections/parcels/items?id=" + id);
        assertEquals(1, page.get("numberMatched").asInt());
        assertEquals(id, page.at("/features/0/id").asLong());
        assertEquals(400, server.get("/ogc/collections/parcels/items?id=x").statusCode());
        assertTrue(
                server.json("/ogc/api")
                        .at("/paths/~1collections~1parcels~1items/get/parameters")
                        .findValuesAsText("name")
                        .contains("id"),
                "and the API document tells of it");
        String links = server.get("/ogc/collections/parcels/items?limit=1")
                .headers()
                .allValues("Link")
                .toString();
        assertTrue(links.contains("/parcels/queryables>; rel=\"http://www.opengis.net/def/rel/ogc/1.0/queryables\""));
    }

    @Test
    void aBoxGivesWhatTouchesIt() {
        String[] corner = server.database
                .value(
                        "select ST_X(p) || ',' || ST_Y(p) from (select ST_Transform(ST_SetSRID(ST_Point(430050, 2380050), 9213), 4326) p) q")
                .split(",");
        String box = "bbox=" + corner[0] + "," + corner[1] + "," + corner[0] + "," + corner[1];
        JsonNode answer = server.json("/ogc/collections/parcels/items?" + box);
        assertEquals(1, answer.get("numberMatched").asInt());
        assertEquals(
                "103",
                answer.get("features").get(0).get("properties").get("parcel_no").asText());
    }

    /** Boxes in an index are kept in single precision, where a degree of this country ends at 0.8 m. */
    @Test
    void aBoxIsExactThoughThoseOfTheIndexAreNot() {
        Random random = new Random(20_261_126);
        for (int n = 0; n < 400; n++) {
            server.province.marker("SC1", "B" + n, 20 * (n % 20), 20 * (n / 20));
        }
        for (int i = 0; i < 60; i++) {
            double[] box = new double[4];
            for (int n = 0; n < 2; n++) {
                // its edges lie a millimetre to a metre beside markers that stand every 20 m
                int least = n == 0 ? 0 : 11;
                double[] corner = corner(
                        20 * random.nextInt(least, least + 8) + beside(random),
                        20 * random.nextInt(least, least + 8) + beside(random));
                box[2 * n] = corner[0];
                box[2 * n + 1] = corner[1];
            }
            String bbox = box[0] + "," + box[1] + "," + box[2] + "," + box[3];
            String plainly = server.database.value(
                    "select count(*) from markers where _ST_Intersects(wgs84, ST_MakeEnvelope(" + bbox + ", 4326))");
            JsonNode answer = server.json("/ogc/collections/markers/items?limit=1&bbox=" + bbox);
            assertEquals(plainly, answer.get("numberMatched").asText(), bbox);
        }
    }

    private static double beside(Random random) {
        return (random.nextBoolean() ? 1 : -1) * Math.pow(10, -3 + 3 * random.nextDouble());
    }

    private static double[] corner(double x, double y) {
        Coordinate place = Transform.between(Crs.of(9213), Crs.WGS84).apply(430_000 + x, 2_380_000 + y);
        return new double[] {place.x, place.y};
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bbox=170,10,-170,30                | 0
                    bbox=100,-90,110,90                | 2500
                    bbox=100,21,-170,22                | 2500
                    bbox=100,20,0,110,23,9             | 2500
                    datetime=2024-01-01                | 2500
                    datetime=2024-01-01T00:00:00Z/..   | 2500
                    datetime=../2024-01-01             | 2500
                    datetime=/2024-01-01               | 2500
                    limit=99999                        | 2500
                    """)
    void whatIsAskedWellIsAnswered(String query, int matched) {
        assertEquals(
                matched,
                server.json("/ogc/collections/parcels/items?" + query)
                        .get("numberMatched")
                        .asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bbox=1,2,3                 | bbox
                    bbox=1,2,3,x               | bbox
                    bbox=1,9,3,2               | bbox
                    bbox=NaN,1,2,3             | bbox
                    datetime=yesterday         | datetime
                    datetime=2024-13-01        | datetime
                    datetime=2024-02-01/2024-01-01 | datetime
                    datetime=2024-01-01/x/y    | datetime
                    limit=0                    | limit
                    limit=-1                   | limit
                    limit=ten                  | limit
                    after=xyz                  | after
                    colour=red                 | colour
                    """)
    void whatIsAskedBadlyIsRefusedByName(String query, String parameter) {
        HttpResponse<byte[]> response = server.get("/ogc/collections/parcels/items?" + query);
        assertEquals(400, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
        assertEquals(400, TestServer.tree(response).get("status").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc/collections/parcelz/items",
        "/ogc/collections/parcels/items/x",
        "/ogc/collections/parcels/items/9999999",
        "/ogc/nothing",
        "/api/nothing",
        "/download/parcels.xyz",
        "/download/parcels"
    })
    void whatIsNotThereIs404(String path) {
        HttpResponse<byte[]> response = server.get(path);
        assertEquals(404, response.statusCode());
        assertEquals(404, TestServer.tree(response).get("status").asInt());
    }

    @Test
    void anAnswerThatIsKnownCostsA304UntilTheLayerChanges() {
        String path = "/ogc/collections/zones/items";
        HttpResponse<byte[]> first = server.get(path);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = server.get(path, "If-None-Match", "\"other\", " + etag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        server.province.changed("stages");
        assertTrue(
                IntStream.range(0, 50)
                        .anyMatch(i -> server.get(path, "If-None-Match", etag).statusCode() == 200),
                "a change of the stages shows in zones at once");
    }

    @Test
    void headSaysWhatGetWouldSay() {
        String path = "/ogc/collections/zones/items";
        HttpResponse<byte[]> get = server.get(path);
        HttpResponse<byte[]> head = server.send("HEAD", path, "");
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        assertEquals(0, head.body().length);
    }

    @Test
    void otherMethodsAreRefusedAndOptionsSaysWhich() {
        assertEquals(405, server.send("POST", "/ogc/collections", "").statusCode());
        assertEquals(
                405, server.send("DELETE", "/ogc/collections/zones/items/1", "").statusCode());
        HttpResponse<byte[]> options = server.send("OPTIONS", "/ogc/collections", "");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", options.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void anEndlessAddressIsA414WithAProblem() {
        HttpResponse<byte[]> response = server.get("/ogc/collections?f=" + "a".repeat(60_000));
        assertEquals(414, response.statusCode());
        assertEquals(414, TestServer.tree(response).get("status").asInt());
    }

    @Test
    void theConfigTellsThePageWhatThereIs() {
        JsonNode config = server.json("/api/config");
        assertFalse(config.get("demo").asBoolean());
        assertEquals("EPSG:9213", config.get("survey_crs").asText());
        assertEquals(1, config.get("layers").get("zones").get("count").asInt());
        assertEquals(4, config.get("bbox").size());
        assertTrue(config.get("base_map").isNull());
    }

    static @Nullable String link(JsonNode answer, String rel) {
        for (JsonNode link : answer.get("links")) {
            if (link.get("rel").asText().equals(rel)) {
                return link.get("href").asText();
            }
        }
        return null;
    }
}
