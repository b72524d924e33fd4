package vn.mocgioi.land.terms;

/** What a boundary marker marks. */
public enum MarkerKind {
    CORNER,
    LINE,
    /** Stands where it can, for a corner whose own spot is occupied. */
    REFERENCE
}
