package vn.mocgioi.land.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a territory's clearance the public is told.
 *
 * <p>Milestones are public by parcel, so their hectares and parcels are for any land. Who holds the parcels, what
 * blocks them and how a site was obtained is told for stored territories only, and not where so few are meant that one
 * could tell who: a count from 1 up to below the limit is given as "&lt;5", and its hectares, which would give the
 * parcel away, not at all.
 */
public final class Disclosure {
    private Disclosure() {}

    /** @param limit the least count that is told as it is */
    public static ClearanceProgress of(ClearanceProgress all, Territory territory, long limit) {
        boolean stored = territory.stored();
        return new ClearanceProgress(
                all.areaM2(),
                all.parcels(),
                all.uncoveredM2(),
                all.overlapM2(),
                all.zonesOverlapM2(),
                stored && all.holders() != null ? all.holders().disclosed(limit) : null,
                all.milestones().stream()
                        .map(m -> m.withHouseholds(stored ? households(m, limit) : null))
                        .toList(),
                stored ? total(all.enforced(), limit) : null,
                stored && all.blocked() != null ? byReason(all.blocked(), limit) : null,
                stored ? total(all.blockedTotal(), limit) : null);
    }

    private static @Nullable Count households(MilestoneProgress milestone, long limit) {
        return milestone.households() == null ? null : milestone.households().disclosed(limit);
    }

    private static @Nullable Blocked total(@Nullable Blocked blocked, long limit) {
        return blocked == null ? null : blocked.disclosed(limit);
    }

    /**
     * The small ones are withheld; and as the total less the others would give them away, so are the next larger ones
     * until what is withheld is no longer small taken together.
     */
    private static List<Blocked> byReason(List<Blocked> all, long limit) {
        List<Blocked> smallestFirst = new ArrayList<>(all);
        smallestFirst.sort(Comparator.comparing(blocked -> blocked.parcels().value()));
        long withheld = 0;
        List<Blocked> told = new ArrayList<>();
        for (Blocked blocked : smallestFirst) {
            boolean small = blocked.parcels().small(limit);
            boolean covering = !small && withheld > 0 && withheld < limit;
            told.add(small ? blocked.disclosed(limit) : covering ? blocked.covering(limit) : blocked);
            withheld += small || covering ? blocked.parcels().value() : 0;
        }
        java.util.Collections.reverse(told);
        return told;
    }
}
