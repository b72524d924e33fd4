package vn.mocgioi.land.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days a question is about, both ends included, as days in Viet Nam.
 *
 * @param from the first day, or null when it is open
 * @param to the last day, or null when it is open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Days begin and end here, wherever the server or the asker is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final Days ALL = new Days(null, null);

    public Days {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("the interval ends (" + to + ") before it begins (" + from + ")");
        }
    }

    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** The day that it is in Viet Nam at a moment. */
    public static LocalDate of(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Whether a version of each object at most can hold: one day was asked for. */
    public boolean single() {
        return from != null && from.equals(to);
    }
}
