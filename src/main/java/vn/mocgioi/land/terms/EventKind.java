package vn.mocgioi.land.terms;

/** What the `milestone` column of the events layer may say: a {@link Milestone}, or one of the two beside them. */
public enum EventKind {
    RECOVERY_NOTICE,
    INVENTORY,
    PLAN_APPROVED,
    RECOVERY_DECISION,
    PAID,
    HANDED_OVER,
    /** The site was obtained by enforcement: counts as handed over from its date, and is shown apart. */
    ENFORCED,
    /** The milestone named in `of` does not apply to the parcel from this date. */
    NOT_APPLICABLE
}
