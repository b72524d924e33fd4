package vn.mocgioi.land.checks;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Millionths;

/** Tells an overlap of two zones, phases or parcels from the noise of surveys. */
public final class OverlapCheck {
    private OverlapCheck() {}

    /**
     * The finding, when the common area is larger than the rule allows, and wider on the mean (2 · area / perimeter).
     *
     * @param at a point of the common area, in the survey CRS
     * @param areaM2 of the common area
     * @param perimeterM of the common area
     */
    public static Optional<Finding> of(
            Layer layer,
            long id,
            String one,
            String other,
            Coordinate at,
            double areaM2,
            double perimeterM,
            RuleSet rules) {
        double widthM = perimeterM > 0 ? 2 * areaM2 / perimeterM : 0;
        if (!(Millionths.of(areaM2) > rules.number(Rule.OVERLAP_MIN_M2).doubleValue()
                && Millionths.of(widthM)
                        > rules.number(Rule.OVERLAP_MIN_WIDTH_M).doubleValue())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                FindingCode.valueOf(layer.name().toUpperCase(Locale.ROOT) + "_OVERLAP"),
                layer,
                id,
                one,
                at,
                Finding.Number.of(areaM2, 1),
                "m²",
                Finding.Text.of(
                        one + " chồng lên " + other + " {} m², rộng trung bình {} m",
                        one + " and " + other + " have {} m² in common, {} m wide on the mean",
                        Finding.Number.of(areaM2, 1),
                        Finding.Number.of(widthM, 2))));
    }
}
