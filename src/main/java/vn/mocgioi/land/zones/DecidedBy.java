package vn.mocgioi.land.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision that a boundary rests on, as far as it is known. */
public record DecidedBy(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String authority) {

    /** The one named with the boundary, with what its stage says of it; else that of the latest stage that has one. */
    public static Optional<DecidedBy> of(ZoneReport report) {
        List<ZoneStage> decided = report.stages().stream()
                .filter(stage -> stage.decisionNo() != null)
                .toList();
        ZoneReport.Decision named = report.decision();
        if (named == null) {
            return decided.isEmpty() ? Optional.empty() : Optional.of(of(decided.get(decided.size() - 1)));
        }
        String authority = decided.stream()
                .filter(stage -> Objects.equals(stage.decisionNo(), named.number()))
                .map(ZoneStage::authority)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Optional.of(new DecidedBy(named.number(), named.date(), authority));
    }

    private static DecidedBy of(ZoneStage stage) {
        return new DecidedBy(stage.decisionNo(), stage.date(), stage.authority());
    }
}
