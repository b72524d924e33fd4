package vn.mocgioi.geo.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The one formula for areas and lengths: planar in the survey CRS (grid), and on the WGS 84 ellipsoid (geodesic).
 *
 * @param gridAreaM2 planar area in the survey CRS, unrounded; 0 for lines
 * @param geodesicArea on the ellipsoid, m², unrounded; 0 for lines
 * @param perimeterM length of all rings, or of the line, in the survey CRS
 * @param geodesicPerimeterM the same on the ellipsoid
 */
public record Measure(double gridAreaM2, double geodesicArea, double perimeterM, double geodesicPerimeterM) {

    /**
     * A square millimetre: two computations of one area may differ by as much, so a part that is no larger is none, and
     * a limit is met by what falls short of it by no more. In SQL it stands in the function {@code part_counts}.
     */
    public static final double NOISE_M2 = 1e-6;

    /** One side of a ring or line: its length in the survey CRS and its direction from grid north, 0 to 360. */
    public record Edge(double lengthM, double bearingDeg) {}

    /**
     * Measures polygons (with holes), multipolygons and lines.
     *
     * @param survey in the survey CRS
     * @param wgs84 the same geometry in lon, lat
     */
    public static Measure of(Geometry survey, Geometry wgs84) {
        Sums sums = new Sums();
        sums.ellipsoid(wgs84);
        return new Measure(survey.getArea(), sums.areaM2, survey.getLength(), sums.lengthM);
    }

    /** Grid area, rounded once to 0.1 m². */
    public BigDecimal areaM2() {
        return round(gridAreaM2);
    }

    /** Geodesic area, rounded once to 0.1 m². */
    public BigDecimal geodesicAreaM2() {
        return round(geodesicArea);
    }

    /**
     * To 0.1, half up, exact from there on. What was measured is taken to six decimals first: 0.15 m² is 0.2, whatever
     * binary fractions made of it. In SQL the function {@code tenths}.
     */
    public static BigDecimal round(double squareMetres) {
        return round(BigDecimal.valueOf(squareMetres));
    }

    /** The same of a sum of measured areas. */
    public static BigDecimal round(BigDecimal squareMetres) {
        return squareMetres.setScale(6, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);
    }

    /** Hectares of exact square metres, to 4 decimals. */
    public static BigDecimal hectares(BigDecimal squareMetres) {
        return squareMetres.movePointLeft(4).setScale(4, RoundingMode.HALF_UP);
    }

    /** The sides of a line, or of a polygon's outer ring, in order. */
    public static List<Edge> edges(Geometry survey) {
        CoordinateSequence points = survey instanceof Polygon polygon
                ? polygon.getExteriorRing().getCoordinateSequence()
                : ((LineString) survey).getCoordinateSequence();
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            double east = points.getX(i) - points.getX(i - 1);
            double north = points.getY(i) - points.getY(i - 1);
            double bearing = Math.toDegrees(Math.atan2(east, north));
            edges.add(new Edge(Math.hypot(east, north), bearing < 0 ? bearing + 360 : bearing));
        }
        return edges;
    }

    private static final class Sums {
        private final ShortGeodesics shortGeodesics = new ShortGeodesics();
        private double areaM2;
        private double lengthM;

        void ellipsoid(Geometry geometry) {
            if (geometry instanceof Polygon polygon) {
                if (!polygon.isEmpty()) {
                    areaM2 += ring(polygon.getExteriorRing());
                    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                        areaM2 -= ring(polygon.getInteriorRingN(i));
                    }
                }
            } else if (geometry instanceof GeometryCollection) {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    ellipsoid(geometry.getGeometryN(i));
                }
            } else if (geometry instanceof LineString line) {
                line(line);
            }
        }

        private double ring(LineString ring) {
            CoordinateSequence points = ring.getCoordinateSequence();
            OptionalDouble shortSided = shortGeodesics.ring(points);
            if (shortSided.isPresent()) {
                lengthM += shortGeodesics.lengthM();
                return Math.abs(shortSided.getAsDouble());
            }
            PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
            for (int i = 0; i < points.size() - 1; i++) {
                area.AddPoint(points.getY(i), points.getX(i));
            }
            var result = area.Compute();
            lengthM += result.perimeter;
            return Math.abs(result.area);
        }

        private void line(LineString line) {
            CoordinateSequence points = line.getCoordinateSequence();
            if (shortGeodesics.line(points).isPresent()) {
                lengthM += shortGeodesics.lengthM();
                return;
            }
            for (int i = 1; i < points.size(); i++) {
                lengthM += Geodesic.WGS84.Inverse(
                                points.getY(i - 1), points.getX(i - 1), points.getY(i), points.getX(i))
                        .s12;
            }
        }
    }
}
