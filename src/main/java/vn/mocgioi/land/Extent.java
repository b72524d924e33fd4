package vn.mocgioi.land;

import java.math.BigDecimal;

/**
 * So much land in so many pieces.
 *
 * @param areaM2 a sum of areas that were each rounded to 0.1 m² when they were written, and so exact
 * @param count of parcels, or of whatever the measure counts
 */
public record Extent(BigDecimal areaM2, long count) {
    public static final Extent NONE = new Extent(BigDecimal.ZERO, 0);

    public Extent plus(Extent other) {
        return new Extent(areaM2.add(other.areaM2), count + other.count);
    }

    public Extent minus(Extent other) {
        return new Extent(areaM2.subtract(other.areaM2), count - other.count);
    }

    public BigDecimal areaHa() {
        return Hectares.of(areaM2);
    }

    public boolean isNone() {
        return areaM2.signum() == 0 && count == 0;
    }
}
