package vn.mocgioi.geo.shape;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometry as GeoJSON text with a fixed number of decimals and no trailing zeros.
 *
 * <p>Nine decimals of a degree are 0.1 mm; seven would move a corner by up to 8.5 mm.
 */
public final class GeoJsonText {
    /** Decimals of degrees in what we publish. */
    public static final int DEGREE_DECIMALS = 9;

    private static final long[] POWERS = {
        1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L
    };

    /** Beyond this a double has no digit left after the last decimal that is written. */
    private static final double MOST_SCALED = 1L << 53;

    private final StringBuilder out;
    private final int decimals;

    private GeoJsonText(StringBuilder out, int decimals) {
        this.out = out;
        this.decimals = decimals;
    }

    /**
     * The geometry object as text; Z is left out.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException for numbers that are not finite or too large for so many decimals
     */
    public static String of(Geometry geometry, int decimals) {
        if (decimals < 0 || decimals >= POWERS.length) {
            throw new IllegalArgumentException("decimals are 0 to 9: " + decimals);
        }
        StringBuilder out = new StringBuilder(32 + 28 * geometry.getNumPoints());
        new GeoJsonText(out, decimals).geometry(geometry);
        return out.toString();
    }

    private void geometry(Geometry geometry) {
        String type = geometry.getGeometryType();
        out.append("{\"type\":\"").append(type.equals("LinearRing") ? "LineString" : type);
        if (type.equals("GeometryCollection")) {
            out.append("\",\"geometries\":[");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                comma(i);
                geometry(geometry.getGeometryN(i));
            }
            out.append("]}");
            return;
        }
        out.append("\",\"coordinates\":");
        if (type.startsWith("Multi")) {
            out.append('[');
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                comma(i);
                coordinates(geometry.getGeometryN(i));
            }
            out.append(']');
        } else {
            coordinates(geometry);
        }
        out.append('}');
    }

    private void coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            if (point.isEmpty()) {
                out.append("[]");
            } else {
                position(point.getCoordinateSequence(), 0);
            }
        } else if (geometry instanceof Polygon polygon) {
            out.append('[');
            if (!polygon.isEmpty()) {
                positions(polygon.getExteriorRing().getCoordinateSequence());
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    out.append(',');
                    positions(polygon.getInteriorRingN(i).getCoordinateSequence());
                }
            }
            out.append(']');
        } else {
            positions(((LineString) geometry).getCoordinateSequence());
        }
    }

    private void positions(CoordinateSequence points) {
        out.append('[');
        for (int i = 0; i < points.size(); i++) {
            comma(i);
            position(points, i);
        }
        out.append(']');
    }

    private void position(CoordinateSequence points, int i) {
        out.append('[');
        number(points.getX(i));
        out.append(',');
        number(points.getY(i));
        out.append(']');
    }

    private void comma(int i) {
        if (i > 0) {
            out.append(',');
        }
    }

    /** Rounds in the last decimal, halves away from zero. */
    private void number(double value) {
        double exact = Math.abs(value) * POWERS[decimals];
        if (!(exact < MOST_SCALED)) {
            throw new IllegalArgumentException(value + " cannot be written with " + decimals + " decimals");
        }
        long scaled = Math.round(exact);
        if (value < 0 && scaled != 0) {
            out.append('-');
        }
        long whole = scaled / POWERS[decimals];
        long fraction = scaled % POWERS[decimals];
        out.append(whole);
        if (fraction == 0) {
            return;
        }
        out.append('.');
        int digits = decimals;
        while (fraction % 10 == 0) {
            fraction /= 10;
            digits--;
        }
        for (long power = POWERS[digits - 1]; power > fraction; power /= 10) {
            out.append('0');
        }
        out.append(fraction);
    }
}
