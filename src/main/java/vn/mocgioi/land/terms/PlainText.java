package vn.mocgioi.land.terms;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as they are compared where nobody minds how they are typed. In SQL the function {@code bare} says it of texts that
 * are searched, word by word.
 */
public final class PlainText {
    private PlainText() {}

    /** Without accents, case and punctuation: 'Số tờ', 'so_to' and 'SOTO' are one, 'm²' and 'm2' too. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }
}
