package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Terms;

/** Properties for people: titles with units, and values in the reader's words, numbers and dates. */
public final class PropertyHtml {
    private static final int DECIMALS_OF_HECTARES = 4;
    private static final int DECIMALS_OF_SQUARE_METRES = 1;
    private static final int DECIMALS_OF_METRES = 3;
    private static final int DECIMALS_OF_DEGREES = 4;

    private PropertyHtml() {}

    public static String title(Property property, Language language) {
        return property.title(language) + (property.unit().isEmpty() ? "" : ", " + unit(property));
    }

    public static String unit(Property property) {
        return property.unit().replace("m2", "m²");
    }

    /** The class of its cells, if any: numbers stand under each other, and what is short stays on one line. */
    public static @Nullable String cell(Property property) {
        return switch (property.type()) {
            case INTEGER, DECIMAL -> "number";
            case DATE, BOOLEAN -> "short";
            case CHOICE -> "word";
            case TEXT -> property.name().endsWith("name") ? "long" : null;
        };
    }

    /** The value as people read it; nothing for one that is absent. */
    public static String value(Property property, JsonNode value, Language language) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (property.type()) {
            case TEXT -> value.asText();
            case CHOICE -> Terms.ofChoice(property.name(), value.asText(), language);
            case INTEGER -> integer(property, value, language);
            case DECIMAL -> decimal(property, value, language);
            case DATE -> language.day(LocalDate.parse(value.asText()));
            case BOOLEAN -> value.asBoolean() ? language.of("Có", "Yes") : language.of("Không", "No");
        };
    }

    /** As {@link #value}, with a dash for one that is absent. */
    public static String valueOrDash(Property property, JsonNode value, Language language) {
        String text = value(property, value, language);
        return text.isEmpty() ? "–" : text;
    }

    /** So many features. */
    public static String count(long count, Visitor reader) {
        return reader.language().count(count) + reader.of(" đối tượng", count == 1 ? " feature" : " features");
    }

    public static String degrees(JsonNode number, Language language) {
        return language.number(BigDecimal.valueOf(number.asDouble()), DECIMALS_OF_DEGREES) + "°";
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
    public static String type(Property property, Language language) {
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
