package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.mocgioi.exchange.cad.DrawingSource;
import vn.mocgioi.exchange.geojson.GeoJsonSource;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.ogr.OgrSource;
import vn.mocgioi.exchange.ogr.Shapefile;
import vn.mocgioi.exchange.source.FileContent;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.exchange.tables.CsvSource;
import vn.mocgioi.exchange.tables.XlsxSource;

/** Which reader a file gets, by the ending of its name. */
public final class Sources {
    /** The endings that are read, for messages. */
    static final List<String> ENDINGS = List.of(
            "geojson",
            "json",
            "geojsonl",
            "csv",
            "txt",
            "shp",
            "zip",
            "fgb",
            "gpkg",
            "kml",
            "kmz",
            "dxf",
            "dgn",
            "tab",
            "mif",
            "xlsx",
            "xlsm",
            "xls");

    /** What people have and we cannot read, with what to do about it. */
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("shx", "it is a part of a Shapefile; give the .shp"),
            Map.entry("dbf", "it is a part of a Shapefile; give the .shp, or save a table of its own as CSV"),
            Map.entry("prj", "it is a part of a Shapefile; give the .shp"),
            Map.entry("cpg", "it is a part of a Shapefile; give the .shp"),
            Map.entry("dwg", "save it as DXF"),
            Map.entry("gdb", "a FileGDB is a folder; give it, or pack it as ZIP"),
            Map.entry("ods", "save it as .xlsx"),
            Map.entry("rar", "unpack it and give the files, or pack them as ZIP"),
            Map.entry("7z", "unpack it and give the files, or pack them as ZIP"),
            Map.entry("gz", "unpack it"),
            Map.entry("tar", "unpack it and give the files, or pack them as ZIP"),
            Map.entry("vrt", "give the file that it refers to"));

    private static final int START_BYTES = 1_024;
    private static final int START_OF_ESRI_BYTES = 100_000;

    private Sources() {}

    /**
     * Opens a regular local file, a folder with a Shapefile, or a FileGDB.
     *
     * @param name the file's name as the user knows it; its ending tells the format
     * @param options which part of it is read
     * @throws FileProblem when it is none, is empty, or its ending is not known
     */
    public static RowSource open(Path file, String name, ReadOptions options) {
        if (Files.isDirectory(file)) {
            return inFolder(file, name, options);
        }
        if (!Files.exists(file)) {
            throw new FileProblem("there is no file " + name);
        }
        if (!Files.isRegularFile(file)) {
            throw new FileProblem(name + " is no regular file");
        }
        if (!Files.isReadable(file)) {
            throw new FileProblem(name + " may not be read; check its permissions");
        }
        requireFittingContent(file, name);
        return switch (FileContent.ending(name)) {
            case "geojson", "json" ->
                isEsri(file)
                        ? ogr(OgrDriver.ESRI_JSON, file, name, options)
                        : GeoJsonSource.open(file, name, options.limits());
            case "geojsonl" -> GeoJsonSource.open(file, name, options.limits());
            case "csv", "txt" -> CsvSource.open(file, name, options);
            case "xlsx", "xlsm" -> XlsxSource.open(file, name, options);
            case "xls" -> XlsxSource.openOld(file, name, options);
            case "shp" -> Shapefile.open(file, name, options.limits());
            case "zip" -> ZippedFile.open(file, name, options);
            case "fgb" -> ogr(OgrDriver.FLAT_GEOBUF, file, name, options);
            case "gpkg" -> ogr(OgrDriver.GEO_PACKAGE, file, name, options);
            case "tab", "mif" -> ogr(OgrDriver.MAP_INFO, file, name, options);
            case "kml" -> ogr(OgrDriver.KML, file, name, options);
            case "dxf" -> DrawingSource.open(OgrDriver.DXF, file, name, options);
            case "dgn" -> DrawingSource.open(OgrDriver.DGN, file, name, options);
            case "kmz" -> ZippedFile.openKmz(file, name, options);
            default -> throw unknown(name);
        };
    }

    private static void requireFittingContent(Path file, String name) {
        if (!ENDINGS.contains(FileContent.ending(name))) {
            throw unknown(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START_BYTES);
            if (start.length == 0) {
                throw new FileProblem(name + " is empty; copy or export it again");
            }
            FileContent.of(start).requireFits(name);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    /** Whether it is the JSON of ArcGIS and not of the standard: it names its kind of geometry in its own way. */
    private static boolean isEsri(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START_OF_ESRI_BYTES), StandardCharsets.ISO_8859_1);
            return start.contains("\"esriGeometry") || start.contains("\"esriFieldType");
        } catch (IOException e) {
            return false;
        }
    }

    private static FileProblem unknown(String name) {
        String advice = ADVICE.get(FileContent.ending(name));
        return new FileProblem("%s ends in no format that can be read; %s"
                .formatted(name, advice == null ? "these can: ." + String.join(", .", ENDINGS) : advice));
    }

    private static RowSource ogr(OgrDriver driver, Path file, String name, ReadOptions options) {
        return OgrSource.open(new OgrSource.OgrFile(driver, file, name, options.layer(), null, options.limits()));
    }

    private static RowSource inFolder(Path folder, String name, ReadOptions options) {
        if (FileContent.ending(name).equals("gdb")) {
            return ogr(OgrDriver.FILE_GDB, folder, name, options);
        }
        try (var files = Files.list(folder)) {
            List<String> shapefiles = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> FileContent.ending(file).equals("shp") && !file.startsWith("."))
                    .sorted()
                    .toList();
            if (shapefiles.isEmpty()) {
                throw new FileProblem(name + " is a folder without a Shapefile; give the file itself");
            }
            LayerChoice.Member chosen = LayerChoice.ofFiles(shapefiles, options.layer(), name);
            return open(folder.resolve(chosen.file()), chosen.file(), options.withLayer(chosen.layer()));
        } catch (IOException e) {
            throw new FileProblem("cannot list the folder " + name + ": " + e.getMessage(), e);
        }
    }
}
