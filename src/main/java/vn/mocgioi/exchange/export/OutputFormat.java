package vn.mocgioi.exchange.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which layers are written. */
public enum OutputFormat {
    GEOJSON("geojson", "application/geo+json", "GeoJSON"),
    GEOJSONL("geojsonl", "application/x-ndjson", "GeoJSON, one feature a line"),
    CSV("csv", "text/csv; charset=utf-8", "CSV"),
    KML("kml", "application/vnd.google-earth.kml+xml", "KML"),
    DXF("dxf", "image/vnd.dxf", "DXF (CAD)"),
    GPKG("gpkg", "application/geopackage+sqlite3", "GeoPackage"),
    SHP("shp.zip", "application/zip", "Shapefile"),
    FGB("fgb", "application/flatgeobuf", "FlatGeobuf");

    private final String suffix;
    private final String mediaType;
    private final String title;

    OutputFormat(String suffix, String mediaType, String title) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** The format of a file's ending, without the first dot. */
    public static Optional<OutputFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    /** The format of a file's name. */
    public static Optional<OutputFormat> ofFileName(String name) {
        return Arrays.stream(values())
                .filter(f -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + f.suffix))
                .findFirst();
    }

    /** All endings, for messages. */
    public static String suffixes() {
        return Arrays.stream(values()).map(OutputFormat::suffix).collect(Collectors.joining(", "));
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }

    /** Whether it is written from front to end; else GDAL builds it in a file. */
    public boolean streamed() {
        return this != GPKG && this != SHP && this != FGB;
    }
}
