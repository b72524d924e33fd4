package vn.mocgioi.cli.demo.base;

import java.time.LocalDate;

/** Offices sign papers from Monday to Friday. */
public final class WorkingDay {
    private WorkingDay() {}

    public static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
