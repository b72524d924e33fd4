package vn.mocgioi.cli.demo.parcels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.plan.ClearancePlan;

/** Who holds the parcels: plainly invented households with a few fields each, near one another, and some others. */
final class LandHolders {
    /** Fields of one household lie within about so many households of each other. */
    private static final int NEIGHBOURS = 30;

    private final List<Party> parties = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    /** Adds the holders of one site's parcels. */
    void settle(ClearancePlan site, List<Parcel> parcels) {
        Chance chance = Chance.of(site.zone() + " holders");
        Party state = other("UBND xã minh họa (" + site.label() + ")", "STATE");
        Party community = other("Cộng đồng dân cư minh họa (" + site.label() + ")", "COMMUNITY");
        Party cooperative = other("Hợp tác xã minh họa (" + site.label() + ")", "ORGANISATION");
        Party company = other("Công ty lâm nghiệp minh họa (" + site.label() + ")", "ORGANISATION");
        List<Party> households = new ArrayList<>();
        for (Parcel parcel : parcels) {
            switch (parcel.landUse()) {
                case "DTL" -> holdings.add(new Holding(parcel, state, null, null));
                case "NTD" -> holdings.add(new Holding(parcel, community, null, null));
                case "RSX" -> {
                    Party holder = chance.happens(0.3) ? company : household(households, parcel, chance);
                    holdings.add(new Holding(parcel, holder, null, null));
                }
                default -> {
                    if (chance.happens(0.02)) {
                        holdings.add(new Holding(parcel, cooperative, null, null));
                    } else if (!chance.happens(0.01)) {
                        addHousehold(parcel, households, chance);
                    }
                }
            }
        }
    }

    /** One heir stays with the holder, the other goes to a household that is new. */
    void divide(ParcelSplit split) {
        Chance chance = Chance.of("division");
        Party holder = holdings.stream()
                .filter(holding -> holding.parcel() == split.parent())
                .map(Holding::party)
                .findFirst()
                .orElseGet(() -> newHousehold(new ArrayList<>(), chance));
        holdings.add(new Holding(split.heirs().get(0), holder, split.day(), null));
        holdings.add(new Holding(split.heirs().get(1), newHousehold(new ArrayList<>(), chance), split.day(), null));
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    List<Holding> holdings() {
        return List.copyOf(holdings);
    }

    private void addHousehold(Parcel parcel, List<Party> households, Chance chance) {
        Party holder = household(households, parcel, chance);
        if (chance.happens(0.012)) {
            LocalDate sold = chance.dayBetween(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 6, 30));
            holdings.add(new Holding(parcel, holder, null, sold));
            holdings.add(new Holding(parcel, newHousehold(households, chance), sold, null));
            return;
        }
        holdings.add(new Holding(parcel, holder, null, null));
        if (chance.happens(0.015)) {
            holdings.add(new Holding(parcel, newHousehold(households, chance), null, null));
        }
    }

    /** A house has a household of its own; fields mostly belong to one that is there already. */
    private Party household(List<Party> households, Parcel parcel, Chance chance) {
        if (households.isEmpty() || chance.happens(parcel.inhabited() ? 0.8 : 0.3)) {
            return newHousehold(households, chance);
        }
        int oldest = Math.max(0, households.size() - NEIGHBOURS);
        return chance.oneOf(households.subList(oldest, households.size()));
    }

    private Party newHousehold(List<Party> households, Chance chance) {
        int number = parties.size() + 1;
        boolean individual = chance.happens(0.08);
        Party party = new Party(
                "MH-%04d".formatted(number),
                (individual ? "Cá nhân" : "Hộ") + " minh họa %04d".formatted(number),
                individual ? "INDIVIDUAL" : "HOUSEHOLD",
                "Xóm minh họa " + (1 + number / 60),
                "000 000 %04d".formatted(number));
        parties.add(party);
        households.add(party);
        return party;
    }

    private Party other(String name, String kind) {
        int number = parties.size() + 1;
        Party party = new Party("MH-%04d".formatted(number), name, kind, "Địa chỉ minh họa", null);
        parties.add(party);
        return party;
    }
}
