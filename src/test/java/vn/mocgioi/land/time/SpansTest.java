package vn.mocgioi.land.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which something is so. A span is written as its first day/the first after it, of January 2024. */
class SpansTest {
    @ParameterizedTest
    @CsvSource({
        "'',             ''",
        "5/5,            ''",
        "7/5,            ''",
        "1/3,            1/3",
        "1/3 3/5,        1/5",
        "3/5 1/3,        1/5",
        "1/3 4/5,        1/3 4/5",
        "1/9 3/5,        1/9",
        "1/4 3/6 8/8,    1/6",
        "/3 2/,          /",
        "/3 5/,          /3 5/"
    })
    void spansThatTouchAreOne(String any, String expected) {
        assertEquals(expected, text(spans(any)));
    }

    @ParameterizedTest
    @CsvSource({
        // one, other: either, both, the one but not the other
        "1/5,     '',       1/5,      '',      1/5",
        "1/5,     3/8,      1/8,      3/5,     1/3",
        "1/5,     5/8,      1/8,      '',      1/5",
        "1/9,     3/4 6/7,  1/9,      3/4 6/7, 1/3 4/6 7/9",
        "/,       3/5,      /,        3/5,     /3 5/",
        "3/5,     /,        /,        3/5,     ''",
        "/4,      4/,       /,        '',      /4",
        "1/2 8/9, 2/8,      1/9,      '',      1/2 8/9"
    })
    void daysAreJoinedAndTakenAway(String one, String other, String either, String both, String butNot) {
        assertEquals(either, text(spans(one).or(spans(other))));
        assertEquals(either, text(spans(other).or(spans(one))));
        assertEquals(both, text(spans(one).and(spans(other))));
        assertEquals(both, text(spans(other).and(spans(one))));
        assertEquals(butNot, text(spans(one).butNot(spans(other))));
    }

    @ParameterizedTest
    @CsvSource({"'', /", "/, ''", "3/5, /3 5/", "/3, 3/", "5/, /5", "/2 4/6 8/, 2/4 6/8"})
    void whatIsNotSoIsAllTheRest(String so, String rest) {
        assertEquals(rest, text(spans(so).not()));
        assertEquals(so, text(spans(rest).not()));
    }

    @ParameterizedTest
    @CsvSource({"3/5, 2, false", "3/5, 3, true", "3/5, 4, true", "3/5, 5, false", "/, 1, true", "'', 1, false"})
    void theFirstDayIsInAndTheOneAfterTheLastIsOut(String so, int day, boolean contained) {
        assertEquals(contained, spans(so).contains(LocalDate.of(2024, 1, day)));
    }

    @ParameterizedTest
    @CsvSource({"4, 4/", ", ''"})
    void sinceADayIsForEver(Integer day, String expected) {
        assertEquals(expected, text(Spans.since(day == null ? null : LocalDate.of(2024, 1, day))));
    }

    private static Spans spans(String text) {
        return SpanText.spans(text);
    }

    private static String text(Spans spans) {
        return SpanText.text(spans);
    }
}
