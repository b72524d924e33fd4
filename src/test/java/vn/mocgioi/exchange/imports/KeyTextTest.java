package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two keys that look the same are the same. */
class KeyTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "\u200B5",
                "5\u200E",
                "\uFF15",
                "\u20605",
                "5\uFEFF",
                "\u202A5\u202C",
                "\u00AD5",
                "5\uFE0F",
                "\u0665",
                "5\u3164",
                "\u034F5",
                "\u061C5",
                "5\u00A0",
                "\u30005"
            })
    void oneNumberHoweverItIsTyped(String text) {
        assertEquals("5", KeyText.plain(text));
    }

    @Test
    void spacesDashesAndAccentsAreOneEach() {
        assertEquals("KCN-SC 2", KeyText.plain("KCN\u2011SC\u00A0\u2009 2 "));
        assertEquals("12-3", KeyText.plain("12\u22123"));
        assertEquals("Đường", KeyText.plain("Đu\u031Bo\u031B\u0300ng"));
    }

    @Test
    void whatIsTypedRightStaysAsItIs() {
        for (String key : List.of("12/131", "M10a", "Thửa 5", "CN-05", "ĐH_1", "½", "5²")) {
            assertEquals(key, KeyText.plain(key));
            assertTrue(KeyText.foreignLetter(key).isEmpty(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0410-1", "K\u0421N-01", "\u039C5", "\u5730-2"})
    void aLetterOfAnotherAlphabetIsNamed(String key) {
        assertTrue(KeyText.foreignLetter(key).orElseThrow().contains("U+"));
    }
}
