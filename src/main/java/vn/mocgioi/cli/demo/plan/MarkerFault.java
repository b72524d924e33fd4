package vn.mocgioi.cli.demo.plan;

/** A fault planted in the register of a zone's markers, for the checks to find. */
public enum MarkerFault {
    NONE,
    /** Numbers run M1 … M5, M7 …: one was never given. */
    NUMBER_MISSING,
    /** M5 and M05 are one number for two markers (and M6 is missing). */
    NUMBER_DOUBLED,
    /** Two neighbours have each other's number. */
    OUT_OF_ORDER,
    /** A corner of the boundary was forgotten. */
    VERTEX_WITHOUT_MARKER,
    /** A line marker was designed 0.4 m inside the boundary. */
    OFF_BOUNDARY
}
