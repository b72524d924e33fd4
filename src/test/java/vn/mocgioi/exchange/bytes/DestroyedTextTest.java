package vn.mocgioi.exchange.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What destroyed a text, and what it was. */
class DestroyedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Th?i Nguy?n", "Nhà máy s?n xu?t", "?i?n t?", "Th\uFFFDi", "(?ất)"})
    void lettersThatAreLost(String text) {
        DestroyedText found = DestroyedText.find(text);
        assertNotNull(found);

        assertEquals(DestroyedText.Fault.LOST, found.fault());
        assertNull(found.meant());
    }

    @ParameterizedTest
    @CsvSource({"ThÃ¡i NguyÃªn, Thái Nguyên", "Ä\u0090áº¥t á»Ÿ, Đất ở", "SÃ´ng CÃ´ng, Sông Công"})
    void lettersThatWereMisread(String text, String meant) {
        assertEquals(new DestroyedText(DestroyedText.Fault.MISREAD, meant), DestroyedText.find(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Thaùi Nguyeân, Thái Nguyên",
        "Ñaát ôû, Đất ở",
        "THÖÛA ÑAÁT SOÁ, THỬA ĐẤT SỐ",
        "Khu coâng nghieäp Soâng Coâng, Khu công nghiệp Sông Công"
    })
    void lettersOfVni(String text, String meant) {
        assertEquals(new DestroyedText(DestroyedText.Fault.VNI, meant), DestroyedText.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thái Nguyên",
                "Toà nhà, hoà, khoá, thuỷ",
                "Vì sao? Không rõ?",
                "http://example.vn/?a=b",
                "Zürich, Peña, Köln, Noël, café",
                "Ô 12",
                "LUC",
                "Hoàng Quốc Việt - Đường số 5"
            })
    void whatIsRightIsLeftAlone(String text) {
        assertNull(DestroyedText.find(text));
    }
}
