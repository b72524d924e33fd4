package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mocgioi.exchange.bytes.Zips;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.store.disk.TemporaryFolder;

/** Files of two parcels in every format, and what is left of them in the temporary folder. */
final class GivenFiles {
    private static final Map<String, String> DRIVERS =
            Map.of("fgb", "FlatGeobuf", "gpkg", "GPKG", "kml", "KML", "geojson", "GeoJSON");

    private GivenFiles() {}

    static String driver(String ending) {
        return String.valueOf(DRIVERS.get(ending));
    }

    /** A whole file of two parcels. */
    static Path whole(Path folder, String ending) {
        return switch (ending) {
            case "shp" -> GdalTool.made(folder, "ESRI Shapefile", "whole.shp");
            case "shp.zip" -> {
                GdalTool.made(folder, "ESRI Shapefile", "whole.shp");
                yield zipped(folder, "whole");
            }
            case "kmz" ->
                new Zips()
                        .with("doc.kml", GdalTool.made(folder, "KML", "whole.kml"))
                        .write(folder.resolve("whole.kmz"));
            case "csv" -> GdalTool.made(folder, "CSV", "whole.csv", "-lco", "GEOMETRY=AS_WKT");
            case "xlsx" -> GdalTool.made(folder, "XLSX", "whole.xlsx");
            default -> GdalTool.made(folder, driver(ending), "whole." + ending);
        };
    }

    static Path zipped(Path folder, String stem) {
        Zips zip = new Zips();
        Stream.of("shp", "shx", "dbf", "prj")
                .forEach(part -> zip.with(stem + "." + part, folder.resolve(stem + "." + part)));
        return zip.write(folder.resolve(stem + ".shp.zip"));
    }

    /** Folders of imports of this process that stand in the temporary folder. */
    static Set<String> temporary() {
        try (Stream<Path> files = Files.list(TemporaryFolder.place())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("import-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
