package vn.mocgioi.land.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1471      | 2 | 1.471,00    | 1,471.00",
                "1234567.85| 1 | 1.234.567,9 | 1,234,567.9",
                "0.05      | 1 | 0,1         | 0.1",
                "-1234.5   | 0 | -1.235      | -1,235",
            })
    void numbersStandAsPeopleWriteThem(BigDecimal number, int decimals, String vi, String en) {
        assertEquals(vi, Language.VI.number(number, decimals));
        assertEquals(en, Language.EN.number(number, decimals));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,31/12/2024,31 Dec 2024", "2024-01-02,02/01/2024,2 Jan 2024"})
    void soDoDays(LocalDate day, String vi, String en) {
        assertEquals(vi, Language.VI.day(day));
        assertEquals(en, Language.EN.day(day));
    }

    @ParameterizedTest
    @CsvSource({"KR,Hàn Quốc,South Korea", "CN,Trung Quốc,China"})
    void countriesHaveTheirNames(String code, String vi, String en) {
        assertEquals(vi, Terms.ofCountry(code, Language.VI));
        assertEquals(en, Terms.ofCountry(code, Language.EN));
    }
}
