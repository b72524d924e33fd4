package vn.mocgioi.land;

/** What a dated event says of a boundary marker. */
public enum MarkerStatus {
    SET,
    HANDED_OVER,
    DAMAGED,
    LOST,
    RESTORED
}
