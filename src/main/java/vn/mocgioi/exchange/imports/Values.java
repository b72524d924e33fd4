package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.terms.PlainText;
import vn.mocgioi.land.terms.Spellings;

/** Reads the cells of a file as the types of their columns. */
final class Values {
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

    /** Of a day with a time, or milliseconds. */
    private static final int SHORTEST_MOMENT = 12;

    private final Decimals decimals;
    private final boolean excelDaysAreSwapped;

    /** @param excelDaysAreSwapped whether days of Excel's own have day and month exchanged */
    Values(Decimals decimals, boolean excelDaysAreSwapped) {
        this.decimals = decimals;
        this.excelDaysAreSwapped = excelDaysAreSwapped;
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
            case DATE -> date(cell, text);
            case BOOLEAN -> bool(cell, text);
            case CHOICE -> choice(column, text);
        };
    }

    /** Whether the cell is a day written d/m/y, which its whole column must be. */
    static boolean isSlashDate(@Nullable Object cell) {
        return cell instanceof String text && DayText.hasSlashes(text);
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

    /**
     * The code where a text has one, or the text. Excel makes a day of a number such as 12/3, and what stood there is
     * gone.
     */
    private static String asText(Column column, @Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof LocalDate && column.key()) {
            throw new Unreadable(
                    "unreadable_value",
                    "the cell holds the day %s; if a number such as 12/3 was typed, make the column text and type it again"
                            .formatted(text));
        }
        return switch (column.name()) {
            case "measure" -> Spellings.ofMeasure(text).orElse(text);
            case "country" -> Spellings.ofCountry(text).orElse(text);
            case "land_use" -> Spellings.ofCadastralUse(text).orElse(text);
            default -> text;
        };
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

    private LocalDate date(@Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof LocalDate day) {
            return plausible(excelDaysAreSwapped && DateColumns.mayBeSwapped(day) ? swapped(day) : day, text);
        }
        try {
            DayText read = DayText.of(text);
            if (read == null) {
                throw new Unreadable("unreadable_value", "'" + text + "' is no day; write 2024-12-31 or 31/12/2024");
            }
            return plausible(read.day(), text);
        } catch (DateTimeException e) {
            String order = DayText.isMonthFirst(text) ? " with the day before the month" : "";
            throw new Unreadable(
                    "unreadable_value",
                    "'%s' is no day of the calendar%s; write 2024-12-31 or 31/12/2024".formatted(text, order));
        }
    }

    private static LocalDate swapped(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static LocalDate plausible(LocalDate day, String text) throws Unreadable {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Unreadable("out_of_range", "the year of '" + text + "' cannot be right");
        }
        return day;
    }

    /** Whether the cell is a moment, which in Viet Nam is on another day than the one that is written, if any is. */
    static boolean isTurned(@Nullable Object cell) {
        if (cell == null || cell instanceof LocalDate) {
            return false;
        }
        String text = cell instanceof BigDecimal number ? number.toPlainString() : stripped(cell.toString());
        try {
            DayText read = text.length() < SHORTEST_MOMENT ? null : DayText.of(text);
            return read != null && read.isTurned();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Boolean bool(@Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof Boolean value) {
            return value;
        }
        Boolean value = BOOLEANS.get(PlainText.of(text));
        if (value == null) {
            throw new Unreadable("unreadable_value", "'" + text + "' is neither true nor false");
        }
        return value;
    }

    /** Case, accents and spaces do not matter: 'industrial park' and 'khu cong nghiep' are INDUSTRIAL_PARK. */
    private static String choice(Column column, String text) throws Unreadable {
        return Spellings.ofChoice(column.name(), column.choices(), text)
                .orElseThrow(() -> new Unreadable(
                        "unreadable_value", "'" + text + "' is none of " + String.join(", ", column.choices())));
    }
}
