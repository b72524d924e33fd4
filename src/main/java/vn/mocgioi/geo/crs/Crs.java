package vn.mocgioi.geo.crs;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.metadata.iso.extent.GeographicBoundingBoxImpl;
import org.geotools.referencing.CRS;
import vn.mocgioi.geo.shape.BBox;

/**
 * A coordinate reference system.
 *
 * <p>Coordinates are lon, lat or E, N everywhere in this program, whatever the authority says; the order that the
 * authority gives the axes is {@link #northingFirst()}, and only what is written for others looks at it.
 *
 * <p>Viet Nam's systems and WGS 84 are known without GeoTools' EPSG database, which costs a second to open; any other
 * EPSG code opens it when first used.
 */
public final class Crs {
    /** Longitude, latitude on WGS 84. */
    public static final Crs WGS84 =
            new Crs(KnownCrs.CRS84, 4326, KnownCrs.of(4326).orElseThrow(), false);

    private static final String EPSG = "EPSG:";
    private static final Pattern NAME = Pattern.compile(
            "(?:EPSG:|URN:OGC:DEF:CRS:EPSG:[^:]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/EPSG/[^/]+/)(\\d{4,6})");
    private static final Pattern CRS84_NAME = Pattern.compile(
            "CRS:84|(?:OGC:|URN:OGC:DEF:CRS:OGC:[^:]*:" + "|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/OGC/[^/]+/)?CRS84");
    private static final Map<Integer, Crs> BY_SRID = new ConcurrentHashMap<>();

    private final String code;
    private final int srid;
    private final KnownCrs definition;
    private final boolean northingFirst;

    private Crs(String code, int srid, KnownCrs definition, boolean northingFirst) {
        this.code = code;
        this.srid = srid;
        this.definition = definition;
        this.northingFirst = northingFirst;
    }

    /**
     * The system of a name: {@code EPSG:9213}, {@code OGC:CRS84}, or their OGC URIs and URNs, in any case.
     *
     * @throws UnknownCrs when there is none
     */
    public static Crs of(String name) {
        String code = codeOf(name);
        return code.equals(KnownCrs.CRS84) ? WGS84 : of(Integer.parseInt(code.substring(EPSG.length())));
    }

    /**
     * The {@link #code()} that a name stands for, whether or not there is such a system: looking into the EPSG database for
     * whatever a stranger makes up would be dear.
     *
     * @throws UnknownCrs when it is no name of a system
     */
    public static String codeOf(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (CRS84_NAME.matcher(upper).matches()) {
            return KnownCrs.CRS84;
        }
        Matcher match = NAME.matcher(upper);
        if (!match.matches()) {
            throw new UnknownCrs(name);
        }
        return EPSG + Integer.parseInt(match.group(1));
    }

    /**
     * The system of an EPSG code: one of plane or geographic coordinates, not of heights or of three dimensions.
     *
     * @throws UnknownCrs when there is none
     */
    public static Crs of(int epsg) {
        Crs known = BY_SRID.get(epsg);
        return known != null ? known : BY_SRID.computeIfAbsent(epsg, Crs::resolve);
    }

    private static Crs resolve(int epsg) {
        KnownCrs builtIn = KnownCrs.of(epsg).orElse(null);
        if (builtIn != null) {
            return new Crs(EPSG + epsg, epsg, builtIn, builtIn.northingFirst());
        }
        try {
            CoordinateReferenceSystem asDefined = EpsgDatabase.decode(epsg, false);
            boolean ofAPlace = asDefined instanceof GeographicCRS || asDefined instanceof ProjectedCRS;
            if (!ofAPlace || asDefined.getCoordinateSystem().getDimension() != 2) {
                throw new UnknownCrs(EPSG + epsg);
            }
            boolean northingFirst = CRS.getAxisOrder(asDefined) == CRS.AxisOrder.NORTH_EAST;
            return new Crs(EPSG + epsg, epsg, EpsgDatabase.definition(epsg), northingFirst);
        } catch (FactoryException e) {
            UnknownCrs unknown = new UnknownCrs(EPSG + epsg);
            unknown.initCause(e);
            throw unknown;
        }
    }

    /** {@code EPSG:9213}, or {@code OGC:CRS84} for {@link #WGS84}. */
    public String code() {
        return code;
    }

    /** The EPSG code as PostGIS has it; 4326 for {@link #WGS84}. */
    public int srid() {
        return srid;
    }

    /** The OGC URI, such as {@code http://www.opengis.net/def/crs/EPSG/0/9213}. */
    public String uri() {
        return code.equals(KnownCrs.CRS84)
                ? "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
                : "http://www.opengis.net/def/crs/EPSG/0/" + srid;
    }

    /** Whether the authority names north, or latitude, first. */
    public boolean northingFirst() {
        return northingFirst;
    }

    /** Whether coordinates are degrees. */
    public boolean isGeographic() {
        return system() instanceof GeographicCRS;
    }

    /** Where the system may be used, in degrees, as the EPSG registry says; the world where it does not. */
    public BBox areaOfUse() {
        if (definition.areaOfUse() != null) {
            return definition.areaOfUse();
        }
        GeographicBoundingBoxImpl box = (GeographicBoundingBoxImpl) CRS.getGeographicBoundingBox(system());
        return box == null
                ? new BBox(-180, -90, 180, 90)
                : new BBox(
                        box.getWestBoundLongitude(),
                        box.getSouthBoundLatitude(),
                        box.getEastBoundLongitude(),
                        box.getNorthBoundLatitude());
    }

    /** The system for GeoTools, east or longitude first. */
    CoordinateReferenceSystem system() {
        return definition.system();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crs crs && crs.srid == srid && crs.northingFirst == northingFirst;
    }

    @Override
    public int hashCode() {
        return srid;
    }

    @Override
    public String toString() {
        return code;
    }
}
