package vn.mocgioi.land.filter;

import java.util.List;

/** A condition on features. */
public sealed interface Filter {

    /** True when all parts are; no parts: always true. */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Comparison(Operand left, Operator operator, Operand right) implements Filter {}

    /** The feature's place touches the box: west, south, east, north in WGS 84; west > east crosses the date line. */
    record InBox(double west, double south, double east, double north) implements Filter {
        public InBox {
            if (!(south <= north)) {
                throw new IllegalArgumentException("south (" + south + ") is above north (" + north + ")");
            }
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

        /** As it is written in CQL2 text, and in SQL. */
        public String sign() {
            return sign;
        }
    }
}
