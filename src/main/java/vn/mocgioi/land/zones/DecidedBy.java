package vn.mocgioi.land.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision that an area or a boundary rests on, as far as it is known. */
public record DecidedBy(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String authority) {

    /** Null when nothing is known of it. */
    public static @Nullable DecidedBy orNull(
            @Nullable String number, @Nullable LocalDate date, @Nullable String authority) {
        return number == null && date == null && authority == null ? null : new DecidedBy(number, date, authority);
    }

    /**
     * The one that gave the official area; where none did the one named with the boundary, and else that of the latest
     * stage that has one. What the stage of that number says of its authority goes with it.
     */
    public static Optional<DecidedBy> of(ZoneReport report) {
        List<ZoneStage> decided = report.stages().stream()
                .filter(stage -> stage.decisionNo() != null)
                .toList();
        DecidedBy ofArea = report.areaDecidedBy();
        ZoneReport.Decision named = report.decision();
        DecidedBy found =
                ofArea != null ? ofArea : named == null ? null : new DecidedBy(named.number(), named.date(), null);
        if (found == null) {
            return decided.isEmpty() ? Optional.empty() : Optional.of(of(decided.get(decided.size() - 1)));
        }
        String authority = found.authority() != null
                ? found.authority()
                : decided.stream()
                        .filter(stage -> Objects.equals(stage.decisionNo(), found.number()))
                        .map(ZoneStage::authority)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return Optional.of(new DecidedBy(found.number(), found.date(), authority));
    }

    private static DecidedBy of(ZoneStage stage) {
        return new DecidedBy(stage.decisionNo(), stage.date(), stage.authority());
    }
}
