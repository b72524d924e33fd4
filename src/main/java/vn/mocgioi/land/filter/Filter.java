package vn.mocgioi.land.filter;

import java.util.List;
import vn.mocgioi.land.filter.Operand.Kind;

/** A condition on features. Where a value is absent, a condition on it is neither true nor false, as in SQL. */
public sealed interface Filter extends Expression {

    record Constant(boolean value) implements Filter {}

    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Filter part) implements Filter {}

    /** A truth value is a condition of its own: {@code operating}. */
    record Holds(Operand value) implements Filter {
        public Holds {
            value.require(Kind.BOOLEAN, "a condition");
        }
    }

    /** Whether the part is that, and not the other nor unknown: {@code operating IS TRUE}. */
    record Is(Filter part, boolean value) implements Filter {}

    /** Whether the part is neither true nor false, since what it asks about is absent. */
    record Unknown(Filter part) implements Filter {}

    /** Of truth values false is the lesser, as CQL2 asks for every kind of value to be comparable. */
    record Comparison(Operand left, Operator operator, Operand right) implements Filter {
        public Comparison {
            sameKind(left, right);
        }

        /**
         * The same, where a literal may stand for what the other side is: a text for a day, 1 and 0 for true and false, and
         * a whole number for a text. That only for equality: as texts 12 is less than 5.
         */
        public static Comparison of(Operand left, Operator operator, Operand right) {
            boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
            return new Comparison(
                    equality ? left.beside(right) : left.as(right.kind()),
                    operator,
                    equality ? right.beside(left) : right.as(left.kind()));
        }
    }

    /** In the pattern % is any text, _ any letter, and \ takes their meaning from them. */
    record Like(Operand text, Operand pattern) implements Filter {
        public Like {
            text.require(Kind.TEXT, "LIKE");
            pattern.require(Kind.TEXT, "LIKE");
        }
    }

    record Between(Operand value, Operand low, Operand high) implements Filter {
        public Between {
            sameKind(value, low);
            sameKind(value, high);
        }

        public static Between of(Operand value, Operand low, Operand high) {
            return new Between(value, low.as(value.kind()), high.as(value.kind()));
        }
    }

    record In(Operand value, List<Operand> list) implements Filter {
        public In {
            list = List.copyOf(list);
            for (Operand one : list) {
                sameKind(value, one);
            }
        }

        public static In of(Operand value, List<Operand> list) {
            return new In(value, list.stream().map(one -> one.beside(value)).toList());
        }
    }

    record IsNull(Operand value) implements Filter {}

    record Spatial(SpatialRelation relation, Location left, Location right) implements Filter {
        public Spatial {
            if (relation != SpatialRelation.INTERSECTS
                    && relation != SpatialRelation.DISJOINT
                    && (left.isMixed() || right.isMixed())) {
                throw new BadFilter("S_" + relation + " does not take a GEOMETRYCOLLECTION; S_INTERSECTS does");
            }
        }
    }

    /** The places come within so many metres of each other, in the survey grid. */
    record Near(Location left, Location right, Operand metres) implements Filter {
        public Near {
            metres.require(Kind.NUMBER, "DWITHIN");
        }
    }

    /** The feature lies in the zone of this code, at least in part and not only along its boundary. */
    record InZone(String code) implements Filter {}

    record Temporal(TemporalRelation relation, Interval left, Interval right) implements Filter {}

    private static void sameKind(Operand left, Operand right) {
        if (left.kind() != right.kind()) {
            boolean number = left instanceof Operand.Number || right instanceof Operand.Number;
            throw new BadFilter("a " + left.kind().word() + " is compared with a "
                    + right.kind().word() + ": " + left + " and " + right
                    + (number && (left.kind() == Kind.TEXT || right.kind() == Kind.TEXT)
                            ? "; in quotes a number is compared as text, in which '12' is less than '5'"
                            : ""));
        }
    }

    enum Operator {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written in CQL2, and in SQL. */
        public String sign() {
            return sign;
        }
    }

    /** How two places lie to each other, as Simple Features defines it. */
    enum SpatialRelation {
        INTERSECTS,
        DISJOINT,
        EQUALS,
        TOUCHES,
        CROSSES,
        WITHIN,
        CONTAINS,
        OVERLAPS
    }

    /** How two times lie to each other, as Allen and CQL2 define it. */
    enum TemporalRelation {
        AFTER,
        BEFORE,
        CONTAINS,
        DISJOINT,
        DURING,
        EQUALS,
        FINISHEDBY,
        FINISHES,
        INTERSECTS,
        MEETS,
        METBY,
        OVERLAPPEDBY,
        OVERLAPS,
        STARTEDBY,
        STARTS
    }
}
