package vn.mocgioi.land.clearance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;

/**
 * A parcel that is not handed over and waits for its next milestone.
 *
 * @param id of the parcel
 * @param commune as in its key, or null
 * @param locatedCommune in which it lies on the day, or null
 * @param milestone that it reached last
 * @param since when
 * @param day on which it is waiting
 */
public record WaitingParcel(
        long id,
        @Nullable String commune,
        @Nullable String locatedCommune,
        String sheetNo,
        String parcelNo,
        Milestone milestone,
        LocalDate since,
        LocalDate day) {

    /** How many are named. */
    public static final int TOLD = 10;

    public long days() {
        return ChronoUnit.DAYS.between(since, day);
    }

    /** Sheet and number, as people write it. */
    public String name() {
        return sheetNo + "/" + parcelNo;
    }
}
