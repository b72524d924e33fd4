package vn.mocgioi.exchange.cql2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.mocgioi.land.filter.Operand;

/** Days and times as GDAL writes them: 2024-12-31T, 2024-12-31T23:59Z, of no zone whatever they say. */
final class DraftTime {
    private DraftTime() {}

    static Operand parse(String text) {
        int t = text.indexOf('T');
        String time = t < 0 ? "" : text.substring(t + 1).replaceFirst("Z$", "");
        try {
            LocalDate day = LocalDate.parse(t < 0 ? text : text.substring(0, t));
            if (time.isEmpty()) {
                return new Operand.Day(day);
            }
            return new Operand.Moment(LocalDateTime.parse(day + "T" + (time.length() == 2 ? time + ":00" : time)));
        } catch (DateTimeException e) {
            return Operand.Day.parse(text);
        }
    }
}
