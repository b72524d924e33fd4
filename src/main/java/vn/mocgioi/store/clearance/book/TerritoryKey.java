package vn.mocgioi.store.clearance.book;

import java.util.Optional;
import vn.mocgioi.land.clearance.Territory;

/** How the tables of steps and waits name a territory. */
public final class TerritoryKey {
    static final String PROVINCE = "province";
    static final String COMMUNE_PREFIX = "commune ";

    private TerritoryKey() {}

    public static String zone(String code) {
        return "zone " + code;
    }

    static String phase(String zone, String number) {
        return "phase " + zone + "\t" + number;
    }

    static String commune(String code) {
        return COMMUNE_PREFIX + code;
    }

    /** None for land that is not stored. */
    public static Optional<String> of(Territory territory) {
        if (territory instanceof Territory.Province) {
            return Optional.of(PROVINCE);
        }
        if (territory instanceof Territory.Zone zone) {
            return Optional.of(zone(zone.code()));
        }
        if (territory instanceof Territory.Phase phase) {
            return Optional.of(phase(phase.zone(), phase.number()));
        }
        if (territory instanceof Territory.Commune commune) {
            return Optional.of(commune(commune.code()));
        }
        return Optional.empty();
    }
}
