package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.PlainText;
import vn.mocgioi.land.time.Days;

/**
 * A day as people and programs write it: 2024-12-31, 31/12/2024, ngày 31 tháng 12 năm 2024, 31-Dec-2024; with a time of
 * day, which says nothing more; or as a moment with an offset, in milliseconds too, which is the day it is in Viet Nam
 * then. What is more or less than that is no day.
 *
 * @param day in Viet Nam
 * @param written the day as the text has it, which of a moment may be another; null where it has none
 */
record DayText(LocalDate day, @Nullable LocalDate written) {
    private static final String TIME =
            "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?";
    private static final int HOUR = 4;
    private static final int OFFSET = 7;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern SLASH = Pattern.compile("(?:[Nn]gày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);
    private static final Pattern WORDS = Pattern.compile("(?:ngay)?(\\d{1,2})thang(\\d{1,2})nam(\\d{4})");
    private static final Pattern MONTH_NAME = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\\d{4})");
    private static final Pattern INTERNET = Pattern.compile("[A-Za-z]{3}, \\d{1,2} [A-Za-z]{3} \\d{4} .*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** From 1973 to 2286, so that no other number is taken for a moment. */
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private static final BigDecimal LEAST_MILLISECONDS = new BigDecimal("1E11");

    /** Null when it is no day; {@link DateTimeException} when it is one that no calendar has. */
    static @Nullable DayText of(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)), iso);
        }
        Matcher slash = SLASH.matcher(text);
        if (slash.matches()) {
            return of(LocalDate.of(part(slash, 3), part(slash, 2), part(slash, 1)), slash);
        }
        if (MILLISECONDS.matcher(text).matches() && new BigDecimal(text).compareTo(LEAST_MILLISECONDS) >= 0) {
            return new DayText(LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), Days.ZONE), null);
        }
        return inWords(text);
    }

    private static @Nullable DayText inWords(String text) {
        Matcher words = WORDS.matcher(PlainText.of(text));
        if (words.matches()) {
            return plain(LocalDate.of(part(words, 3), part(words, 2), part(words, 1)));
        }
        Matcher named = MONTH_NAME.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return month == 0 ? null : plain(LocalDate.of(part(named, 3), month, part(named, 1)));
        }
        if (INTERNET.matcher(text).matches()) {
            OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new DayText(Days.of(moment), moment.toLocalDate());
        }
        return null;
    }

    private static DayText plain(LocalDate day) {
        return new DayText(day, day);
    }

    private static DayText of(LocalDate day, Matcher match) {
        if (match.group(HOUR) == null) {
            return plain(day);
        }
        String seconds = match.group(HOUR + 2);
        LocalTime time =
                LocalTime.of(part(match, HOUR), part(match, HOUR + 1), seconds == null ? 0 : Integer.parseInt(seconds));
        String offset = match.group(OFFSET);
        if (offset == null) {
            return plain(day);
        }
        ZoneOffset zone = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        OffsetDateTime moment = OffsetDateTime.of(LocalDateTime.of(day, time), zone);
        return new DayText(Days.of(moment), day);
    }

    private static int part(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Whether it is a moment that in Viet Nam is on another day than the one that is written. */
    boolean isTurned() {
        return !day.equals(written);
    }

    /** Whether day and month are told apart by their order alone. */
    static boolean hasSlashes(String text) {
        return SLASH.matcher(text.strip()).matches();
    }

    /** Whether it can only be month/day/year: proof that its column is not day/month/year. */
    static boolean isMonthFirst(String text) {
        Matcher match = SLASH.matcher(text.strip());
        return match.matches() && part(match, 1) <= MONTHS.size() && part(match, 2) > MONTHS.size();
    }

    /** Whether it can only be day/month/year. */
    static boolean isDayFirst(String text) {
        Matcher match = SLASH.matcher(text.strip());
        return match.matches() && part(match, 1) > MONTHS.size();
    }

    /** Whether day and month of it could be exchanged. */
    static boolean mayBeSwapped(LocalDate day) {
        return day.getDayOfMonth() <= MONTHS.size() && day.getDayOfMonth() != day.getMonthValue();
    }
}
