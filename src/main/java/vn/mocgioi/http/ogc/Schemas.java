package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.land.filter.Operand;

/** The properties of a collection as JSON Schema: what filters can ask, and what a feature holds. */
public final class Schemas {
    public static final String MEDIA_TYPE = "application/schema+json";

    static final String SORTABLES_REL = "http://www.opengis.net/def/rel/ogc/1.0/sortables";

    private static final String PLACE = "x-ogc-propertySeq";

    /** UCUM has hectares as har; currencies are no units there. */
    private static final Map<String, String> UCUM = Map.of("ha", "har", "m2", "m2", "m", "m");

    public void queryables(Context ctx) {
        send(ctx, "queryables");
    }

    /** All but the place, which has no order; the id is what everything is sorted by in the end. */
    public void sortables(Context ctx) {
        send(ctx, "sortables");
    }

    public void schema(Context ctx) {
        send(ctx, "schema");
    }

    private static void send(Context ctx, String kind) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String id = Links.base(ctx) + "/ogc/collections/" + collection.name() + "/" + kind;
        byte[] schema = Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("$id", id);
            json.writeStringField("type", "object");
            json.writeStringField("title", collection.titleVi() + " · " + collection.titleEn());
            json.writeObjectFieldStart("properties");
            if (kind.equals("sortables")) {
                properties(json, collection, 1);
            } else {
                id(json, 1);
                geometry(json, collection, 2);
                properties(json, collection, 3);
            }
            json.writeEndObject();
            json.writeBooleanField("additionalProperties", false);
            json.writeEndObject();
        });
        Page.send(ctx, MEDIA_TYPE, schema, (json, reader) -> forPeople(collection, kind, reader));
    }

    private static Html forPeople(PublishedLayer collection, String kind, Visitor reader) {
        String title = switch (kind) {
            case "queryables" -> reader.of("Điều kiện lọc", "What filters can ask");
            case "sortables" -> reader.of("Thứ tự sắp xếp", "What can be sorted by");
            default -> reader.of("Lược đồ", "Schema");
        };
        Html page = new Html(title, CollectionHtml.path(collection, reader), reader);
        if (kind.equals("queryables")) {
            page.text(reader.of(
                    "Bộ lọc viết bằng CQL2, trên các thuộc tính dưới đây, id và geometry, ví dụ:",
                    "Filters are written in CQL2, on the properties below, id and geometry, for example:"));
            String example = "S_INTERSECTS(geometry, BBOX(105.8, 21.4, 105.9, 21.5))";
            page.raw("<p><code>"
                    + Html.anchor(
                            reader.page("/ogc/collections/" + collection.name() + "/items?filter="
                                    + Links.encoded(example)),
                            "filter=" + example)
                    + "</code></p>\n");
        }
        return CollectionHtml.properties(page, collection);
    }

    private static void id(JsonGenerator json, int place) throws IOException {
        json.writeObjectFieldStart(Operand.Id.NAME);
        json.writeNumberField(PLACE, place);
        json.writeStringField("type", "integer");
        json.writeStringField("x-ogc-role", "id");
        json.writeBooleanField("readOnly", true);
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, PublishedLayer collection, int place) throws IOException {
        json.writeObjectFieldStart(Location.OF_FEATURE);
        json.writeNumberField(PLACE, place);
        json.writeStringField(
                "format", collection.shape() == Shape.POINT ? "geometry-point" : "geometry-polygon-or-multipolygon");
        json.writeStringField("x-ogc-role", "primary-geometry");
        json.writeEndObject();
    }

    /** Each with its place from the first on: clients sort the members of an object by name, and give up where two have one place. */
    static void properties(JsonGenerator json, PublishedLayer collection, int first) throws IOException {
        int place = first;
        for (Property property : collection.properties()) {
            json.writeFieldName(property.name());
            property(json, property, place++);
        }
    }

    private static void property(JsonGenerator json, Property property, int place) throws IOException {
        json.writeStartObject();
        json.writeNumberField(PLACE, place);
        json.writeStringField("title", property.titleVi());
        json.writeStringField("x-title-en", property.titleEn());
        type(json, property);
        String ucum = UCUM.get(property.unit());
        if (ucum != null) {
            json.writeStringField("x-ogc-unit", ucum);
            json.writeStringField("x-ogc-unitLang", "UCUM");
        } else if (!property.unit().isEmpty()) {
            json.writeStringField("x-ogc-unit", property.unit());
        }
        if (property.name().equals(Layer.VALID_FROM)) {
            json.writeStringField("x-ogc-role", "primary-interval-start");
        } else if (property.name().equals(Layer.VALID_TO)) {
            json.writeStringField("x-ogc-role", "primary-interval-end");
        }
        json.writeEndObject();
    }

    static void type(JsonGenerator json, Property property) throws IOException {
        switch (property.type()) {
            case TEXT -> json.writeStringField("type", "string");
            case INTEGER -> json.writeStringField("type", "integer");
            case DECIMAL -> json.writeStringField("type", "number");
            case BOOLEAN -> json.writeStringField("type", "boolean");
            case DATE -> {
                json.writeStringField("type", "string");
                json.writeStringField("format", "date");
            }
            case CHOICE -> {
                json.writeStringField("type", "string");
                json.writeArrayFieldStart("enum");
                for (String choice : property.choices()) {
                    json.writeString(choice);
                }
                json.writeEndArray();
            }
        }
    }
}
