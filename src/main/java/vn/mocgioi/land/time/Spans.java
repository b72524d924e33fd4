package vn.mocgioi.land.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which something is so: spans in order, none of which touches the next. */
public final class Spans {
    public static final Spans NEVER = new Spans(List.of());
    public static final Spans ALWAYS = new Spans(List.of(Span.ALWAYS));

    private final List<Span> spans;

    private Spans(List<Span> spans) {
        this.spans = spans;
    }

    /** The days of any of these spans, which may overlap and be empty. */
    public static Spans of(List<Span> any) {
        if (any.size() == 1) {
            return any.get(0).isEmpty() ? NEVER : new Spans(any);
        }
        List<Span> sorted = any.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || span.from().isAfter(last.to())) {
                joined.add(span);
            } else if (span.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Span(last.from(), span.to()));
            }
        }
        return joined.isEmpty() ? NEVER : new Spans(joined);
    }

    /** From a day on; never when there is no such day. */
    public static Spans since(@Nullable LocalDate day) {
        return day == null ? NEVER : of(List.of(new Span(day, LocalDate.MAX)));
    }

    public List<Span> asList() {
        return spans;
    }

    public boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    public boolean isNever() {
        return spans.isEmpty();
    }

    public Spans or(Spans other) {
        if (isNever()) {
            return other;
        }
        if (other.isNever()) {
            return this;
        }
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return of(all);
    }

    public Spans and(Spans other) {
        List<Span> common = new ArrayList<>();
        for (Span mine : spans) {
            for (Span theirs : other.spans) {
                Span both = mine.within(theirs);
                if (!both.isEmpty()) {
                    common.add(both);
                }
            }
        }
        return common.isEmpty() ? NEVER : new Spans(common);
    }

    public Spans not() {
        List<Span> rest = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        for (Span span : spans) {
            if (from.isBefore(span.from())) {
                rest.add(new Span(from, span.from()));
            }
            from = span.to();
        }
        if (from.isBefore(LocalDate.MAX)) {
            rest.add(new Span(from, LocalDate.MAX));
        }
        return new Spans(rest);
    }

    public Spans butNot(Spans other) {
        return other.isNever() || isNever() ? this : and(other.not());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans those && spans.equals(those.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
