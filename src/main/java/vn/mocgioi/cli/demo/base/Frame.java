package vn.mocgioi.cli.demo.base;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * The plane in which a site is drawn: x along its main road, y away from it, metres from its middle.
 *
 * @param origin easting and northing of the middle
 * @param turnRad from east to the x axis, counter-clockwise
 */
public record Frame(Coordinate origin, double turnRad) {

    public static Frame at(Place place, double turnDeg) {
        return new Frame(place.grid(), Math.toRadians(turnDeg));
    }

    /** The grid point, on the millimetre. */
    public Coordinate toGrid(double x, double y) {
        double cos = Math.cos(turnRad);
        double sin = Math.sin(turnRad);
        return Millimetre.round(new Coordinate(origin.x + x * cos - y * sin, origin.y + x * sin + y * cos));
    }

    public Coordinate toGrid(Coordinate local) {
        return toGrid(local.x, local.y);
    }

    public Coordinate toLocal(Coordinate grid) {
        double dx = grid.x - origin.x;
        double dy = grid.y - origin.y;
        double cos = Math.cos(turnRad);
        double sin = Math.sin(turnRad);
        return new Coordinate(dx * cos + dy * sin, -dx * sin + dy * cos);
    }

    public Polygon toLocal(Polygon grid) {
        return (Polygon) AffineTransformation.translationInstance(-origin.x, -origin.y)
                .rotate(-turnRad)
                .transform(grid);
    }

    public LineString line(Coordinate... local) {
        return Millimetre.line(List.of(local).stream().map(this::toGrid).toList());
    }
}
