package vn.mocgioi.exchange.cad;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.exchange.geojson.FeatureWriter;
import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/**
 * A drawing for CAD in metres of the survey grid. Lines, labels and symbols of each kind of thing are on layers of their
 * own, named as Vietnamese drawings name them.
 */
public final class DxfWriter implements FeatureWriter {
    /**
     * How a collection is drawn.
     *
     * @param lines the CAD layer of its outlines or symbols
     * @param labels for each label the CAD layer it is on, and the properties it shows, with a stroke between
     * @param heightM of the labels
     */
    private record Drawing(String lines, int colour, List<Label> labels, double heightM) {}

    private record Label(String layer, List<String> properties, int colour) {
        Label(String layer, String property, int colour) {
            this(layer, List.of(property), colour);
        }
    }

    private static final Map<String, Drawing> DRAWINGS = Map.of(
            "zones", new Drawing("RANH_KHU", 5, List.of(new Label("TEN_KHU", "name", 5)), 20),
            "phases", new Drawing("RANH_GIAI_DOAN", 4, List.of(new Label("SO_GIAI_DOAN", "number", 4)), 15),
            "lots", new Drawing("RANH_LO", 3, List.of(new Label("KY_HIEU_LO", "code", 3)), 5),
            "parcels",
                    new Drawing(
                            "RANH_THUA",
                            8,
                            // the number as it is read in again
                            List.of(
                                    new Label("SO_THUA", List.of("sheet_no", "parcel_no"), 7),
                                    new Label("DIEN_TICH", "area_m2", 9)),
                            1.5),
            "markers", new Drawing("MOC_GIOI", 1, List.of(new Label("SO_HIEU_MOC", "number", 1)), 2),
            "projects", new Drawing("DU_AN", 6, List.of(new Label("TEN_DU_AN", "name", 6)), 10),
            "communes", new Drawing("DIA_GIOI_XA", 30, List.of(new Label("TEN_XA", "fullname", 30)), 50));

    private final PlaceFormat places;
    private final List<FeatureQuery> all;
    private final DxfEntities entities;
    private List<String> properties;
    private Drawing drawing;

    /** The queries are all whose features will be written, the first of them first. */
    public DxfWriter(FeatureQuery query, List<FeatureQuery> others, PlaceFormat places, OutputStream out) {
        this.places = places;
        this.all = Stream.concat(Stream.of(query), others.stream()).toList();
        this.entities = new DxfEntities(out);
        this.properties = names(query);
        this.drawing = drawing(query);
    }

    private static List<String> names(FeatureQuery query) {
        return query.properties().stream().map(Property::name).toList();
    }

    private static Drawing drawing(FeatureQuery query) {
        String collection = query.collection().name();
        return Objects.requireNonNull(DRAWINGS.get(collection), "a drawing of " + collection);
    }

    @Override
    public void turnTo(FeatureQuery other) {
        properties = names(other);
        drawing = drawing(other);
    }

    @Override
    public void begin() throws IOException {
        List<DxfFrame.CadLayer> layers = new ArrayList<>();
        for (FeatureQuery query : all) {
            Drawing one = drawing(query);
            layers.add(new DxfFrame.CadLayer(one.lines(), one.colour()));
            one.labels().forEach(label -> layers.add(new DxfFrame.CadLayer(label.layer(), label.colour())));
        }
        entities.begin(layers);
    }

    @Override
    public void write(FeatureCursor feature) throws IOException {
        byte[] stored = feature.geometry();
        if (stored == null) {
            return;
        }
        Geometry geometry = places.geometry(stored);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            draw(geometry.getGeometryN(i));
        }
        Coordinate at = geometry instanceof Point point
                ? new Coordinate(point.getX() + DxfEntities.MARKER_RADIUS_M, point.getY() + DxfEntities.MARKER_RADIUS_M)
                : geometry.getInteriorPoint().getCoordinate();
        double down = 0;
        for (Label label : drawing.labels()) {
            String text = value(feature, label.properties());
            if (text != null) {
                entities.text(label.layer(), text, drawing.heightM(), at.x, at.y - down, !(geometry instanceof Point));
                down += 1.5 * drawing.heightM();
            }
        }
    }

    /** Null when one of them has no value. */
    private @Nullable String value(FeatureCursor feature, List<String> shown) {
        List<String> values = new ArrayList<>();
        for (String property : shown) {
            String value = value(feature, property);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return String.join("/", values);
    }

    private @Nullable String value(FeatureCursor feature, String property) {
        int index = properties.indexOf(property);
        byte[] value = index < 0 ? null : feature.value(index);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    private void draw(Geometry part) throws IOException {
        if (part instanceof Polygon polygon) {
            entities.closedLine(drawing.lines(), polygon.getExteriorRing().getCoordinateSequence());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                entities.closedLine(drawing.lines(), polygon.getInteriorRingN(i).getCoordinateSequence());
            }
        } else if (part instanceof Point point) {
            entities.marker(drawing.lines(), point.getX(), point.getY());
        }
    }

    @Override
    public void end() throws IOException {
        entities.end();
    }
}
