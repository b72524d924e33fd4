package vn.mocgioi.land.terms;

/** What a dated event says of a boundary marker. */
public enum MarkerStatus {
    SET,
    HANDED_OVER,
    DAMAGED,
    LOST,
    RESTORED
}
