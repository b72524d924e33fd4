package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The grid area of a shape before and after it was changed, as drawn and as stored.
 *
 * @param beforeM2 to 0.1 m²
 * @param afterM2 to 0.1 m²
 */
public record AreaChange(BigDecimal beforeM2, BigDecimal afterM2) {
    private static final int PERCENT_DECIMALS = 4;

    public AreaChange {
        beforeM2 = beforeM2.setScale(1);
        afterM2 = afterM2.setScale(1);
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
    public boolean exceeds(BigDecimal share) {
        return differenceM2().abs().compareTo(beforeM2.multiply(share)) > 0;
    }

    @Override
    public String toString() {
        return "its area was %s m² and is %s m² (%+.1f m², %+.4f %%)"
                .formatted(beforeM2.toPlainString(), afterM2.toPlainString(), differenceM2(), percent());
    }
}
