package vn.mocgioi.exchange.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a number in a cell is shown as, so far as that changes what it is: a day, or a code with zeros before it.
 *
 * @param day whether it is a day, counted from the beginning of the workbook's calendar
 * @param digits to which zeros fill it up; 0 where none do
 * @param struck whether it is struck through
 */
public record XlsxFormat(boolean day, int digits, boolean struck) {
    static final XlsxFormat PLAIN = new XlsxFormat(false, 0, false);
    private static final XlsxFormat DAY = new XlsxFormat(true, 0, false);

    /** Formats that are known by number alone, in all languages: days, not times. */
    private static final Set<Integer> BUILT_IN_DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    /** 9999-12-31, beyond which there are no days. */
    private static final double LAST_DAY = 2_958_465;

    private static final int MOST_DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(MOST_DIGITS);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    static XlsxFormat builtIn(int number) {
        return BUILT_IN_DAYS.contains(number) ? DAY : PLAIN;
    }

    /** A format such as {@code dd/mm/yyyy}, {@code [$-42A]d mmmm yyyy;@} or {@code 00000}. */
    public static XlsxFormat of(String code) {
        if (code.matches("0{2,%d}".formatted(MOST_DIGITS))) {
            return new XlsxFormat(false, code.length(), false);
        }
        // what stands in quotes or brackets, or behind a sign that gives a character, is no part of a day
        String bare = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
                .replace("general", "");
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 ? DAY : PLAIN;
    }

    /** The same with a line through it. */
    XlsxFormat strikingOut() {
        return new XlsxFormat(day, digits, true);
    }

    /**
     * The value of a number that is shown so: BigDecimal, LocalDate or String.
     *
     * @param from1904 whether the workbook counts its days from 1904
     */
    Object value(String number, boolean from1904) {
        BigDecimal value = number(number);
        if (day && value.signum() >= 0 && value.doubleValue() <= LAST_DAY) {
            return (from1904 ? FIRST_DAY_1904 : FIRST_DAY).plusDays(value.longValue());
        }
        boolean isCode = digits > 0 && value.signum() >= 0 && value.scale() <= 0 && value.precision() <= MOST_DIGITS;
        return isCode ? ("%0" + digits + "d").formatted(value.longValueExact()) : value;
    }

    /** Excel shows fifteen digits of a number, and writes 9222.1 as 9222.1000000000004, 0.1 + 0.2 as 0.30000000000000004. */
    private static BigDecimal number(String text) {
        return WHOLE.matcher(text).matches()
                ? new BigDecimal(text)
                : BigDecimal.valueOf(Double.parseDouble(text)).round(SHOWN).stripTrailingZeros();
    }
}
