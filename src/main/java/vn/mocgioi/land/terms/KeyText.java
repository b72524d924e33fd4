package vn.mocgioi.land.terms;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The text of a key as it is compared: what looks the same is the same. Invisible marks and marks of direction go, wide
 * letters and digits of other scripts become those of a keyboard, every space is one space, every dash a hyphen. What
 * only looks like a letter of a key, and may be meant as another, is named, so that it can be refused.
 */
public final class KeyText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;

    /** Signs that are drawn as one of a keyboard, and Đ as other alphabets have it, which old programs wrote. */
    private static final Map<Integer, Integer> SAME_LOOK = Map.ofEntries(
            Map.entry(0x00D0, 0x0110),
            Map.entry(0x0189, 0x0110),
            Map.entry(0x2212, (int) '-'),
            Map.entry(0x02D7, (int) '-'),
            Map.entry(0x2043, (int) '-'),
            Map.entry(0x2796, (int) '-'),
            Map.entry(0x2044, (int) '/'),
            Map.entry(0x2215, (int) '/'),
            Map.entry(0x29F8, (int) '/'),
            Map.entry(0x2024, (int) '.'),
            Map.entry(0x201A, (int) ','),
            Map.entry(0x2236, (int) ':'),
            Map.entry(0x2018, (int) '\''),
            Map.entry(0x2019, (int) '\''),
            Map.entry(0x201B, (int) '\''),
            Map.entry(0x2800, (int) ' '));

    private KeyText() {}

    /** The text without what cannot be seen. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).flatMap(KeyText::seen).forEach(c -> {
            boolean second = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!second) {
                plain.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(plain.toString().stripTrailing(), Normalizer.Form.NFC);
    }

    /** What a reader takes for another letter, by its name: 'А' of the Cyrillic alphabet, a mark put over a digit. */
    public static Optional<String> foreignLetter(String text) {
        return text.codePoints()
                .filter(KeyText::isForeign)
                .mapToObj(c -> "'%s' (%s, U+%04X)".formatted(Character.toString(c), Character.getName(c), c))
                .findFirst();
    }

    private static boolean isForeign(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> !isOfKeyboard(c);
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    /** Letters of Vietnamese and of other languages in Latin letters, without those that are drawn alike. */
    private static boolean isOfKeyboard(int c) {
        boolean alike = c == 0x0131 || c == 0x017F || c == 0x0138;
        boolean vietnamese = c == 0x01A0 || c == 0x01A1 || c == 0x01AF || c == 0x01B0 || c >= 0x1E00 && c <= 0x1EFF;
        return c <= 0x017F && !alike || vietnamese;
    }

    /** What Unicode lets programs leave out when they draw a text, and controls. */
    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(c)
                // the combining grapheme joiner, fillers of Hangul, vowels of Khmer, marks of Mongolian
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x2065
                || c == 0x3164
                || c == 0xFFA0
                // variation selectors, tags, and what is kept for more of them
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFFF0 && c <= 0xFFF8
                || c == 0xFFFC
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static IntStream seen(int c) {
        if (c >= WIDE_FIRST && c <= WIDE_LAST) {
            return seen(c - WIDE_OFFSET);
        }
        boolean styled = c >= 0x1D400 && c <= 0x1D7FF || c >= 0x2160 && c <= 0x217F;
        if (styled) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePoints();
        }
        return IntStream.of(one(c));
    }

    private static int one(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : SAME_LOOK.getOrDefault(c, c);
    }
}
