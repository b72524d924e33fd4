package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;

/**
 * A lot that can be leased and is not, on one day.
 *
 * @param id of the feature
 * @param availability FREE, NOT_CLEARED or ZONE_NOT_OPERATING
 * @param areaM2 the area that counts
 * @param handedOverM2 what parcels that were handed over cover of it; null where no parcels are recorded at all, which
 *     is not the same as nothing handed over
 * @param handedOverShare the same as a share of the lot's grid area
 * @param place a point of the lot: longitude, latitude
 */
public record FreeLot(
        long id,
        String zone,
        String zoneName,
        ZoneKind kind,
        @Nullable String phase,
        String code,
        LandUse landUse,
        Availability availability,
        BigDecimal areaM2,
        @Nullable BigDecimal handedOverM2,
        @Nullable BigDecimal handedOverShare,
        Coordinate place) {

    /** Whether its phase, or its zone where that has none, operates. */
    public boolean operating() {
        return availability != Availability.ZONE_NOT_OPERATING;
    }

    /**
     * Which lots are asked for.
     *
     * @param leastM2 the least area
     * @param zone its code, or null for all
     * @param kind of the zone, or null for all
     * @param plannedToo also where nothing operates yet
     */
    public record Wanted(
            BigDecimal leastM2,
            @Nullable String zone,
            @Nullable ZoneKind kind,
            boolean plannedToo) {
        /** Which lots are told. */
        public boolean has(Availability availability) {
            return switch (availability) {
                case FREE, NOT_CLEARED -> true;
                case ZONE_NOT_OPERATING -> plannedToo;
                case LEASED, NOT_LEASABLE -> false;
            };
        }

        public Wanted {
            if (leastM2.signum() < 0) {
                throw new IllegalArgumentException("a lot of " + leastM2 + " m² or more");
            }
        }
    }
}
