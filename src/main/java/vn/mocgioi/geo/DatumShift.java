package vn.mocgioi.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.locationtech.jts.geom.Coordinate;

/** VN-2000 to WGS 84 by other parameters than the right ones, to know their mark. */
final class DatumShift {
    /** The rotations of EPSG:6960 with their signs turned round. */
    static final DatumShift WRONG_ROTATIONS =
            new DatumShift("-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278");

    private final MathTransform math;

    /**
     * @param toWgs84 seven parameters as in WKT's TOWGS84: metres, arc seconds (position vector), parts per million
     */
    DatumShift(String toWgs84) {
        String vn2000 = """
                GEOGCS["VN-2000 otherwise",DATUM["Vietnam 2000 otherwise",SPHEROID["WGS 84",6378137,298.257223563],\
                TOWGS84[%s]],PRIMEM["Greenwich",0],UNIT["degree",0.017453292519943295],AXIS["Lon",EAST],AXIS["Lat",NORTH]]\
                """.formatted(toWgs84);
        try {
            this.math = new DefaultCoordinateOperationFactory()
                    .createOperation(KnownCrs.parse(vn2000), Crs.WGS84.system())
                    .getMathTransform();
        } catch (FactoryException e) {
            throw new IllegalStateException("there is no way from VN-2000 to WGS 84 by " + toWgs84, e);
        }
    }

    /** Longitude and latitude on WGS 84 of those on VN-2000. */
    Coordinate apply(Coordinate vn2000) {
        double[] xy = {vn2000.x, vn2000.y};
        try {
            math.transform(xy, 0, xy, 0, 1);
        } catch (TransformException e) {
            throw new IllegalStateException("no place on VN-2000: " + vn2000, e);
        }
        return new Coordinate(xy[0], xy[1]);
    }
}
