package vn.mocgioi.http.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.shape.LonLat;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.checks.FindingCode;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.AsOf;

/** What the check of a zone finds. */
@Told("What the check of a zone finds, each with its place.")
public record CheckAnswer(
        LocalDate at,
        @Nullable Instant known,
        @Told("The code of the zone.") String zone,
        List<FoundFault> findings) {

    static CheckAnswer of(AsOf asOf, Language language, String zone, List<Finding> findings, Transform toWgs84) {
        return new CheckAnswer(
                asOf.day(),
                asOf.known(),
                zone,
                findings.stream()
                        .map(finding -> FoundFault.of(finding, language, toWgs84))
                        .toList());
    }

    @Told("One finding of the check.")
    record FoundFault(
            FindingCode code,
            @OneOf({"error", "warning"}) String severity,
            @Told("Of the feature.") String layer,

            @Told("Its name on plans: M5, 12/131, the code of a zone.")
            String feature,

            @Told("Of the feature; null when it is one that is missing.") @Nullable
            String id,

            @Told("In the language that was asked for.") String message,
            LonLat at,

            @Told("The figure that was compared with the limit.") @Nullable
            BigDecimal value,

            @Told("Of the value.") @Nullable String unit) {

        static FoundFault of(Finding finding, Language language, Transform toWgs84) {
            return new FoundFault(
                    finding.code(),
                    finding.code().severity(),
                    finding.layer().name(),
                    finding.feature(),
                    finding.id() == null ? null : finding.id().toString(),
                    finding.message(language),
                    LonLat.of(toWgs84.apply(finding.at().x, finding.at().y)),
                    finding.value(),
                    finding.unit());
        }
    }
}
