package vn.mocgioi.land.checks;

/** What the check of a zone can find; the codes are what others count by and never change. */
public enum FindingCode {
    MARKER_OFF_DESIGN(true),
    MARKER_OFF_BOUNDARY(true),
    VERTEX_WITHOUT_MARKER(true),
    MARKER_NUMBER_MISSING(false),
    MARKER_NUMBER_DOUBLED(true),
    MARKER_OUT_OF_ORDER(false),
    ZONES_OVERLAP(true),
    PHASES_OVERLAP(true),
    PARCELS_OVERLAP(true),
    PARCEL_GAP(false),
    PARCEL_CROSSES_ZONE(false),
    AREA_DIFFERS(false);

    private final boolean error;

    FindingCode(boolean error) {
        this.error = error;
    }

    /** Whether it is wrong for certain; else it is to be looked at. */
    public boolean isError() {
        return error;
    }

    /** As answers and reports write it. */
    public String severity() {
        return error ? "error" : "warning";
    }
}
