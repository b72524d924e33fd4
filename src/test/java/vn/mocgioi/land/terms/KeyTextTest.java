package vn.mocgioi.land.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two keys that look the same are the same. */
class KeyTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x070F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x200B, 0x200C,
                0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2065, 0x2066,
                0x2069, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0xFFFC, 0x1BCA0,
                0x1D173, 0xE0001, 0xE0020, 0xE0035, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF, 0x0001, 0x007F, 0x0085
            })
    void whatCannotBeSeenIsNothing(int mark) {
        String sign = Character.toString(mark);

        assertEquals("M12", KeyText.plain(sign + "M" + sign + "12" + sign));
    }

    @ParameterizedTest
    @CsvSource({
        "\uFF15, 5",
        "\u0665, 5",
        "\u06F5, 5",
        "\u096B, 5",
        "\u1815, 5",
        "\uFF2B\uFF23\uFF2E, KCN",
        "\uD835\uDFD3, 5",
        "\uD835\uDC0A, K",
        "\u2163, IV",
        "\u00D0\u1EC1, \u0110\u1EC1",
        "\u0189\u1EC1, \u0110\u1EC1",
        "12\u22123, 12-3",
        "12\u20113, 12-3",
        "12\u20133, 12-3",
        "12\u02D73, 12-3",
        "12\u2044131, 12/131",
        "12\u2215131, 12/131",
        "12\uFF0F131, 12/131",
        "12\u20243, 12.3",
        "a\uFF3Fb, a_b",
        "M\u00A0\u2009 \u300010, M 10",
        "\u2800M\u2800, M",
        "\u0110u\u031Bo\u031B\u0300ng, \u0110\u01B0\u1EDDng"
    })
    void whatIsDrawnAlikeIsTheSame(String text, String plain) {
        assertEquals(plain, KeyText.plain(text));
        assertTrue(KeyText.foreignLetter(KeyText.plain(text)).isEmpty());
    }

    @Test
    void whatIsTypedRightStaysAsItIs() {
        for (String key : List.of(
                "12/131", "M10a", "Thửa 5", "CN-05", "ĐH_1", "½", "5²", "A&B (1)", "Škoda", "Ô 12", "Xã Ỷ", "№5",
                "#1")) {
            assertEquals(key, KeyText.plain(key));
            assertTrue(KeyText.foreignLetter(key).isEmpty(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0410-1",
                "K\u0421N-01",
                "\u039C5",
                "\u5730-2",
                "\u13AA1",
                "\u0555",
                "\u0131",
                "\u01C01",
                "\u0251",
                "\u1D00",
                "\uA7F3",
                "5\u0338",
                "1\u20DD",
                "\u02BC1",
                "\uD835\uDF18",
                "\uE000",
                "\uFFFD",
                "\u30FC1",
                "\uAB751",
                "\u01501\u0378"
            })
    void aLetterOfAnotherAlphabetIsNamed(String key) {
        assertTrue(KeyText.foreignLetter(KeyText.plain(key)).orElseThrow().contains("U+"));
    }
}
