package vn.mocgioi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.mocgioi.exchange.bytes.ByteLines;
import vn.mocgioi.exchange.geojson.FeatureWriter;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/** KML 2.2: a placemark for each feature, with its properties as typed data. */
final class KmlWriter implements FeatureWriter {
    /** The first of these that a collection has names its placemarks. */
    private static final List<String> NAMES = List.of("name", "fullname", "number", "parcel_no", "code");

    private final FeatureQuery query;
    private final List<Property> properties;
    private final ByteLines out;
    private final int name;

    KmlWriter(FeatureQuery query, OutputStream out) {
        this.query = query;
        this.properties = query.properties();
        this.out = new ByteLines(out);
        List<String> known = properties.stream().map(Property::name).toList();
        this.name = NAMES.stream()
                .mapToInt(known::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void begin() throws IOException {
        String title = query.collection().titleVi() + " · " + query.collection().titleEn();
        out.add("""
                <?xml version="1.0" encoding="UTF-8"?>
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document id="root">
                <name>%s</name>
                <Style id="s"><LineStyle><color>ff996e0b</color></LineStyle>\
                <PolyStyle><color>20996e0b</color></PolyStyle></Style>
                <Schema name="%s" id="%2$s">
                <SimpleField name="id" type="string"/>
                """.formatted(title, query.collection().name()));
        for (Property property : properties) {
            out.add("<SimpleField name=\"" + property.name() + "\" type=\"" + type(property.type()) + "\"><displayName>"
                    + property.titleVi() + "</displayName></SimpleField>\n");
        }
        out.add("</Schema>\n<Folder><name>" + query.collection().name() + "</name>\n");
    }

    @Override
    public void write(FeatureCursor feature) throws IOException {
        String id = Long.toString(feature.id());
        out.add("<Placemark id=\"" + query.collection().name() + "." + id + "\"><name>");
        byte[] title = name < 0 ? null : feature.value(name);
        text(title == null ? id.getBytes(StandardCharsets.US_ASCII) : title);
        out.add("</name><styleUrl>#s</styleUrl><ExtendedData><SchemaData schemaUrl=\"#"
                + query.collection().name() + "\"><SimpleData name=\"id\">" + id + "</SimpleData>");
        for (int i = 0; i < properties.size(); i++) {
            byte[] value = feature.value(i);
            if (value != null) {
                out.add("<SimpleData name=\"" + properties.get(i).name() + "\">");
                if (properties.get(i).type() == ColumnType.BOOLEAN) {
                    out.add(value[0] == 't' ? '1' : '0');
                } else {
                    text(value);
                }
                out.add("</SimpleData>");
            }
        }
        out.add("</SchemaData></ExtendedData>");
        byte[] geometry = feature.geometry();
        if (geometry != null) {
            out.add(geometry);
        }
        out.add("</Placemark>\n");
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case BOOLEAN -> "bool";
            case TEXT, CHOICE, DATE -> "string";
        };
    }

    /** What XML 1.0 has no way to write is left out. */
    private void text(byte[] utf8) throws IOException {
        for (byte b : utf8) {
            switch (b) {
                case '&' -> out.add("&amp;");
                case '<' -> out.add("&lt;");
                case '>' -> out.add("&gt;");
                default -> {
                    if (b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r') {
                        out.add((char) b);
                    }
                }
            }
        }
    }

    @Override
    public void end() throws IOException {
        out.add("</Folder></Document></kml>\n").flush();
    }
}
