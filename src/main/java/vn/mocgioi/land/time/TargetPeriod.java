package vn.mocgioi.land.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of targets: a year (2024), a quarter (2024-Q4) or a month (2024-12); both days included. */
public record TargetPeriod(LocalDate from, LocalDate to) {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** None when the text is no period. */
    public static Optional<TargetPeriod> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            int last = Integer.parseInt(matcher.group(2)) * 3;
            return Optional.of(months(YearMonth.of(year, last - 2), YearMonth.of(year, last)));
        }
        if (matcher.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(3)));
            return Optional.of(months(month, month));
        }
        return Optional.of(months(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }

    private static TargetPeriod months(YearMonth first, YearMonth last) {
        return new TargetPeriod(first.atDay(1), last.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
