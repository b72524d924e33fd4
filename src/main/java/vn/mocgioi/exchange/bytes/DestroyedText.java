package vn.mocgioi.exchange.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text whose letters were lost or misread before it came: 'Th?i Nguy?n' is beyond mending; 'ThÃ¡i' is UTF-8 that a
 * program took for Windows' Latin letters, and 'Thaùi' is in VNI: both tell what was meant.
 *
 * @param fault how it was destroyed
 * @param meant what it was, or null where that is lost
 */
public record DestroyedText(Fault fault, @Nullable String meant) {
    /** In the middle of a word or at its start, where no sentence has one; not in addresses. */
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{L}|(?:^|[\\s(])\\?\\p{L}|\uFFFD");

    /** A letter of two bytes or more in UTF-8, each byte read as a letter. */
    private static final Pattern MISREAD = Pattern.compile("[\u00C2-\u00F4][^\\x00-\\x7F]");

    private static final Pattern SIGN_BEHIND_VOWEL = Pattern.compile("(?iu)[aeouyöô][ùøûõïâáàåãäêéèúüë]|[öñæ]");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How letters are destroyed. */
    public enum Fault {
        /** Question marks or the sign for what cannot be read stand in their place. */
        LOST,
        /** Their bytes were read in another encoding. */
        MISREAD,
        /** They are in the encoding of VNI's fonts. */
        VNI
    }

    /** What is wrong with a text, or null when nothing is. */
    public static @Nullable DestroyedText find(String text) {
        if (LOST.matcher(text).find() && !text.contains("://")) {
            return new DestroyedText(Fault.LOST, null);
        }
        if (MISREAD.matcher(text).find()) {
            String meant = readAgain(text);
            if (meant != null) {
                return new DestroyedText(Fault.MISREAD, meant);
            }
        }
        if (SIGN_BEHIND_VOWEL.matcher(text).find()) {
            String meant = Vni.decoded(text);
            return isVni(text, meant) ? new DestroyedText(Fault.VNI, meant) : null;
        }
        return null;
    }

    /** Null when its letters are no bytes of UTF-8. */
    private static @Nullable String readAgain(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            byte[] one = c <= 0xFF ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS);
            if (one.length != 1 || c > 0xFF && one[0] == '?') {
                return null;
            }
            bytes[i] = one[0];
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Normalizer.normalize(meant, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether words that cannot be Vietnamese become such, and none that can becomes another. */
    private static boolean isVni(String text, String meant) {
        List<String> words = words(text);
        List<String> others = words(meant);
        if (words.size() != others.size()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            boolean changes = !words.get(i).equals(others.get(i));
            if (changes && !VietnameseWords.isSyllable(others.get(i))) {
                return false;
            }
            any = any || changes && !VietnameseWords.isSyllable(words.get(i));
        }
        return any;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
