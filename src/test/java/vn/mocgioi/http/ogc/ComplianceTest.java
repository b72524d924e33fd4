package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import com.reprezen.kaizen.oasparser.OpenApi3Parser;
import com.reprezen.kaizen.oasparser.model3.OpenApi3;
import com.reprezen.kaizen.oasparser.model3.Parameter;
import com.reprezen.kaizen.oasparser.model3.Schema;
import com.reprezen.kaizen.oasparser.model3.Server;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayers;

/**
 * What the compliance suites of OGC API - Features Part 1 and 2 and of OGC API - Tiles ask of a service from outside,
 * asked here: they take their paths and parameters from the API document, and so does this.
 */
class ComplianceTest {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String UNSUPPORTED = "http://www.opengis.net/def/crs/0/unsupported";
    private static final Pattern OGC_NAME =
            Pattern.compile("http://www\\.opengis\\.net/def/crs/[A-Za-z0-9._~-]+/[A-Za-z0-9._~-]+/[A-Za-z0-9._~-]+");
    private static final String GEOJSON = "application/geo+json";

    private static TestServer server;
    private static OpenApi3 api;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer();
        server.province
                .zone("SC1", "KCN Sông Công I", "INDUSTRIAL_PARK", rectangle(0, 0, 500, 400))
                .zone("YB", "Yên Bình", "IT_PARK", rectangle(1600, 0, 1900, 400))
                .commune("05440", "Phường Sông Công", rectangle(-2_000, -2_000, 3_000, 3_000))
                .marker("SC1", "M1", 0, 0)
                .parcels(23, 11, 17);
        JsonNode desc = link(server.json("/ogc"), "service-desc", OgcPages.OPENAPI)
                .orElseThrow(() -> new AssertionError("the landing page has no service-desc of exactly that type"));
        String url = desc.get("href").asText();
        // The suite drops the query of the link, and says in Accept what it wants.
        HttpResponse<byte[]> response = server.get(url.split("\\?", 2)[0], "Accept", OgcPages.OPENAPI);
        assertEquals(200, response.statusCode());
        assertEquals(OgcPages.OPENAPI, header(response, "Content-Type"));
        String document = TestServer.text(response);
        assertFalse(document.matches("(?s).*\"\\$ref\":\"[^#].*"), "nothing to look up elsewhere");
        api = new OpenApi3Parser().parse(document, new URL(url), true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> collections() {
        return List.of("zones", "phases", "lots", "parcels", "markers", "projects", "communes");
    }

    static List<String> filled() {
        return List.of("zones", "parcels", "markers", "communes");
    }

    @Test
    void theLandingPageIsAlsoThereWithASlashAndLeadsToAllThatIsNeeded() {
        JsonNode landing = server.json("/ogc/");
        assertTrue(link(landing, "service-doc", "text/html").isPresent());
        assertTrue(link(landing, "conformance", "application/json").isPresent());
        assertTrue(link(landing, "data", "application/json").isPresent());
        assertTrue(link(landing, "alternate", "text/html").isPresent());
    }

    @Test
    void theApiDocumentIsValid() {
        assertTrue(api.isValid(), api.getValidationItems().toString());
        assertTrue(api.hasPath("/conformance") && api.hasPath("/collections"));
        for (Server one : api.getServers()) {
            assertFalse(one.getUrl().endsWith("/"), one.getUrl());
        }
        Set<String> operations = new HashSet<>();
        api.getPaths()
                .values()
                .forEach(path -> path.getOperations()
                        .values()
                        .forEach(operation ->
                                assertTrue(operations.add(operation.getOperationId()), operation::toString)));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void theApiDocumentTellsWhatAFeatureLooksLike(String id) {
        for (String path : List.of("/collections/" + id + "/items", "/collections/" + id + "/items/{id}")) {
            Schema answer = api.getPath(path)
                    .getOperation("get")
                    .getResponse("200")
                    .getContentMediaType(GEOJSON)
                    .getSchema();
            Schema feature =
                    path.endsWith("/items") ? answer.getProperty("features").getItemsSchema() : answer;
            assertEquals(List.of("type", "id", "geometry", "properties"), feature.getRequiredFields());
            Set<String> told = feature.getProperty("properties").getProperties().keySet();
            assertEquals(
                    PublishedLayers.find(id).orElseThrow().properties().stream()
                            .map(Property::name)
                            .toList(),
                    List.copyOf(told));
        }
    }

    @Test
    void everyPathOfTheApiDocumentOutsideOgcIsThereTooWithItsServer() {
        assertTrue(api.hasPath("/api/measure") && api.hasPath("/download/{file}"));
        api.getPaths().forEach((path, item) -> {
            boolean ofRoot = !path.matches("/(api/|download/|healthz|readyz|sign-in|account|users).*");
            assertEquals(ofRoot, item.getServers().isEmpty(), path);
        });
    }

    @Test
    void theConformanceListsTheClassesThatTheSuiteKnows() {
        String declared = server.json("/ogc/conformance").get("conformsTo").toString();
        for (String known : List.of("core", "html", "geojson", "oas30")) {
            assertTrue(declared.contains("\"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/" + known + "\""));
        }
        assertTrue(declared.contains("\"http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs\""));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void eachCollectionIsDescribedAsTheSuiteReadsIt(String id) {
        assertTrue(api.hasPath("/collections/" + id), "a test point");
        JsonNode inList = null;
        for (JsonNode one : server.json("/ogc/collections").get("collections")) {
            inList = one.get("id").asText().equals(id) ? one : inList;
        }
        assertEquals(server.json("/ogc/collections/" + id), inList);
        assertNotNull(inList);
        assertEquals("feature", inList.get("itemType").asText());
        for (JsonNode link : inList.get("links")) {
            assertTrue(link.hasNonNull("rel") && link.hasNonNull("type") && link.hasNonNull("href"), link.toString());
        }
        assertTrue(link(inList, "items", GEOJSON).isPresent());
        assertTrue(link(inList, "items", "text/html").isPresent());
        assertTrue(link(inList, "alternate", "text/html").isPresent());
        // The suite takes each end of a temporal extent for a moment, and an open end breaks it.
        assertTrue(inList.path("extent").path("temporal").isMissingNode());
        List<String> crs = new ArrayList<>();
        inList.get("crs").forEach(one -> crs.add(one.asText()));
        assertEquals(CRS84, crs.get(0));
        crs.forEach(one -> assertTrue(OGC_NAME.matcher(one).matches(), one));
        assertTrue(crs.contains(inList.get("storageCrs").asText()));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void theParametersOfTheItemsAreDefinedAsTheStandardHasThem(String id) {
        Parameter bbox = parameter(id, "bbox");
        assertEquals("array", bbox.getSchema().getType());
        assertEquals(4, bbox.getSchema().getMinItems());
        assertEquals(6, bbox.getSchema().getMaxItems());
        assertEquals("number", bbox.getSchema().getItemsSchema().getType());
        Parameter limit = parameter(id, "limit");
        assertEquals("integer", limit.getSchema().getType());
        assertEquals(1, limit.getSchema().getMinimum().intValue());
        assertEquals(10_000, limit.getSchema().getMaximum().intValue());
        assertEquals(100, limit.getSchema().getDefault());
        assertEquals("string", parameter(id, "datetime").getSchema().getType());
        assertEquals("uri", parameter(id, "crs").getSchema().getFormat());
        assertEquals("uri", parameter(id, "bbox-crs").getSchema().getFormat());
    }

    private static Parameter parameter(String collection, String name) {
        for (Parameter parameter : api.getPath("/collections/" + collection + "/items")
                .getOperation("get")
                .getParameters()) {
            assertFalse(parameter.getSchema().isAdditionalProperties(), "no free-form parameters");
            if (name.equals(parameter.getName())) {
                assertEquals("query", parameter.getIn());
                assertFalse(parameter.isRequired());
                assertEquals("form", parameter.getStyle());
                assertFalse(parameter.isExplode());
                return parameter;
            }
        }
        throw new AssertionError(name + " is not in the API document");
    }

    @ParameterizedTest
    @MethodSource("collections")
    void pagesOfFeaturesAreComplete(String id) {
        HttpResponse<byte[]> response = items(id, "");
        assertEquals("<" + CRS84 + ">", header(response, "Content-Crs"));
        JsonNode page = TestServer.tree(response);
        assertEquals("FeatureCollection", page.get("type").asText());
        assertTrue(page.get("features").isArray());
        assertEquals(page.get("features").size(), page.get("numberReturned").asInt());
        OffsetDateTime.parse(page.get("timeStamp").asText());
        assertTrue(link(page, "self", GEOJSON).isPresent());
        assertTrue(link(page, "alternate", "text/html").isPresent());
        int all = page.get("features").size();
        // As the suite follows next: its parameters, but the greatest limit instead of the one asked for.
        for (Optional<JsonNode> next = link(page, "next", GEOJSON); next.isPresent(); ) {
            String url = next.get().get("href").asText();
            String query = url.substring(url.indexOf('?') + 1).replaceAll("(^|&)limit=[^&]*", "");
            JsonNode more = TestServer.tree(items(id, "?" + query + "&limit=10000"));
            all += more.get("features").size();
            next = link(more, "next", GEOJSON);
        }
        assertEquals(page.get("numberMatched").asInt(), all);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aPageHasNoMoreFeaturesThanAskedForNorThanTheGreatest(String id) {
        for (int limit : new int[] {1, 100, 10_000, 10_001}) {
            JsonNode page = TestServer.tree(items(id, "?limit=" + limit));
            assertTrue(page.get("features").size() <= Math.min(limit, 10_000));
            assertTrue(page.get("features").size() > 0);
        }
        assertEquals(400, raw(id, "?limit=unlimited").statusCode());
        assertEquals(400, raw(id, "?unknownQueryParameter12345=1").statusCode());
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aBoxHoldsWhatTouchesItAlsoAcrossTheDateLineAndAtThePoles(String id) {
        JsonNode extent = server.json("/ogc/collections/" + id)
                .get("extent")
                .get("spatial")
                .get("bbox")
                .get(0);
        String own = extent.get(0) + "," + extent.get(1) + "," + extent.get(2) + "," + extent.get(3);
        Geometry box = new GeometryFactory()
                .toGeometry(new Envelope(
                        extent.get(0).asDouble(), extent.get(2).asDouble(),
                        extent.get(1).asDouble(), extent.get(3).asDouble()));
        JsonNode features = TestServer.tree(items(id, "?bbox=" + own)).get("features");
        assertTrue(features.size() > 0);
        for (JsonNode feature : features) {
            Geometry geometry = GeoJsonGeometry.read(feature.get("geometry"));
            assertTrue(geometry.intersects(box.buffer(1e-9)), feature.toString());
            assertTrue(new Envelope(-180, 180, -90, 90).contains(geometry.getEnvelopeInternal()));
        }
        for (String elsewhere :
                List.of("-1.5,50,1.5,53", "-80,-5,-70,5", "177,65,-177,70", "-180,85,180,90", "-180,-90,180,-85")) {
            assertEquals(
                    0,
                    TestServer.tree(items(id, "?bbox=" + elsewhere))
                            .get("numberMatched")
                            .asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-30T12:00:00Z",
                "2024-01-01",
                "2024-01-01T00:00:00Z/2024-07-01T12:31:12Z",
                "2024-01-01/2024-07-01",
                "2024-01-01/P2D",
                "2024-01-01T00:00:00Z/P1M6DT12H31M12S",
                "P1Y/2024-01-01",
                "2024-01-01/PT5H",
                "../2024-01-01",
                "2024-01-01/..",
                "/2024-01-01",
                "2024-01-01/",
                "../.."
            })
    void timeIsReadInEveryFormTheSuiteWritesIt(String datetime) {
        assertEquals(
                2,
                TestServer.tree(items("zones", "?datetime=" + Links.encoded(datetime)))
                        .get("numberMatched")
                        .asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D/P2D", "2024-01-01/P", "2024-01-01/Px", "P1D", "..", "9999-01-01/P1Y", "", "/P1D"})
    void whatIsNoTimeIsRefused(String datetime) {
        assertEquals(400, raw("zones", "?datetime=" + Links.encoded(datetime)).statusCode(), datetime);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aFeatureLeadsToItselfToItsPageAndToItsCollection(String id) {
        String feature = TestServer.tree(items(id, "?limit=1"))
                .get("features")
                .get(0)
                .get("id")
                .asText();
        HttpResponse<byte[]> response = raw(id, "/" + feature);
        assertEquals(200, response.statusCode());
        JsonNode one = TestServer.tree(response);
        assertEquals(feature, one.get("id").asText());
        assertTrue(link(one, "self", GEOJSON).isPresent());
        assertTrue(link(one, "alternate", "text/html").isPresent());
        assertTrue(link(one, "collection", "application/json").isPresent());
    }

    @ParameterizedTest
    @MethodSource("filled")
    void everyCrsOfTheListIsAnsweredInAndAskedIn(String id) {
        JsonNode description = server.json("/ogc/collections/" + id);
        String feature = TestServer.tree(items(id, "?limit=1"))
                .get("features")
                .get(0)
                .get("id")
                .asText();
        for (JsonNode crs : description.get("crs")) {
            String encoded = Links.encoded(crs.asText());
            for (String path : List.of("?limit=3&crs=" + encoded, "/" + feature + "?crs=" + encoded)) {
                HttpResponse<byte[]> response = raw(id, path);
                assertEquals(200, response.statusCode(), path + TestServer.text(response));
                assertEquals("<" + crs.asText() + ">", header(response, "Content-Crs"));
            }
        }
        // Longitude first is wrong here, and the suite writes it so: that is answered, with nothing.
        for (int epsg : new int[] {4326, 4756}) {
            String latitudeFirst = Links.encoded("http://www.opengis.net/def/crs/EPSG/0/" + epsg);
            assertEquals(
                    0,
                    TestServer.tree(items(id, "?bbox=105.5,21.3,106.1,21.9&bbox-crs=" + latitudeFirst))
                            .get("numberMatched")
                            .asInt());
            assertTrue(TestServer.tree(items(id, "?bbox=21.3,105.5,21.9,106.1&bbox-crs=" + latitudeFirst))
                            .get("numberMatched")
                            .asInt()
                    > 0);
        }
        String mercator = Links.encoded("http://www.opengis.net/def/crs/EPSG/0/3857");
        JsonNode world = TestServer.tree(
                items(id, "?bbox=-20037508.35,-20048966.11,20037508.35,20048966.11&bbox-crs=" + mercator));
        assertEquals(TestServer.tree(items(id, "")).get("numberMatched"), world.get("numberMatched"));
        assertEquals(400, raw(id, "?crs=" + Links.encoded(UNSUPPORTED)).statusCode());
        assertEquals(
                400,
                raw(id, "/" + feature + "?crs=" + Links.encoded(UNSUPPORTED)).statusCode());
        assertEquals(
                400,
                raw(id, "?bbox=5,49,6,50&bbox-crs=" + Links.encoded(UNSUPPORTED))
                        .statusCode());
        assertEquals(
                400,
                raw(id, "?filter=TRUE&filter-crs=" + Links.encoded(UNSUPPORTED)).statusCode());
    }

    /** The suite turns two corners of the extent, read as floats, into each CRS, and wants the first page to be the same. */
    @ParameterizedTest
    @MethodSource("filled")
    void theExtentHoldsEverythingAlsoWhenItsCornersAreTurnedIntoAnotherGrid(String id) {
        int all = TestServer.tree(items(id, "")).get("numberMatched").asInt();
        JsonNode description = server.json("/ogc/collections/" + id);
        JsonNode extent = description.get("extent").get("spatial").get("bbox").get(0);
        for (JsonNode name : description.get("crs")) {
            Crs crs = Crs.of(name.asText());
            Transform transform = Transform.between(Crs.WGS84, crs);
            Coordinate from =
                    transform.apply(extent.get(0).floatValue(), extent.get(1).floatValue());
            Coordinate to =
                    transform.apply(extent.get(2).floatValue(), extent.get(3).floatValue());
            String box = crs.northingFirst()
                    ? "%.7f,%.7f,%.7f,%.7f".formatted(from.y, from.x, to.y, to.x)
                    : "%.7f,%.7f,%.7f,%.7f".formatted(from.x, from.y, to.x, to.y);
            JsonNode page = TestServer.tree(items(id, "?bbox=" + box + "&bbox-crs=" + Links.encoded(name.asText())));
            assertEquals(all, page.get("numberMatched").asInt(), name.asText());
        }
    }

    @Test
    void tileSetsAreFoundFromTheCollectionsAndEachLinkOfTheirListIsJson() {
        for (JsonNode collection : server.json("/ogc/collections").get("collections")) {
            String list = link(collection, "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector", "application/json")
                    .orElseThrow()
                    .get("href")
                    .asText();
            assertTrue(list.endsWith("/tiles"), list);
            JsonNode inList = server.json(list).get("tilesets").get(0);
            assertTrue(inList.has("tileMatrixSetURI") && inList.has("crs") && inList.has("dataType"));
            for (JsonNode link : inList.get("links")) {
                assertTrue(server.json(link.get("href").asText()).isObject());
            }
            JsonNode set = server.json(link(inList, "self", "application/json")
                    .orElseThrow()
                    .get("href")
                    .asText());
            String template =
                    link(set, "item", Tiles.MVT).orElseThrow().get("href").asText();
            String tile = template.replace("{tileMatrix}", "0").replace("{tileCol}", "0");
            int first = server.get(tile.replace("{tileRow}", "0")).statusCode();
            assertTrue(first == 200 || first == 204, tile + " answered " + first);
            assertEquals(404, server.get(tile.replace("{tileRow}", "1")).statusCode());
            assertEquals(
                    404, server.get(tile.replace("{tileRow}", "2147483647")).statusCode());
        }
        String matrixSet = server.json("/ogc/tileMatrixSets")
                .get("tileMatrixSets")
                .get(0)
                .get("links")
                .get(0)
                .get("href")
                .asText();
        assertEquals(21, server.json(matrixSet).get("tileMatrices").size());
    }

    @Test
    void tileOperationsAreNamedAsTheStandardWantsIt() {
        assertTrue(api.getPath("/collections/zones/tiles")
                .getOperation("get")
                .getOperationId()
                .endsWith(".collection.vector.getTileSetsList"));
        assertTrue(api.getPath("/collections/zones/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}")
                .getOperation("get")
                .getOperationId()
                .endsWith(".collection.vector.getTile"));
    }

    @Test
    void whatCanBeSortedByIsToldAndLinked() {
        HttpResponse<byte[]> head = server.send("HEAD", "/ogc/collections/zones/items", "");
        assertTrue(header(head, "Link").contains("rel=\"http://www.opengis.net/def/rel/ogc/1.0/sortables\""));
        JsonNode sortables = server.json("/ogc/collections/zones/sortables");
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                sortables.get("$schema").asText());
        assertEquals(
                server.url("/ogc/collections/zones/sortables"),
                sortables.get("$id").asText());
        sortables.get("properties").fieldNames().forEachRemaining(name -> {
            assertEquals(200, raw("zones", "?sortby=" + name).statusCode(), name);
            assertEquals(200, raw("zones", "?sortby=-" + name).statusCode(), name);
        });
        assertEquals(
                400,
                raw("zones", "?sortby=THIS%20IS%20NOT%20A%20SORTBY%20EXPRESSION")
                        .statusCode());
        assertEquals(400, raw("zones", "?sortby=this_is_not_a_sortable").statusCode());
    }

    private static HttpResponse<byte[]> items(String collection, String query) {
        HttpResponse<byte[]> response = raw(collection, query);
        assertEquals(200, response.statusCode(), query + TestServer.text(response));
        return response;
    }

    private static HttpResponse<byte[]> raw(String collection, String rest) {
        return server.get("/ogc/collections/" + collection + "/items" + rest, "Accept", GEOJSON);
    }

    private static Optional<JsonNode> link(JsonNode document, String rel, String type) {
        for (JsonNode link : document.get("links")) {
            if (link.get("rel").asText().equals(rel)
                    && link.get("type").asText().equals(type)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
