package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.shape.CamelCase;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.land.filter.Operand;

/** The properties of a collection as JSON Schema: what filters can ask, and what a feature holds. */
public final class Schemas {
    public static final String MEDIA_TYPE = "application/schema+json";

    static final String QUERYABLES_REL = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
    static final String SORTABLES_REL = "http://www.opengis.net/def/rel/ogc/1.0/sortables";

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
        Map<String, PropertySchema> properties = new LinkedHashMap<>();
        if (!kind.equals("sortables")) {
            properties.put(Operand.Id.NAME, PropertySchema.id(1));
            properties.put(Location.OF_FEATURE, PropertySchema.geometry(collection.shape(), 2));
        }
        properties.putAll(properties(collection, properties.size() + 1));
        FeatureSchema schema = new FeatureSchema(
                "https://json-schema.org/draft/2020-12/schema",
                id,
                "object",
                collection.titleVi() + " · " + collection.titleEn(),
                properties,
                false);
        Page.send(ctx, MEDIA_TYPE, Json.bytes(schema), (json, reader) -> forPeople(collection, kind, reader));
    }

    /** Each with its place from the first on: clients sort the members of an object by name, and give up where two have one place. */
    public static Map<String, PropertySchema> properties(PublishedLayer collection, int first) {
        Map<String, PropertySchema> properties = new LinkedHashMap<>();
        int place = first;
        for (Property property : collection.properties()) {
            properties.put(property.name(), PropertySchema.of(property, place++));
        }
        return properties;
    }

    @Told("The properties of a collection as JSON Schema.")
    @CamelCase
    public record FeatureSchema(
            @JsonProperty("$schema") String schema,
            @JsonProperty("$id") String id,
            @OneOf("object") String type,
            String title,
            @Told("By name.") Map<String, PropertySchema> properties,
            boolean additionalProperties) {}

    private static Html forPeople(PublishedLayer collection, String kind, Visitor reader) {
        return new Html("schema", Map.of("layer", collection, "kind", kind, "reader", reader));
    }
}
