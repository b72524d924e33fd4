package vn.mocgioi.land.clearance.steps;

import static vn.mocgioi.land.time.SpanText.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.SpanText;
import vn.mocgioi.land.time.Spans;

/** Parcels as tests write them: {@code INVENTORY=3 PAID=9 -PAID=12} has no payment to make from the twelfth on. */
final class HistoryText {
    private HistoryText() {}

    static ParcelHistory of(String steps) {
        return of(steps, Map.of(), "");
    }

    static ParcelHistory of(String steps, Map<ObstacleReason, Spans> obstacles, String held) {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        Map<Milestone, LocalDate> notApplicable = new EnumMap<>(Milestone.class);
        LocalDate enforcedOn = null;
        for (String step : steps.isEmpty() ? new String[0] : steps.split(" ")) {
            String[] nameAndDay = step.split("=");
            LocalDate day = Objects.requireNonNull(day(nameAndDay[1]));
            if (nameAndDay[0].equals("ENFORCED")) {
                enforcedOn = day;
                reached.put(Milestone.HANDED_OVER, day);
            } else if (nameAndDay[0].startsWith("-")) {
                notApplicable.put(Milestone.valueOf(nameAndDay[0].substring(1)), day);
            } else {
                reached.put(Milestone.valueOf(nameAndDay[0]), day);
            }
        }
        return new ParcelHistory(reached, notApplicable, enforcedOn, obstacles, SpanText.spans(held), List.of());
    }
}
