package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.DestroyedText;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.terms.KeyText;
import vn.mocgioi.land.terms.PlainText;
import vn.mocgioi.land.terms.Spellings;

/** Reads the cells of a file as the types of their columns, and says what it made of them. */
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

    /** The numbers of other parcels. */
    private static final String REPLACES = "replaces";

    private final Decimals decimals;
    /** Columns that say which object is meant. */
    private final Set<String> identifying;

    private final boolean excelDaysAreSwapped;

    /** @param excelDaysAreSwapped whether days of Excel's own have day and month exchanged */
    Values(Layer layer, Decimals decimals, boolean excelDaysAreSwapped) {
        this.decimals = decimals;
        this.identifying = Stream.of(
                        layer.keyColumns().stream().map(Column::name),
                        layer.references().stream().flatMap(reference -> reference.columns().stream()),
                        Stream.of(REPLACES))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
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

        String code() {
            return code;
        }

        RowFinding finding(String column) {
            return RowFinding.error(code, column, column + ": " + getMessage());
        }
    }

    /**
     * Reads one cell. What is wrong with it and what was made of it goes to the findings of its row, what only the whole
     * column can tell of a day to the doubts.
     *
     * @return String, Integer, BigDecimal, LocalDate or Boolean; null when the cell is empty or cannot be read
     */
    @Nullable
    Object read(Column column, @Nullable Object cell, Set<DateDoubt> doubts, List<RowFinding> findings) {
        try {
            Object value = typed(column, cell);
            if (value instanceof String text && column.type() == ColumnType.TEXT) {
                value = letters(column, text, findings);
            }
            if (value instanceof String text && identifying.contains(column.name())) {
                value = identity(column, text, findings);
            }
            if (value != null && column.type() == ColumnType.DATE) {
                hear(column.name(), cell, value, doubts, findings);
            }
            return value;
        } catch (Unreadable e) {
            if (!isFound(column.name(), findings)) {
                findings.add(about(e.finding(column.name()), column, cell));
            }
            return null;
        }
    }

    /** Whether the column was found at fault already: what follows from that is not said again. */
    static boolean isFound(@Nullable String column, List<RowFinding> findings) {
        return findings.stream().anyMatch(f -> f.rejects() && column != null && column.equals(f.field()));
    }

    /** The cell as its column's type; null when it is empty. */
    @Nullable
    Object typed(Column column, @Nullable Object cell) throws Unreadable {
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

    /** The text as it was meant, as far as that can be told. */
    private static String letters(Column column, String text, List<RowFinding> findings) {
        DestroyedText destroyed = DestroyedText.find(text);
        if (destroyed == null) {
            return text;
        }
        String meant = destroyed.meant();
        if (meant == null) {
            findings.add(RowFinding.warning(
                            "letters_lost",
                            column.name(),
                            "%s: '%s' has lost letters before it came; export it again, in UTF-8"
                                    .formatted(column.name(), text))
                    .with("value", text));
            return text;
        }
        String how = destroyed.fault() == DestroyedText.Fault.VNI ? "is in VNI" : "was read in a wrong encoding";
        findings.add(RowFinding.warning(
                        "letters_mended",
                        column.name(),
                        "%s: '%s' %s before it came, and is taken for '%s'".formatted(column.name(), text, how, meant))
                .with("value", text)
                .with("meant", meant));
        return meant;
    }

    /** Of a day what its column has to tell, and what was made of a moment. */
    private static void hear(
            String column, @Nullable Object cell, Object day, Set<DateDoubt> doubts, List<RowFinding> findings) {
        if (isSlashDate(cell)) {
            doubts.add(new DateDoubt(column, DateDoubt.Kind.SLASHES));
        } else if (cell instanceof LocalDate typed && DayText.mayBeSwapped(typed)) {
            doubts.add(new DateDoubt(column, DateDoubt.Kind.EXCEL));
        } else if (isTurned(cell)) {
            findings.add(RowFinding.warning(
                            "moment_turned",
                            column,
                            "%s: the moment %s is on %s in Viet Nam".formatted(column, cell, day))
                    .with("value", String.valueOf(cell))
                    .with("day", day));
        }
    }

    /** What looks the same is the same object, and is said to have been read so. */
    private static @Nullable String identity(Column column, String text, List<RowFinding> findings) throws Unreadable {
        String plain = KeyText.plain(text);
        Optional<String> foreign = KeyText.foreignLetter(plain);
        if (foreign.isPresent()) {
            throw new Unreadable(
                    "foreign_letter",
                    "'%s' has the letter %s, which only looks like another; type it again"
                            .formatted(plain, foreign.get()));
        }
        if (!plain.equals(text)) {
            findings.add(RowFinding.warning(
                            "unseen_characters",
                            column.name(),
                            "%s: has characters that cannot be seen or told apart, and is read as '%s'"
                                    .formatted(column.name(), plain))
                    .with("value", plain));
        }
        return plain.isEmpty() ? null : plain;
    }

    private static RowFinding about(RowFinding finding, Column column, @Nullable Object cell) {
        RowFinding about = finding.with("value", String.valueOf(cell))
                .with("expects", column.type().name().toLowerCase(Locale.ROOT));
        return column.choices().isEmpty() ? about : about.with("choices", String.join(", ", column.choices()));
    }

    /** Whether the cell is a day written d/m/y, which its whole column must be. */
    private static boolean isSlashDate(@Nullable Object cell) {
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
        return decimals.read(text);
    }

    private LocalDate date(@Nullable Object cell, String text) throws Unreadable {
        if (cell instanceof LocalDate day) {
            return plausible(excelDaysAreSwapped && DayText.mayBeSwapped(day) ? swapped(day) : day, text);
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
    private static boolean isTurned(@Nullable Object cell) {
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
