package vn.mocgioi.land.catalogue;

/** What geometry the rows of a layer carry. */
public enum Shape {
    /** Polygon or multipolygon; measured when written. */
    AREAL,
    POINT,
    NONE
}
