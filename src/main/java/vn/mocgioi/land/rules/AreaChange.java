package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.terms.Millionths;

/**
 * The grid area of a shape before and after it was changed, as drawn and as stored. What is told is to 0.1 m²; whether it
 * changed too much is judged by what was measured.
 *
 * @param beforeM2 to 0.1 m²
 * @param afterM2 to 0.1 m²
 * @param share by which it changed, of what it was before it was rounded; 1 where there was nothing
 */
public record AreaChange(BigDecimal beforeM2, BigDecimal afterM2, double share) {
    private static final int PERCENT_DECIMALS = 4;

    public AreaChange {
        beforeM2 = beforeM2.setScale(1);
        afterM2 = afterM2.setScale(1);
    }

    /** Of areas as they were measured. */
    public static AreaChange measured(double beforeM2, double afterM2) {
        double share = beforeM2 == 0 ? afterM2 == 0 ? 0 : 1 : Math.abs(afterM2 - beforeM2) / beforeM2;
        return new AreaChange(Measure.round(beforeM2), Measure.round(afterM2), share);
    }

    /** Of areas as they were told. */
    public static AreaChange told(BigDecimal beforeM2, BigDecimal afterM2) {
        return measured(beforeM2.doubleValue(), afterM2.doubleValue());
    }

    public BigDecimal differenceM2() {
        return afterM2.subtract(beforeM2);
    }

    /** Of the area before, to 4 decimals; 100 where there was none. */
    public BigDecimal percent() {
        if (beforeM2.signum() == 0) {
            return afterM2.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100);
        }
        return differenceM2().movePointRight(2).divide(beforeM2, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the area changed by more than this share of what it was. */
    public boolean exceeds(BigDecimal mostShare) {
        return Millionths.of(share) > mostShare.doubleValue();
    }

    @Override
    public String toString() {
        return "its area was %s m² and is %s m² (%+.1f m², %+.4f %%)"
                .formatted(beforeM2.toPlainString(), afterM2.toPlainString(), differenceM2(), percent());
    }
}
