package vn.mocgioi.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;

/** What GDAL reads out of a downloaded file, and what the service says is in the layer, in the same words. */
final class DemoReadBack {
    /** What names a feature, and its measured area, by names that a Shapefile's ten characters hold. */
    static final Map<String, List<String>> TELLING = new TreeMap<>(Map.of(
            "zones", List.of("code", "name", "kind", "area_m2"),
            "phases", List.of("zone", "number", "area_m2"),
            "lots", List.of("zone", "code", "land_use", "area_m2"),
            "parcels", List.of("sheet_no", "parcel_no", "milestone", "area_m2"),
            "markers", List.of("zone", "number", "status"),
            "projects", List.of("code", "name", "investor"),
            "communes", List.of("code", "fullname", "area_m2")));

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoReadBack() {}

    /** A line a feature, sorted, as the pages of the service give it. */
    static List<String> ofService(TestServer server, String collection) {
        List<String> lines = new ArrayList<>();
        server.json("/ogc/collections/" + collection + "/items?limit=10000")
                .get("features")
                .forEach(feature -> lines.add(telling(collection, feature)));
        return lines.stream().sorted().toList();
    }

    /** The values of a property, sorted, as the pages of the service give them. */
    static List<String> column(TestServer server, String collection, String property) {
        List<String> values = new ArrayList<>();
        server.json("/ogc/collections/" + collection + "/items?limit=10000")
                .get("features")
                .forEach(feature ->
                        values.add(feature.get("properties").get(property).asText()));
        return values.stream().sorted().toList();
    }

    /** A line a feature, sorted, as GDAL reads the file. */
    static List<String> ofFile(Path file, String collection) {
        return features(file).stream()
                .map(feature -> telling(collection, feature))
                .sorted()
                .toList();
    }

    private static String telling(String collection, JsonNode feature) {
        List<String> values = new ArrayList<>();
        for (String name : TELLING.get(collection)) {
            JsonNode properties = feature.get("properties");
            // GDAL has the name of a KML placemark as Name, and what is called name in the schema with it
            JsonNode value = properties.has(name) ? properties.get(name) : properties.path("Name");
            // CSV has no types
            values.add(name.equals("area_m2") ? String.valueOf(value.asDouble()) : value.asText(""));
        }
        return String.join(" | ", values);
    }

    /** The texts of a layer of a drawing, sorted. */
    static List<String> texts(Path drawing, String layer) {
        return onLayer(drawing, layer).stream()
                .map(entity -> entity.get("properties").get("Text").asText())
                .sorted()
                .toList();
    }

    /** The area within each closed line of a layer of a drawing, in m² to 0.1, sorted. */
    static List<Double> areas(Path drawing, String layer) {
        GeometryFactory factory = new GeometryFactory();
        return onLayer(drawing, layer).stream()
                .map(entity -> {
                    Geometry line = GeoJsonGeometry.read(entity.get("geometry"));
                    double area = factory.createPolygon(line.getCoordinates()).getArea();
                    return Math.round(area * 10) / 10.0;
                })
                .sorted()
                .toList();
    }

    private static List<JsonNode> onLayer(Path drawing, String layer) {
        return features(drawing).stream()
                .filter(entity -> entity.get("properties").get("Layer").asText().equals(layer))
                .toList();
    }

    private static List<JsonNode> features(Path file) {
        List<JsonNode> features = new ArrayList<>();
        try {
            JSON.readTree(GdalClient.run(
                            "ogr2ogr",
                            "-f",
                            "GeoJSON",
                            "/vsistdout/",
                            file.toString(),
                            "-lco",
                            "COORDINATE_PRECISION=9"))
                    .get("features")
                    .forEach(features::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return features;
    }

    static Path download(TestServer server, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, server.get("/download/" + name).body());
        return file;
    }
}
