package vn.mocgioi.exchange.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.tables.CsvImportTest;

public class TextEncodingTest {
    /** Every letter of the language, in words. */
    private static final String[] WORDS = {
        "Hộ ông Nguyễn Văn Sơn",
        "Đất trồng lúa nước còn lại",
        "xã Điềm Thụy, huyện Phú Bình",
        "Ủy ban nhân dân",
        "đất nuôi trồng thủy sản",
        "Hợp tác xã Thắng Lợi",
        "bà Trần Thị Quỳnh",
        "đường giao thông",
        "nghĩa trang",
        "rừng sản xuất",
        "khuỷu tay",
        "ngoằn ngoèo",
        "quyền sử dụng",
        "yên ổn",
        "ướt",
        "lỗ hổng",
        "kỹ thuật",
        "ruộng bậc thang"
    };

    @Test
    void tcvn3HasTheLettersOfTheStandard() throws CharacterCodingException {
        byte[] bytes = {
            'H', (byte) 0xE9, ' ', 'N', 'g', 'u', 'y', (byte) 0xD4, 'n', ' ', (byte) 0xA7, 'i', (byte) 0xD2, 'm'
        };

        assertEquals(
                "Hộ Nguyễn Điềm",
                Tcvn3.CHARSET.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        assertThrows(
                CharacterCodingException.class,
                () -> Tcvn3.CHARSET.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) 0x85})));
    }

    @Test
    void everyVietnameseLetterButCapitalsWithAToneOnAPlainVowelHasOneByteOfTcvn3() {
        String letters = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

        assertArrayEquals(letters.toCharArray(), new String(tcvn3(letters), Tcvn3.CHARSET).toCharArray());
    }

    @Test
    void eachEncodingIsRecognised() {
        assertEquals(verdict(Tcvn3.CHARSET, "RECOGNISED"), of(word -> tcvn3(word.toLowerCase(Locale.ROOT))));
        assertEquals(verdict(TextEncoding.WINDOWS_1258, "RECOGNISED"), of(CsvImportTest::windows1258));
        assertEquals(verdict(StandardCharsets.UTF_8, "CERTAIN"), of(word -> word.getBytes(StandardCharsets.UTF_8)));
        assertEquals(verdict(StandardCharsets.UTF_8, "CERTAIN"), of(word -> new byte[] {'A', 'B', 'C'}));
    }

    @Test
    void oneWordMayBeEnough() {
        assertEquals(Tcvn3.CHARSET, one(tcvn3("Nguyễn")).charset());
        assertEquals(
                TextEncoding.WINDOWS_1258,
                one(CsvImportTest.windows1258("Nguyễn")).charset());
        assertEquals(Tcvn3.CHARSET, one(tcvn3("đất")).charset());
        assertEquals(
                TextEncoding.WINDOWS_1258, one(CsvImportTest.windows1258("đất")).charset());
    }

    @Test
    void aWordThatIsOneEitherWayTellsNothing() {
        byte[] both = {'H', (byte) 0xE9};

        assertEquals(TextEncoding.Certainty.UNSURE, one(both).certainty(), "Hộ in TCVN3, Hé in windows-1258");
    }

    @Test
    void aLetterCutByTheWidthOfAFieldIsNoProofAgainstUtf8() {
        byte[] whole = "Nguyễn Thị".getBytes(StandardCharsets.UTF_8);

        TextEncoding encoding = new TextEncoding();
        encoding.read("Trần".getBytes(StandardCharsets.UTF_8), false);
        encoding.read(Arrays.copyOf(whole, whole.length - 1), true);

        assertEquals(StandardCharsets.UTF_8, encoding.verdict(null).charset());
    }

    @Test
    void whatTheFileSaysOfItselfIsBelievedOnlyAsFarAsItCanBeTrue() {
        TextEncoding encoding = new TextEncoding();
        for (String word : WORDS) {
            encoding.read(tcvn3(word.toLowerCase(Locale.ROOT)), false);
        }

        assertEquals(
                Tcvn3.CHARSET, encoding.verdict(StandardCharsets.ISO_8859_1).charset());
        assertEquals(Tcvn3.CHARSET, encoding.verdict(StandardCharsets.UTF_8).charset());
        assertEquals(Tcvn3.CHARSET, encoding.verdict(TextEncoding.WINDOWS_1258).charset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn", "ĐIỀM", "Thụy", "khuỷu", "ngoằn", "nghiêng", "quyển", "ướt", "yến", "giường", "oẳn", "Ủy",
                "uỷ", "xoong"
            })
    void syllables(String word) {
        assertTrue(VietnameseWords.isSyllable(word));
        assertTrue(VietnameseWords.isSyllable(Normalizer.normalize(word, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn", "V¨n", "Ëấ", "h\u0303", "Nguyờịn", "§iÒm", "ßá", "bđ", "mère", "Straße", "łódź"})
    void noSyllables(String word) {
        assertFalse(VietnameseWords.isSyllable(word));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "65001, UTF-8",
        "1258, windows-1258",
        "ANSI 1258, windows-1258",
        "CP1258, windows-1258",
        "windows-1258, windows-1258",
        "ISO-8859-1, ISO-8859-1",
        "88591, ISO-8859-1",
        "TCVN3, x-mocgioi-TCVN3",
        "ABC, x-mocgioi-TCVN3",
        "437, IBM437"
    })
    void namesAsCpgFilesHaveThem(String name, String charset) {
        assertEquals(charset, TextEncoding.named(name).map(Charset::name).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VNI", "no such", "!!"})
    void namesOfNothing(String name) {
        assertTrue(TextEncoding.named(name).isEmpty());
    }

    private static TextEncoding.Verdict verdict(Charset charset, String certainty) {
        return new TextEncoding.Verdict(charset, TextEncoding.Certainty.valueOf(certainty));
    }

    private static TextEncoding.Verdict of(Function<String, byte[]> written) {
        TextEncoding encoding = new TextEncoding();
        for (String word : WORDS) {
            encoding.read(written.apply(word), false);
        }
        return encoding.verdict(null);
    }

    private static TextEncoding.Verdict one(byte[] text) {
        TextEncoding encoding = new TextEncoding();
        encoding.read(text, false);
        return encoding.verdict(null);
    }

    /** The bytes that TCVN3 has for the letters, found by reading each byte. */
    public static byte[] tcvn3(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            if (letter < 0x80) {
                bytes.write(letter);
                continue;
            }
            for (int code = 0xA0; code <= 0xFF; code++) {
                if (new String(new byte[] {(byte) code}, Tcvn3.CHARSET).charAt(0) == letter) {
                    bytes.write(code);
                }
            }
        }
        return bytes.toByteArray();
    }
}
