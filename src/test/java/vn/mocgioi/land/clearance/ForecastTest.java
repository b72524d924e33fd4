package vn.mocgioi.land.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.clearance.Forecast.Reason;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;

/** A zone of 1,200,000 m² from which so much is handed over on some days. */
class ForecastTest {
    private static final ClearanceFigure HANDED_OVER = ClearanceFigure.reached(Milestone.HANDED_OVER);
    private static final long ALL_M2 = 1_200_000;

    private final ClearanceCourse course = new ClearanceCourse();

    ForecastTest() {
        course.add(ClearanceFigure.PARCELS, LocalDate.MIN, mm2(ALL_M2), 100);
    }

    @Test
    void theQuickestAndTheSlowestMeanOfThreeSixAndTwelveMonthsGiveTheDays() {
        notified("2023-12-10");
        handedOver("2024-01-15", 120_000);
        handedOver("2024-08-20", 120_000);
        handedOver("2024-11-30", 60_000);

        Forecast forecast = on("2024-12-31");

        // 60,000 in 3 months are 20,000 a month; 180,000 in 6 are 30,000; 300,000 in 12 are 25,000.
        assertEquals("20000 30000 25000", paces(forecast));
        assertEquals("900000", forecast.left().areaM2().toPlainString());
        // 900,000 at 30,000 a month take 30 months of 30.436875 days: 913.1, so the 914th day.
        assertEquals(LocalDate.parse("2027-07-03"), forecast.earliest());
        // At 20,000 they take 45: 1,369.7, so the 1,370th.
        assertEquals(LocalDate.parse("2028-10-01"), forecast.latest());
        assertNull(forecast.reason());
    }

    @Test
    void theMonthThatIsNotOverIsNoMonth() {
        notified("2023-12-10");
        handedOver("2024-11-30", 30_000);
        handedOver("2024-12-05", 500_000);

        assertEquals("10000 5000 2500", paces(on("2024-12-30")));
        assertEquals("670000", on("2024-12-30").left().areaM2().toPlainString());
        assertEquals("176666.6667 88333.33333 44166.66667", paces(on("2024-12-31")));
    }

    @Test
    void thereIsNoDayInTheFirstTwoMonthsAndPeriodsBeforeTheBeginningDoNotSlowItDown() {
        notified("2024-10-20");
        handedOver("2024-11-10", 90_000);

        assertEquals(Reason.FEWER_THAN_3_MONTHS, on("2024-12-30").reason());
        assertNull(on("2024-12-30").earliest());
        assertNull(on("2024-12-30").latest());
        assertEquals("30000", paces(on("2024-12-31")), "October, November and December are three; there are no six");
        assertNull(on("2024-12-31").reason());
    }

    @Test
    void nothingInThreeMonthsIsNoPace() {
        notified("2023-01-01");
        handedOver("2024-09-30", 600_000);

        assertEquals(Reason.NOTHING_IN_3_MONTHS, on("2024-12-31").reason());
        assertNull(on("2024-12-31").latest());
    }

    @Test
    void aDayMoreThanTwentyYearsAwayIsNotGiven() {
        notified("2023-01-01");
        handedOver("2024-10-02", 12_000);

        // 1,188,000 at 4,000 a month take 297 months, at 1,000 a month 1,188.
        assertEquals(Reason.OVER_20_YEARS, on("2024-12-31").reason());
        assertNull(on("2024-12-31").earliest());
        assertNull(on("2024-12-31").latest());
    }

    @Test
    void whenOnlyTheSlowestPaceTakesMoreThanTwentyYearsTheEarliestDayStands() {
        notified("2023-01-01");
        handedOver("2024-10-02", 30_000);

        // 1,170,000 at 10,000 a month take 117 months: 3,561.2 days. At 2,500 a month they would take 39 years.
        assertEquals(LocalDate.parse("2034-10-02"), on("2024-12-31").earliest());
        assertNull(on("2024-12-31").latest());
        assertEquals(Reason.OVER_20_YEARS, on("2024-12-31").reason());
    }

    @Test
    void whatIsDoneNeedsNoDay() {
        notified("2023-01-01");
        course.add(HANDED_OVER, LocalDate.parse("2024-10-02"), mm2(ALL_M2), 100);

        assertEquals(Reason.NOTHING_LEFT, on("2024-12-31").reason());
        assertEquals(
                Reason.NO_PARCELS,
                Forecast.of(new ClearanceCourse(), LocalDate.parse("2024-12-31"))
                        .reason());
    }

    @Test
    void pointsAreMonthEndsAndTheLastDay() {
        assertEquals(
                List.of("2024-01-31", "2024-02-29", "2024-03-15"),
                ClearanceCourse.monthEnds(LocalDate.parse("2024-01-31"), LocalDate.parse("2024-03-15")).stream()
                        .map(LocalDate::toString)
                        .toList());
        assertEquals(
                List.of("2024-02-29"),
                ClearanceCourse.monthEnds(LocalDate.parse("2024-02-10"), LocalDate.parse("2024-02-29")).stream()
                        .map(LocalDate::toString)
                        .toList());
    }

    private Forecast on(String day) {
        return Forecast.of(course, LocalDate.parse(day));
    }

    private static String paces(Forecast forecast) {
        return String.join(
                " ",
                forecast.paces().stream()
                        .map(pace -> pace.m2PerMonth()
                                .round(new java.math.MathContext(10))
                                .stripTrailingZeros()
                                .toPlainString())
                        .toList());
    }

    private void notified(String day) {
        course.add(ClearanceFigure.reached(Milestone.RECOVERY_NOTICE), LocalDate.parse(day), mm2(ALL_M2), 100);
    }

    private void handedOver(String day, long m2) {
        course.add(HANDED_OVER, LocalDate.parse(day), mm2(m2), 1);
    }

    private static long mm2(long m2) {
        return m2 * 1_000_000;
    }
}
