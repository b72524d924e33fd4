package vn.mocgioi.land.clearance.steps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleHistory;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;

/**
 * Which parts of parcels count, as the rules had it from day to day: a part of at least so many square metres and such a
 * share of the parcel, and any parcel that lies wholly inside.
 */
public record CountingRule(List<Limits> limits) {

    /** The limits on some days. */
    public record Limits(Span days, BigDecimal minPartM2, BigDecimal minPartShare) {}

    public CountingRule {
        limits = List.copyOf(limits);
    }

    /** As the rules had it, over all days. */
    public static CountingRule of(List<RuleHistory.Holding> rules) {
        return new CountingRule(rules.stream()
                .map(holding -> new Limits(
                        holding.days(),
                        holding.rules().number(Rule.CLEARANCE_MIN_PART_M2),
                        holding.rules().number(Rule.CLEARANCE_MIN_PART_SHARE)))
                .toList());
    }

    /** The days on which a part counts. */
    public Spans counts(double partM2, double shareOfParcel, boolean whole) {
        if (whole) {
            return Spans.ALWAYS;
        }
        List<Span> days = new ArrayList<>();
        double parcelM2 = shareOfParcel > 0 ? partM2 / shareOfParcel : 0;
        for (Limits limit : limits) {
            if (counts(
                    false,
                    partM2,
                    parcelM2,
                    limit.minPartM2().doubleValue(),
                    limit.minPartShare().doubleValue())) {
                days.add(limit.days());
            }
        }
        return Spans.of(days);
    }

    /** Whether a part counts on a day with these limits; in SQL the function {@code part_counts}. */
    public static boolean counts(boolean whole, double partM2, double parcelM2, double minPartM2, double minPartShare) {
        return whole || partM2 >= Math.max(minPartM2, minPartShare * parcelM2) - Measure.NOISE_M2;
    }
}
