package vn.mocgioi.cli.demo.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.base.WorkingDay;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.plan.Stage;
import vn.mocgioi.cli.demo.plan.StageHistory;
import vn.mocgioi.cli.demo.plan.ZonePlan;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.Step;

/**
 * The markers of a boundary in the field: set some millimetres off their design, a few by more than the tolerance,
 * handed over to the commune, some damaged, lost and put back since.
 *
 * @param markers as designed, the reference marker last where there is one
 * @param events by marker, then by date
 */
record MarkerSurvey(List<Marker> markers, List<MarkerEvent> events) {
    private static final double USUAL_ERROR_M = 0.008;

    /** One corner of this park stands in a pond; a reference marker on the bank stands for it. */
    private static final String ZONE_WITH_REFERENCE = "KCN-NPY";

    static MarkerSurvey of(ZonePlan zone, String phase, Polygon boundary, List<Stage> stages) {
        Chance chance = Chance.of(zone.code() + " markers " + phase);
        List<Marker> markers = new ArrayList<>(MarkerDesign.of(zone, phase, boundary));
        List<MarkerEvent> events = new ArrayList<>();
        LocalDate finished = StageHistory.latest(stages, phase, Step.MARKERS_SET)
                .map(Stage::date)
                .orElse(null);
        if (finished != null) {
            Marker inPond = null;
            if (zone.code().equals(ZONE_WITH_REFERENCE)) {
                inPond = markers.stream()
                        .filter(m -> m.kind().equals("CORNER"))
                        .reduce((first, last) -> last)
                        .orElseThrow();
                markers.add(reference(inPond, boundary));
            }
            for (Marker marker : markers) {
                if (marker != inPond) {
                    events.addAll(history(marker, finished, chance));
                }
            }
        } else {
            double share = ProvincePlan.MARKERS_BEING_SET.getOrDefault(zone.code(), 0.0);
            for (Marker marker : markers.subList(0, (int) Math.round(share * markers.size()))) {
                LocalDate first = LocalDate.of(2024, 9, 16);
                // Teams work their way round the ring.
                LocalDate day = WorkingDay.onOrAfter(first.plusDays(3L * marker.order() / 2));
                events.add(set(marker, MarkerStatus.SET, day, chance));
            }
        }
        return new MarkerSurvey(markers, events);
    }

    private static List<MarkerEvent> history(Marker marker, LocalDate finished, Chance chance) {
        List<MarkerEvent> events = new ArrayList<>();
        LocalDate day = WorkingDay.onOrAfter(finished.minusDays(chance.whole(3, 25)));
        events.add(set(marker, MarkerStatus.SET, day, chance));
        LocalDate handed = WorkingDay.onOrAfter(finished.plusDays(12));
        events.add(seen(marker, MarkerStatus.HANDED_OVER, handed, "minh họa BB-%d/BGM".formatted(finished.getYear())));
        LocalDate lastYear = LocalDate.of(2024, 12, 20);
        if (handed.isBefore(lastYear.minusDays(200)) && chance.happens(0.06)) {
            boolean lost = chance.happens(0.55);
            LocalDate found = chance.dayBetween(handed.plusDays(90), lastYear.minusDays(60));
            events.add(seen(marker, lost ? MarkerStatus.LOST : MarkerStatus.DAMAGED, found, null));
            if (chance.happens(0.5)) {
                LocalDate back = chance.dayBetween(found.plusDays(14), lastYear);
                events.add(set(marker, MarkerStatus.RESTORED, back, chance));
            }
        }
        return events;
    }

    private static MarkerEvent set(Marker marker, MarkerStatus status, LocalDate day, Chance chance) {
        double error = chance.happens(0.03) ? chance.between(0.055, 0.14) : Math.abs(chance.error(USUAL_ERROR_M));
        double direction = chance.between(0, 2 * Math.PI);
        Coordinate asSet = Millimetre.round(new Coordinate(
                marker.designed().x + error * Math.cos(direction), marker.designed().y + error * Math.sin(direction)));
        boolean satellite = day.getYear() >= 2010;
        return new MarkerEvent(
                marker,
                status,
                day,
                asSet,
                satellite ? "GNSS RTK" : "Toàn đạc điện tử",
                satellite ? "0.015" : "0.010",
                "minh họa BB-%d/CM".formatted(day.getYear()));
    }

    private static MarkerEvent seen(Marker marker, MarkerStatus status, LocalDate day, @Nullable String documentNo) {
        return new MarkerEvent(marker, status, day, null, null, null, documentNo);
    }

    /** Six metres from the corner towards the middle of the zone. */
    private static Marker reference(Marker corner, Polygon boundary) {
        Coordinate middle = boundary.getCentroid().getCoordinate();
        double share = 6 / corner.designed().distance(middle);
        Coordinate at = Millimetre.round(new Coordinate(
                corner.designed().x + (middle.x - corner.designed().x) * share,
                corner.designed().y + (middle.y - corner.designed().y) * share));
        return new Marker(
                corner.zone(), corner.phase(), "TC-" + corner.number(), 0, "REFERENCE", corner.number(), "MTC", at);
    }
}
