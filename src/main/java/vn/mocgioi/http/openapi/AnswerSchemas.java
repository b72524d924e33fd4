package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.files.ImportParams;
import vn.mocgioi.http.files.ReceivedFile;
import vn.mocgioi.http.ogc.Items;
import vn.mocgioi.http.ogc.PropertySchema;
import vn.mocgioi.http.shape.RecordSchemas;
import vn.mocgioi.http.shape.Shapes;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.Shape;

/** What is sent and answered, by route and media type: records where there are, the catalogue for features and sums. */
final class AnswerSchemas {
    private final RecordSchemas records;

    AnswerSchemas(RecordSchemas records) {
        this.records = records;
    }

    ObjectNode answer(Route route, @Nullable PublishedLayer collection, String mediaType) {
        Class<?> answer = route.description().answer();
        if (!mediaType.contains("json")) {
            return text(mediaType);
        } else if (answer != null) {
            return records.of(answer);
        } else if (collection == null) {
            return object();
        } else if (!mediaType.equals(Items.GEOJSON)) {
            return records.of(name(collection) + "Sums", sums(collection));
        }
        ObjectNode feature = records.of(name(collection) + "Feature", feature(collection));
        return route.path().endsWith("/items")
                ? records.of(name(collection) + "FeatureCollection", features(feature))
                : feature;
    }

    ObjectNode body(String mediaType) {
        if (mediaType.equals(ReceivedFile.FORM)) {
            return form();
        }
        return mediaType.contains("json") ? records.of("DrawnGeometry", drawn()) : text(mediaType);
    }

    private static ObjectNode text(String mediaType) {
        ObjectNode text = node().put("type", "string");
        return mediaType.startsWith("text/") ? text : text.put("format", "binary");
    }

    /** The file, and beside it whatever the address may say too. */
    private static ObjectNode form() {
        ObjectNode form = object();
        ObjectNode members = form.putObject("properties");
        members.putObject("file").put("type", "string").put("format", "binary").put("description", "The file itself.");
        for (var param : ImportParams.all()) {
            if (!members.has(param.name())) {
                members.set(param.name(), OpenApi.json(param.schema()).put("description", param.description()));
            }
        }
        form.putArray("required").add("file");
        return form;
    }

    private ObjectNode drawn() {
        ObjectNode position = array(2, 2, node().put("type", "number"));
        ObjectNode line = array(2, null, position);
        ObjectNode rings = rings();
        ObjectNode anyOf = node().put("description", "A GeoJSON geometry or feature: a polygon or a line.");
        ArrayNode choices = anyOf.putArray("oneOf");
        List<ObjectNode> geometries = List.of(
                geometry("Polygon", rings),
                geometry("MultiPolygon", array(null, null, rings)),
                geometry("LineString", line),
                geometry("MultiLineString", array(null, null, line)));
        geometries.forEach(choices::add);
        ObjectNode feature = object();
        ObjectNode members = feature.putObject("properties");
        members.set("type", choice("Feature"));
        ArrayNode of = members.putObject("geometry").putArray("oneOf");
        geometries.forEach(of::add);
        members.putObject("properties")
                .put("type", "object")
                .put("description", "May hold anything; it is not read.")
                .put("nullable", true)
                .put("additionalProperties", true);
        feature.putArray("required").add("type").add("geometry");
        choices.add(feature);
        return anyOf;
    }

    private ObjectNode sums(PublishedLayer collection) {
        ObjectNode total = object();
        sums(total.putObject("properties"), collection);
        total.putArray("required").add("count");
        ObjectNode group = object();
        ObjectNode members = group.putObject("properties");
        collection.properties().forEach(property -> members.set(property.name(), nullable(property)));
        sums(members, collection);
        group.putArray("required").add("count");
        ObjectNode answer =
                object().put("description", "Sums over features, all and in groups: " + collection.titleEn() + ".");
        ObjectNode all = answer.putObject("properties");
        all.set("collection", choice(collection.name()));
        all.set("total", total);
        all.set(
                "groups",
                array(null, null, group).put("description", "One for each combination of what was grouped by."));
        all.putObject("numberOfGroups").put("type", "integer").put("minimum", 0);
        answer.putArray("required").add("collection").add("total").add("groups").add("numberOfGroups");
        return answer;
    }

    private static void sums(ObjectNode members, PublishedLayer collection) {
        members.putObject("count").put("type", "integer").put("minimum", 0).put("description", "Of features.");
        for (Property property : collection.properties()) {
            if (property.type() == ColumnType.DECIMAL) {
                members.putObject("sum_" + property.name())
                        .put("type", "number")
                        .put("nullable", true);
            }
        }
    }

    private ObjectNode features(ObjectNode feature) {
        ObjectNode features = object().put("description", "A page of features (GeoJSON).");
        ObjectNode members = features.putObject("properties");
        members.set("type", choice("FeatureCollection"));
        members.putObject("timeStamp").put("type", "string").put("format", "date-time");
        for (String number : List.of("numberMatched", "numberReturned")) {
            members.putObject(number).put("type", "integer").put("minimum", 0);
        }
        jsonFg(members);
        members.set("features", array(null, null, feature));
        members.set("links", links());
        features.putArray("required").add("type").add("features");
        return features;
    }

    private ObjectNode feature(PublishedLayer collection) {
        ObjectNode feature = object().put("description", "A feature (GeoJSON): " + collection.titleEn() + ".");
        ObjectNode members = feature.putObject("properties");
        members.set("type", choice("Feature"));
        members.putObject("id").put("type", "integer").put("minimum", 0);
        members.set("time", time());
        members.set(
                "place",
                geometry(collection)
                        .put("description", "In JSON-FG, the geometry in the CRS of coordRefSys; null in degrees."));
        members.set("geometry", geometry(collection));
        ObjectNode properties = members.putObject("properties").put("type", "object");
        ObjectNode ofFeature = properties.putObject("properties");
        collection.properties().forEach(property -> ofFeature.set(property.name(), nullable(property)));
        jsonFg(members);
        members.set("links", links().put("description", "Of a feature by itself."));
        feature.putArray("required").add("type").add("id").add("geometry").add("properties");
        return feature;
    }

    /** What JSON-FG has besides, of a page and of a feature by itself. */
    private static void jsonFg(ObjectNode members) {
        ObjectNode uri = node().put("type", "string").put("format", "uri");
        members.set("conformsTo", array(null, null, uri).put("description", "Of JSON-FG."));
        members.putObject("featureType").put("type", "string").put("description", "The collection, in JSON-FG.");
        members.set("coordRefSys", uri.put("description", "The CRS of every place, in JSON-FG."));
    }

    private static ObjectNode time() {
        ObjectNode day = node();
        day.putArray("anyOf")
                .add(node().put("type", "string").put("format", "date"))
                .add(choice(".."));
        ObjectNode time = object().put("nullable", true)
                .put("description", "In JSON-FG, the first and the last day of this version; '..' where it is open.");
        time.putObject("properties").set("interval", array(2, 2, day));
        return time;
    }

    private static ObjectNode nullable(Property property) {
        ObjectNode schema = PropertySchema.type(property).put("nullable", true);
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema.put("description", described(property));
    }

    private static String described(Property property) {
        return property.titleEn() + (property.unit().isEmpty() ? "" : ", in " + property.unit());
    }

    /** Null where a feature lies nowhere, as a project of no lot does. */
    private static ObjectNode geometry(PublishedLayer collection) {
        ObjectNode polygon = geometry("Polygon", rings()).put("nullable", true);
        if (collection.shape() == Shape.POINT) {
            return geometry("Point", array(2, 2, node().put("type", "number"))).put("nullable", true);
        }
        ObjectNode either = node();
        either.putArray("oneOf").add(polygon).add(geometry("MultiPolygon", array(null, null, rings())));
        return either;
    }

    private static ObjectNode geometry(String type, ObjectNode coordinates) {
        ObjectNode geometry = object();
        ObjectNode members = geometry.putObject("properties");
        members.set("type", choice(type));
        members.set("coordinates", coordinates);
        geometry.putArray("required").add("type").add("coordinates");
        return geometry;
    }

    private static ObjectNode rings() {
        return array(null, null, array(4, null, array(2, 2, node().put("type", "number"))));
    }

    private ObjectNode links() {
        return array(null, null, records.of(Links.Link.class));
    }

    private static ObjectNode array(@Nullable Integer least, @Nullable Integer most, ObjectNode items) {
        ObjectNode array = node().put("type", "array");
        if (least != null) {
            array.put("minItems", least);
        }
        if (most != null) {
            array.put("maxItems", most);
        }
        array.set("items", items.deepCopy());
        return array;
    }

    private static ObjectNode choice(String text) {
        ObjectNode choice = node().put("type", "string");
        choice.putArray("enum").add(text);
        return choice;
    }

    private static ObjectNode object() {
        return node().put("type", "object");
    }

    private static ObjectNode node() {
        return Shapes.MAPPER.createObjectNode();
    }

    /** {@code zones}: {@code Zones}. */
    private static String name(PublishedLayer collection) {
        return Character.toUpperCase(collection.name().charAt(0))
                + collection.name().substring(1);
    }
}
