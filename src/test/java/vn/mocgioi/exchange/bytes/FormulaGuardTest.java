package vn.mocgioi.exchange.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is text, and comes back as it was. */
class FormulaGuardTest {
    private static final String SIGNS = "=-'\",\n \u00A0\uFF1Da";
    private static final int MOST_SIGNS = 5;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '!',
            value = {
                "=SUM(A1)             ! '=SUM(A1)",
                "+84 912 345 678      ! '+84 912 345 678",
                "-5                   ! '-5",
                "@import              ! '@import",
                "'=1                  ! ''=1",
                "\uFF1D1              ! '\uFF1D1",
                "a;=1+1;              ! a;'=1+1;",
                "a,\"=1+1,            ! a,\"'=1+1,",
                "a|  -1               ! a|  '-1"
            })
    void whereACellMayBeginAFormulaIsMadeText(String text, String cell) {
        assertEquals(cell, FormulaGuard.with(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QĐ-UBND", "a=b", "KCN 'Sông Công'", "5 - 7", "nhà A+B", "", "'"})
    void otherTextsStayAsTheyAre(String text) {
        assertEquals(text, FormulaGuard.with(text));
        assertEquals(text, FormulaGuard.without(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "a\n=1", "\u00A0=1", "\uFEFF=1", "\"=1"})
    void whatStandsBeforeItHidesNothing(String text) {
        assertEquals(text.replace("=", "'="), FormulaGuard.with(text));
    }

    @Test
    void everyTextOfTheseSignsComesBack() {
        List<String> texts = List.of("");
        for (int length = 1; length <= MOST_SIGNS; length++) {
            texts = texts.stream()
                    .flatMap(text -> SIGNS.codePoints().mapToObj(sign -> text + Character.toString(sign)))
                    .toList();
            texts.forEach(text -> assertEquals(text, FormulaGuard.without(FormulaGuard.with(text))));
        }
    }
}
