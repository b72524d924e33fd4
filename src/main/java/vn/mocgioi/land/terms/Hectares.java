package vn.mocgioi.land.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.shape.Measure;

/** Hectares and shares as answers give them; both are made from exact m² at the very end. */
public final class Hectares {
    private static final int DECIMALS = 4;

    private Hectares() {}

    /** To 4 decimals, which is the square metre. */
    public static BigDecimal of(BigDecimal areaM2) {
        return Measure.hectares(areaM2);
    }

    public static BigDecimal toM2(BigDecimal areaHa) {
        return areaHa.movePointRight(4);
    }

    /** A fraction of 1 to 4 decimals; null when there is nothing to take a part of. */
    public static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
