package vn.mocgioi.geo.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/** GeoTools' EPSG database: every code there is, a second to open, so only asked for what is not built in. */
final class EpsgDatabase {
    static {
        // It unpacks into one fixed folder of the temporary directory, which another user of the machine may own.
        if (System.getProperty("EPSG-HSQL.directory") == null) {
            System.setProperty(
                    "EPSG-HSQL.directory",
                    System.getProperty("java.io.tmpdir") + "/mocgioi-epsg-" + System.getProperty("user.name"));
        }
    }

    private EpsgDatabase() {}

    static CoordinateReferenceSystem decode(int epsg, boolean eastFirst) throws FactoryException {
        return CRS.decode("EPSG:" + epsg, eastFirst);
    }

    static KnownCrs definition(int epsg) throws FactoryException {
        CoordinateReferenceSystem system = decode(epsg, true);
        return new KnownCrs(() -> system, false, null);
    }
}
