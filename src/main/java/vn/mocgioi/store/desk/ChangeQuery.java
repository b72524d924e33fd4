package vn.mocgioi.store.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Reach;

/**
 * Which change sets are asked for; what is null is not asked.
 *
 * @param parcel the number of the parcel that they touch
 * @param object the number of an object of the layer
 * @param who as the log names who acted, with or without how he came
 * @param from first day, in Viet Nam
 * @param to last day
 * @param before only older ones than this, the newest first
 * @param after only newer ones than this, the oldest first
 * @param reach of who asks
 */
public record ChangeQuery(
        @Nullable String layer,
        @Nullable String zone,
        @Nullable Long parcel,
        @Nullable Long object,
        @Nullable String who,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long before,
        @Nullable Long after,
        int limit,
        Reach reach) {

    /** All that came after a change set, the oldest first. */
    public static ChangeQuery after(long id, int limit) {
        return new ChangeQuery(null, null, null, null, null, null, null, null, id, limit, Reach.EVERYWHERE);
    }
}
