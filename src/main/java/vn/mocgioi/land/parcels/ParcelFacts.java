package vn.mocgioi.land.parcels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Milestone;

/**
 * What anybody may know of a parcel: where it is, how large, and how far its clearance has come.
 *
 * @param reached the day of each milestone that was reached, also of one that lies ahead
 * @param milestone the highest reached today, or null for none
 * @param validFrom the first day of this version of the boundary; null when it always was so
 * @param validTo the first day after that; null while it is so
 * @param box west, south, east, north in WGS 84
 * @param inZones the parts that count in zones and phases
 * @param replaced the parcels it came from
 * @param replacedBy the parcels that came from it
 */
public record ParcelFacts(
        long id,
        Name name,
        @Nullable String landUse,
        BigDecimal areaM2,
        BigDecimal geodesicAreaM2,
        @Nullable BigDecimal officialAreaM2,
        @Nullable Milestone milestone,
        Map<Milestone, LocalDate> reached,
        @Nullable String locatedCommune,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Double> box,
        List<Part> inZones,
        List<Name> replaced,
        List<Name> replacedBy) {

    public ParcelFacts {
        reached = Map.copyOf(reached);
        box = List.copyOf(box);
        inZones = List.copyOf(inZones);
        replaced = List.copyOf(replaced);
        replacedBy = List.copyOf(replacedBy);
    }

    /** By what a parcel is known. */
    public record Name(long id, @Nullable String commune, String sheetNo, String parcelNo) {}

    /**
     * What of the parcel lies in a zone or phase.
     *
     * @param phase empty for the zone as a whole
     * @param whole whether all of the parcel does
     */
    public record Part(String zone, String phase, BigDecimal areaM2, boolean whole) {}
}
