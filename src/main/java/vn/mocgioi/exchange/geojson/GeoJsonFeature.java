package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.store.features.FeatureCursor;

/** One feature as GeoJSON (RFC 7946): the bytes of the database, framed. */
public final class GeoJsonFeature implements FeatureJson {
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString FEATURE = new SerializedString("Feature");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString GEOMETRY = new SerializedString("geometry");
    private static final SerializedString PROPERTIES = new SerializedString("properties");

    private final List<SerializedString> names;
    private final boolean[] quoted;
    private final PlaceFormat places;
    private final RawJson raw = new RawJson();

    /** For features read with these properties, in this order, and with places in this format. */
    public GeoJsonFeature(List<Property> properties, PlaceFormat places) {
        this.places = places;
        names = properties.stream().map(p -> new SerializedString(p.name())).toList();
        quoted = new boolean[properties.size()];
        for (int i = 0; i < quoted.length; i++) {
            ColumnType type = properties.get(i).type();
            quoted[i] = type == ColumnType.TEXT || type == ColumnType.CHOICE || type == ColumnType.DATE;
        }
    }

    /** Writes the feature the cursor stands on, and leaves its object open for further members. */
    @Override
    public void writeOpen(FeatureCursor feature, JsonGenerator json) throws IOException {
        writeName(feature, json);
        json.writeFieldName(GEOMETRY);
        writePlace(feature.geometry(), places, json);
        writeProperties(feature, json);
    }

    void writeName(FeatureCursor feature, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(TYPE);
        json.writeString(FEATURE);
        json.writeFieldName(ID);
        json.writeNumber(feature.id());
    }

    void writePlace(byte @Nullable [] place, PlaceFormat format, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNull();
        } else {
            raw.write(json, format.text(place));
        }
    }

    void writeProperties(FeatureCursor feature, JsonGenerator json) throws IOException {
        json.writeFieldName(PROPERTIES);
        json.writeStartObject();
        for (int i = 0; i < quoted.length; i++) {
            json.writeFieldName(names.get(i));
            byte[] value = feature.value(i);
            if (value == null) {
                json.writeNull();
            } else if (quoted[i]) {
                raw.writeText(json, value);
            } else {
                raw.write(json, value);
            }
        }
        json.writeEndObject();
    }
}
