package vn.mocgioi.geo.shape;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box: west, south, east, north, in degrees or in metres of some CRS.
 *
 * <p>West may be above east only for degrees: the box then crosses the date line.
 */
public record BBox(double west, double south, double east, double north) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public BBox {
        if (!Double.isFinite(west) || !Double.isFinite(south) || !Double.isFinite(east) || !Double.isFinite(north)) {
            throw new IllegalArgumentException("a box has four finite numbers");
        }
        if (south > north) {
            throw new IllegalArgumentException("the box's south " + south + " is above its north " + north);
        }
    }

    public boolean crossesDateLine() {
        return west > east;
    }

    public boolean contains(double x, double y) {
        boolean inside = crossesDateLine() ? x >= west || x <= east : x >= west && x <= east;
        return inside && y >= south && y <= north;
    }

    /** Whether all of the extent lies within; for boxes that do not cross the date line. */
    public boolean contains(Envelope extent) {
        return contains(extent.getMinX(), extent.getMinY()) && contains(extent.getMaxX(), extent.getMaxY());
    }

    /** The box itself, or the two that it is on either side of the date line. */
    public List<BBox> withoutDateLine() {
        return crossesDateLine()
                ? List.of(new BBox(west, south, 180, north), new BBox(-180, south, east, north))
                : List.of(this);
    }

    /** As a geometry: a box without width or height is a line or a point. Not for boxes that cross the date line. */
    public Geometry geometry() {
        return GEOMETRIES.toGeometry(envelope());
    }

    /** As JTS has it. Not for boxes that cross the date line. */
    public Envelope envelope() {
        return new Envelope(west, east, south, north);
    }

    /** The same box, larger by this much on every side; smaller by a negative one. */
    public BBox expandedBy(double margin) {
        return new BBox(west - margin, south - margin, east + margin, north + margin);
    }
}
