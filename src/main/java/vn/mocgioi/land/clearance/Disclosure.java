package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;

/**
 * What of a territory's clearance the public is told.
 *
 * <p>Milestones are public by parcel, so their hectares and parcels are for any land and day. Who holds the parcels, what
 * blocks them and how a site was obtained is told for stored territories only, and so that no two answers tell by their
 * difference what one may not: of month ends, so that no day stands between two figures; rounded, so that a territory
 * less another, or a month less the one before, gives no single family; and a count from 1 up to below the limit is
 * "&lt;5", its hectares, which would give the parcel away, not at all.
 *
 * @param limit the least count that is told
 * @param stepCount counts are multiples of it
 * @param stepM2 areas are multiples of it
 */
public record Disclosure(long limit, long stepCount, BigDecimal stepM2) {

    /** By the rules of the day that is asked for. */
    public static Disclosure by(RuleSet rules) {
        return new Disclosure(
                rules.number(Rule.DISCLOSURE_MIN_COUNT).longValue(),
                rules.number(Rule.DISCLOSURE_STEP_COUNT).longValue(),
                rules.number(Rule.DISCLOSURE_STEP_M2));
    }

    /** The day whose figures about people the public is told: the last end of a month up to the day asked for. */
    public static LocalDate peopleDay(LocalDate day) {
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        return end.equals(day) ? day : YearMonth.from(day).minusMonths(1).atEndOfMonth();
    }

    /**
     * What the public is told.
     *
     * @param all of the day that is asked for
     * @param people of its {@link #peopleDay}
     */
    public ClearanceProgress of(ClearanceProgress all, ClearanceProgress people, Territory territory) {
        boolean stored = territory.stored();
        return new ClearanceProgress(
                all.areaM2(),
                all.parcels(),
                all.uncoveredM2(),
                all.overlapM2(),
                all.zonesOverlapM2(),
                stored && people.holders() != null ? of(people.holders()) : null,
                all.milestones().stream()
                        .map(m -> m.withHouseholds(
                                stored ? of(people.of(m.milestone()).households()) : null))
                        .toList(),
                stored ? of(people.enforced()) : null,
                stored && people.blocked() != null ? byReason(people.blocked()) : null,
                stored ? of(people.blockedTotal()) : null);
    }

    private Holders of(Holders holders) {
        return new Holders(
                told(holders.households()),
                told(holders.organisations()),
                told(holders.others()),
                told(holders.parcelsWithoutParty()));
    }

    private @Nullable Count of(@Nullable Count count) {
        return count == null ? null : told(count);
    }

    private Count told(Count count) {
        if (count.small(limit)) {
            return Count.below(limit);
        }
        return count.exact() && count.value() > 0 ? Count.of(Math.max(limit, rounded(count.value()))) : count;
    }

    private long rounded(long value) {
        return stepCount < 2 ? value : (value + stepCount / 2) / stepCount * stepCount;
    }

    private @Nullable BigDecimal rounded(@Nullable BigDecimal areaM2) {
        if (areaM2 == null || stepM2.signum() == 0 || areaM2.signum() == 0) {
            return areaM2;
        }
        return areaM2.divide(stepM2, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .multiply(stepM2);
    }

    private @Nullable Blocked of(@Nullable Blocked blocked) {
        return blocked == null ? null : told(blocked);
    }

    private Blocked told(Blocked blocked) {
        return blocked.parcels().small(limit)
                ? blocked.disclosed(limit)
                : new Blocked(blocked.reason(), rounded(blocked.areaM2()), told(blocked.parcels()));
    }

    /**
     * The small ones are withheld; and as the total less the others would give them away, so are the next larger ones
     * until what is withheld is no longer small taken together.
     */
    private List<Blocked> byReason(List<Blocked> all) {
        List<Blocked> smallestFirst = new ArrayList<>(all);
        smallestFirst.sort(Comparator.comparing(blocked -> blocked.parcels().value()));
        long withheld = 0;
        List<Blocked> told = new ArrayList<>();
        for (Blocked blocked : smallestFirst) {
            boolean small = blocked.parcels().small(limit);
            boolean covering = !small && withheld > 0 && withheld < limit;
            told.add(covering ? blocked.covering(limit) : told(blocked));
            withheld += small || covering ? blocked.parcels().value() : 0;
        }
        java.util.Collections.reverse(told);
        return told;
    }
}
