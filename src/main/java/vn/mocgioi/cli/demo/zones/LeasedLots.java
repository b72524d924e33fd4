package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.plan.ZonePlan;

/**
 * Which lots are leased on the report day: as much of each zone as the plan says, and in all of a kind's zones together
 * exactly its occupancy, which the last zone makes good by leasing a part of a lot.
 */
final class LeasedLots {
    /** Less than this of a lot is not leased. */
    private static final long SMALLEST_PART_M2 = 2_000;

    /**
     * A leased lot.
     *
     * @param areaM2 of the lot's official area
     */
    record Leased(Lot lot, long areaM2) {
        boolean whole() {
            return areaM2 == lot.officialM2();
        }
    }

    private LeasedLots() {}

    /**
     * The leased lots by zone.
     *
     * @param zones of one kind, all operating
     * @param leasable their lots that count
     * @param occupancy of all together
     */
    static Map<ZonePlan, List<Leased>> of(List<ZonePlan> zones, Map<ZonePlan, List<Lot>> leasable, double occupancy) {
        long all = leasable.values().stream().mapToLong(LeasedLots::areaM2).sum();
        long left = Math.round(all * occupancy);
        Map<ZonePlan, List<Leased>> leased = new LinkedHashMap<>();
        for (int i = 0; i < zones.size(); i++) {
            ZonePlan zone = zones.get(i);
            boolean last = i == zones.size() - 1;
            List<Lot> lots = leasable.get(zone);
            long wanted = last ? left : Math.round(areaM2(lots) * zone.occupancy());
            List<Leased> chosen = choose(lots, wanted, Chance.of(zone.code() + " leases"));
            leased.put(zone, chosen);
            left -= chosen.stream().mapToLong(Leased::areaM2).sum();
        }
        if (left != 0) {
            throw new IllegalStateException("the last zone cannot make good " + left + " m²");
        }
        return leased;
    }

    private static List<Leased> choose(List<Lot> lots, long wantedM2, Chance chance) {
        List<Lot> drawn = new ArrayList<>(lots);
        chance.shuffle(drawn);
        List<Leased> chosen = new ArrayList<>();
        long left = wantedM2;
        for (Lot lot : drawn) {
            // The last lot is leased in part; no sliver of it stays over.
            long after = left - lot.officialM2();
            if (after == 0 || after >= SMALLEST_PART_M2) {
                chosen.add(new Leased(lot, lot.officialM2()));
                left = after;
            } else if (left >= SMALLEST_PART_M2 && after < 0) {
                chosen.add(new Leased(lot, left));
                left = 0;
            }
            if (left == 0) {
                return chosen;
            }
        }
        throw new IllegalStateException("not enough land for " + wantedM2 + " m²: " + left + " m² short");
    }

    static long areaM2(List<Lot> lots) {
        return lots.stream().mapToLong(Lot::officialM2).sum();
    }
}
