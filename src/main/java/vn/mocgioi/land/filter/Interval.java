package vn.mocgioi.land.filter;

import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.filter.Operand.Kind;

/**
 * Days from one to another, both included; a single day begins and ends on itself.
 *
 * @param from null when it is open
 * @param to null when it is open
 */
public record Interval(@Nullable Operand from, @Nullable Operand to) implements Expression {

    public Interval {
        if (from != null) {
            from.require(Kind.DAY, "INTERVAL");
        }
        if (to != null) {
            to.require(Kind.DAY, "INTERVAL");
        }
        if (from instanceof Operand.Day first
                && to instanceof Operand.Day last
                && first.value().isAfter(last.value())) {
            throw new BadFilter("the interval ends (" + last + ") before it begins (" + first + ")");
        }
    }

    public static Interval on(Operand day) {
        return new Interval(day, day);
    }
}
