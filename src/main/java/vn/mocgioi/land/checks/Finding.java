package vn.mocgioi.land.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.terms.Language;

/**
 * One thing that the check of a zone found.
 *
 * @param layer of the feature
 * @param id of the feature; null when it is one that is missing
 * @param feature its name on plans: M5, 12/131, the code of a zone
 * @param at where, in the survey CRS: x east, y north
 * @param value the figure that was compared with the limit, in {@code unit}
 * @param messageVi in Vietnamese
 * @param messageEn in English
 */
public record Finding(
        FindingCode code,
        Layer layer,
        @Nullable Long id,
        String feature,
        Coordinate at,
        @Nullable BigDecimal value,
        @Nullable String unit,
        String messageVi,
        String messageEn) {

    public String message(Language language) {
        return language.of(messageVi, messageEn);
    }

    /** A message in both languages, in which each {@code {}} is the next number with the decimals that go with it. */
    record Text(String vi, String en) {

        static Text of(String vi, String en, Number... numbers) {
            return new Text(filled(vi, Language.VI, List.of(numbers)), filled(en, Language.EN, List.of(numbers)));
        }

        private static String filled(String text, Language language, List<Number> numbers) {
            String filled = text;
            for (Number number : numbers) {
                filled = filled.replaceFirst("\\{}", language.number(number.value(), number.decimals()));
            }
            return filled;
        }
    }

    /** A number of a message. */
    record Number(BigDecimal value, int decimals) {

        static Number of(double value, int decimals) {
            return new Number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), decimals);
        }
    }

    static Finding of(
            FindingCode code,
            Layer layer,
            @Nullable Long id,
            String feature,
            Coordinate at,
            @Nullable Number value,
            @Nullable String unit,
            Text text) {
        return new Finding(
                code, layer, id, feature, at, value == null ? null : value.value(), unit, text.vi(), text.en());
    }
}
