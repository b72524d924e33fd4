package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;

/**
 * What a lot was on which day, as known at one moment: the one place where it is decided what is leasable, leased and
 * free.
 *
 * @param id of the feature
 * @param phase its number, or empty
 * @param officialM2 null when no decision gave an area
 * @param leasable when it can be leased, by its use or because the plan says so
 * @param operating when its phase operates, or its zone where that has no phases
 * @param cleared when no parcel that counts in it is left to be handed over
 */
public record LotHistory(
        long id,
        String zone,
        String phase,
        @Nullable BigDecimal officialM2,
        BigDecimal gridM2,
        Spans leasable,
        Spans operating,
        Spans cleared,
        List<Lease> leases) {

    /** @param areaM2 null when all of the lot is leased */
    public record Lease(Span days, @Nullable BigDecimal areaM2) {}

    /** What it is from a day on; {@link LocalDate#MIN} for what it always was. */
    public record Since(LocalDate day, Availability availability) {}

    public LotHistory {
        leases = List.copyOf(leases);
    }

    /**
     * A lot of a phase operates with its phase; one outside the phases of a zone that has some, with the zone as a whole;
     * where there are no phases, as soon as anything of the zone does.
     *
     * @param zoneExists when there is such a zone
     * @param hasPhases when it has phases
     * @param ofPhase when the lot's phase operates, or the zone itself for a lot outside the phases
     * @param ofAny when the zone operates, or one of its phases
     */
    public static Spans operating(Spans zoneExists, Spans hasPhases, Spans ofPhase, Spans ofAny) {
        return zoneExists.and(hasPhases.and(ofPhase).or(ofAny.butNot(hasPhases)));
    }

    public Availability on(LocalDate day) {
        return Availability.of(
                leases.stream().anyMatch(lease -> lease.days().contains(day)),
                leasable.contains(day),
                operating.contains(day),
                cleared.contains(day));
    }

    /** Whether it is part of what can be leased where things operate, be it leased or not. */
    public boolean countsForOccupancy(LocalDate day) {
        return leasable.contains(day) && operating.contains(day);
    }

    /** The area that counts. */
    public BigDecimal areaM2(BigDecimal toleranceShare) {
        return FourAreas.countingM2(officialM2, gridM2, toleranceShare);
    }

    /** What is leased: several leases of one lot never lease more than the lot, or than the largest of them. */
    public BigDecimal leasedM2(LocalDate day, BigDecimal toleranceShare) {
        BigDecimal lotM2 = areaM2(toleranceShare);
        BigDecimal leasedM2 = BigDecimal.ZERO;
        BigDecimal mostM2 = lotM2;
        for (Lease lease : leases) {
            if (lease.days().contains(day)) {
                BigDecimal areaM2 = Objects.requireNonNullElse(lease.areaM2(), lotM2);
                leasedM2 = leasedM2.add(areaM2);
                mostM2 = mostM2.max(areaM2);
            }
        }
        return leasedM2.min(mostM2);
    }

    /** What it was from which day on, from the first day there is. */
    public List<Since> states() {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        leases.forEach(lease -> addBounds(days, lease.days()));
        for (Spans spans : List.of(leasable, operating, cleared)) {
            spans.asList().forEach(span -> addBounds(days, span));
        }
        List<Since> states = new ArrayList<>();
        for (LocalDate day : days.headSet(LocalDate.MAX)) {
            Availability now = on(day);
            if (states.isEmpty() || states.get(states.size() - 1).availability() != now) {
                states.add(new Since(day, now));
            }
        }
        return states;
    }

    private static void addBounds(TreeSet<LocalDate> days, Span span) {
        days.add(span.from());
        days.add(span.to());
    }
}
