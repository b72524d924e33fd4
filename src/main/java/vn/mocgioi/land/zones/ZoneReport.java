package vn.mocgioi.land.zones;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.ZoneKind;

/**
 * What is known of a zone or of one of its phases at a day.
 *
 * @param id of the feature
 * @param phase the phase's number, or empty for the zone as a whole
 * @param operating whether the zone or one of its phases operates
 * @param decision named with the boundary
 * @param areaDecidedBy the decision that gave the official area; null when none did, or nothing is known of it
 * @param validFrom the first day of the version of its boundary, or null when it always was so
 * @param validTo the first day after that, or null
 * @param stages up to the day, oldest first; of a zone those of its phases too
 * @param box west, south, east, north in WGS 84
 */
public record ZoneReport(
        long id,
        String code,
        String phase,
        @Nullable String name,
        @Nullable String nameEn,
        ZoneKind kind,
        boolean announced,
        boolean operating,
        @Nullable Decision decision,
        @Nullable DecidedBy areaDecidedBy,
        @Nullable String locatedCommune,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<ZoneStage> stages,
        FourAreas areas,
        Occupancy occupancy,
        MarkerCount markers,
        List<String> phases,
        List<Double> box) {

    /** A decision by number and date, as far as known. */
    public record Decision(
            @Nullable String number, @Nullable LocalDate date) {}

    public ZoneReport {
        stages = List.copyOf(stages);
        phases = List.copyOf(phases);
        box = List.copyOf(box);
    }
}
