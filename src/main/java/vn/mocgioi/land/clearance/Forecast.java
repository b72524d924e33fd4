package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;

/**
 * When the last site will be handed over, if it goes on as it did: the quickest and the slowest pace of late give the
 * earliest and the latest day.
 *
 * @param day on which it is made
 * @param left what is not handed over that day
 * @param paces of the last 3, 6 and 12 whole months; of those periods that lie within the history
 * @param earliest null where the reason says so
 * @param latest null where the reason says so; so may be the latest alone
 * @param reason why a day is missing; null when none is
 */
public record Forecast(
        LocalDate day,
        Tally left,
        List<Pace> paces,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Reason reason) {

    /** How it is made, in words. */
    public static final String METHOD =
            "what is left, at the highest and the lowest mean of m² handed over per whole month in the last 3, 6 and 12";

    private static final List<Integer> PERIODS = List.of(3, 6, 12);
    private static final int LONGEST_YEARS = 20;
    /** Days of a month in the mean of the calendar, 365.2425 / 12. */
    private static final BigDecimal DAYS_PER_MONTH = new BigDecimal("30.436875");

    /** So much was handed over per month in the mean of so many. */
    public record Pace(int months, BigDecimal m2PerMonth) {}

    /** Why no day can be given. */
    public enum Reason {
        /** No parcel counts here. */
        NO_PARCELS,
        /** Everything is handed over. */
        NOTHING_LEFT,
        /** Clearance began fewer than three whole months ago. */
        FEWER_THAN_3_MONTHS,
        NOTHING_IN_3_MONTHS,
        OVER_20_YEARS
    }

    public Forecast {
        paces = List.copyOf(paces);
    }

    /** The forecast of a territory on a day, from what is known of it up to that day. */
    public static Forecast of(ClearanceCourse course, LocalDate day) {
        Tally all = course.at(ClearanceFigure.PARCELS, day);
        Tally left = all.minus(course.at(ClearanceFigure.reached(Milestone.HANDED_OVER), day));
        List<Pace> paces = paces(course, day);
        Reason reason = reason(all, left, paces);
        if (reason != null) {
            return new Forecast(day, left, paces, null, null, reason);
        }
        LocalDate earliest = done(day, left, paces, Comparator.naturalOrder());
        LocalDate latest = done(day, left, paces, Comparator.reverseOrder());
        return new Forecast(day, left, paces, earliest, latest, latest == null ? Reason.OVER_20_YEARS : null);
    }

    private static @Nullable Reason reason(Tally all, Tally left, List<Pace> paces) {
        if (all.isNone()) {
            return Reason.NO_PARCELS;
        }
        if (left.isNone()) {
            return Reason.NOTHING_LEFT;
        }
        if (paces.isEmpty()) {
            return Reason.FEWER_THAN_3_MONTHS;
        }
        return paces.get(0).m2PerMonth().signum() <= 0 ? Reason.NOTHING_IN_3_MONTHS : null;
    }

    /** Of months that are over on the day; the month in which clearance began is the first. */
    private static List<Pace> paces(ClearanceCourse course, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth last = day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        Optional<LocalDate> begins = course.begins();
        if (begins.isEmpty() || begins.get().isAfter(day)) {
            return List.of();
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(begins.get()), last) + 1;
        return PERIODS.stream()
                .filter(period -> period <= months)
                .map(period -> new Pace(period, mean(course, last, period)))
                .toList();
    }

    private static BigDecimal mean(ClearanceCourse course, YearMonth last, int months) {
        ClearanceFigure handedOver = ClearanceFigure.reached(Milestone.HANDED_OVER);
        BigDecimal gained = course.at(handedOver, last.atEndOfMonth())
                .minus(course.at(handedOver, last.minusMonths(months).atEndOfMonth()))
                .areaM2();
        return gained.divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
    }

    /** The day at the pace that comes last in this order; null when it is more than 20 years away. */
    private static @Nullable LocalDate done(LocalDate day, Tally left, List<Pace> paces, Comparator<BigDecimal> order) {
        BigDecimal pace = paces.stream().map(Pace::m2PerMonth).max(order).orElseThrow();
        if (pace.signum() <= 0) {
            return null;
        }
        BigDecimal days = left.areaM2()
                .multiply(DAYS_PER_MONTH)
                .divide(pace, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.CEILING);
        long longest = ChronoUnit.DAYS.between(day, day.plusYears(LONGEST_YEARS));
        return days.compareTo(BigDecimal.valueOf(longest)) > 0 ? null : day.plusDays(days.longValueExact());
    }
}
