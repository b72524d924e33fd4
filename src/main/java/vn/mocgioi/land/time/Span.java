package vn.mocgioi.land.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on end.
 *
 * @param from the first; {@link LocalDate#MIN} for always
 * @param to the first after them; {@link LocalDate#MAX} for ever
 */
public record Span(LocalDate from, LocalDate to) {
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /** From a day, or from always, to the day before another, or for ever. */
    public static Span of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }

    /** Whether it holds on a day: from the first, and before the one after the last. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    public Span within(Span other) {
        return new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
