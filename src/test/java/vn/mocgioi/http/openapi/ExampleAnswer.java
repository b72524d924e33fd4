package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.mocgioi.land.time.Days;

/** An answer, shortened to what shows its shape, and the same whenever and wherever it was asked for. */
final class ExampleAnswer {
    private static final int MOST_MEMBERS = 40;
    private static final int MOST_ELEMENTS = 2;
    /** A triangle that is closed. */
    private static final int POSITIONS_OF_A_RING = 4;

    private static final String DAY = "2025-01-02";
    private static final Pattern MOMENT = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    private final String base;

    /** @param base the address that was asked */
    ExampleAnswer(String base) {
        this.base = base;
    }

    JsonNode of(JsonNode answer) {
        if (answer.isTextual()) {
            String text = answer.asText()
                    .replace(base, Examples.BASE)
                    .replace(Days.today().toString(), DAY);
            return JsonNodeFactory.instance.textNode(MOMENT.matcher(text).replaceAll(DAY + "T03:04:05Z"));
        } else if (answer instanceof ObjectNode object) {
            ObjectNode shortened = JsonNodeFactory.instance.objectNode();
            object.properties().stream()
                    .limit(object.size() > MOST_MEMBERS ? MOST_ELEMENTS : MOST_MEMBERS)
                    .forEach(member -> shortened.set(member.getKey(), of(member.getValue())));
            return shortened;
        } else if (answer instanceof ArrayNode array) {
            ArrayNode shortened = JsonNodeFactory.instance.arrayNode();
            elements(array).forEach(element -> shortened.add(of(element)));
            return shortened;
        }
        return answer;
    }

    private static List<JsonNode> elements(ArrayNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        boolean ring = array.path(0).path(0).isNumber();
        if (ring && elements.size() > POSITIONS_OF_A_RING) {
            List<JsonNode> corners = new ArrayList<>(elements.subList(0, POSITIONS_OF_A_RING - 1));
            corners.add(elements.get(elements.size() - 1));
            return corners;
        }
        boolean list = array.path(0).isContainerNode() && !ring;
        return list && elements.size() > MOST_ELEMENTS ? elements.subList(0, MOST_ELEMENTS) : elements;
    }
}
