package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Shapes;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.Shape;

/** A property of features as JSON Schema, with the words of OGC API - Features Part 5. */
@Told("A property of features.")
@IfAny
public record PropertySchema(
        @JsonProperty("x-ogc-propertySeq") @Told("Its place among the properties.") @Nullable
        Integer place,

        @Told("In Vietnamese.") @Nullable String title,

        @JsonProperty("x-title-en") @Told("In English.") @Nullable
        String titleEn,

        @OneOf({"string", "integer", "number", "boolean"}) @Nullable
        String type,

        @Told("Such as date.") @Nullable String format,

        @JsonProperty("enum") @Told("The values there are.") @Nullable
        List<String> choices,

        @JsonProperty("x-ogc-unit") @Nullable String unit,

        @JsonProperty("x-ogc-unitLang") @OneOf({"UCUM", "ISO4217"}) @Nullable
        String unitLanguage,

        @JsonProperty("x-ogc-role") @Nullable String role,
        @JsonProperty("readOnly") @Nullable Boolean readOnly) {

    /** UCUM has hectares as har; currencies are no units there, their codes are of ISO 4217. */
    private static final Map<String, String> UCUM = Map.of("ha", "har", "m2", "m2", "m", "m");

    static PropertySchema id(int place) {
        return new PropertySchema(place, null, null, "integer", null, null, null, null, "id", true);
    }

    static PropertySchema geometry(Shape shape, int place) {
        String format = shape == Shape.POINT ? "geometry-point" : "geometry-polygon-or-multipolygon";
        return new PropertySchema(place, null, null, null, format, null, null, null, "primary-geometry", null);
    }

    static PropertySchema of(Property property, int place) {
        String ucum = UCUM.get(property.unit());
        PropertySchema type = typeOf(property);
        return new PropertySchema(
                place,
                property.titleVi(),
                property.titleEn(),
                type.type(),
                type.format(),
                type.choices(),
                ucum != null ? ucum : property.unit().isEmpty() ? null : property.unit(),
                ucum != null ? "UCUM" : property.unit().isEmpty() ? null : "ISO4217",
                role(property),
                null);
    }

    private static @Nullable String role(Property property) {
        return switch (property.name()) {
            case Layer.VALID_FROM -> "primary-interval-start";
            case Layer.VALID_TO -> "primary-interval-end";
            default -> null;
        };
    }

    /** What its values are, and nothing else of it. */
    public static ObjectNode type(Property property) {
        return Shapes.MAPPER.valueToTree(typeOf(property));
    }

    private static PropertySchema typeOf(Property property) {
        return switch (property.type()) {
            case TEXT -> typed("string", null, null);
            case INTEGER -> typed("integer", null, null);
            case DECIMAL -> typed("number", null, null);
            case BOOLEAN -> typed("boolean", null, null);
            case DATE -> typed("string", "date", null);
            case CHOICE -> typed("string", null, List.copyOf(property.choices()));
        };
    }

    private static PropertySchema typed(String type, @Nullable String format, @Nullable List<String> choices) {
        return new PropertySchema(null, null, null, type, format, choices, null, null, null, null);
    }
}
