package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.ogc.PropertySchema;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.http.shape.RecordSchemas;
import vn.mocgioi.http.shape.Shapes;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.filter.Operand;

/** The API in OpenAPI 3.0, made from the URL table, the records of answers and the catalogue. */
public final class OpenApi {
    /** What stands for the address of the service until somebody asks. */
    private static final String ANY_BASE = "https://base.invalid";

    private static final String ROOT = "/ogc";
    private static final String COLLECTION = "{collection}";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String STAFF_TOKEN = "staffToken";

    /** By which names OGC API - Tiles wants its operations to end. */
    private static final Map<String, String> TILE_OPERATIONS = Map.of(
            "/ogc/collections/{collection}/tiles",
            ".collection.vector.getTileSetsList",
            "/ogc/collections/{collection}/tiles/WebMercatorQuad",
            ".collection.vector.getTileSet",
            "/ogc/collections/{collection}/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
            ".collection.vector.getTile",
            "/ogc/tileMatrixSets",
            ".getTileMatrixSetsList",
            "/ogc/tileMatrixSets/WebMercatorQuad",
            ".getTileMatrixSet",
            "/ogc/tiles",
            ".dataset.vector.getTileSetsList",
            "/ogc/tiles/WebMercatorQuad",
            ".dataset.vector.getTileSet",
            "/ogc/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
            ".dataset.vector.getTile");

    private final String text;

    public OpenApi(List<Route> table) {
        text = new Document().of(table).toString();
    }

    /** @param base the address of the service, without a slash at the end */
    public String at(String base) {
        return text.replace(ANY_BASE, base);
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) Shapes.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Operation(
            Route route, String path, @Nullable PublishedLayer collection) {}

    /** Why a request can be refused, beside what is wrong with the service itself. */
    private enum Refusal {
        BAD_REQUEST("400", "A parameter or the body is wrong; the detail says which and how to mend it"),
        FOR_STAFF("401", "A token for staff, or a session, is needed"),
        NOT_ALLOWED("403", "Who asks does not hold the role that is needed, or not as far"),
        NOT_FOUND("404", "There is nothing of that name"),
        OTHER("default", "What else went wrong: too large (413), busy (503 with Retry-After), or our own fault (500)");

        private final String status;
        private final String description;

        Refusal(String status, String description) {
            this.status = status;
            this.description = description;
        }

        boolean canBe(Route route) {
            return switch (this) {
                case BAD_REQUEST ->
                    !route.parameters().isEmpty()
                            || !route.description().bodies().isEmpty();
                case FOR_STAFF -> route.access() != Route.Access.ANYONE;
                case NOT_ALLOWED ->
                    route.access() == Route.Access.STAFF
                            && !route.rights().roles().isEmpty();
                case NOT_FOUND -> route.path().contains("{");
                case OTHER -> true;
            };
        }
    }

    /** One document in the making. */
    private static final class Document {
        private final RecordSchemas records = new RecordSchemas();
        private final AnswerSchemas schemas = new AnswerSchemas(records);
        private final Examples examples = Examples.read();

        ObjectNode of(List<Route> table) {
            ObjectNode document = node().put("openapi", "3.0.3");
            ObjectNode info = document.putObject("info")
                    .put("title", "Mốc Giới")
                    .put(
                            "description",
                            "Industrial zones, boundary markers, parcels and land clearance of the province. Names end in"
                                    + " their unit; days are those of Viet Nam; errors are problems by RFC 9457.")
                    .put("version", "1.0.0");
            info.putObject("license")
                    .put("name", "Apache-2.0")
                    .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
            servers(document, ANY_BASE + ROOT);
            ObjectNode paths = document.putObject("paths");
            paths(table).forEach((path, operations) -> path(paths, path, operations));
            ObjectNode components = document.putObject("components");
            // QGIS looks here for how many features it may ask for at once, and nowhere else; without it, it takes 100
            components.putObject("parameters").set(Param.LIMIT.name(), parameter(Param.LIMIT));
            ObjectNode refusals = components.putObject("responses");
            for (Refusal refusal : Refusal.values()) {
                refusals.set(refusal.name(), refusal(refusal));
            }
            components.putObject("securitySchemes").set(STAFF_TOKEN, staffToken());
            components.putObject("schemas").setAll(records.components());
            return document;
        }

        private ObjectNode refusal(Refusal refusal) {
            ObjectNode response = node().put("description", refusal.description);
            response.putObject("content").putObject(Problem.MEDIA_TYPE).set("schema", records.of(Problem.class));
            return response;
        }

        private static ObjectNode staffToken() {
            return node().put("type", "http")
                    .put("scheme", "bearer")
                    .put("description", "A token for staff, made by the operator with: mocgioi token add NAME");
        }

        /** Each collection has paths of its own, because each has parameters of its own. */
        private static Map<String, List<Operation>> paths(List<Route> table) {
            Map<String, List<Operation>> paths = new LinkedHashMap<>();
            for (Route route : table) {
                if (route.description().summary().isEmpty()) {
                    continue;
                }
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
            paths.computeIfAbsent(operation.path(), path -> new java.util.ArrayList<>())
                    .add(operation);
        }

        private void path(ObjectNode paths, String path, List<Operation> operations) {
            boolean ofRoot = path.startsWith(ROOT);
            ObjectNode item = paths.putObject(path.equals(ROOT) ? "/" : ofRoot ? path.substring(ROOT.length()) : path);
            if (!ofRoot) {
                servers(item, ANY_BASE);
            }
            for (Operation operation : operations) {
                item.set(method(operation.route().method()), operation(operation));
            }
        }

        private static void servers(ObjectNode of, String url) {
            of.putArray("servers").addObject().put("url", url);
        }

        private static String method(HandlerType method) {
            return method.name().toLowerCase(Locale.ROOT);
        }

        private ObjectNode operation(Operation operation) {
            Route route = operation.route();
            PublishedLayer collection = operation.collection();
            String summary = route.description().summary();
            ObjectNode told = node().put(
                            "operationId",
                            method(route.method())
                                    + operation.path().replaceAll("[^A-Za-z0-9]+", "_")
                                    + TILE_OPERATIONS.getOrDefault(route.path(), ""))
                    .put("summary", collection == null ? summary : collection.titleEn() + ": " + summary);
            String whom = StaffRights.words(route);
            if (!whom.isEmpty()) {
                told.put("description", whom);
            }
            told.putArray("tags").add(collection == null ? "General" : collection.titleEn());
            parameters(told.putArray("parameters"), operation);
            security(told, route.access());
            if (!route.description().bodies().isEmpty()) {
                body(told.putObject("requestBody").put("required", true), route);
            }
            responses(told.putObject("responses"), operation);
            return told;
        }

        private static void parameters(ArrayNode parameters, Operation operation) {
            PATH_PARAMETER
                    .matcher(operation.path())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(name ->
                            parameters.add(PathParameter.of(operation.route().path(), name)));
            Route route = operation.route();
            PublishedLayer collection = operation.collection();
            for (Param param : route.parameters()) {
                ObjectNode parameter = parameter(param);
                if (collection != null) {
                    PropertyNames.of(param, collection)
                            .ifPresent(names -> ((ObjectNode) parameter.get("schema"))
                                    .<ObjectNode>without("example")
                                    .withObject("/items")
                                    .set("enum", names));
                }
                parameters.add(parameter);
            }
            if (collection != null && route.more() == Route.More.PROPERTIES) {
                parameters.add(query(
                        Operand.Id.NAME,
                        "Only the feature of this id.",
                        node().put("type", "integer").put("example", 1)));
                for (Property property : collection.properties()) {
                    if (route.parameters().stream()
                            .noneMatch(param -> param.name().equals(property.name()))) {
                        parameters.add(query(
                                property.name(),
                                "Only features with this value: " + property.titleEn() + ".",
                                PropertySchema.type(property)));
                    }
                }
            }
        }

        private static ObjectNode parameter(Param param) {
            return query(param.name(), param.description(), json(param.schema()));
        }

        private static ObjectNode query(String name, String description, ObjectNode schema) {
            ObjectNode parameter = node().put("name", name)
                    .put("in", "query")
                    .put("description", description)
                    .put("required", false);
            parameter.set("schema", schema);
            return parameter.put("style", "form").put("explode", false);
        }

        /** An empty requirement beside the other makes it optional. */
        private static void security(ObjectNode operation, Route.Access access) {
            if (access == Route.Access.ANYONE) {
                return;
            }
            ArrayNode security = operation.putArray("security");
            if (access == Route.Access.ANYONE_STAFF_MORE) {
                security.addObject();
            }
            security.addObject().putArray(STAFF_TOKEN);
        }

        private void body(ObjectNode body, Route route) {
            ObjectNode content = body.putObject("content");
            for (String mediaType : route.description().bodies()) {
                ObjectNode media = content.putObject(mediaType);
                Class<?> sent = route.description().body();
                media.set("schema", sent == null ? schemas.body(mediaType) : records.of(sent));
                if (mediaType.contains("json") && sent == null) {
                    media.set("example", Examples.drawn());
                }
            }
        }

        private void responses(ObjectNode responses, Operation operation) {
            Route route = operation.route();
            ObjectNode good = responses
                    .putObject(String.valueOf(route.description().status()))
                    .put("description", route.description().summary());
            List<String> answers = route.description().answers();
            if (!answers.isEmpty()) {
                ObjectNode content = good.putObject("content");
                for (String mediaType : answers) {
                    ObjectNode media = content.putObject(mediaType);
                    media.set("schema", schemas.answer(route, operation.collection(), mediaType));
                    JsonNode example = examples.of(route.method().name(), operation.path());
                    if (example != null && mediaType.contains("json")) {
                        media.set("example", example);
                    }
                }
            }
            if (answers.contains(Tiles.MVT)) {
                responses.putObject("204").put("description", "The tile is there and empty");
            }
            for (Refusal refusal : Refusal.values()) {
                if (refusal.canBe(route)) {
                    responses.putObject(refusal.status).put("$ref", "#/components/responses/" + refusal.name());
                }
            }
        }

        private static ObjectNode node() {
            return Shapes.MAPPER.createObjectNode();
        }
    }
}
