package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a zone or phase that stand side by side, and which one counts. What is published of zones, phases and
 * lots says the same by the SQL functions {@code official_counts} and {@code counting_m2} (sql/R__dated_rules.sql): a
 * tile cannot ask Java for every shape. {@code SqlRulesTest} compares the two.
 *
 * @param officialM2 of the latest decision, or null when no decision gave one
 * @param gridM2 planar, in the survey CRS
 * @param geodesicM2 on the ellipsoid
 * @param markers of the ring through the markers as set; null for lots
 * @param toleranceShare of the official area, within which it counts
 */
public record FourAreas(
        @Nullable BigDecimal officialM2,
        BigDecimal gridM2,
        BigDecimal geodesicM2,
        @Nullable MarkerArea markers,
        BigDecimal toleranceShare) {

    /** Of a difference: which area, less the official one. */
    public record Difference(String of, String from, BigDecimal m2, BigDecimal percent) {}

    /** Whether official and grid area differ by more than the tolerance. */
    public boolean differs() {
        return officialM2 != null && differs(officialM2, gridM2, toleranceShare);
    }

    public static boolean differs(BigDecimal officialM2, BigDecimal gridM2, BigDecimal share) {
        return officialM2.subtract(gridM2).abs().compareTo(officialM2.multiply(share)) > 0;
    }

    public boolean officialCounts() {
        return officialM2 != null && !differs();
    }

    /** The area that reports use. */
    public BigDecimal countingM2() {
        return countingM2(officialM2, gridM2, toleranceShare);
    }

    /** The same of anything that has no other areas, such as a lot. */
    static BigDecimal countingM2(@Nullable BigDecimal officialM2, BigDecimal gridM2, BigDecimal toleranceShare) {
        return officialM2 != null && !differs(officialM2, gridM2, toleranceShare) ? officialM2 : gridM2;
    }

    /** Each of the others less the official area; none when there is no official area. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        if (officialM2 != null) {
            differences.add(difference("grid", gridM2, officialM2));
            differences.add(difference("geodesic", geodesicM2, officialM2));
            if (markers != null && markers.areaM2() != null) {
                differences.add(difference("markers", markers.areaM2(), officialM2));
            }
        }
        return differences;
    }

    private static Difference difference(String of, BigDecimal areaM2, BigDecimal officialM2) {
        BigDecimal m2 = areaM2.subtract(officialM2);
        return new Difference(
                of,
                "official",
                m2.setScale(1, RoundingMode.HALF_UP),
                m2.movePointRight(2).divide(officialM2, 4, RoundingMode.HALF_UP));
    }
}
