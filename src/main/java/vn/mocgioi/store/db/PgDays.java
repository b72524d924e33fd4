package vn.mocgioi.store.db;

import java.time.LocalDate;

/** Days as PostgreSQL reads them, the first and the last of all time included. */
public final class PgDays {
    private PgDays() {}

    public static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "-infinity" : day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }
}
