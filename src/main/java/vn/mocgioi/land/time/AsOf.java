package vn.mocgioi.land.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of every figure.
 *
 * @param day a figure uses what happened on or before this day, in Viet Nam
 * @param known a figure uses what was recorded up to this moment; null for all that is known now
 */
public record AsOf(LocalDate day, @Nullable Instant known) {
    public static AsOf now(LocalDate day) {
        return new AsOf(day, null);
    }

    public AsOf on(LocalDate otherDay) {
        return new AsOf(otherDay, known);
    }
}
