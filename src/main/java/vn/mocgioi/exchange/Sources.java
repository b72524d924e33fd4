package vn.mocgioi.exchange;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which reader a file gets, by the ending of its name. */
final class Sources {
    /** The endings that are read, for messages. */
    static final List<String> ENDINGS = List.of("geojson", "json", "geojsonl", "csv", "txt", "fgb", "gpkg", "kml");

    private Sources() {}

    /**
     * Opens a regular local file.
     *
     * @param name the file's name as the user knows it; its ending tells the format
     * @throws FileProblem when it is none, is empty, or its ending is not known
     */
    static RowSource open(Path file, String name) {
        if (!Files.exists(file)) {
            throw new FileProblem("there is no file " + name);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new FileProblem(name + " is no regular file");
        }
        if (!Files.isReadable(file)) {
            throw new FileProblem(name + " may not be read; check its permissions");
        }
        return switch (ending(name)) {
            case "geojson", "json", "geojsonl" -> GeoJsonSource.open(file);
            case "csv", "txt" -> CsvSource.open(file);
            case "fgb" -> ogr(OgrDriver.FLAT_GEOBUF, file, name);
            case "gpkg" -> ogr(OgrDriver.GEO_PACKAGE, file, name);
            case "kml" -> ogr(OgrDriver.KML, file, name);
            default ->
                throw new FileProblem("%s ends in no format that can be read; these can: .%s"
                        .formatted(name, String.join(", .", ENDINGS)));
        };
    }

    private static RowSource ogr(OgrDriver driver, Path file, String name) {
        return OgrSource.open(new OgrSource.OgrFile(driver, file, name, null, null, null));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
