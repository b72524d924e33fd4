package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * A value of a JSON file as a tree, as long as it is no larger than it may be; of what is larger the rest is passed over
 * and the tree let go.
 */
final class BoundedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** A place has four to six; empty arrays are the cheapest to write. */
    private static final int TOKENS_OF_A_VERTEX = 6;

    private static final int SOME_TOKENS = 50_000;

    private final JsonParser parser;
    private final long mostTokens;
    private final long mostCharacters;
    private final long mostPlaces;
    private long tokens;
    private long characters;
    private long places;

    /**
     * @param vertices of it at most, where it is a geometry
     * @param bytes of all its texts and names at most
     */
    BoundedJson(JsonParser parser, int vertices, int bytes) {
        this.parser = parser;
        this.mostTokens = (long) TOKENS_OF_A_VERTEX * vertices + SOME_TOKENS;
        this.mostPlaces = vertices;
        this.mostCharacters = bytes;
    }

    /** The value at which the parser stands, which goes on to its end; missing when {@link #isTooLarge}. */
    JsonNode read() throws IOException {
        JsonNode node = value();
        return isTooLarge() ? NODES.missingNode() : node;
    }

    boolean isTooLarge() {
        return hasTooManyPlaces() || tokens > mostTokens || characters > mostCharacters;
    }

    /** Whether more pairs of numbers are in it than vertices may be. */
    boolean hasTooManyPlaces() {
        return places > mostPlaces;
    }

    private JsonNode value() throws IOException {
        tokens++;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        return switch (token) {
            case VALUE_STRING -> {
                String text = parser.getText();
                characters += text.length();
                yield NODES.textNode(text);
            }
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue().stripTrailingZeros());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode whole() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            characters += name.length();
            parser.nextToken();
            if (isTooLarge()) {
                parser.skipChildren();
            } else {
                object.set(name, value());
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        JsonToken token = parser.nextToken();
        places += token != null && token.isNumeric() ? 1 : 0;
        while (token != null && token != JsonToken.END_ARRAY) {
            if (isTooLarge()) {
                parser.skipChildren();
            } else {
                array.add(value());
            }
            token = parser.nextToken();
        }
        return array;
    }
}
