package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.rules.RowFinding;

/** Reads the cells of a file as the types of their columns. */
final class Values {
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})([T ].*)?");
    private static final Pattern SLASH_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Map<String, Boolean> BOOLEANS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("t", true),
            Map.entry("1", true),
            Map.entry("yes", true),
            Map.entry("x", true),
            Map.entry("co", true),
            Map.entry("dung", true),
            Map.entry("false", false),
            Map.entry("f", false),
            Map.entry("0", false),
            Map.entry("no", false),
            Map.entry("khong", false),
            Map.entry("sai", false));
    private static final int LONGEST_TEXT = 10_000;
    /** Digits before or after the point; a JSON file can say 1e999999999 in a few bytes. */
    private static final int MOST_DIGITS = 100;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Decimals decimals;

    Values(Decimals decimals) {
        this.decimals = decimals;
    }

    /** A cell that cannot be read as its column's type. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;

        Unreadable(String code, String message) {
            super(message);
            this.code = code;
        }

        RowFinding finding(String column) {
            return RowFinding.error(code, column, column + ": " + getMessage());
        }
    }

    /**
     * Reads one cell.
     *
     * @return String, Integer, BigDecimal, LocalDate or Boolean; null when the cell is empty
     */
    @Nullable
    Object read(Column column, @Nullable Object cell) throws Unreadable {
        String text = cell == null ? "" : text(cell);
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> asText(column, cell, text);
            case INTEGER -> integer(cell, text);
            case DECIMAL -> decimal(cell, text);
            case DATE -> date(text);
            case BOOLEAN -> bool(cell, text);
            case CHOICE -> choice(column, text);
        };
    }

    /** Whether the cell is a day written d/m/y, which its whole column must be. */
    static boolean isSlashDate(@Nullable Object cell) {
        return cell instanceof String text && SLASH_DATE.matcher(text.strip()).matches();
    }

    /** Whether the cell can only be a month/day/year: proof that the column is not d/m/y. */
    static boolean isMonthFirst(@Nullable Object cell) {
        if (!(cell instanceof String text)) {
            return false;
        }
        Matcher match = SLASH_DATE.matcher(text.strip());
        return match.matches() && Integer.parseInt(match.group(1)) <= 12 && Integer.parseInt(match.group(2)) > 12;
    }

    private static String text(Object cell) throws Unreadable {
        if (cell instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
                throw new Unreadable("out_of_range", "the number has more than %d digits".formatted(MOST_DIGITS));
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String text = Normalizer.normalize(stripped(cell.toString()), Normalizer.Form.NFC);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("unreadable_value", "has a NUL character; remove it");
        }
        if (text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Unreadable("unreadable_value", "has half a character; write it again");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "unreadable_value",
                    "has %,d characters; at most %,d are kept".formatted(text.length(), LONGEST_TEXT));
        }
        return text;
    }

    /** Without the white space around it, the no-break space of office programs included. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Excel makes a day of a number such as 12/3, and what stood there is gone. */
    private static String asText(Column column, @Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof LocalDate && column.key()) {
            throw new Unreadable(
                    "unreadable_value",
                    "the cell holds the day %s; if a number such as 12/3 was typed, make the column text and type it again"
                            .formatted(text));
        }
        return text;
    }

    private Integer integer(@Nullable Object cell, String text) throws Unreadable {
        try {
            return decimal(cell, text).intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable("unreadable_value", "'" + text + "' is no whole number");
        }
    }

    private BigDecimal decimal(@Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof BigDecimal number) {
            return number;
        }
        try {
            return decimals.read(text);
        } catch (Decimals.Unreadable e) {
            throw new Unreadable(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate date(String text) throws Unreadable {
        Matcher iso = ISO_DATE.matcher(text);
        Matcher slash = SLASH_DATE.matcher(text);
        try {
            LocalDate date;
            if (iso.matches()) {
                date = LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
            } else if (slash.matches()) {
                date = LocalDate.of(part(slash, 3), part(slash, 2), part(slash, 1));
            } else {
                throw new Unreadable("unreadable_value", "'" + text + "' is no day; write 2024-12-31 or 31/12/2024");
            }
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new Unreadable("out_of_range", "the year of '" + text + "' cannot be right");
            }
            return date;
        } catch (DateTimeException e) {
            String order = isMonthFirst(text) ? " with the day before the month" : "";
            throw new Unreadable(
                    "unreadable_value",
                    "'%s' is no day of the calendar%s; write 2024-12-31 or 31/12/2024".formatted(text, order));
        }
    }

    private static int part(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Boolean bool(@Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof Boolean value) {
            return value;
        }
        Boolean value = BOOLEANS.get(Headings.plain(text));
        if (value == null) {
            throw new Unreadable("unreadable_value", "'" + text + "' is neither true nor false");
        }
        return value;
    }

    /** Case, accents and spaces do not matter: 'industrial park' is INDUSTRIAL_PARK. */
    private static String choice(Column column, String text) throws Unreadable {
        String wanted = Headings.plain(text).toUpperCase(Locale.ROOT);
        for (String choice : column.choices()) {
            if (choice.replace("_", "").equals(wanted)) {
                return choice;
            }
        }
        throw new Unreadable("unreadable_value", "'" + text + "' is none of " + String.join(", ", column.choices()));
    }
}
