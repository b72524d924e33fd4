package vn.mocgioi.exchange.cql2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Expression;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Interval;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.filter.Operand.Sign;

/** Reads what CQL2 text compares: properties, literals, arithmetic, places, times and calls. */
final class TextValues {
    private static final Set<String> GEOMETRIES = Set.of(
            "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");

    private final Tokens tokens;
    private final Cql2Terms terms;
    private final Nesting nesting;
    private final Supplier<Expression> condition;
    private int operations;

    /** The supplier reads a whole condition, which may stand in parentheses wherever a value does. */
    TextValues(Tokens tokens, Cql2Terms terms, Nesting nesting, Supplier<Expression> condition) {
        this.tokens = tokens;
        this.terms = terms;
        this.nesting = nesting;
        this.condition = condition;
    }

    /** Sums, products and powers of values, or a single value, condition, place or time. */
    Expression sum() {
        Expression left = product();
        while (true) {
            Sign sign = tokens.takeSign("+") ? Sign.PLUS : tokens.takeSign("-") ? Sign.MINUS : null;
            if (sign == null) {
                return left;
            }
            left = arithmetic(left, sign, product());
        }
    }

    private Expression product() {
        Expression left = power();
        while (true) {
            Sign sign = productSign();
            if (sign == null) {
                return left;
            }
            left = arithmetic(left, sign, power());
        }
    }

    private @Nullable Sign productSign() {
        if (tokens.takeSign("*")) {
            return Sign.TIMES;
        }
        if (tokens.takeSign("/")) {
            return Sign.OVER;
        }
        if (tokens.takeSign("%")) {
            return Sign.REMAINDER;
        }
        return tokens.takeWord("DIV") ? Sign.WHOLE_OVER : null;
    }

    /** From the right: 2 ^ 3 ^ 2 is 2 ^ 9. */
    private Expression power() {
        Expression base = factor();
        if (!tokens.takeSign("^")) {
            return base;
        }
        nesting.deeper();
        Operand power = arithmetic(base, Sign.POWER, power());
        nesting.back();
        return power;
    }

    private Operand arithmetic(Expression left, Sign sign, Expression right) {
        if (++operations > Cql2Terms.MOST_OPERATIONS) {
            throw new BadFilter("the filter computes more than " + Cql2Terms.MOST_OPERATIONS + " times");
        }
        return new Operand.Arithmetic(Cql2Terms.operand(left), sign, Cql2Terms.operand(right));
    }

    private Expression factor() {
        boolean minus = false;
        while (tokens.peek().isSign("-") || tokens.peek().isSign("+")) {
            minus ^= tokens.take().isSign("-");
        }
        Expression value = primary();
        if (!minus) {
            return value;
        }
        return value instanceof Operand.Number number
                ? new Operand.Number(number.value().negate())
                : arithmetic(new Operand.Number(BigDecimal.ZERO), Sign.MINUS, value);
    }

    private Expression primary() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case NUMBER -> {
                tokens.take();
                return new Operand.Number(new BigDecimal(token.text()));
            }
            case TEXT -> {
                tokens.take();
                return new Operand.Text(token.text());
            }
            case QUOTED_NAME -> {
                tokens.take();
                return terms.named(token.text());
            }
            case WORD -> {
                return word(token);
            }
            default -> {
                if (!tokens.takeSign("(")) {
                    throw tokens.unexpected("a property, a value or a condition");
                }
                Expression inner = condition.get();
                tokens.expectSign(")");
                return inner;
            }
        }
    }

    private Expression word(Token word) {
        String upper = word.upper();
        if (GEOMETRIES.contains(upper) && (tokens.peekSecond().isSign("(") || isDimension(tokens.peekSecond()))) {
            return geometry(word);
        }
        tokens.take();
        if (tokens.peek().isSign("(")) {
            return call(upper);
        }
        return switch (upper) {
            case "TRUE" -> new Operand.Bool(true);
            case "FALSE" -> new Operand.Bool(false);
            default -> terms.named(word.text());
        };
    }

    private static boolean isDimension(Token token) {
        return token.isWord("Z") || token.isWord("M") || token.isWord("ZM") || token.isWord("EMPTY");
    }

    private Expression geometry(Token word) {
        String wkt = tokens.takeToClosingParenthesis(word);
        if (wkt.chars().filter(c -> c == '(').count() > 100_000 || depth(wkt) > 6) {
            throw tokens.bad(word, "the geometry is nested too deep");
        }
        try {
            return terms.drawn(new WKTReader().read(wkt));
        } catch (ParseException | IllegalArgumentException e) {
            throw tokens.bad(word, "the " + word.upper() + " cannot be read: " + e.getMessage());
        }
    }

    private static int depth(String wkt) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < wkt.length(); i++) {
            open += wkt.charAt(i) == '(' ? 1 : wkt.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    private Expression call(String name) {
        if (name.startsWith("S_") || name.startsWith("T_")) {
            return relation(name);
        }
        tokens.expectSign("(");
        Expression result = switch (name) {
            case "DATE" -> Cql2Terms.day(text());
            case "TIMESTAMP" -> Cql2Terms.moment(text());
            case "INTERVAL" -> interval();
            case "BBOX" -> box();
            default -> Cql2Terms.call(name, arguments());
        };
        tokens.expectSign(")");
        return result;
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(nested());
        } while (tokens.takeSign(","));
        return arguments;
    }

    /** An argument that may hold calls again. */
    private Expression nested() {
        nesting.deeper();
        Expression argument = sum();
        nesting.back();
        return argument;
    }

    private Filter relation(String name) {
        tokens.expectSign("(");
        Expression left = nested();
        tokens.expectSign(",");
        Expression right = nested();
        tokens.expectSign(")");
        return Cql2Terms.relation(name, left, right);
    }

    private String text() {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.TEXT) {
            throw tokens.unexpected("a text in quotes");
        }
        return tokens.take().text();
    }

    private Interval interval() {
        Operand from = end();
        tokens.expectSign(",");
        return new Interval(from, end());
    }

    private @Nullable Operand end() {
        Expression end = nested();
        return end instanceof Operand.Text text ? Cql2Terms.intervalEnd(text.value()) : Cql2Terms.operand(end);
    }

    private Expression box() {
        List<Double> numbers = new ArrayList<>();
        do {
            if (!(nested() instanceof Operand.Number number)) {
                throw tokens.unexpected("numbers");
            }
            numbers.add(number.value().doubleValue());
        } while (tokens.takeSign(","));
        return terms.box(numbers.stream().mapToDouble(d -> d).toArray());
    }
}
