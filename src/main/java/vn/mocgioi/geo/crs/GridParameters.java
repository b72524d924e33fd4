package vn.mocgioi.geo.crs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a grid that it gives a name of its own: by its parameters it is one of the grids of Việt Nam, or none.
 *
 * @param meridian in degrees
 * @param scale on the meridian
 * @param falseEasting in metres
 * @param falseNorthing in metres
 * @param latitude of the origin, in degrees
 * @param semiMajor of the ellipsoid, in metres
 * @param inverseFlattening of the ellipsoid
 * @param onWgs84 whether the datum is called WGS 84
 * @param translations to WGS 84, X, Y and Z in metres; empty when the file has none
 */
public record GridParameters(
        double meridian,
        double scale,
        double falseEasting,
        double falseNorthing,
        double latitude,
        double semiMajor,
        double inverseFlattening,
        boolean onWgs84,
        List<Double> translations) {
    private static final double FALSE_EASTING = 500_000;
    private static final double SEMI_MAJOR = 6_378_137;
    private static final double INVERSE_FLATTENING = 298.257223563;
    /** Of EPSG:6960. */
    private static final List<Double> VN2000_TO_WGS84 = List.of(-191.90441429, -39.30318279, -111.45032835);

    private static final Pattern METHOD = Pattern.compile("METHOD\\[\"Transverse Mercator\"");
    private static final Pattern ELLIPSOID = Pattern.compile("ELLIPSOID\\[\"[^\"]*\",([0-9.]+),([0-9.]+)");
    private static final Pattern DATUM = Pattern.compile("DATUM\\[\"([^\"]*)\"");

    /** The parameters in a WKT of 2019, as GDAL writes it; null when it is no Transverse Mercator. */
    public static @Nullable GridParameters of(String wkt) {
        Matcher ellipsoid = ELLIPSOID.matcher(wkt);
        Matcher datum = DATUM.matcher(wkt);
        Double meridian = parameter(wkt, "Longitude of natural origin");
        Double scale = parameter(wkt, "Scale factor at natural origin");
        Double easting = parameter(wkt, "False easting");
        if (!METHOD.matcher(wkt).find() || !ellipsoid.find() || meridian == null || scale == null || easting == null) {
            return null;
        }
        Double northing = parameter(wkt, "False northing");
        Double latitude = parameter(wkt, "Latitude of natural origin");
        Double x = parameter(wkt, "X-axis translation");
        Double y = parameter(wkt, "Y-axis translation");
        Double z = parameter(wkt, "Z-axis translation");
        return new GridParameters(
                meridian,
                scale,
                easting,
                northing == null ? 0 : northing,
                latitude == null ? 0 : latitude,
                Double.parseDouble(ellipsoid.group(1)),
                Double.parseDouble(ellipsoid.group(2)),
                datum.find() && datum.group(1).matches("(?i).*(wgs|world geodetic).*"),
                x == null || y == null || z == null ? List.of() : List.of(x, y, z));
    }

    private static @Nullable Double parameter(String wkt, String name) {
        Matcher match = Pattern.compile("PARAMETER\\[\"" + name + "\",(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)")
                .matcher(wkt);
        return match.find() ? Double.valueOf(match.group(1)) : null;
    }

    /** The grid that has these parameters. */
    public Optional<Crs> crs() {
        boolean ordinary = near(falseEasting, FALSE_EASTING)
                && near(falseNorthing, 0)
                && near(latitude, 0)
                && near(semiMajor, SEMI_MAJOR)
                && near(inverseFlattening, INVERSE_FLATTENING);
        return ordinary ? KnownCrs.gridOf(meridian, scale, onWgs84).map(Crs::of) : Optional.empty();
    }

    /** Whether the translations are those of VN-2000 with their signs turned: what is projected by them is 400 m off. */
    public boolean hasTurnedTranslations() {
        if (translations.isEmpty()) {
            return false;
        }
        for (int i = 0; i < VN2000_TO_WGS84.size(); i++) {
            if (Math.abs(translations.get(i) + VN2000_TO_WGS84.get(i)) > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double value, double other) {
        return Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(other));
    }
}
