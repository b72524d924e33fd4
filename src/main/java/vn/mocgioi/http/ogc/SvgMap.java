package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.mocgioi.land.terms.Language;

/** A small picture of GeoJSON geometries, without scripts or tiles: longitude shrunk by the latitude, north up. */
public final class SvgMap {
    private static final int WIDTH = 640;
    private static final int MOST_HEIGHT = 480;
    private static final int MARGIN = 8;
    private static final int TILE_PIXELS = 256;
    private static final int CLOSEST = 17;
    /** Closer points than this would not be told apart. */
    private static final double STEP_PIXELS = 0.4;

    private final List<JsonNode> lines = new ArrayList<>();
    private final List<JsonNode> points = new ArrayList<>();
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;
    private double scale;
    private double shrink;

    /** Takes the coordinates of any geometry. */
    void add(JsonNode coordinates) {
        if (!coordinates.isArray() || coordinates.isEmpty()) {
            return;
        }
        JsonNode first = coordinates.get(0);
        if (first.isNumber()) {
            points.add(coordinates);
            reach(coordinates);
        } else if (first.isArray() && first.path(0).isNumber()) {
            lines.add(coordinates);
            coordinates.forEach(this::reach);
        } else {
            coordinates.forEach(this::add);
        }
    }

    private void reach(JsonNode position) {
        west = Math.min(west, position.path(0).asDouble());
        east = Math.max(east, position.path(0).asDouble());
        south = Math.min(south, position.path(1).asDouble());
        north = Math.max(north, position.path(1).asDouble());
    }

    /** The picture, or nothing when there is nothing to see. */
    public String svg(Language language) {
        if (lines.isEmpty() && points.isEmpty()) {
            return "";
        }
        shrink = Math.cos(Math.toRadians((south + north) / 2));
        double width = Math.max((east - west) * shrink, 1e-9);
        double height = Math.max(north - south, 1e-9);
        scale = Math.min((WIDTH - 2 * MARGIN) / width, (MOST_HEIGHT - 2 * MARGIN) / height);
        if (lines.isEmpty() && points.size() == 1) {
            scale = 1;
        }
        StringBuilder svg = new StringBuilder(
                "<svg width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-label=\"%3$s\">\n"
                        .formatted(
                                (int) Math.ceil(width * scale) + 2 * MARGIN,
                                (int) Math.ceil(height * scale) + 2 * MARGIN,
                                language.of("Bản đồ nhỏ", "Small map")));
        lines.forEach(line -> path(line, svg));
        points.forEach(point -> svg.append("<circle r=\"3\" cx=\"")
                .append(pixel(x(point)))
                .append("\" cy=\"")
                .append(pixel(y(point)))
                .append("\"/>\n"));
        return svg.append("</svg>\n").toString();
    }

    /** Where the map page shows all of it: zoom/latitude/longitude, or nothing when there is nothing to see. */
    public String place() {
        if (lines.isEmpty() && points.isEmpty()) {
            return "";
        }
        double degrees = Math.max(east - west, north - south);
        double wholeWorld = WIDTH * 360.0 / (TILE_PIXELS * Math.max(degrees, 1e-9));
        int zoom = (int) Math.max(0, Math.min(CLOSEST, Math.floor(Math.log(wholeWorld) / Math.log(2))));
        return String.format(Locale.ROOT, "%d/%.5f/%.5f", zoom, (south + north) / 2, (west + east) / 2);
    }

    private void path(JsonNode line, StringBuilder svg) {
        svg.append("<path d=\"");
        char command = 'M';
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (JsonNode position : line) {
            double x = x(position);
            double y = y(position);
            if (!(Math.hypot(x - lastX, y - lastY) < STEP_PIXELS)) {
                svg.append(command).append(pixel(x)).append(' ').append(pixel(y));
                command = 'L';
                lastX = x;
                lastY = y;
            }
        }
        svg.append("z\"/>\n");
    }

    private double x(JsonNode position) {
        return MARGIN + (position.path(0).asDouble() - west) * shrink * scale;
    }

    private double y(JsonNode position) {
        return MARGIN + (north - position.path(1).asDouble()) * scale;
    }

    private static String pixel(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
