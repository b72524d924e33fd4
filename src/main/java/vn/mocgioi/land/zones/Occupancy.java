package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Hectares;

/**
 * Tỷ lệ lấp đầy: leased of leasable land, both summed over lots; never a mean of rates.
 *
 * @param leasableM2 lots for industry, warehouses and services (as the rule of the day says) of what operates
 * @param leasedM2 what is leased of them that day
 */
public record Occupancy(BigDecimal leasableM2, BigDecimal leasedM2) {
    public static final Occupancy NONE = new Occupancy(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Of one lot: nothing where it cannot be leased or nothing operates. */
    public static Occupancy of(LotHistory lot, LocalDate day, BigDecimal toleranceShare) {
        return lot.countsForOccupancy(day)
                ? new Occupancy(lot.areaM2(toleranceShare), lot.leasedM2(day, toleranceShare))
                : NONE;
    }

    public Occupancy plus(Occupancy other) {
        return new Occupancy(leasableM2.add(other.leasableM2), leasedM2.add(other.leasedM2));
    }

    /** Null when nothing is leasable. */
    public @Nullable BigDecimal rate() {
        return Hectares.share(leasedM2, leasableM2);
    }

    public BigDecimal freeM2() {
        return leasableM2.subtract(leasedM2);
    }
}
