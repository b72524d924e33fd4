package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are written in a file: which of comma and dot parts off the decimals. */
public enum Decimals {
    /** 1.234,56 */
    COMMA,
    /** 1,234.56 */
    DOT,
    /** Found for each number from how it is written; what can be both is refused. */
    EVIDENT;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*|[+-]?[.,][0-9]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]{1,2}");
    /** Thousands marked by one and the same sign. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9][0-9]{0,2}([.,])[0-9]{3}(\\1[0-9]{3})*");
    /** Thousands parted by spaces, as in 1 234 567,8. */
    private static final Pattern SPACED = Pattern.compile("[+-]?[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]*)?");

    /**
     * Reads '9222,1', '9222.1', '1.234,56', '1 234.5'.
     *
     * @throws Values.Unreadable for no number, and for '20.000' where nothing says whether it is twenty thousand
     */
    BigDecimal read(String text) throws Values.Unreadable {
        String bare = withoutSpaces(text);
        if (SCIENTIFIC.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        if (!NUMBER.matcher(bare).matches()) {
            throw new Values.Unreadable("unreadable_value", "'" + text + "' is no number");
        }
        return switch (this) {
            case COMMA -> plain(text, bare, '.', ',');
            case DOT -> plain(text, bare, ',', '.');
            case EVIDENT -> evident(text, bare);
        };
    }

    /**
     * Reads a coordinate: where nothing was said, one mark alone parts off its decimals, because nobody writes
     * thousands as 432.480 in a list of coordinates. Null when it is none.
     */
    @Nullable
    BigDecimal coordinate(String text) {
        String bare = text.strip();
        try {
            return this == EVIDENT && count(bare, '.') + count(bare, ',') == 1
                    ? DOT.read(bare.replace(',', '.'))
                    : read(bare);
        } catch (Values.Unreadable e) {
            return null;
        }
    }

    private static String withoutSpaces(String text) {
        String even = text.strip().replaceAll("[\\u00A0\\u202F]", " ");
        return SPACED.matcher(even).matches() ? even.replace(" ", "") : even;
    }

    private static BigDecimal evident(String text, String bare) throws Values.Unreadable {
        int dots = count(bare, '.');
        int commas = count(bare, ',');
        if (dots > 0 && commas > 0) {
            return bare.lastIndexOf('.') > bare.lastIndexOf(',')
                    ? plain(text, bare, ',', '.')
                    : plain(text, bare, '.', ',');
        }
        boolean grouped = THOUSANDS.matcher(bare).matches();
        if (dots + commas > 1) {
            if (!grouped) {
                throw new Values.Unreadable("unreadable_value", "'" + text + "' is no number");
            }
            return new BigDecimal(bare.replaceAll("[.,]", ""));
        }
        if (dots + commas == 1 && grouped) {
            throw new Values.Unreadable(
                    "ambiguous_number",
                    "'%s' can be %s or %s; say which with --decimal comma or --decimal dot"
                            .formatted(text, bare.replaceAll("[.,]", ""), bare.replace(',', '.')));
        }
        return new BigDecimal(bare.replace(',', '.'));
    }

    private static BigDecimal plain(String text, String bare, char thousands, char decimal) throws Values.Unreadable {
        int point = bare.indexOf(decimal);
        String whole = point < 0 ? bare : bare.substring(0, point);
        String rest = point < 0 ? "" : bare.substring(point + 1);
        Matcher groups = THOUSANDS.matcher(whole);
        boolean marked = whole.indexOf(thousands) >= 0;
        if (rest.indexOf(decimal) >= 0 || rest.indexOf(thousands) >= 0 || marked && !groups.matches()) {
            throw new Values.Unreadable(
                    "unreadable_value", "'%s' is no number with '%s' before the decimals".formatted(text, decimal));
        }
        return new BigDecimal(whole.replace(String.valueOf(thousands), "") + (rest.isEmpty() ? "" : "." + rest));
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
