package vn.mocgioi.geo.crs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;

/**
 * How a grid lies at a place: what a printed map needs to show true north, and a surveyor to reduce a distance.
 *
 * @param convergenceDeg the angle from true north to grid north, clockwise; a true bearing is the grid's plus this. In Viet
 *     Nam it is positive east of the central meridian
 * @param scale a short distance on the grid over the same on the ellipsoid
 */
public record Convergence(double convergenceDeg, double scale) {
    /** Half the length of meridian that is looked at, degrees: some 100 m, straight to 1e-12 on the grid. */
    private static final double STEP_DEG = 0.001;

    private static final Map<Crs, Grid> GRIDS = new ConcurrentHashMap<>();

    /**
     * At a place given on WGS 84; north is that of the grid's own datum, for VN-2000 within 0.02″ of WGS 84's.
     *
     * @param grid a projected, conformal system in metres
     * @throws IllegalArgumentException when the system is none
     * @throws Transform.OutOfRange for a place that is none
     */
    public static Convergence at(double lon, double lat, Crs grid) {
        return GRIDS.computeIfAbsent(grid, Grid::of).at(lon, lat);
    }

    private record Grid(Crs crs, MathTransform toOwnDatum, MathTransform projection, double equatorM, double e2) {

        static Grid of(Crs crs) {
            if (!(crs.system() instanceof ProjectedCRS projected)) {
                throw new IllegalArgumentException(crs + " is no grid: it has no grid north");
            }
            GeographicCRS base = projected.getBaseCRS();
            Ellipsoid ellipsoid = base.getDatum().getEllipsoid();
            double ratio = ellipsoid.getSemiMinorAxis() / ellipsoid.getSemiMajorAxis();
            try {
                MathTransform toOwnDatum = new DefaultCoordinateOperationFactory()
                        .createOperation(Crs.WGS84.system(), base)
                        .getMathTransform();
                MathTransform projection = projected.getConversionFromBase().getMathTransform();
                return new Grid(crs, toOwnDatum, projection, ellipsoid.getSemiMajorAxis(), 1 - ratio * ratio);
            } catch (FactoryException e) {
                throw new UnknownTransform(Crs.WGS84, crs, e);
            }
        }

        Convergence at(double lon, double lat) {
            double[] place = {lon, lat};
            boolean onEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 - STEP_DEG;
            if (!onEarth) {
                throw new Transform.OutOfRange(lon, lat, Crs.WGS84, crs);
            }
            try {
                toOwnDatum.transform(place, 0, place, 0, 1);
                double[] meridian = {place[0], place[1] - STEP_DEG, place[0], place[1] + STEP_DEG};
                projection.transform(meridian, 0, meridian, 0, 2);
                double east = meridian[2] - meridian[0];
                double north = meridian[3] - meridian[1];
                return new Convergence(
                        Math.toDegrees(Math.atan2(-east, north)), Math.hypot(east, north) / meridianM(place[1]));
            } catch (TransformException e) {
                Transform.OutOfRange outside = new Transform.OutOfRange(lon, lat, Crs.WGS84, crs);
                outside.initCause(e);
                throw outside;
            }
        }

        /** The length of meridian between the two points that are looked at. */
        private double meridianM(double lat) {
            double sine = Math.sin(Math.toRadians(lat));
            double w2 = 1 - e2 * sine * sine;
            return equatorM * (1 - e2) / (w2 * Math.sqrt(w2)) * Math.toRadians(2 * STEP_DEG);
        }
    }
}
