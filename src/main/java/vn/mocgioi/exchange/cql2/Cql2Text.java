package vn.mocgioi.exchange.cql2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Expression;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.filter.Operand.Sign;
import vn.mocgioi.land.filter.Period;

/** Reads CQL2 text: {@code kind = 'IT_PARK' AND S_INTERSECTS(geometry, BBOX(105, 21, 106, 22))}. */
public final class Cql2Text {
    private static final Set<String> GEOMETRIES = Set.of(
            "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");

    private final Tokens tokens;
    private final Terms terms;
    private int level;
    private int operations;

    private Cql2Text(String cql, Terms terms) {
        this.tokens = new Tokens(cql);
        this.terms = terms;
    }

    /**
     * Reads a filter on features of the collection.
     *
     * @param crs of its coordinates, which stand in the axis order of that CRS
     * @throws BadFilter when it cannot be read
     */
    public static Filter parse(String cql, Collection collection, Crs crs) {
        Cql2Text reader = new Cql2Text(cql, new Terms(collection, crs));
        Filter filter = Terms.filter(reader.disjunction());
        if (reader.tokens.peek().kind() != Token.Kind.END) {
            throw reader.tokens.unexpected("AND, OR or the end");
        }
        return filter;
    }

    private Expression disjunction() {
        if (++level > Terms.MOST_LEVELS) {
            throw new BadFilter("the filter is nested deeper than " + Terms.MOST_LEVELS + " levels");
        }
        Expression first = conjunction();
        if (tokens.peek().isWord("OR")) {
            List<Filter> parts = new ArrayList<>(List.of(Terms.filter(first)));
            while (tokens.takeWord("OR")) {
                parts.add(Terms.filter(conjunction()));
            }
            first = new Filter.Or(parts);
        }
        level--;
        return first;
    }

    private Expression conjunction() {
        Expression first = negation();
        if (!tokens.peek().isWord("AND")) {
            return first;
        }
        List<Filter> parts = new ArrayList<>(List.of(Terms.filter(first)));
        while (tokens.takeWord("AND")) {
            parts.add(Terms.filter(negation()));
        }
        return new Filter.And(parts);
    }

    private Expression negation() {
        boolean not = false;
        boolean any = false;
        while (tokens.takeWord("NOT")) {
            not = !not;
            any = true;
        }
        Expression predicate = predicate();
        return not ? new Filter.Not(Terms.filter(predicate)) : any ? Terms.filter(predicate) : predicate;
    }

    private Expression predicate() {
        Expression left = sum();
        Optional<Filter.Operator> operator = operator(tokens.peek());
        if (operator.isPresent()) {
            tokens.take();
            return Filter.Comparison.of(Terms.operand(left), operator.get(), Terms.operand(sum()));
        }
        if (tokens.takeWord("IS")) {
            boolean not = tokens.takeWord("NOT");
            tokens.expectWord("NULL");
            return negated(not, new Filter.IsNull(Terms.orPresence(left)));
        }
        boolean not = tokens.peek().isWord("NOT") && tokens.takeWord("NOT");
        if (tokens.takeWord("LIKE")) {
            return negated(not, new Filter.Like(Terms.operand(left), Terms.operand(sum())));
        }
        if (tokens.takeWord("BETWEEN")) {
            Operand low = Terms.operand(sum());
            tokens.expectWord("AND");
            return negated(not, Filter.Between.of(Terms.operand(left), low, Terms.operand(sum())));
        }
        if (tokens.takeWord("IN")) {
            return negated(not, Filter.In.of(Terms.operand(left), list()));
        }
        if (not) {
            throw tokens.unexpected("LIKE, BETWEEN or IN");
        }
        return left;
    }

    private static Optional<Filter.Operator> operator(Token token) {
        for (Filter.Operator operator : Filter.Operator.values()) {
            if (token.isSign(operator.sign())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static Filter negated(boolean not, Filter filter) {
        return not ? new Filter.Not(filter) : filter;
    }

    private List<Operand> list() {
        tokens.expectSign("(");
        List<Operand> list = new ArrayList<>();
        do {
            list.add(Terms.operand(sum()));
        } while (tokens.takeSign(","));
        tokens.expectSign(")");
        return list;
    }

    private Expression sum() {
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

    private Expression power() {
        Expression base = factor();
        return tokens.takeSign("^") ? arithmetic(base, Sign.POWER, factor()) : base;
    }

    private Operand arithmetic(Expression left, Sign sign, Expression right) {
        if (++operations > Terms.MOST_OPERATIONS) {
            throw new BadFilter("the filter computes more than " + Terms.MOST_OPERATIONS + " times");
        }
        return new Operand.Arithmetic(Terms.operand(left), sign, Terms.operand(right));
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
                Expression inner = disjunction();
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
        if (wkt.chars().filter(c -> c == '(').count() > 100_000 || nesting(wkt) > 6) {
            throw tokens.bad(word, "the geometry is nested too deep");
        }
        try {
            return terms.drawn(new WKTReader().read(wkt));
        } catch (ParseException | IllegalArgumentException e) {
            throw tokens.bad(word, "the " + word.upper() + " cannot be read: " + e.getMessage());
        }
    }

    private static int nesting(String wkt) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < wkt.length(); i++) {
            depth += wkt.charAt(i) == '(' ? 1 : wkt.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Expression call(String name) {
        if (name.startsWith("S_") || name.startsWith("T_")) {
            return relation(name);
        }
        tokens.expectSign("(");
        Expression result = switch (name) {
            case "CASEI" -> new Operand.CaseInsensitive(Terms.operand(nested()));
            case "ACCENTI" -> new Operand.AccentInsensitive(Terms.operand(nested()));
            case "DATE" -> Terms.day(text());
            case "TIMESTAMP" -> Terms.moment(text());
            case "INTERVAL" -> interval();
            case "BBOX" -> box();
            default -> throw Terms.noFunction(name);
        };
        tokens.expectSign(")");
        return result;
    }

    /** An argument that may hold calls again. */
    private Expression nested() {
        if (++level > Terms.MOST_LEVELS) {
            throw new BadFilter("the filter is nested deeper than " + Terms.MOST_LEVELS + " levels");
        }
        Expression argument = sum();
        level--;
        return argument;
    }

    private Filter relation(String name) {
        tokens.expectSign("(");
        Expression left = nested();
        tokens.expectSign(",");
        Expression right = nested();
        tokens.expectSign(")");
        return Terms.relation(name, left, right);
    }

    private String text() {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.TEXT) {
            throw tokens.unexpected("a text in quotes");
        }
        return tokens.take().text();
    }

    private Period interval() {
        Operand from = end();
        tokens.expectSign(",");
        return new Period(from, end());
    }

    private @Nullable Operand end() {
        Expression end = nested();
        return end instanceof Operand.Text text ? Terms.intervalEnd(text.value()) : Terms.operand(end);
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
