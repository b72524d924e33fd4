package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9222,1        | 9222.1
                    9222.1        | 9222.1
                    20000         | 20000
                    0.500         | 0.500
                    0,500         | 0.500
                    20.0000       | 20.0000
                    1234.567      | 1234.567
                    1.234,56      | 1234.56
                    1,234.56      | 1234.56
                    1.234.567     | 1234567
                    1,234,567     | 1234567
                    1.234.567,891 | 1234567.891
                    1 234 567,8   | 1234567.8
                    -12,5         | -12.5
                    +7            | 7
                    ,5            | .5
                    5.            | 5
                    4.2e3         | 4.2E+3
                    """)
    void whatCanBeOneNumberOnlyIsRead(String text, String number) throws Values.Unreadable {
        assertEquals(new BigDecimal(number), Decimals.EVIDENT.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.000", "20,000", "-1.234", "999,999"})
    void whatCanBeTwoNumbersIsRefusedWithBothAndTheWayOut(String text) {
        Values.Unreadable refusal = assertThrows(Values.Unreadable.class, () -> Decimals.EVIDENT.read(text));

        assertEquals("ambiguous_number", refusal.code());
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains(text.replaceAll("[.,]", "")), message);
        assertTrue(message.contains(text.replace(',', '.')), message);
        assertTrue(message.contains("--decimal comma") && message.contains("--decimal dot"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMMA | 20.000       | 20000
                    DOT   | 20.000       | 20.000
                    COMMA | 20,000       | 20.000
                    DOT   | 20,000       | 20000
                    COMMA | 1.234.567,8  | 1234567.8
                    DOT   | 1,234,567.8  | 1234567.8
                    COMMA | 9222,1       | 9222.1
                    DOT   | 9222.1       | 9222.1
                    COMMA | 9222         | 9222
                    """)
    void onceSaidWhichItIsNothingIsInDoubt(Decimals decimals, String text, String number) throws Values.Unreadable {
        assertEquals(new BigDecimal(number), decimals.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EVIDENT | nghìn
                    EVIDENT | 9222 m2
                    EVIDENT | 12.34.56
                    EVIDENT | 1.234,567.8
                    EVIDENT | 1,234.567,8
                    EVIDENT | 5.,
                    EVIDENT | 12 34
                    EVIDENT | 1 23,5
                    EVIDENT | -
                    EVIDENT | .
                    EVIDENT | 1e999
                    EVIDENT | NaN
                    EVIDENT | Infinity
                    EVIDENT | 0x10
                    COMMA   | 9222.1
                    COMMA   | 1.234,5.6
                    COMMA   | 1.23.456
                    DOT     | 9222,1
                    DOT     | 1.2.3
                    """)
    void whatIsNoNumberIsSaidToBeNone(Decimals decimals, String text) {
        Values.Unreadable refusal = assertThrows(Values.Unreadable.class, () -> decimals.read(text));

        assertEquals("unreadable_value", refusal.code());
        assertTrue(String.valueOf(refusal.getMessage()).contains(text), refusal.getMessage());
    }

    @Test
    void aCoordinateHasNoThousandsSoOneMarkPartsOffItsDecimals() {
        assertEquals(new BigDecimal("432.480"), Decimals.EVIDENT.coordinate("432.480"));
        assertEquals(new BigDecimal("2383984.8196"), Decimals.EVIDENT.coordinate(" 2383984,8196 "));
        assertEquals(new BigDecimal("2383984.82"), Decimals.EVIDENT.coordinate("2.383.984,82"));
        assertNull(Decimals.EVIDENT.coordinate("21°33'"));
        assertNull(Decimals.EVIDENT.coordinate(""));
    }

    @Test
    void aCoordinateIsReadAsTheUserSays() {
        assertEquals(new BigDecimal("432480"), Decimals.COMMA.coordinate("432.480"));
        assertEquals(new BigDecimal("432480.5"), Decimals.COMMA.coordinate("432.480,5"));
        assertNull(Decimals.DOT.coordinate("432480,5"));
    }
}
