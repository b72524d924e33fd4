package vn.mocgioi.geo;

/** A coordinate reference system was named that is not known. */
public final class UnknownCrs extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownCrs(String name) {
        super("'" + name + "' is no known coordinate reference system; write EPSG:9213, OGC:CRS84 or"
                + " http://www.opengis.net/def/crs/EPSG/0/9213");
    }
}
