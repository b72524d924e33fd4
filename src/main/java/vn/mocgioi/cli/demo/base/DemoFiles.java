package vn.mocgioi.cli.demo.base;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;

/**
 * Writes rows as the files that users bring: GeoJSON in the survey CRS, named by a {@code crs} member as GDAL does, with
 * the three decimals that a surveyor delivers and the store keeps as they came; CSV where there is no geometry.
 */
public final class DemoFiles {
    private static final String NOTE = "Dữ liệu minh họa, không có giá trị pháp lý / illustrative data";
    private static final String CRS = "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9213\"}}";

    /** By moment, then by the layer's name. */
    private final Map<Instant, Map<String, List<Row>>> rows = new TreeMap<>();

    /**
     * One row of a layer.
     *
     * @param geometry on the millimetre, or null where the layer has none
     * @param values by column of the layer; a column left out is not known
     */
    public record Row(@Nullable Geometry geometry, Map<String, Object> values) {

        public static Row at(Geometry geometry) {
            return new Row(geometry, new LinkedHashMap<>());
        }

        public static Row plain() {
            return new Row(null, new LinkedHashMap<>());
        }

        /** This row, with one more column unless its value is null or empty. */
        public Row with(String column, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                values.put(column, value);
            }
            return this;
        }
    }

    /** Puts the row into the file of its layer and moment. */
    public void add(Layer layer, Instant recordedAt, Row row) {
        row.values().keySet().forEach(layer::column);
        rows.computeIfAbsent(recordedAt, moment -> new HashMap<>())
                .computeIfAbsent(layer.name(), name -> new ArrayList<>())
                .add(row);
    }

    /** Writes a file for each moment and layer: moment by moment, each layer after those it refers to. */
    public List<DemoFile> write(Path folder) throws IOException {
        List<DemoFile> files = new ArrayList<>();
        for (Map.Entry<Instant, Map<String, List<Row>>> moment : rows.entrySet()) {
            for (Layer layer : Layers.all()) {
                List<Row> ofLayer = moment.getValue().get(layer.name());
                if (ofLayer != null) {
                    Path path = folder.resolve(name(files.size() + 1, layer));
                    write(layer, ofLayer, path);
                    files.add(new DemoFile(layer, path, moment.getKey()));
                }
            }
        }
        return files;
    }

    private static String name(int number, Layer layer) {
        return "%02d-%s.%s".formatted(number, layer.name(), layer.shape() == Shape.NONE ? "csv" : "geojson");
    }

    private static void write(Layer layer, List<Row> rows, Path path) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            if (layer.shape() == Shape.NONE) {
                writeCsv(layer, rows, out);
            } else {
                writeGeoJson(layer, rows, out);
            }
        }
    }

    private static void writeCsv(Layer layer, List<Row> rows, BufferedWriter out) throws IOException {
        List<String> columns = usedColumns(layer, rows);
        out.write(String.join(",", columns) + "\n");
        for (Row row : rows) {
            out.write(columns.stream()
                            .map(column -> csvCell(row.values().get(column)))
                            .collect(Collectors.joining(","))
                    + "\n");
        }
    }

    private static List<String> usedColumns(Layer layer, List<Row> rows) {
        return layer.columns().stream()
                .map(column -> column.name())
                .filter(column -> rows.stream().anyMatch(row -> row.values().containsKey(column)))
                .toList();
    }

    private static String csvCell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void writeGeoJson(Layer layer, List<Row> rows, BufferedWriter out) throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"name\":\"" + layer.name() + "\",\n\"note\":\"" + NOTE
                + "\",\n\"crs\":" + CRS + ",\n\"features\":[\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append(feature(layer, rows.get(i)));
            out.write(i < rows.size() - 1 ? ",\n" : "\n");
        }
        out.write("]}\n");
    }

    private static CharSequence feature(Layer layer, Row row) {
        StringBuilder json = new StringBuilder("{\"type\":\"Feature\",\"properties\":{");
        String separator = "";
        for (String column : usedColumns(layer, List.of(row))) {
            json.append(separator).append('"').append(column).append("\":");
            Object value = row.values().get(column);
            if (value instanceof Number || value instanceof Boolean) {
                json.append(value);
            } else {
                json.append('"')
                        .append(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(value)))
                        .append('"');
            }
            separator = ",";
        }
        json.append("},\"geometry\":");
        appendGeometry(json, row.geometry());
        return json.append('}');
    }

    private static void appendGeometry(StringBuilder json, @Nullable Geometry geometry) {
        if (geometry instanceof Point point) {
            json.append("{\"type\":\"Point\",\"coordinates\":");
            appendPosition(json, point.getCoordinate());
        } else if (geometry instanceof Polygon polygon) {
            json.append("{\"type\":\"Polygon\",\"coordinates\":[");
            appendRing(json, polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                json.append(',');
                appendRing(json, polygon.getInteriorRingN(i));
            }
            json.append(']');
        } else {
            throw new IllegalArgumentException("neither point nor polygon: " + geometry);
        }
        json.append('}');
    }

    private static void appendRing(StringBuilder json, LinearRing ring) {
        String separator = "[";
        for (Coordinate position : ring.getCoordinates()) {
            json.append(separator);
            appendPosition(json, position);
            separator = ",";
        }
        json.append(']');
    }

    private static void appendPosition(StringBuilder json, Coordinate position) {
        json.append('[');
        appendMetres(json, position.x);
        json.append(',');
        appendMetres(json, position.y);
        json.append(']');
    }

    /** Three decimals, always: 432480.300. Eastings and northings of the province are positive. */
    private static void appendMetres(StringBuilder json, double metres) {
        long millimetres = Math.round(metres * 1000);
        String fraction = Long.toString(1000 + millimetres % 1000).substring(1);
        json.append(millimetres / 1000).append('.').append(fraction);
    }
}
