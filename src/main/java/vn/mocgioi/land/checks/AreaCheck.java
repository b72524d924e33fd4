package vn.mocgioi.land.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.zones.FourAreas;

/** Compares the official area, by decision or register, with that of the boundary on the survey grid. */
public final class AreaCheck {
    private AreaCheck() {}

    /**
     * AREA_DIFFERS, when they do by more than the rule allows.
     *
     * @param at a point inside, in the survey CRS
     * @param officialM2 null when nothing gave one
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
                        name + ": diện tích theo ranh {} m², theo " + source(layer, "quyết định", "hồ sơ địa chính")
                                + " {} m², lệch {} %",
                        name + ": {} m² by the boundary, {} m² by the " + source(layer, "decision", "register")
                                + ", {} % apart",
                        new Finding.Number(gridM2, 1),
                        new Finding.Number(officialM2, 1),
                        new Finding.Number(percent, 2))));
    }

    /** Nobody decides on the area of a parcel; it is registered. */
    private static String source(Layer layer, String decided, String registered) {
        return layer.equals(Layers.PARCELS) ? registered : decided;
    }
}
