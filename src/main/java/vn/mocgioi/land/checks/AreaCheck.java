package vn.mocgioi.land.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.zones.FourAreas;

/** Compares the area of a decision with that of the boundary on the survey grid. */
public final class AreaCheck {
    private AreaCheck() {}

    /**
     * AREA_DIFFERS, when they do by more than the rule allows.
     *
     * @param at a point inside, in the survey CRS
     * @param officialM2 null when no decision gave one
     */
    public static Optional<Finding> of(
            Layer layer,
            long id,
            String name,
            Coordinate at,
            @Nullable BigDecimal officialM2,
            BigDecimal gridM2,
            RuleSet rules) {
        if (officialM2 == null
                || officialM2.signum() <= 0
                || !FourAreas.differs(officialM2, gridM2, rules.number(Rule.AREA_DIFFERS_SHARE))) {
            return Optional.empty();
        }
        BigDecimal percent = gridM2.subtract(officialM2).movePointRight(2).divide(officialM2, 4, RoundingMode.HALF_UP);
        return Optional.of(Finding.of(
                FindingCode.AREA_DIFFERS,
                layer,
                id,
                name,
                at,
                new Finding.Number(percent, 2),
                "%",
                Finding.Text.of(
                        name + ": diện tích theo ranh {} m², theo quyết định {} m², lệch {} %",
                        name + ": {} m² by the boundary, {} m² by the decision, {} % apart",
                        new Finding.Number(gridM2, 1),
                        new Finding.Number(officialM2, 1),
                        new Finding.Number(percent, 2))));
    }
}
