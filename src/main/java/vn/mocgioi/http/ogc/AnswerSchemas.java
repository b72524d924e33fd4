package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.Shape;

/** What answers look like, for the API document: written out in place, so that nobody has to follow references. */
final class AnswerSchemas {
    private static final String ANY_OBJECT = "{\"type\":\"object\"}";
    private static final String TEXT = "{\"type\":\"string\"}";
    private static final String LINKS = """
            {"type":"array","items":{"type":"object","required":["href","rel"],"properties":{"href":{"type":"string"},\
            "rel":{"type":"string"},"type":{"type":"string"},"title":{"type":"string"},"templated":{"type":"boolean"}}}}""";
    private static final String CRS_LIST = "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uri\"}}";
    private static final String COLLECTION = """
            {"type":"object","required":["id","links"],"properties":{"id":{"type":"string"},"title":{"type":"string"},\
            "description":{"type":"string"},"itemType":{"type":"string","enum":["feature"]},"extent":{"type":"object",\
            "properties":{"spatial":{"type":"object","properties":{"bbox":{"type":"array","minItems":1,"items":\
            {"type":"array","minItems":4,"maxItems":4,"items":{"type":"number"}}},"crs":{"type":"string"}}}}},"crs":%s,\
            "storageCrs":{"type":"string","format":"uri"},"links":%s}}""".formatted(CRS_LIST, LINKS);

    private static final Map<String, String> OF_PATHS = Map.of(
            "/ogc",
            """
            {"type":"object","required":["links"],"properties":{"title":{"type":"string"},\
            "description":{"type":"string"},"links":%s}}""".formatted(LINKS),
            "/ogc/conformance",
            """
            {"type":"object","required":["conformsTo"],"properties":{"conformsTo":{"type":"array",\
            "items":{"type":"string"}}}}""",
            "/ogc/collections",
            """
            {"type":"object","required":["links","collections"],"properties":{"title":{"type":"string"},"links":%s,\
            "crs":%s,"collections":{"type":"array","items":%s}}}""".formatted(LINKS, CRS_LIST, COLLECTION),
            "/ogc/collections/{collection}",
            COLLECTION);

    private static final String PROBLEM = """
            {"type":"object","required":["title","status"],"properties":{"type":{"type":"string"},\
            "title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},\
            "parameter":{"type":"string"}}}""";

    private static final String POSITION =
            "{\"type\":\"array\",\"minItems\":2,\"maxItems\":2,\"items\":{\"type\":\"number\"}}";
    private static final String RINGS =
            "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"minItems\":4,\"items\":" + POSITION + "}}";

    private AnswerSchemas() {}

    /** Writes the schema of what a path answers with in this media type. */
    static void write(JsonGenerator json, String path, @Nullable PublishedLayer collection, String mediaType)
            throws IOException {
        if (mediaType.equals(Items.GEOJSON) && collection != null) {
            if (path.endsWith("/items")) {
                features(json, collection);
            } else {
                feature(json, collection, true);
            }
            return;
        }
        json.writeRawValue(fixed(path, mediaType));
    }

    private static String fixed(String path, String mediaType) {
        if (mediaType.equals(Problem.MEDIA_TYPE)) {
            return PROBLEM;
        }
        if (mediaType.contains("json")) {
            return Optional.ofNullable(OF_PATHS.get(path)).orElse(ANY_OBJECT);
        }
        return mediaType.startsWith("text/") ? TEXT : "{\"type\":\"string\",\"format\":\"binary\"}";
    }

    private static void features(JsonGenerator json, PublishedLayer collection) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeFieldName("required");
        json.writeRawValue("[\"type\",\"features\"]");
        json.writeObjectFieldStart("properties");
        json.writeFieldName("type");
        json.writeRawValue("{\"type\":\"string\",\"enum\":[\"FeatureCollection\"]}");
        json.writeFieldName("timeStamp");
        json.writeRawValue("{\"type\":\"string\",\"format\":\"date-time\"}");
        for (String number : new String[] {"numberMatched", "numberReturned"}) {
            json.writeFieldName(number);
            json.writeRawValue("{\"type\":\"integer\",\"minimum\":0}");
        }
        json.writeObjectFieldStart("features");
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        feature(json, collection, false);
        json.writeEndObject();
        json.writeFieldName("links");
        json.writeRawValue(LINKS);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void feature(JsonGenerator json, PublishedLayer collection, boolean linked) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeFieldName("required");
        json.writeRawValue("[\"type\",\"id\",\"geometry\",\"properties\"]");
        json.writeObjectFieldStart("properties");
        json.writeFieldName("type");
        json.writeRawValue("{\"type\":\"string\",\"enum\":[\"Feature\"]}");
        json.writeFieldName("id");
        json.writeRawValue("{\"type\":\"integer\",\"minimum\":0}");
        json.writeFieldName("geometry");
        json.writeRawValue(geometry(collection.shape()));
        json.writeObjectFieldStart("properties");
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Property property : collection.properties()) {
            json.writeObjectFieldStart(property.name());
            for (var member : PropertySchema.type(property).properties()) {
                json.writeFieldName(member.getKey());
                json.writeTree(member.getValue());
            }
            json.writeBooleanField("nullable", true);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        if (linked) {
            json.writeFieldName("links");
            json.writeRawValue(LINKS);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String geometry(Shape shape) {
        return shape == Shape.POINT
                ? geometry("Point", POSITION)
                : "{\"oneOf\":[" + geometry("Polygon", RINGS) + ","
                        + geometry("MultiPolygon", "{\"type\":\"array\",\"items\":" + RINGS + "}") + "]}";
    }

    private static String geometry(String type, String coordinates) {
        return "{\"type\":\"object\",\"required\":[\"type\",\"coordinates\"],\"properties\":{\"type\":{\"type\":"
                + "\"string\",\"enum\":[\"" + type + "\"]},\"coordinates\":" + coordinates + "}}";
    }
}
