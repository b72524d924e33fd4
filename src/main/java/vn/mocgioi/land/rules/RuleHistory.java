package vn.mocgioi.land.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import vn.mocgioi.land.time.Span;

/** The rules of all days, as known at one moment. */
public record RuleHistory(List<Dated> rows) {

    /** A row of the layer {@code rules}. */
    public record Dated(Rule rule, Span days, String value) {}

    /** The rules that hold on some days. */
    public record Holding(Span days, RuleSet rules) {}

    public RuleHistory {
        rows = List.copyOf(rows);
    }

    /**
     * The rules of a day: of several rows of a rule the one that began last. A value that cannot be used is left out, as
     * if no row held: one mistyped rule must not silence every figure.
     *
     * @param refused hears of such a rule, and why
     */
    public RuleSet on(LocalDate day, BiConsumer<Rule, String> refused) {
        Map<Rule, Dated> latest = new EnumMap<>(Rule.class);
        for (Dated row : rows) {
            if (row.days().contains(day)) {
                latest.merge(
                        row.rule(),
                        row,
                        (a, b) -> b.days().from().isAfter(a.days().from()) ? b : a);
            }
        }
        Map<Rule, String> values = new EnumMap<>(Rule.class);
        latest.forEach((rule, row) -> rule.objection(row.value())
                .ifPresentOrElse(objection -> refused.accept(rule, objection), () -> values.put(rule, row.value())));
        return new RuleSet(values);
    }

    /** What held when, in the order of days, over all days there are. */
    public List<Holding> all(BiConsumer<Rule, String> refused) {
        TreeSet<LocalDate> bounds = new TreeSet<>(List.of(LocalDate.MIN, LocalDate.MAX));
        rows.forEach(row -> bounds.addAll(List.of(row.days().from(), row.days().to())));
        List<Holding> all = new ArrayList<>();
        for (LocalDate from : bounds.headSet(LocalDate.MAX)) {
            all.add(new Holding(new Span(from, bounds.higher(from)), on(from, refused)));
        }
        return all;
    }
}
