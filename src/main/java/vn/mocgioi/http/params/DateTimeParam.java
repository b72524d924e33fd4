package vn.mocgioi.http.params;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.time.Days;

/**
 * Reads {@code datetime}: a day, a moment, or an interval of them, open at an end with '..' or nothing. One end may be
 * a duration: 2024-01-01/P1M.
 */
final class DateTimeParam {
    private static final String NAME = "datetime";

    private DateTimeParam() {}

    /** The days meant; today when nothing is said. */
    static Days read(@Nullable String text) {
        if (text == null) {
            return Days.on(Days.today());
        }
        String[] ends = text.split("/", -1);
        if (ends.length > 2 || text.isBlank()) {
            throw new BadParameter(NAME, "'" + text + "' is not a day or an interval from/to");
        }
        try {
            return ends.length == 1 ? Days.on(day(ends[0])) : interval(ends[0], ends[1]);
        } catch (DateTimeException e) {
            throw new BadParameter(NAME, "'" + text + "' is not a day like 2024-12-31, nor an interval of days");
        } catch (IllegalArgumentException e) {
            throw new BadParameter(NAME, String.valueOf(e.getMessage()));
        }
    }

    private static Days interval(String from, String to) {
        if (to.startsWith("P")) {
            LocalDate first = day(from);
            return new Days(first, inCalendar(first.plus(days(to))));
        }
        if (from.startsWith("P")) {
            LocalDate last = day(to);
            return new Days(inCalendar(last.minus(days(from))), last);
        }
        return new Days(end(from), end(to));
    }

    /** Everything here is dated by days: hours of a duration are passed over. */
    private static Period days(String duration) {
        String days = duration.split("T", 2)[0];
        return days.equals("P") && duration.length() > 2 ? Period.ZERO : Period.parse(days);
    }

    private static @Nullable LocalDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : day(text);
    }

    /** A moment is in the day that it is then in Viet Nam. */
    private static LocalDate day(String text) {
        LocalDate day = text.contains("T") || text.contains("t")
                ? Days.of(OffsetDateTime.parse(text.toUpperCase(java.util.Locale.ROOT)))
                : LocalDate.parse(text);
        return inCalendar(day);
    }

    private static LocalDate inCalendar(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException("beyond the years of the calendar");
        }
        return day;
    }
}
