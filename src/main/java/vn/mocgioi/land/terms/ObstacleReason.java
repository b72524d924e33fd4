package vn.mocgioi.land.terms;

/** Why a parcel's clearance is blocked. */
public enum ObstacleReason {
    DISPUTE,
    MISSING_CERTIFICATE,
    OWNER_ABSENT,
    PRICE_OBJECTION,
    RESETTLEMENT,
    GRAVES,
    UTILITY_LINE,
    OTHER
}
