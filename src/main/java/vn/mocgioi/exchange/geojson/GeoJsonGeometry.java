package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;

/** GeoJSON geometry objects to JTS. */
public final class GeoJsonGeometry {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonGeometry() {}

    /**
     * Reads a geometry object; a third ordinate is kept as Z.
     *
     * @throws IllegalArgumentException that says what is wrong with it
     */
    public static Geometry read(JsonNode node) {
        String type = node.path("type").asText("");
        if (type.equals("GeometryCollection")) {
            List<Geometry> parts = new ArrayList<>();
            node.path("geometries").forEach(part -> parts.add(read(part)));
            return FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
        }
        JsonNode coordinates = node.get("coordinates");
        if (coordinates == null || !coordinates.isArray()) {
            throw new IllegalArgumentException("geometry of type '" + type + "' has no coordinates");
        }
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinates.isEmpty() ? null : position(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
            case "LineString" -> FACTORY.createLineString(positions(coordinates));
            case "MultiLineString" -> {
                List<Geometry> lines = new ArrayList<>();
                coordinates.forEach(line -> lines.add(FACTORY.createLineString(positions(line))));
                yield FACTORY.createMultiLineString(lines.toArray(org.locationtech.jts.geom.LineString[]::new));
            }
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException("'" + type + "' is no GeoJSON geometry type");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        for (JsonNode ring : rings) {
            LinearRing read = ring(ring);
            if (shell == null) {
                shell = read;
            } else {
                holes.add(read);
            }
        }
        return shell == null ? FACTORY.createPolygon() : FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode node) {
        Coordinate[] points = positions(node);
        if (points.length > 0 && points.length < 4) {
            throw new IllegalArgumentException("a ring has " + points.length + " positions; it needs four or more");
        }
        if (points.length > 0 && !points[0].equals2D(points[points.length - 1])) {
            throw new IllegalArgumentException("a ring is not closed: it starts at %s, %s and ends at %s, %s"
                    .formatted(points[0].x, points[0].y, points[points.length - 1].x, points[points.length - 1].y));
        }
        return FACTORY.createLinearRing(new CoordinateArraySequence(points));
    }

    private static Coordinate[] positions(JsonNode node) {
        Coordinate[] points = new Coordinate[node.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = position(node.get(i));
        }
        return points;
    }

    private static Coordinate position(@Nullable JsonNode node) {
        if (node == null
                || !node.isArray()
                || node.size() < 2
                || !node.get(0).isNumber()
                || !node.get(1).isNumber()) {
            throw new IllegalArgumentException("a position is no pair of numbers: " + node);
        }
        double x = node.get(0).doubleValue();
        double y = node.get(1).doubleValue();
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a position is beyond all numbers: " + node);
        }
        return node.size() > 2 && node.get(2).isNumber()
                ? new Coordinate(x, y, node.get(2).doubleValue())
                : new Coordinate(x, y);
    }
}
