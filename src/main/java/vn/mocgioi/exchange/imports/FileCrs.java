package vn.mocgioi.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.exchange.source.DrawingUnit;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.crs.UnknownCrs;
import vn.mocgioi.land.catalogue.Shape;

/**
 * In which CRS a file's coordinates are read, and how that is known.
 *
 * @param crs null when the file has no coordinates
 * @param source {@code --crs}, {@code file}, {@code default}
 * @param said what is to be said about it
 */
record FileCrs(@Nullable Crs crs, String source, List<ImportReport.FileFinding> said) {

    private static final Pattern OWN_NAME = Pattern.compile("-(CRS84|EPSG\\d{4,5})-\\d{4}-\\d{2}-\\d{2}");

    /** Whether somebody said it, and the file did not. */
    boolean isSaid() {
        return source.equals("--crs");
    }

    /**
     * @param name the file's name as the user knows it
     * @param wanted what the user said, or null
     * @throws FileProblem when nothing tells the CRS
     */
    static FileCrs of(FileRows file, String name, @Nullable String wanted, Crs survey) {
        if (file.place() == FileRows.Place.NONE) {
            return new FileCrs(null, "default", List.of());
        }
        if (file.layer().shape() == Shape.NONE && !file.layer().has(Headings.X_NORTHING)) {
            return new FileCrs(null, "default", List.of());
        }
        List<ImportReport.FileFinding> said = new ArrayList<>();
        String declared = file.declaredCrs();
        if (wanted != null) {
            Crs crs = said(wanted);
            if (file.place() == FileRows.Place.LON_LAT && !crs.isGeographic()) {
                throw new FileProblem("columns lon and lat are degrees, and --crs " + wanted
                        + " is in metres; name the columns x_northing and y_easting, or leave --crs out");
            }
            if (declared != null && !isSame(declared, crs)) {
                said.add(new ImportReport.FileFinding(
                        "crs_overruled",
                        "the file says its coordinates are %s; read as %s because --crs says so"
                                .formatted(declared, wanted),
                        false));
            }
            return new FileCrs(crs, "--crs", said);
        }
        if (declared != null) {
            return new FileCrs(known(declared), "file", said);
        }
        return switch (file.place()) {
            case LON_LAT -> new FileCrs(Crs.WGS84, "default", said);
            case NORTHING_EASTING -> {
                said.add(new ImportReport.FileFinding(
                        "crs_assumed",
                        "x_northing and y_easting are read as %s, the survey CRS; say another with --crs"
                                .formatted(survey.code()),
                        false));
                yield new FileCrs(survey, "default", said);
            }
            case GEOMETRY -> {
                Envelope extent = file.extent();
                if (extent != null && fits(extent, survey)) {
                    said.add(new ImportReport.FileFinding(
                            "crs_assumed",
                            "a drawing names no CRS; its coordinates are read as %s, the survey CRS, in whose area of use they all fall; say another with --crs"
                                    .formatted(survey.code()),
                            false));
                    yield new FileCrs(survey, "default", said);
                }
                if (extent != null) {
                    requireMetres(extent, survey);
                }
                if (file.fixedColumns()) {
                    throw new FileProblem(
                            "the file does not say in which CRS its coordinates are; say it with --crs, for example --crs "
                                    + survey.code());
                }
                yield new FileCrs(Crs.WGS84, "default", said);
            }
            case WKT -> {
                Crs named = ofName(name);
                if (named == null) {
                    throw new FileProblem(
                            "nothing says in which CRS the wkt column is; say it with --crs, for example --crs "
                                    + survey.code());
                }
                said.add(new ImportReport.FileFinding(
                        "crs_by_name",
                        "the file has the name of a download of ours in %s, and its wkt column is read so; say another with --crs"
                                .formatted(named.code()),
                        false));
                yield new FileCrs(named, "file", said);
            }
            case NONE -> throw new IllegalStateException("no place, no CRS");
        };
    }

    /** The CRS in the name of a download of ours, which the rows of a CSV do not have. */
    private static @Nullable Crs ofName(String name) {
        Matcher own = OWN_NAME.matcher(name);
        return own.find() ? Crs.of(own.group(1).replace("CRS84", "OGC:CRS84").replace("EPSG", "EPSG:")) : null;
    }

    /** A drawing in another unit falls far away, and where it should when it is turned into metres. */
    private static void requireMetres(Envelope extent, Crs survey) {
        for (DrawingUnit unit : DrawingUnit.values()) {
            double metres = unit.metres();
            Envelope turned = new Envelope(
                    extent.getMinX() * metres,
                    extent.getMaxX() * metres,
                    extent.getMinY() * metres,
                    extent.getMaxY() * metres);
            if (unit != DrawingUnit.M && fits(turned, survey)) {
                throw new FileProblem("the coordinates of the drawing are %s, not metres; say --unit %s"
                        .formatted(unit.many(), unit.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Whether all of it falls where the survey CRS is used: another meridian would put it beside. */
    private static boolean fits(Envelope extent, Crs survey) {
        Transform toWgs84 = Transform.between(survey, Crs.WGS84);
        try {
            Coordinate least = toWgs84.apply(extent.getMinX(), extent.getMinY());
            Coordinate most = toWgs84.apply(extent.getMaxX(), extent.getMaxY());
            return survey.areaOfUse().contains(new Envelope(least, most));
        } catch (Transform.OutOfRange e) {
            return false;
        }
    }

    private static Crs said(String wanted) {
        try {
            return Crs.of(wanted);
        } catch (UnknownCrs e) {
            throw new FileProblem("--crs: " + e.getMessage(), e);
        }
    }

    private static Crs known(String declared) {
        try {
            return Crs.of(declared);
        } catch (UnknownCrs e) {
            throw new FileProblem(
                    "the file names its CRS '%s', which has no EPSG code that could be found; say with --crs which it is, by its meridian (--crs EPSG:5897 is VN-2000 / TM-3 of 105°)"
                            .formatted(declared),
                    e);
        }
    }

    private static boolean isSame(String declared, Crs crs) {
        try {
            return Crs.of(declared).equals(crs);
        } catch (UnknownCrs e) {
            return false;
        }
    }

    /**
     * A file may name its CRS only at its end, when all its rows were read in another.
     *
     * @throws FileProblem when it does, unless the user had said the CRS
     */
    void requireSameAtEnd(FileRows file) {
        String declared = file.declaredCrs();
        if (source.equals("default") && crs != null && declared != null && !isSame(declared, crs)) {
            Crs late = known(declared);
            throw new FileProblem("the file names its CRS only after its rows; say it with --crs " + late.code());
        }
    }
}
