package vn.mocgioi.land.zones;

/** What one who looks for land may hope for of a lot on a day. Of what is true of a lot the first here is said. */
public enum Availability {
    /** Somebody leases it, or a part of it. */
    LEASED,
    /** It is for roads, water, trees, or the plan keeps it for something else. */
    NOT_LEASABLE,
    /** Its phase does not operate yet, nor any more; where the zone has no phases, the zone. */
    ZONE_NOT_OPERATING,
    /** A parcel that counts in it, by the rule of clearance, was not handed over. */
    NOT_CLEARED,
    /** To be had now. Where no parcels are recorded nothing is known to be in the way. */
    FREE;

    static Availability of(boolean leased, boolean leasable, boolean operating, boolean cleared) {
        if (leased) {
            return LEASED;
        }
        if (!leasable) {
            return NOT_LEASABLE;
        }
        if (!operating) {
            return ZONE_NOT_OPERATING;
        }
        return cleared ? FREE : NOT_CLEARED;
    }
}
