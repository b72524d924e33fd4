package vn.mocgioi.geo.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.projection.MapProjection;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.shape.BBox;

/**
 * What a {@link Crs} is made of. The systems that are in daily use here are built in, as the EPSG registry has them.
 *
 * <p>VN-2000 to WGS 84 is EPSG:6960. Its rotations are published in the coordinate-frame sense; WKT's TOWGS84 is the
 * position-vector sense, so all three change sign here. Getting that wrong moves a point by 0.76 m.
 */
final class KnownCrs {
    static final String CRS84 = "OGC:CRS84";

    private static final String VN2000 = """
            GEOGCS["VN-2000",DATUM["Vietnam 2000",SPHEROID["WGS 84",6378137,298.257223563],\
            TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]],\
            PRIMEM["Greenwich",0],UNIT["degree",0.017453292519943295],AXIS["Lon",EAST],AXIS["Lat",NORTH]]\
            """;
    private static final String WGS84 = """
            GEOGCS["WGS 84",DATUM["World Geodetic System 1984",SPHEROID["WGS 84",6378137,298.257223563],\
            TOWGS84[0,0,0,0,0,0,0]],\
            PRIMEM["Greenwich",0],UNIT["degree",0.017453292519943295],AXIS["Lon",EAST],AXIS["Lat",NORTH]]\
            """;
    private static final List<Grid> GRIDS = new ArrayList<>();
    private static final Map<Integer, KnownCrs> BUILT_IN = builtIn();

    /** A Transverse Mercator grid with a false easting of 500 km. */
    private record Grid(int epsg, double meridian, double scale, boolean onWgs84) {}

    static {
        // Points outside a projection's area are met where a file is in the wrong system. GeoTools would log each of
        // them;
        // Transform and the area of use judge them instead.
        MapProjection.SKIP_SANITY_CHECKS = true;
    }

    private final Supplier<CoordinateReferenceSystem> make;
    private final boolean northingFirst;
    private final @Nullable BBox areaOfUse;
    private volatile @Nullable CoordinateReferenceSystem system;

    KnownCrs(Supplier<CoordinateReferenceSystem> make, boolean northingFirst, @Nullable BBox areaOfUse) {
        this.make = make;
        this.northingFirst = northingFirst;
        this.areaOfUse = areaOfUse;
    }

    static Optional<KnownCrs> of(int epsg) {
        return Optional.ofNullable(BUILT_IN.get(epsg));
    }

    /** The TM-3 and UTM grids of Viet Nam, by EPSG code. */
    static Set<Integer> vietnameseGrids() {
        return BUILT_IN.keySet().stream()
                .filter(code -> code != 4326 && code != 4756 && code != 3857)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The EPSG code of the grid of this meridian and scale.
     *
     * @param onWgs84 which of two is meant, where there is one on VN-2000 and one on WGS 84
     */
    static Optional<Integer> gridOf(double meridian, double scale, boolean onWgs84) {
        return GRIDS.stream()
                .filter(grid -> Math.abs(grid.meridian() - meridian) < 1e-6 && Math.abs(grid.scale() - scale) < 1e-9)
                .min(Comparator.comparing(grid -> grid.onWgs84() != onWgs84))
                .map(Grid::epsg);
    }

    CoordinateReferenceSystem system() {
        CoordinateReferenceSystem made = system;
        if (made == null) {
            made = make.get();
            system = made;
        }
        return made;
    }

    boolean northingFirst() {
        return northingFirst;
    }

    @Nullable
    BBox areaOfUse() {
        return areaOfUse;
    }

    private static Map<Integer, KnownCrs> builtIn() {
        Map<Integer, KnownCrs> systems = new TreeMap<>();
        systems.put(4326, new KnownCrs(() -> parse(WGS84), true, new BBox(-180, -90, 180, 90)));
        systems.put(4756, new KnownCrs(() -> parse(VN2000), true, new BBox(102.14, 8.33, 109.53, 23.4)));
        systems.put(3857, new KnownCrs(() -> parse(webMercator()), false, new BBox(-180, -85.06, 180, 85.06)));
        utm(systems, 3405, VN2000, 105, new BBox(102.14, 8.33, 108, 23.4));
        utm(systems, 3406, VN2000, 111, new BBox(108, 10.43, 109.53, 21.56));
        utm(systems, 32648, WGS84, 105, new BBox(102, 0, 108, 84));
        utm(systems, 32649, WGS84, 111, new BBox(108, 0, 114, 84));
        tm3(systems, 5896, 102, new BBox(102.14, 9.2, 103.51, 22.82));
        tm3(systems, 5897, 105, new BBox(103.5, 8.33, 106.51, 23.4));
        tm3(systems, 5898, 108, new BBox(106.5, 8.57, 109.53, 22.95));
        tm3(systems, 5899, 107.75, new BBox(106.43, 8.57, 108.76, 21.67));
        tm3(systems, 9205, 103, new BBox(102.14, 20.89, 103.99, 22.82));
        tm3(systems, 9206, 104, new BBox(103.21, 20.57, 105.03, 22.04));
        tm3(systems, 9207, 104.5, new BBox(103.4, 8.33, 105.54, 10.55));
        tm3(systems, 9208, 104.75, new BBox(103.53, 10.18, 105.86, 22.85));
        tm3(systems, 9209, 105.5, new BBox(104.33, 9.19, 106.69, 23.4));
        tm3(systems, 9210, 105.75, new BBox(105.26, 9.75, 107.8, 23.12));
        tm3(systems, 9211, 106, new BBox(104.83, 16.92, 107.03, 22.7));
        tm3(systems, 9212, 106.25, new BBox(106.41, 11.3, 107.43, 17.22));
        tm3(systems, 9213, 106.5, new BBox(105.43, 21.32, 106.25, 22.75));
        tm3(systems, 9214, 107, new BBox(105.88, 15.99, 108.24, 21.63));
        tm3(systems, 9215, 107.25, new BBox(106.09, 21.32, 107.37, 22.47));
        tm3(systems, 9216, 107.5, new BBox(107.33, 13.92, 108.55, 15.42));
        tm3(systems, 9217, 108.25, new BBox(108.55, 11.25, 109.53, 14.71));
        tm3(systems, 9218, 108.5, new BBox(107.2, 10.43, 109.52, 14.61));
        return systems;
    }

    private static void tm3(Map<Integer, KnownCrs> systems, int epsg, double meridian, BBox areaOfUse) {
        GRIDS.add(new Grid(epsg, meridian, 0.9999, false));
        systems.put(epsg, new KnownCrs(() -> parse(transverseMercator(VN2000, meridian, 0.9999)), false, areaOfUse));
    }

    private static void utm(Map<Integer, KnownCrs> systems, int epsg, String datum, double meridian, BBox areaOfUse) {
        GRIDS.add(new Grid(epsg, meridian, 0.9996, datum.equals(WGS84)));
        systems.put(epsg, new KnownCrs(() -> parse(transverseMercator(datum, meridian, 0.9996)), false, areaOfUse));
    }

    static String transverseMercator(String base, double meridian, double scale) {
        return """
                PROJCS["TM %2$s",%1$s,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],\
                PARAMETER["central_meridian",%2$s],PARAMETER["scale_factor",%3$s],PARAMETER["false_easting",500000],\
                PARAMETER["false_northing",0],UNIT["metre",1],AXIS["E",EAST],AXIS["N",NORTH]]\
                """.formatted(base, meridian, scale);
    }

    private static String webMercator() {
        return """
                PROJCS["WGS 84 / Pseudo-Mercator",%s,PROJECTION["Popular Visualisation Pseudo Mercator"],\
                PARAMETER["semi_minor",6378137],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",0],\
                PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],\
                UNIT["metre",1],AXIS["E",EAST],AXIS["N",NORTH]]\
                """.formatted(WGS84);
    }

    static CoordinateReferenceSystem parse(String wkt) {
        try {
            return CRS.parseWKT(wkt);
        } catch (FactoryException e) {
            throw new IllegalStateException("a built-in coordinate system cannot be read: " + wkt, e);
        }
    }
}
