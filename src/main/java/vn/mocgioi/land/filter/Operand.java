package vn.mocgioi.land.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.mocgioi.land.catalogue.Property;

/** A value, or what gives one for each feature. */
public sealed interface Operand extends Expression {

    Kind kind();

    /** What kinds of values can be compared with one another. */
    enum Kind {
        TEXT("text"),
        NUMBER("number"),
        BOOLEAN("truth value"),
        DAY("day");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    record Of(Property property) implements Operand {
        @Override
        public Kind kind() {
            return switch (property.type()) {
                case TEXT, CHOICE -> Kind.TEXT;
                case INTEGER, DECIMAL -> Kind.NUMBER;
                case BOOLEAN -> Kind.BOOLEAN;
                case DATE -> Kind.DAY;
            };
        }

        @Override
        public String toString() {
            return property.name();
        }
    }

    /** The feature's id. */
    record Id() implements Operand {
        /** Its name in filters. */
        public static final String NAME = "id";

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String toString() {
            return NAME;
        }
    }

    record Text(String value) implements Operand {
        public Text {
            if (value.indexOf('\0') >= 0) {
                throw new BadFilter("a text cannot hold the character 0");
            }
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String toString() {
            return "'" + value + "'";
        }
    }

    record Number(BigDecimal value) implements Operand {
        private static final int MOST_DIGITS = 400;

        public Number {
            if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
                throw new BadFilter("a number has more digits than can be computed with");
            }
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Bool(boolean value) implements Operand {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    record Day(LocalDate value) implements Operand {
        public Day {
            if (value.getYear() < 0 || value.getYear() > 9999) {
                throw new BadFilter(value + " is beyond the years 0 to 9999");
            }
        }

        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Arithmetic(Operand left, Sign sign, Operand right) implements Operand {
        public Arithmetic {
            left.require(Kind.NUMBER, sign.sign());
            right.require(Kind.NUMBER, sign.sign());
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** The same text whether letters are capital or not. */
    record CaseInsensitive(Operand text) implements Operand {
        public CaseInsensitive {
            text.require(Kind.TEXT, "CASEI");
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** The same text with or without accents: "song cong" is "sông công", and đ is d. */
    record AccentInsensitive(Operand text) implements Operand {
        public AccentInsensitive {
            text.require(Kind.TEXT, "ACCENTI");
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/"),
        POWER("^"),
        REMAINDER("%"),
        WHOLE_OVER("div");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** A text literal as the day it names, where a day is wanted; anything else as it is. */
    default Operand as(Kind wanted) {
        if (wanted != Kind.DAY || !(this instanceof Text text)) {
            return this;
        }
        try {
            return new Day(LocalDate.parse(text.value()));
        } catch (DateTimeException e) {
            throw new BadFilter(text + " is not a day like 2024-12-31");
        }
    }

    default void require(Kind wanted, String by) {
        if (kind() != wanted) {
            throw new BadFilter(by + " needs a " + wanted.word() + ", and " + this + " is a " + kind().word());
        }
    }
}
