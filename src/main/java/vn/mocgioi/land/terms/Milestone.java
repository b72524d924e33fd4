package vn.mocgioi.land.terms;

/** What a parcel's land clearance can reach, lowest first; the law forces no order between them. */
public enum Milestone {
    RECOVERY_NOTICE,
    INVENTORY,
    PLAN_APPROVED,
    RECOVERY_DECISION,
    /** In full, or the refused rest deposited. */
    PAID,
    HANDED_OVER;

    /** Whether a parcel can be said not to need it; every site has to be handed over. */
    public boolean canBeInapplicable() {
        return this != HANDED_OVER;
    }

    /** The name of the public date column: {@code handed_over_on}. */
    public String dateColumn() {
        return name().toLowerCase(java.util.Locale.ROOT) + "_on";
    }
}
