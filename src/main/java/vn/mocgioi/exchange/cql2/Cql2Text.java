package vn.mocgioi.exchange.cql2;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Expression;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;

/**
 * Reads CQL2 text: {@code kind = 'IT_PARK' AND S_INTERSECTS(geometry, BBOX(105, 21, 106, 22))}; and what GDAL writes,
 * which is of the draft before it: CQL text.
 */
public final class Cql2Text {
    /** GDAL writes sixteen, in which 0.9189 is 0.9189000000000001. */
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

    private final Tokens tokens;
    private final Nesting nesting = new Nesting();
    private final TextValues values;

    private final boolean draft;

    private Cql2Text(String cql, Cql2Terms terms, boolean draft) {
        this.draft = draft;
        this.tokens = new Tokens(cql, !draft);
        this.values = new TextValues(tokens, terms, nesting, this::disjunction);
    }

    /**
     * Reads a filter on features of the collection.
     *
     * @param crs of its coordinates, which stand in the axis order of that CRS
     * @throws BadFilter when it cannot be read
     */
    public static Filter parse(String cql, PublishedLayer collection, Crs crs) {
        return read(new Cql2Text(cql, new Cql2Terms(collection, crs), false));
    }

    /**
     * Reads what GDAL writes and names cql-text: a backslash is itself, also in patterns, and a day that is compared with a
     * time is its midnight, as GDAL does with a file.
     *
     * @throws BadFilter when it cannot be read
     */
    public static Filter parseDraft(String cql, PublishedLayer collection, Crs crs) {
        return read(new Cql2Text(cql, new Cql2Terms(collection, crs), true));
    }

    private static Filter read(Cql2Text reader) {
        Filter filter = Cql2Terms.filter(reader.disjunction());
        if (reader.tokens.peek().kind() != Token.Kind.END) {
            throw reader.tokens.unexpected("AND, OR or the end");
        }
        return filter;
    }

    private Expression disjunction() {
        nesting.deeper();
        Expression first = conjunction();
        if (tokens.peek().isWord("OR")) {
            List<Filter> parts = new ArrayList<>(List.of(Cql2Terms.filter(first)));
            while (tokens.takeWord("OR")) {
                parts.add(Cql2Terms.filter(conjunction()));
            }
            first = new Filter.Or(parts);
        }
        nesting.back();
        return first;
    }

    private Expression conjunction() {
        Expression first = negation();
        if (!tokens.peek().isWord("AND")) {
            return first;
        }
        List<Filter> parts = new ArrayList<>(List.of(Cql2Terms.filter(first)));
        while (tokens.takeWord("AND")) {
            parts.add(Cql2Terms.filter(negation()));
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
        return not ? new Filter.Not(Cql2Terms.filter(predicate)) : any ? Cql2Terms.filter(predicate) : predicate;
    }

    private Expression predicate() {
        Expression left = values.sum();
        Optional<Filter.Operator> operator = operator(tokens.peek());
        if (operator.isPresent()) {
            tokens.take();
            Operand value = Cql2Terms.operand(left);
            return Filter.Comparison.of(value, operator.get(), comparedWith(value, Cql2Terms.operand(values.sum())));
        }
        if (tokens.takeWord("IS")) {
            return negated(tokens.takeWord("NOT"), is(left));
        }
        boolean not = tokens.peek().isWord("NOT") && tokens.takeWord("NOT");
        if (tokens.takeWord("LIKE")) {
            return negated(not, new Filter.Like(Cql2Terms.operand(left), pattern()));
        }
        if (tokens.takeWord("ILIKE")) {
            return negated(
                    not,
                    new Filter.Like(
                            new Operand.CaseInsensitive(Cql2Terms.operand(left)),
                            new Operand.CaseInsensitive(pattern())));
        }
        if (tokens.takeWord("BETWEEN")) {
            Operand low = Cql2Terms.operand(values.sum());
            tokens.expectWord("AND");
            return negated(not, Filter.Between.of(Cql2Terms.operand(left), low, Cql2Terms.operand(values.sum())));
        }
        if (tokens.takeWord("IN")) {
            return negated(not, Filter.In.of(Cql2Terms.operand(left), list()));
        }
        if (not) {
            throw tokens.unexpected("LIKE, ILIKE, BETWEEN or IN");
        }
        return left;
    }

    private Filter is(Expression left) {
        if (tokens.takeWord("TRUE")) {
            return new Filter.Is(Cql2Terms.filter(left), true);
        }
        if (tokens.takeWord("FALSE")) {
            return new Filter.Is(Cql2Terms.filter(left), false);
        }
        if (tokens.takeWord("NULL")) {
            return Cql2Terms.isNull(left);
        }
        throw tokens.unexpected("NULL, TRUE or FALSE");
    }

    private Operand pattern() {
        Operand pattern = Cql2Terms.operand(values.sum());
        return draft && pattern instanceof Operand.Text text
                ? new Operand.Text(text.value().replace("\\", "\\\\"))
                : pattern;
    }

    private Operand comparedWith(Operand value, Operand literal) {
        if (draft && literal instanceof Operand.Number number) {
            return new Operand.Number(number.value().round(DIGITS_OF_A_DOUBLE));
        }
        return draft && value.kind() == Operand.Kind.DAY && literal instanceof Operand.Text text
                ? DraftTime.parse(text.value())
                : literal;
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
            list.add(Cql2Terms.operand(values.sum()));
        } while (tokens.takeSign(","));
        tokens.expectSign(")");
        return list;
    }
}
