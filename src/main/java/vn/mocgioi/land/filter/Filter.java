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

    /** Of truth values false is the lesser, as CQL2 asks for every kind of value to be comparable. */
    record Comparison(Operand left, Operator operator, Operand right) implements Filter {
        public Comparison {
            sameKind(left, right);
        }

        /** The same, where a text may stand for a day when the other side is one. */
        public static Comparison of(Operand left, Operator operator, Operand right) {
            return new Comparison(left.as(right.kind()), operator, right.as(left.kind()));
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
            return new In(value, list.stream().map(one -> one.as(value.kind())).toList());
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

    /** The feature lies in the zone of this code, at least in part and not only along its boundary. */
    record InZone(String code) implements Filter {}

    record Temporal(TemporalRelation relation, Interval left, Interval right) implements Filter {}

    private static void sameKind(Operand left, Operand right) {
        if (left.kind() != right.kind()) {
            throw new BadFilter("a " + left.kind().word() + " is compared with a "
                    + right.kind().word() + ": " + left + " and " + right);
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
