package vn.mocgioi.geo.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.locationtech.jts.geom.Coordinate;

/** Between VN-2000 and WGS 84 by other parameters than the right ones, to know their mark. */
final class DatumShift {
    /** The rotations of EPSG:6960 with their signs turned round. */
    static final DatumShift WRONG_ROTATIONS =
            new DatumShift("-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278");

    private final MathTransform toWgs84;
    private final MathTransform fromWgs84;

    /**
     * @param parameters seven of them as in WKT's TOWGS84: metres, arc seconds (position vector), parts per million
     */
    DatumShift(String parameters) {
        String vn2000 = """
                GEOGCS["VN-2000 otherwise",DATUM["Vietnam 2000 otherwise",SPHEROID["WGS 84",6378137,298.257223563],\
                TOWGS84[%s]],PRIMEM["Greenwich",0],UNIT["degree",0.017453292519943295],AXIS["Lon",EAST],AXIS["Lat",NORTH]]\
                """.formatted(parameters);
        try {
            CoordinateReferenceSystem otherwise = KnownCrs.parse(vn2000);
            this.toWgs84 = between(otherwise, Crs.WGS84.system());
            this.fromWgs84 = between(Crs.WGS84.system(), otherwise);
        } catch (FactoryException e) {
            throw new IllegalStateException("there is no way between VN-2000 and WGS 84 by " + parameters, e);
        }
    }

    private static MathTransform between(CoordinateReferenceSystem from, CoordinateReferenceSystem to)
            throws FactoryException {
        return new DefaultCoordinateOperationFactory().createOperation(from, to).getMathTransform();
    }

    /** Longitude and latitude on WGS 84 of those on VN-2000. */
    Coordinate apply(Coordinate vn2000) {
        return transformed(vn2000, toWgs84);
    }

    /** Longitude and latitude on VN-2000 of those on WGS 84. */
    Coordinate undo(Coordinate wgs84) {
        return transformed(wgs84, fromWgs84);
    }

    private static Coordinate transformed(Coordinate lonLat, MathTransform math) {
        double[] xy = {lonLat.x, lonLat.y};
        try {
            math.transform(xy, 0, xy, 0, 1);
        } catch (TransformException e) {
            throw new IllegalStateException("no place in degrees: " + lonLat, e);
        }
        return new Coordinate(xy[0], xy[1]);
    }
}
