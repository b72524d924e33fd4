package vn.mocgioi.exchange.bytes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much of a text is Vietnamese, by the build of its syllables: that tells the right one of several encodings,
 * because bytes read in a wrong one give two tones on one letter, tones on consonants, signs within words, capitals
 * after small letters.
 */
final class VietnameseWords {
    private static final String VOWELS =
            "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ"
                    + " uê ui uô uơ uy ưa ưi ươ ưu yê iêu oai oao oay oeo uao uây uôi ươi ươu uya uyê uyu yêu uêu";
    /** What a syllable is made of without its tone: a beginning, vowels, an end. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:"
                    + VOWELS.replace(' ', '|') + ")(?:c|ch|m|n|ng|nh|p|t)?");

    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Between words: white space, ASCII signs and figures. Other signs within a word speak against it. */
    private static final Pattern BETWEEN = Pattern.compile("[\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F\\u00A0]+");

    private long words;
    private long right;

    /** Looks at every word that has more than ASCII letters. */
    void read(String text) {
        for (String word : BETWEEN.split(text)) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                words++;
                if (isSyllable(word)) {
                    right++;
                }
            }
        }
    }

    /** The share of words that can be Vietnamese, 0 to 1; 0 where there were none. */
    double share() {
        return words == 0 ? 0 : (double) right / words;
    }

    static boolean isSyllable(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        if (!isEvenCase(composed)) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        int tones = 0;
        for (char c : Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (bare.isEmpty() || !isVowel(bare.charAt(bare.length() - 1))) {
                return false;
            } else {
                tones++;
            }
        }
        return tones <= 1
                && SYLLABLE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                        .matches();
    }

    /** All small, all capital, or one capital first. */
    private static boolean isEvenCase(String word) {
        String rest = word.substring(word.offsetByCodePoints(0, 1));
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A vowel or the second mark of one: the horn, the breve and the circumflex come before the tone or behind it. */
    private static boolean isVowel(char c) {
        return "aeiouy\u0302\u0306\u031B".indexOf(c) >= 0;
    }
}
