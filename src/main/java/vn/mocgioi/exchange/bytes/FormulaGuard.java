package vn.mocgioi.exchange.bytes;

import java.util.regex.Pattern;

/**
 * Keeps texts in CSV from being run: spreadsheets take a cell that begins with {@code = + - @} for a formula, which may
 * fetch, send or start something. An apostrophe before it makes it text.
 *
 * <p>Where a cell begins is for the spreadsheet to say: one that splits by another separator than the file's finds
 * beginnings within our cells. So each place after a separator, a line end or quotes is guarded like the beginning.
 * {@link #without} takes exactly these apostrophes away again.
 */
public final class FormulaGuard {
    private static final String CELL = "(?<=^|[,;|\\t\\r\\n])[\\p{Zs}\\x{FEFF}\"]*+";
    /** With the wide ones, which Excel reads as the narrow ones. */
    private static final String FORMULA = "(?='*+[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])";

    private static final Pattern BARE = Pattern.compile("(" + CELL + ")" + FORMULA);
    private static final Pattern GUARDED = Pattern.compile("(" + CELL + ")'" + FORMULA);

    private FormulaGuard() {}

    /** A text as it may stand in a cell. */
    public static String with(String text) {
        return BARE.matcher(text).replaceAll("$1'");
    }

    /** The text of a cell as it was meant. */
    public static String without(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("$1");
    }
}
