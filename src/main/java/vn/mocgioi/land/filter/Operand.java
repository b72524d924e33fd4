package vn.mocgioi.land.filter;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.terms.KeyText;
import vn.mocgioi.land.time.Days;

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

    /** In Unicode's composed form, as everything that is stored. */
    record Text(String value) implements Operand {
        public Text {
            if (value.indexOf('\0') >= 0) {
                throw new BadFilter("a text cannot hold the character 0");
            }
            value = Normalizer.normalize(value, Normalizer.Form.NFC);
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

        boolean isWhole() {
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
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

        /**
         * The day of a text like 2024-12-31, or of a moment like 2024-12-31T23:59:59Z: the day that it is then in Viet Nam.
         *
         * @throws BadFilter when it is neither
         */
        public static Day parse(String text) {
            try {
                return new Day(text.contains("T") ? Days.of(OffsetDateTime.parse(text)) : LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new BadFilter(
                        "'" + text + "' is not a day like 2024-12-31, nor a moment like 2024-12-31T23:59:59Z");
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

    /** A time of a day, on a clock that knows no zone; a day beside it is its midnight. */
    record Moment(LocalDateTime value) implements Operand {
        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How far two places are from each other, in metres of the survey grid. */
    record Distance(Location left, Location right) implements Operand {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String toString() {
            return "DISTANCE";
        }
    }

    /** The text in capital or in small letters. */
    record InCase(Operand text, boolean capital) implements Operand {
        public InCase {
            text.require(Kind.TEXT, capital ? "UPPER" : "LOWER");
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
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

    /** Where a day is wanted, a text literal as the day it names; where a truth value is, 1 and 0 as it. */
    default Operand as(Kind wanted) {
        if (wanted == Kind.DAY && this instanceof Text text) {
            return Day.parse(text.value());
        }
        if (wanted == Kind.BOOLEAN && this instanceof Number number) {
            if (number.value().compareTo(BigDecimal.ONE) == 0) {
                return new Bool(true);
            }
            return number.value().signum() == 0 ? new Bool(false) : this;
        }
        return this;
    }

    /** As it is meant beside the other; a whole number beside a property that is text is read as text. */
    default Operand beside(Operand other) {
        boolean text = other instanceof Of of && of.property().type() == ColumnType.TEXT;
        if (this instanceof Text literal
                && other instanceof Of of
                && Layers.isKey(of.property().name())) {
            return new Text(KeyText.plain(literal.value()));
        }
        return text && this instanceof Number number && number.isWhole()
                ? new Text(number.value().toBigInteger().toString())
                : as(other.kind());
    }

    default void require(Kind wanted, String by) {
        if (kind() != wanted) {
            throw new BadFilter(by + " needs a " + wanted.word() + ", and " + this + " is a " + kind().word());
        }
    }
}
