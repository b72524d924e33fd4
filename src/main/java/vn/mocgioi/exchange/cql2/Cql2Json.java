package vn.mocgioi.exchange.cql2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Expression;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Interval;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.filter.Operand.Sign;

/** Reads CQL2 JSON: {@code {"op":"=","args":[{"property":"kind"},"IT_PARK"]}}. */
public final class Cql2Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4 * Nesting.MOST_LEVELS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Cql2Terms terms;
    private final Nesting nesting = new Nesting();

    private Cql2Json(Cql2Terms terms) {
        this.terms = terms;
    }

    /**
     * Reads a filter on features of the collection.
     *
     * @param crs of its coordinates, which stand in the axis order of that CRS
     * @throws BadFilter when it cannot be read
     */
    public static Filter parse(String json, PublishedLayer collection, Crs crs) {
        try {
            return Cql2Terms.filter(new Cql2Json(new Cql2Terms(collection, crs)).expression(MAPPER.readTree(json)));
        } catch (JsonProcessingException e) {
            throw new BadFilter("the filter is not JSON: " + e.getOriginalMessage());
        }
    }

    private Expression expression(@Nullable JsonNode node) {
        nesting.deeper();
        Expression expression = node != null && node.isObject() ? object(node) : literal(node);
        nesting.back();
        return expression;
    }

    private static Expression literal(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            throw new BadFilter("a value is missing");
        }
        if (node.isTextual()) {
            return new Operand.Text(node.textValue());
        }
        if (node.isNumber()) {
            return new Operand.Number(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Operand.Bool(node.booleanValue());
        }
        throw new BadFilter("there is no use for an array here: " + shortened(node));
    }

    private Expression object(JsonNode node) {
        if (node.has("op")) {
            return operation(node.path("op").asText("").toUpperCase(Locale.ROOT), arguments(node));
        }
        if (node.has("casei")) {
            return new Operand.CaseInsensitive(Cql2Terms.operand(expression(node.get("casei"))));
        }
        if (node.has("accenti")) {
            return new Operand.AccentInsensitive(Cql2Terms.operand(expression(node.get("accenti"))));
        }
        if (node.has("property")) {
            return terms.named(node.path("property").asText(""));
        }
        if (node.has("date")) {
            return Cql2Terms.day(node.path("date").asText(""));
        }
        if (node.has("timestamp")) {
            return Cql2Terms.moment(node.path("timestamp").asText(""));
        }
        if (node.has("interval")) {
            return new Interval(
                    end(node.path("interval").get(0)), end(node.path("interval").get(1)));
        }
        if (node.has("bbox")) {
            return box(node.path("bbox"));
        }
        if (node.has("type")) {
            return geometry(node);
        }
        throw new BadFilter("an object with op, property, date, timestamp, interval, bbox or a geometry is expected: "
                + shortened(node));
    }

    private static List<JsonNode> arguments(JsonNode node) {
        if (!node.path("args").isArray()) {
            throw new BadFilter("an operation has args, an array: " + shortened(node));
        }
        List<JsonNode> arguments = new ArrayList<>();
        node.path("args").forEach(arguments::add);
        return arguments;
    }

    private Expression operation(String op, List<JsonNode> args) {
        for (Filter.Operator operator : Filter.Operator.values()) {
            if (operator.sign().equals(op)) {
                exactly(2, op, args);
                return Filter.Comparison.of(operand(args, 0), operator, operand(args, 1));
            }
        }
        for (Sign sign : Sign.values()) {
            if (sign.sign().equalsIgnoreCase(op)) {
                return arithmetic(sign, args);
            }
        }
        if (op.startsWith("S_") || op.startsWith("T_")) {
            exactly(2, op, args);
            return Cql2Terms.relation(op, expression(args.get(0)), expression(args.get(1)));
        }
        return switch (op) {
            case "AND" -> new Filter.And(filters(op, args));
            case "OR" -> new Filter.Or(filters(op, args));
            case "NOT" -> new Filter.Not(filters(op, exactly(1, op, args)).get(0));
            case "LIKE" -> new Filter.Like(operand(exactly(2, op, args), 0), operand(args, 1));
            case "BETWEEN" -> Filter.Between.of(operand(exactly(3, op, args), 0), operand(args, 1), operand(args, 2));
            case "IN" -> Filter.In.of(operand(exactly(2, op, args), 0), list(args.get(1)));
            case "ISNULL" -> Cql2Terms.isNull(expression(exactly(1, op, args).get(0)));
            default -> Cql2Terms.call(op, args.stream().map(this::expression).toList());
        };
    }

    private Expression arithmetic(Sign sign, List<JsonNode> args) {
        if (sign == Sign.MINUS && args.size() == 1) {
            return new Operand.Arithmetic(new Operand.Number(java.math.BigDecimal.ZERO), sign, operand(args, 0));
        }
        exactly(2, sign.sign(), args);
        return new Operand.Arithmetic(operand(args, 0), sign, operand(args, 1));
    }

    private List<Filter> filters(String op, List<JsonNode> args) {
        if (args.isEmpty()) {
            throw new BadFilter(op + " has no args");
        }
        return args.stream().map(arg -> Cql2Terms.filter(expression(arg))).toList();
    }

    private Operand operand(List<JsonNode> args, int i) {
        return Cql2Terms.operand(expression(args.get(i)));
    }

    private List<Operand> list(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            throw new BadFilter("IN takes a value and an array of values");
        }
        List<Operand> list = new ArrayList<>();
        node.forEach(one -> list.add(Cql2Terms.operand(expression(one))));
        return list;
    }

    private @Nullable Operand end(@Nullable JsonNode node) {
        if (node == null) {
            throw new BadFilter("an interval has two ends");
        }
        return node.isTextual() ? Cql2Terms.intervalEnd(node.textValue()) : Cql2Terms.operand(expression(node));
    }

    private Expression box(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!node.path(i).isNumber()) {
                throw new BadFilter("a box is numbers: " + shortened(node));
            }
            numbers[i] = node.path(i).doubleValue();
        }
        return terms.box(numbers);
    }

    private Expression geometry(JsonNode node) {
        try {
            return terms.drawn(GeoJsonGeometry.read(node));
        } catch (BadFilter e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadFilter("the geometry cannot be read: " + e.getMessage());
        }
    }

    private static List<JsonNode> exactly(int count, String op, List<JsonNode> args) {
        if (args.size() != count) {
            throw new BadFilter(op + " takes " + count + " args, not " + args.size());
        }
        return args;
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
