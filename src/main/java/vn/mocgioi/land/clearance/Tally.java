package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import vn.mocgioi.land.terms.Hectares;

/**
 * So much land in so many pieces.
 *
 * @param areaM2 a sum of areas that were each rounded to 0.1 m² when they were written, and so exact
 * @param count of parcels, or of whatever the measure counts
 */
public record Tally(BigDecimal areaM2, long count) {
    public static final Tally NONE = new Tally(BigDecimal.ZERO, 0);

    public Tally plus(Tally other) {
        return new Tally(areaM2.add(other.areaM2), count + other.count);
    }

    public Tally minus(Tally other) {
        return new Tally(areaM2.subtract(other.areaM2), count - other.count);
    }

    public BigDecimal areaHa() {
        return Hectares.of(areaM2);
    }

    public boolean isNone() {
        return areaM2.signum() == 0 && count == 0;
    }
}
