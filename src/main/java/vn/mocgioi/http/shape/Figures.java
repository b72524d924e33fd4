package vn.mocgioi.http.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.Hectares;

/** Figures as answers give them, rounded here and nowhere before. */
public final class Figures {
    private Figures() {}

    /** m² to 0.1; null of nothing. */
    public static @Nullable BigDecimal m2OrNull(@Nullable BigDecimal areaM2) {
        return areaM2 == null ? null : m2(areaM2);
    }

    /** m² to 0.1. */
    public static BigDecimal m2(BigDecimal areaM2) {
        return areaM2.setScale(1, RoundingMode.HALF_UP);
    }

    /** m² as hectares to 4 decimals; null of nothing. */
    public static @Nullable BigDecimal haOrNull(@Nullable BigDecimal areaM2) {
        return areaM2 == null ? null : ha(areaM2);
    }

    /** m² as hectares to 4 decimals. */
    public static BigDecimal ha(BigDecimal areaM2) {
        return Hectares.of(areaM2);
    }

    /** Metres to a millimetre. */
    public static BigDecimal millimetres(double metres) {
        return rounded(metres, 3);
    }

    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The text, or null where it is empty. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
