package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.land.catalogue.Layers;

class ValuesTest {
    private final Values values = new Values(Layers.ZONES, Decimals.EVIDENT, false);

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2024-12-31",
        "2024/12/31, 2024-12-31",
        "2024-12-31T00:00:00Z, 2024-12-31",
        "2024/12/31 00:00:00+00, 2024-12-31",
        "31/12/2024, 2024-12-31",
        "1/2/2024, 2024-02-01",
        "01.02.2024, 2024-02-01",
        "01-02-2024, 2024-02-01",
        "29/02/2024, 2024-02-29",
        "2024-06-30T17:00:00Z, 2024-07-01",
        "2024-06-30T16:59:59.999Z, 2024-06-30",
        "2024/06/30 17:00:00+00, 2024-07-01",
        "2024-07-01T00:00:00+07:00, 2024-07-01",
        "2024-07-01T01:00:00+0900, 2024-06-30",
        "2024-06-30 23:59, 2024-06-30",
        "30/06/2024 08:15, 2024-06-30",
        "30/06/2024 17:00:00Z, 2024-07-01",
        "1719766800000, 2024-07-01",
        "'Mon, 01 Jul 2024 00:00:00 GMT', 2024-07-01",
        "30-Jun-2024, 2024-06-30",
        "ngày 30/06/2024, 2024-06-30",
        "Ngày 30 tháng 6 năm 2024, 2024-06-30"
    })
    void daysAreIsoOrDayMonthYear(String text, LocalDate day) throws Values.Unreadable {
        assertEquals(day, read("events", "date", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2023",
                "2024-13-01",
                "03/25/2024",
                "5/4/24",
                "hôm qua",
                "2024-06-30 (dự kiến)",
                "2024-06-30 đến 2024-07-15",
                "2024-06-30T99:99",
                "2024-06-30T24:00",
                "2024-06-30T",
                "2024-06-30 08:61",
                "2024-06-30T08:15:00+25:00",
                "30/06/2024 sáng",
                "30-Jux-2024",
                "tháng 6 năm 2024",
                "31 tháng 6 năm 2024",
                "17197668000000",
                "45291",
                "0000-01-01",
                "01/01/0204",
                "31/12/9999"
            })
    void whatIsNoDayIsRefused(String text) {
        Values.Unreadable refusal = assertThrows(Values.Unreadable.class, () -> read("events", "date", text));

        assertTrue(String.valueOf(refusal.getMessage()).contains(text), refusal.getMessage());
    }

    @Test
    void monthBeforeDayIsRecognisedAsSuch() {
        assertTrue(DayText.isMonthFirst("03/25/2024"));
        assertTrue(DayText.isMonthFirst("03/25/2024 08:15"));
        assertFalse(DayText.isMonthFirst("25/03/2024"));
        assertFalse(DayText.isMonthFirst("03/04/2024"));
        assertFalse(DayText.isMonthFirst("2024-03-25"));
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRIAL_PARK, INDUSTRIAL_PARK",
        "industrial park, INDUSTRIAL_PARK",
        "Industrial-Cluster, INDUSTRIAL_CLUSTER",
        "it_park, IT_PARK"
    })
    void choicesAreKnownInAnyCaseAndWithAnyMarkBetween(String text, String choice) throws Values.Unreadable {
        assertEquals(choice, read("zones", "kind", text));
    }

    @Test
    void anUnknownChoiceIsToldAllTheOthers() {
        Values.Unreadable refusal = assertThrows(Values.Unreadable.class, () -> read("zones", "kind", "PARK"));

        assertTrue(
                String.valueOf(refusal.getMessage()).contains("INDUSTRIAL_PARK, INDUSTRIAL_CLUSTER, IT_PARK"),
                refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "x, true", "Có, true", "1, true", "đúng, true", "không, false", "0, false", "F, false"})
    void yesAndNoAreKnownInBothLanguages(String text, boolean yes) throws Values.Unreadable {
        assertEquals(yes, read("zones", "public", text));
    }

    @Test
    void textIsComposedAndItsRimCut() throws Values.Unreadable {
        assertEquals("Điềm Thụy", read("zones", "name", "  \u0110i\u00EA\u0300m Thu\u0323y\u00A0".strip() + " "));
        assertNull(read("zones", "name", "   "));
        assertNull(read("zones", "name", "\u00A0"));
    }

    @Test
    void aNumberInATextColumnIsTheTextOfTheNumber() throws Values.Unreadable {
        assertEquals("12", read("parcels", "sheet_no", new BigDecimal("12.0")));
        assertEquals("100", read("parcels", "sheet_no", new BigDecimal("1E+2")));
        assertEquals("0", read("parcels", "sheet_no", new BigDecimal("0.00")));
    }

    @Test
    void aWholeNumberMayBeWrittenWithZerosAfterThePoint() throws Values.Unreadable {
        assertEquals(3, read("markers", "order", new BigDecimal("3.0")));
        assertEquals(3, read("markers", "order", "3,0"));
        assertThrows(Values.Unreadable.class, () -> read("markers", "order", "3,5"));
        assertThrows(Values.Unreadable.class, () -> read("markers", "order", "4294967296"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999"})
    void aNumberThatWouldFillTheMemoryWhenWrittenOutIsRefused(String number) {
        assertThrows(Values.Unreadable.class, () -> read("parcels", "sheet_no", new BigDecimal(number)));
        assertThrows(Values.Unreadable.class, () -> read("parcels", "official_area_m2", new BigDecimal(number)));
        assertThrows(Values.Unreadable.class, () -> read("markers", "order", new BigDecimal(number)));
    }

    @Test
    void whatNoDatabaseCanKeepIsRefused() {
        assertThrows(Values.Unreadable.class, () -> read("zones", "name", "a\u0000b"));
        assertThrows(Values.Unreadable.class, () -> read("zones", "name", "a\uD800b"));
        assertThrows(Values.Unreadable.class, () -> read("zones", "name", "x".repeat(10_001)));
    }

    private @Nullable Object read(String layer, String column, Object cell) throws Values.Unreadable {
        return values.typed(Layers.get(layer).column(column), cell);
    }
}
