package vn.mocgioi.exchange.ogr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that GDAL makes, as the programs of others do. */
public final class GdalTool {
    private GdalTool() {}

    /** Two parcels with Vietnamese texts; coordinates with more digits than anybody measures. */
    public static final String PARCELS = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::9213"}},"features":[
            {"type":"Feature","properties":{"sheet_no":"12","parcel_no":"1a","land_use":"Đất lúa (còn lại)","official_area_m2":9222.1,"valid_from":"2024-01-31"},
             "geometry":{"type":"Polygon","coordinates":[[[430000.12345,2380000.98765],[430010.1,2380000.3],[430010.7,2380010.1],[430000.12345,2380000.98765]]]}},
            {"type":"Feature","properties":{"sheet_no":"12","parcel_no":"2","land_use":null,"official_area_m2":100.05,"valid_from":null},
             "geometry":{"type":"Polygon","coordinates":[[[430020,2380000],[430050,2380000],[430050,2380030],[430020,2380030],[430020,2380000]],[[430025,2380005],[430025,2380010],[430030,2380010],[430025,2380005]]]}}
            ]}
            """;

    /** A file of the parcels. */
    public static Path made(Path folder, String driver, String fileName, String... options) {
        try {
            Path source = Files.writeString(folder.resolve("source.geojson"), PARCELS);
            return converted(source, driver, folder.resolve(fileName), options);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Path converted(Path source, String driver, Path target, String... options) {
        List<String> command = new ArrayList<>(
                List.of("ogr2ogr", "-f", driver, target.toString(), source.toString(), "-nln", "parcels"));
        command.addAll(List.of(options));
        run(target.toAbsolutePath().getParent(), command);
        return target;
    }

    public static void run(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
