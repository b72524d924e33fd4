package vn.mocgioi.exchange.imports;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The text of a key as it is compared: what looks the same is the same. Invisible marks and marks of direction go, wide
 * letters and digits of other scripts become those of a keyboard, every space is one space, every dash a hyphen.
 */
final class KeyText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;

    private KeyText() {}

    /** The text without what cannot be seen. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).map(KeyText::seen).forEach(c -> {
            boolean second = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!second) {
                plain.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(plain.toString().stripTrailing(), Normalizer.Form.NFC);
    }

    /** A letter that a reader takes for another: 'А' of the Cyrillic alphabet. */
    static Optional<String> foreignLetter(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .mapToObj(c -> "'%s' (%s, U+%04X)".formatted(Character.toString(c), Character.getName(c), c))
                .findFirst();
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(c)
                // variation selectors, the combining grapheme joiner, fillers of Hangul
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    private static int seen(int c) {
        if (c >= WIDE_FIRST && c <= WIDE_LAST) {
            return seen(c - WIDE_OFFSET);
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x2800) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 ? '-' : c;
    }
}
