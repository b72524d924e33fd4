package vn.mocgioi.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.land.catalogue.Layer;

/** What stands in the files of the demo, read straight from them, row by row. */
final class DemoRows {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static @Nullable DemoRows all;

    private final List<DemoFile> files;
    private final List<Row> rows = new ArrayList<>();

    /** A row with its geometry as survey metres, if its layer has one. */
    record Row(DemoFile file, Optional<Geometry> geometry, Map<String, String> values) {

        /** The value, or an empty text where there is none. */
        String get(String column) {
            return values.getOrDefault(column, "");
        }

        List<String> get(List<String> columns) {
            return columns.stream().map(this::get).toList();
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        Polygon polygon() {
            return (Polygon) geometry.orElseThrow();
        }

        Coordinate point() {
            return geometry.orElseThrow().getCoordinate();
        }
    }

    private DemoRows(List<DemoFile> files) {
        this.files = files;
    }

    /** The rows of the whole demo, written and read once for all tests. */
    static synchronized DemoRows all() {
        if (all == null) {
            try {
                Path folder = Files.createTempDirectory("mocgioi-demo-test");
                List<DemoFile> files = DemoProvince.write(folder);
                all = of(files);
                for (DemoFile file : files) {
                    Files.delete(file.path());
                }
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static DemoRows of(List<DemoFile> files) throws IOException {
        DemoRows all = new DemoRows(files);
        for (DemoFile file : files) {
            if (file.path().toString().endsWith(".csv")) {
                all.readCsv(file);
            } else {
                all.readGeoJson(file);
            }
        }
        return all;
    }

    List<DemoFile> files() {
        return files;
    }

    List<Row> of(Layer layer) {
        return rows.stream().filter(row -> row.file().layer().equals(layer)).toList();
    }

    private void readCsv(DemoFile file) throws IOException {
        List<String> lines = Files.readAllLines(file.path());
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    values.put(header.get(i), cells.get(i));
                }
            }
            rows.add(new Row(file, Optional.empty(), values));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void readGeoJson(DemoFile file) throws IOException {
        JsonNode collection = new ObjectMapper().readTree(file.path().toFile());
        for (JsonNode feature : collection.get("features")) {
            Map<String, String> values = new LinkedHashMap<>();
            feature.get("properties")
                    .properties()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().asText()));
            rows.add(new Row(file, Optional.of(geometry(feature.get("geometry"))), values));
        }
    }

    private static Geometry geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asText().equals("Point")) {
            return FACTORY.createPoint(position(coordinates));
        }
        List<LinearRing> rings = new ArrayList<>();
        for (JsonNode ring : coordinates) {
            List<Coordinate> positions = new ArrayList<>();
            ring.forEach(p -> positions.add(position(p)));
            rings.add(FACTORY.createLinearRing(positions.toArray(Coordinate[]::new)));
        }
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate position(JsonNode position) {
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }
}
