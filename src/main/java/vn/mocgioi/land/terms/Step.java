package vn.mocgioi.land.terms;

/** A step in the life of a zone or phase, in its usual order. */
public enum Step {
    RESOLUTION,
    PREPARED,
    APPRAISAL,
    APPROVED,
    ANNOUNCED,
    INVESTMENT_POLICY,
    ESTABLISHED,
    LAND_ALLOCATED,
    MARKERS_PLANNED,
    MARKERS_SET,
    CLEARANCE,
    INFRASTRUCTURE,
    OPERATING,
    REVOKED
}
