package vn.mocgioi.exchange.cad;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text of the texts of CAD drawings, which have letters by their number ({@code \U+1EDD}, {@code \M+1xxxx}), signs by
 * {@code %%} and, in MTEXT, formatting between their letters.
 */
public final class DrawingText {
    private static final Pattern BY_NUMBER =
            Pattern.compile("\\\\U\\+([0-9A-Fa-f]{4})|\\\\M\\+([1-5])([0-9A-Fa-f]{4})");
    private static final Pattern SIGN = Pattern.compile("%%(%|[dDcCpPuUoOkK]|\\d{3})");
    /** Formatting with a value up to a semicolon: font, height, colour, width, slant, spacing, alignment, paragraph. */
    private static final Pattern WITH_VALUE = Pattern.compile("\\\\[fFHhCcWwQqTtApx][^;\\\\{}]*;");

    private static final Pattern SWITCH = Pattern.compile("\\\\[LlOoKkNX]");
    private static final Pattern STACKED = Pattern.compile("\\\\S([^;]*);");
    /** AutoCAD's own numbers of the encodings of letters in two bytes. */
    private static final Map<String, String> CODE_PAGES =
            Map.of("1", "windows-31j", "2", "Big5", "3", "x-windows-949", "4", "x-Johab", "5", "GBK");
    /** Letters of Unicode's private area, which no drawing has, in the place of escaped signs. */
    private static final String BACKSLASH = "\uE000";

    private static final String OPEN = "\uE001";
    private static final String CLOSE = "\uE002";

    private DrawingText() {}

    /** The text of a TEXT, an attribute, or the name of a CAD layer; NFC. */
    public static String ofLine(String text) {
        String letters = BY_NUMBER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
        String signs = SIGN.matcher(letters).replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))));
        return Normalizer.normalize(signs, Normalizer.Form.NFC).strip();
    }

    /** The text of an MTEXT without its formatting, its lines parted; NFC. */
    public static String ofParagraphs(String text) {
        String letters = BY_NUMBER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
        String plain = letters.replace("\\\\", BACKSLASH)
                .replace("\\{", OPEN)
                .replace("\\}", CLOSE)
                .replace("\\P", "\n")
                .replace("\\~", " ");
        plain = STACKED.matcher(plain)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).replace("^ ", "/").replaceAll("[#^]", "/")));
        plain = WITH_VALUE.matcher(plain).replaceAll("");
        plain = SWITCH.matcher(plain)
                .replaceAll("")
                .replaceAll("[{}]", "")
                .replace("^J", "\n")
                .replace("^M", "")
                .replace("^I", " ")
                .replace("^ ", "^")
                .replace(BACKSLASH, "\\")
                .replace(OPEN, "{")
                .replace(CLOSE, "}");
        return ofLine(plain);
    }

    private static String letter(MatchResult match) {
        if (match.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(match.group(1), 16));
        }
        return codePage(match.group(2))
                .map(charset -> new String(HexFormat.of().parseHex(match.group(3)), charset))
                .orElse(match.group());
    }

    private static Optional<Charset> codePage(String number) {
        String name = CODE_PAGES.getOrDefault(number, "");
        return !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static String sign(String code) {
        return switch (code) {
            case "%" -> "%";
            case "d", "D" -> "°";
            case "c", "C" -> "⌀";
            case "p", "P" -> "±";
            case "u", "U", "o", "O", "k", "K" -> "";
            default -> String.valueOf((char) Integer.parseInt(code));
        };
    }
}
