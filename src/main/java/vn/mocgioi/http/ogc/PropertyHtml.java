package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Terms;

/** Properties for people: titles with units, and values in the reader's words, numbers and dates. */
final class PropertyHtml {
    private static final int DECIMALS_OF_HECTARES = 4;
    private static final int DECIMALS_OF_SQUARE_METRES = 1;
    private static final int DECIMALS_OF_METRES = 3;

    private PropertyHtml() {}

    static String title(Property property, Language language) {
        String unit = property.unit().isEmpty() ? "" : ", " + property.unit().replace("m2", "m²");
        return property.title(language) + unit;
    }

    /** The class of its cells: numbers stand under each other, and what is short stays on one line. */
    static String cell(Property property) {
        return switch (property.type()) {
            case INTEGER, DECIMAL -> " class=\"number\"";
            case DATE, BOOLEAN -> " class=\"short\"";
            case CHOICE -> " class=\"word\"";
            case TEXT -> property.name().endsWith("name") ? " class=\"long\"" : "";
        };
    }

    /** The value as markup; nothing for one that is absent. */
    static String value(Property property, JsonNode value, Language language) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return Html.escaped(
                switch (property.type()) {
                    case TEXT -> value.asText();
                    case CHOICE -> Terms.ofChoice(property.name(), value.asText(), language);
                    case INTEGER -> integer(property, value, language);
                    case DECIMAL -> decimal(property, value, language);
                    case DATE -> language.day(LocalDate.parse(value.asText()));
                    case BOOLEAN -> value.asBoolean() ? language.of("Có", "Yes") : language.of("Không", "No");
                });
    }

    private static String integer(Property property, JsonNode value, Language language) {
        return property.unit().isEmpty() ? value.asText() : language.count(value.asLong());
    }

    /** Coordinates, which are large numbers of metres, without marks for thousands. */
    private static String decimal(Property property, JsonNode value, Language language) {
        return switch (property.unit()) {
            case "ha" -> language.number(value.decimalValue(), DECIMALS_OF_HECTARES);
            case "m2" -> language.number(value.decimalValue(), DECIMALS_OF_SQUARE_METRES);
            case "m" -> language.unmarked(value.decimalValue(), DECIMALS_OF_METRES);
            default ->
                language.number(
                        value.decimalValue(), Math.max(0, value.decimalValue().scale()));
        };
    }

    /** What kind of value it has, in a word. */
    static String type(Property property, Language language) {
        return type(property.type(), language);
    }

    private static String type(ColumnType type, Language language) {
        return switch (type) {
            case TEXT -> language.of("văn bản", "text");
            case INTEGER -> language.of("số nguyên", "whole number");
            case DECIMAL -> language.of("số", "number");
            case BOOLEAN -> language.of("có / không", "true or false");
            case DATE -> language.of("ngày", "date");
            case CHOICE -> language.of("danh mục", "one of a list");
        };
    }
}
