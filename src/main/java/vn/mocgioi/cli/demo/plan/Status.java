package vn.mocgioi.cli.demo.plan;

/** How far a zone of the demo has come; each takes the steps of those before it. */
enum Status {
    /** In the province's planning resolution. */
    RESOLVED,
    /** Its general plan is under appraisal. */
    UNDER_APPRAISAL,
    /** Its zoning plan is approved and announced, markers are planned. */
    ZONED,
    /** Established by decision, markers set. */
    ESTABLISHED,
    /** Land clearance is under way. */
    CLEARING,
    OPERATING;

    boolean atLeast(Status other) {
        return compareTo(other) >= 0;
    }
}
