package vn.mocgioi.geo.crs;

/** A coordinate reference system was named that is not known, or that has no two coordinates of a place. */
public final class UnknownCrs extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownCrs(String name) {
        super("'" + name + "' is no coordinate reference system that is known here; write EPSG:9213, OGC:CRS84 or"
                + " http://www.opengis.net/def/crs/EPSG/0/9213");
    }
}
