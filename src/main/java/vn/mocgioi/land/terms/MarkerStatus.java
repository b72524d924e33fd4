package vn.mocgioi.land.terms;

/** What a dated event says of a boundary marker. */
public enum MarkerStatus {
    SET,
    HANDED_OVER,
    DAMAGED,
    LOST,
    RESTORED;

    /** Whether a marker of which this was last said stands; in SQL the function {@code marker_stands}. */
    public boolean stands() {
        return this != LOST;
    }
}
