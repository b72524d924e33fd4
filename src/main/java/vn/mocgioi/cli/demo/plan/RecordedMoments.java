package vn.mocgioi.cli.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the clerks of the demo typed things in: by Viet Nam's clock, so that every `at` knows what it should. */
public final class RecordedMoments {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 3);

    /** The registers as they stood when the demo's time begins. */
    public static final Instant FIRST = at(FIRST_DAY, 8);

    /** Events of 2024 that were typed in only after the report of the year's end. */
    public static final Instant LATE = at(LocalDate.of(2025, 1, 8), 9);

    public static final Instant CORRECTED = at(LocalDate.of(2025, 1, 15), 10);

    private RecordedMoments() {}

    /** Everything of a month is typed in by the evening of its last day. */
    public static Instant endOfMonth(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST : at(day.withDayOfMonth(day.lengthOfMonth()), 17);
    }

    public static Instant endOfQuarter(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return endOfMonth(LocalDate.of(day.getYear(), lastMonth, 1));
    }

    /** Registers other than the clearance are brought up to date at the end of 2023 and 2024, and since then monthly. */
    public static Instant endOfYear(LocalDate day) {
        return endOfMonth(day.isAfter(ProvincePlan.REPORT_DAY) ? day : LocalDate.of(day.getYear(), 12, 1));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(VIET_NAM).toInstant();
    }
}
