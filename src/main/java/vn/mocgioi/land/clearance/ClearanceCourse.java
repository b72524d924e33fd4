package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;

/**
 * How figures of one territory rose and fell from day to day. Built by adding changes in any order; then asked.
 *
 * <p>Not safe for several threads while changes are added.
 */
public final class ClearanceCourse {
    private static final int MM2_DECIMALS = 6;

    private final Map<ClearanceFigure, TreeMap<LocalDate, Sum>> changes = new HashMap<>();

    private record Sum(long mm2, long count) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(Math.addExact(mm2, other.mm2), count + other.count);
        }

        boolean isNone() {
            return mm2 == 0 && count == 0;
        }
    }

    /** From this day on the figure is higher by so much. */
    public void add(ClearanceFigure figure, LocalDate day, long mm2, long count) {
        changes.computeIfAbsent(figure, f -> new TreeMap<>()).merge(day, new Sum(mm2, count), Sum::plus);
    }

    /** The figure on that day. */
    public Tally at(ClearanceFigure figure, LocalDate day) {
        Sum sum = Sum.NONE;
        for (Sum change :
                changes.getOrDefault(figure, new TreeMap<>()).headMap(day, true).values()) {
            sum = sum.plus(change);
        }
        return new Tally(BigDecimal.valueOf(sum.mm2(), MM2_DECIMALS).stripTrailingZeros(), sum.count());
    }

    /** All figures on that day. */
    public ClearanceTotals totals(LocalDate day) {
        Map<ClearanceFigure, Tally> sums = new HashMap<>();
        changes.keySet().forEach(figure -> sums.put(figure, at(figure, day)));
        return new ClearanceTotals(sums);
    }

    /** The first day on which any parcel had reached any milestone. */
    public Optional<LocalDate> begins() {
        return changes.entrySet().stream()
                .filter(figure -> figure.getKey().kind() == ClearanceFigure.Kind.REACHED)
                .flatMap(figure -> figure.getValue().entrySet().stream())
                .filter(change -> !change.getValue().isNone())
                .map(Map.Entry::getKey)
                .min(LocalDate::compareTo);
    }

    /** The month ends of a period from its first day on, and its last day. */
    public static List<LocalDate> monthEnds(LocalDate from, LocalDate to) {
        return Stream.concat(
                        Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                                .map(YearMonth::atEndOfMonth)
                                .takeWhile(day -> day.isBefore(to)),
                        Stream.of(to))
                .toList();
    }
}
