package vn.mocgioi.land.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of pages and files for people, with its numbers and dates: 1.471,00 and 31/12/2024, or 1,471.00 and 31 Dec 2024. */
public enum Language {
    VI("vi", '.', ',', "dd/MM/yyyy"),
    EN("en", ',', '.', "d MMM yyyy");

    private static final String UNIT_SPACE = "\u00a0";

    private final String code;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter day;

    Language(String code, char thousands, char decimals, String day) {
        this.code = code;
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(decimals);
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** As HTML names it. */
    public String code() {
        return code;
    }

    /** The one of two texts that is in this language. */
    public String of(String vi, String en) {
        return this == VI ? vi : en;
    }

    /** Always with this many decimals. */
    public String number(BigDecimal value, int decimals) {
        return number("#,##0", value, decimals);
    }

    /** The same without marks for thousands. */
    public String unmarked(BigDecimal value, int decimals) {
        return number("0", value, decimals);
    }

    private String number(String pattern, BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String count(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** Hectares to 2 decimals, of square metres. */
    public String hectares(BigDecimal areaM2) {
        return number(areaM2.movePointLeft(4), 2) + UNIT_SPACE + "ha";
    }

    /** A share of 1 as percent, to 0.1. */
    public String percent(BigDecimal share) {
        return number(share.movePointRight(2), 1) + UNIT_SPACE + "%";
    }

    public String day(LocalDate date) {
        return day.format(date);
    }
}
