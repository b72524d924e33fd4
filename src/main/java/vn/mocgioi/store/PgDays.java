package vn.mocgioi.store;

import java.time.LocalDate;
import java.util.List;

/** Days as PostgreSQL reads them, the first and the last of all time included. */
final class PgDays {
    private PgDays() {}

    static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "-infinity" : day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    static Object[] texts(List<LocalDate> days) {
        return days.stream().map(PgDays::text).toArray();
    }
}
