package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;

/** The API in OpenAPI 3.0, made from the URL table and the catalogue, so that it cannot say anything else. */
public final class OpenApi {
    public static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";

    private static final String ROOT = "/ogc";
    private static final String COLLECTION = "{collection}";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String INTEGER = "{\"type\":\"integer\",\"minimum\":0}";
    private static final String STAFF_TOKEN = "staffToken";
    private static final String STRING = "{\"type\":\"string\"}";

    /** By which names OGC API - Tiles wants its operations to end. */
    private static final Map<String, String> TILE_OPERATIONS = Map.of(
            "/ogc/tiles", ".dataset.vector.getTileSetsList",
            "/ogc/tiles/WebMercatorQuad", ".dataset.vector.getTileSet",
            "/ogc/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}", ".dataset.vector.getTile",
            "/ogc/collections/{collection}/tiles", ".collection.vector.getTileSetsList",
            "/ogc/collections/{collection}/tiles/WebMercatorQuad", ".collection.vector.getTileSet",
            "/ogc/collections/{collection}/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
                    ".collection.vector.getTile",
            "/ogc/tileMatrixSets", ".getTileMatrixSetsList",
            "/ogc/tileMatrixSets/WebMercatorQuad", ".getTileMatrixSet");

    private final List<Route> table;

    public OpenApi(List<Route> table) {
        this.table = table.stream()
                .filter(route -> !route.description().summary().isEmpty())
                .toList();
    }

    private record Operation(
            Route route, String path, @Nullable PublishedLayer collection) {}

    void write(JsonGenerator json, Context ctx) throws IOException {
        String base = Links.base(ctx);
        json.writeStartObject();
        json.writeStringField("openapi", "3.0.3");
        json.writeObjectFieldStart("info");
        json.writeStringField("title", "Mốc Giới");
        json.writeStringField(
                "description", "Industrial zones, boundary markers, parcels and land clearance of the province.");
        json.writeStringField("version", "1.0.0");
        json.writeObjectFieldStart("license");
        json.writeStringField("name", "Apache-2.0");
        json.writeStringField("url", "https://www.apache.org/licenses/LICENSE-2.0");
        json.writeEndObject();
        json.writeEndObject();
        servers(json, base + ROOT);
        json.writeObjectFieldStart("paths");
        for (Map.Entry<String, List<Operation>> path : paths().entrySet()) {
            path(json, base, path.getKey(), path.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("components");
        knownParameters(json);
        securityScheme(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** QGIS looks here for how many features it may ask for at once, and nowhere else; without it, it takes 100. */
    private static void knownParameters(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("parameters");
        json.writeFieldName(Param.LIMIT.name());
        parameter(json, Param.LIMIT.name(), "query", Param.LIMIT.description(), Param.LIMIT.schema());
        json.writeEndObject();
    }

    private static void securityScheme(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("securitySchemes");
        json.writeObjectFieldStart(STAFF_TOKEN);
        json.writeStringField("type", "http");
        json.writeStringField("scheme", "bearer");
        json.writeStringField("description", "A token for staff, made by the operator with: mocgioi token add NAME");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** An empty requirement beside the other makes it optional. */
    private static void security(JsonGenerator json, Route.Access access) throws IOException {
        if (access == Route.Access.ANYONE) {
            return;
        }
        json.writeArrayFieldStart("security");
        if (access == Route.Access.ANYONE_STAFF_MORE) {
            json.writeStartObject();
            json.writeEndObject();
        }
        json.writeStartObject();
        json.writeArrayFieldStart(STAFF_TOKEN);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Each collection has paths of its own, because each has parameters of its own. */
    private Map<String, List<Operation>> paths() {
        Map<String, List<Operation>> paths = new LinkedHashMap<>();
        for (Route route : table) {
            if (!route.path().contains(COLLECTION)) {
                add(paths, new Operation(route, route.path(), null));
                continue;
            }
            for (PublishedLayer collection : PublishedLayers.all()) {
                add(paths, new Operation(route, route.path().replace(COLLECTION, collection.name()), collection));
            }
        }
        return paths;
    }

    private static void add(Map<String, List<Operation>> paths, Operation operation) {
        paths.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation);
    }

    private static void path(JsonGenerator json, String base, String path, List<Operation> operations)
            throws IOException {
        boolean ofRoot = path.startsWith(ROOT);
        json.writeObjectFieldStart(path.equals(ROOT) ? "/" : ofRoot ? path.substring(ROOT.length()) : path);
        if (!ofRoot) {
            servers(json, base);
        }
        for (Operation operation : operations) {
            operation(json, operation);
        }
        json.writeEndObject();
    }

    private static void servers(JsonGenerator json, String url) throws IOException {
        json.writeArrayFieldStart("servers");
        json.writeStartObject();
        json.writeStringField("url", url);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void operation(JsonGenerator json, Operation operation) throws IOException {
        Route route = operation.route();
        PublishedLayer collection = operation.collection();
        String method = route.method().name().toLowerCase(java.util.Locale.ROOT);
        json.writeObjectFieldStart(method);
        json.writeStringField(
                "operationId",
                method
                        + operation.path().replaceAll("[^A-Za-z0-9]+", "_")
                        + TILE_OPERATIONS.getOrDefault(route.path(), ""));
        json.writeStringField(
                "summary",
                collection == null
                        ? route.description().summary()
                        : collection.titleEn() + ": " + route.description().summary());
        json.writeArrayFieldStart("tags");
        json.writeString(collection == null ? "General" : collection.titleEn());
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (String name : PATH_PARAMETER
                .matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .toList()) {
            String bare = name.substring(1, name.length() - 1);
            parameter(json, bare, "path", "", bare.startsWith("tile") || bare.equals("id") ? INTEGER : STRING);
        }
        for (Param parameter : route.parameters()) {
            parameter(json, parameter.name(), "query", parameter.description(), parameter.schema());
        }
        if (collection != null && route.more() == Route.More.PROPERTIES) {
            for (Property property : collection.properties()) {
                if (route.parameters().stream().noneMatch(p -> p.name().equals(property.name()))) {
                    parameter(json, property);
                }
            }
        }
        json.writeEndArray();
        security(json, route.access());
        body(json, operation);
        responses(json, operation);
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, String name, String in, String description, String schema)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("in", in);
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
        }
        json.writeBooleanField("required", in.equals("path"));
        json.writeFieldName("schema");
        json.writeRawValue(schema);
        if (in.equals("query")) {
            json.writeStringField("style", "form");
            json.writeBooleanField("explode", false);
        }
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, Property property) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", property.name());
        json.writeStringField("in", "query");
        json.writeStringField("description", "Only features with this value: " + property.titleEn());
        json.writeBooleanField("required", false);
        json.writeObjectFieldStart("schema");
        for (var member : PropertySchema.type(property).properties()) {
            json.writeFieldName(member.getKey());
            json.writeTree(member.getValue());
        }
        json.writeEndObject();
        json.writeStringField("style", "form");
        json.writeBooleanField("explode", false);
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, Operation operation) throws IOException {
        Route route = operation.route();
        if (route.description().bodies().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("requestBody");
        json.writeBooleanField("required", true);
        content(json, operation, route.description().bodies());
        json.writeEndObject();
    }

    private static void responses(JsonGenerator json, Operation operation) throws IOException {
        Route route = operation.route();
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart(String.valueOf(route.description().status()));
        json.writeStringField("description", "What was asked for");
        if (!route.description().answers().isEmpty()) {
            content(json, operation, route.description().answers());
        }
        json.writeEndObject();
        if (route.description().answers().contains(Tiles.MVT)) {
            json.writeObjectFieldStart("204");
            json.writeStringField("description", "The tile is there and empty");
            json.writeEndObject();
        }
        json.writeObjectFieldStart("default");
        json.writeStringField("description", "What went wrong, by RFC 9457");
        content(json, operation, List.of(Problem.MEDIA_TYPE));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, Operation operation, List<String> mediaTypes) throws IOException {
        json.writeObjectFieldStart("content");
        for (String mediaType : mediaTypes) {
            json.writeObjectFieldStart(mediaType);
            json.writeFieldName("schema");
            AnswerSchemas.write(json, operation.route().path(), operation.collection(), mediaType);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
