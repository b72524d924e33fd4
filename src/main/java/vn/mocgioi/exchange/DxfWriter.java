package vn.mocgioi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.land.Property;
import vn.mocgioi.store.FeatureCursor;
import vn.mocgioi.store.FeatureQuery;

/**
 * A drawing for CAD in metres of the survey grid. Lines, labels and symbols of each kind of thing are on layers of their
 * own, named as Vietnamese drawings name them.
 */
final class DxfWriter implements FeatureWriter {
    private static final double MARKER_RADIUS_M = 0.5;
    private static final int LONGEST_TEXT = 250;

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

    private final List<String> properties;
    private final PlaceFormat places;
    private final Drawing drawing;
    private final ByteLines out;
    private int handle = DxfFrame.FIRST_FREE_HANDLE;

    DxfWriter(FeatureQuery query, PlaceFormat places, OutputStream out) {
        this.properties = query.properties().stream().map(Property::name).toList();
        this.places = places;
        this.drawing = java.util.Objects.requireNonNull(
                DRAWINGS.get(query.collection().name()),
                "a drawing of " + query.collection().name());
        this.out = new ByteLines(out);
    }

    @Override
    public void begin() throws IOException {
        List<DxfFrame.CadLayer> layers = new ArrayList<>();
        layers.add(new DxfFrame.CadLayer(drawing.lines(), drawing.colour()));
        drawing.labels().forEach(label -> layers.add(new DxfFrame.CadLayer(label.layer(), label.colour())));
        out.add(DxfFrame.begin(layers));
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
                ? new Coordinate(point.getX() + MARKER_RADIUS_M, point.getY() + MARKER_RADIUS_M)
                : geometry.getInteriorPoint().getCoordinate();
        double down = 0;
        for (Label label : drawing.labels()) {
            String text = value(feature, label.properties());
            if (text != null) {
                text(label.layer(), text, at.x, at.y - down, !(geometry instanceof Point));
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
            closedLine(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                closedLine(polygon.getInteriorRingN(i));
            }
        } else if (part instanceof Point point) {
            entity("POINT", drawing.lines(), "AcDbPoint");
            position(10, point.getX(), point.getY());
            entity("CIRCLE", drawing.lines(), "AcDbCircle");
            position(10, point.getX(), point.getY());
            pair(40, number(MARKER_RADIUS_M));
        }
    }

    private void closedLine(LineString ring) throws IOException {
        CoordinateSequence points = ring.getCoordinateSequence();
        entity("LWPOLYLINE", drawing.lines(), "AcDbPolyline");
        pair(90, String.valueOf(points.size() - 1));
        pair(70, "1");
        for (int i = 0; i < points.size() - 1; i++) {
            position(10, points.getX(i), points.getY(i));
        }
    }

    private void text(String layer, String text, double x, double y, boolean centred) throws IOException {
        entity("MTEXT", layer, "AcDbMText");
        position(10, x, y);
        pair(40, number(drawing.heightM()));
        pair(41, "0.0");
        pair(71, centred ? "5" : "7");
        pair(72, "1");
        String escaped = escaped(text);
        int from = 0;
        while (escaped.length() - from > LONGEST_TEXT) {
            pair(3, escaped.substring(from, from + LONGEST_TEXT));
            from += LONGEST_TEXT;
        }
        pair(1, escaped.substring(from));
    }

    /** Letters beyond ASCII by their number, which all programs read whatever code page they take the file to be in. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= 127) {
                escaped.append("\\U+%04X".formatted((int) c));
            } else if (c < ' ') {
                escaped.append(' ');
            } else if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c == '^' ? "^ " : c);
            }
        }
        return escaped.toString();
    }

    private void entity(String type, String layer, String subclass) throws IOException {
        pair(0, type);
        pair(5, Integer.toHexString(handle++).toUpperCase(Locale.ROOT));
        pair(330, DxfFrame.MODEL_SPACE);
        pair(100, "AcDbEntity");
        pair(8, layer);
        pair(100, subclass);
    }

    private void position(int code, double x, double y) throws IOException {
        pair(code, number(x));
        pair(code + 10, number(y));
    }

    /** Every digit, and never an exponent. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    private void pair(int code, String value) throws IOException {
        out.add(Integer.toString(code)).add('\n').add(value).add('\n');
    }

    @Override
    public void end() throws IOException {
        out.add(DxfFrame.end()).flush();
    }
}
