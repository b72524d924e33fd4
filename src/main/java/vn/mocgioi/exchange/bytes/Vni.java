package vn.mocgioi.exchange.bytes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in VNI: an old encoding of fonts, in which a letter with a mark is the bare letter and a sign behind it. Read as
 * Latin letters 'Thái Nguyên' is 'Thaùi Nguyeân'.
 */
final class Vni {
    private static final String GRAVE = "\u0300";
    private static final String ACUTE = "\u0301";
    private static final String TILDE = "\u0303";
    private static final String HOOK = "\u0309";
    private static final String DOT = "\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";

    /** Signs behind a vowel, small ones. */
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ù', ACUTE),
            Map.entry('ø', GRAVE),
            Map.entry('û', HOOK),
            Map.entry('õ', TILDE),
            Map.entry('ï', DOT),
            Map.entry('â', CIRCUMFLEX),
            Map.entry('á', CIRCUMFLEX + ACUTE),
            Map.entry('à', CIRCUMFLEX + GRAVE),
            Map.entry('å', CIRCUMFLEX + HOOK),
            Map.entry('ã', CIRCUMFLEX + TILDE),
            Map.entry('ä', CIRCUMFLEX + DOT),
            Map.entry('ê', BREVE),
            Map.entry('é', BREVE + ACUTE),
            Map.entry('è', BREVE + GRAVE),
            Map.entry('ú', BREVE + HOOK),
            Map.entry('ü', BREVE + TILDE),
            Map.entry('ë', BREVE + DOT));

    /** Letters of one sign. */
    private static final Map<Character, Character> LETTERS = letters();

    private Vni() {}

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        String from = "öôñæóòî";
        String to = "ươđỉĩịỵ";
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.charAt(i), to.charAt(i));
            letters.put(Character.toUpperCase(from.charAt(i)), Character.toUpperCase(to.charAt(i)));
        }
        return letters;
    }

    /** The letters that a text means if it is in VNI; NFC. */
    static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length() + 8);
        boolean afterVowel = false;
        for (char c : text.toCharArray()) {
            String marks = MARKS.get(Character.toLowerCase(c));
            if (afterVowel && marks != null) {
                decoded.append(marks);
                afterVowel = false;
            } else {
                char letter = LETTERS.getOrDefault(c, c);
                decoded.append(letter);
                afterVowel = "aeouyươ".indexOf(Character.toLowerCase(letter)) >= 0;
            }
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }
}
