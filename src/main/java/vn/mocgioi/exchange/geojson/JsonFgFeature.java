package vn.mocgioi.exchange.geojson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.GeometryForm;

/**
 * One feature as Features and Geometries JSON (OGC 21-045r1, core): the place in any CRS beside its copy in degrees, and
 * the days on which it holds.
 */
public final class JsonFgFeature implements FeatureJson {
    /** What a collection says that it conforms to. */
    public static final String CORE = "http://www.opengis.net/spec/json-fg-1/1.0/conf/core";

    private static final String OPEN = "..";

    private final GeoJsonFeature feature;
    private final PlaceFormat places;
    private final boolean degreesAlone;
    private final int degrees;
    private final int validFrom;
    private final int validTo;

    /** For features of this query, read as {@link #asked} says, with places in this format. */
    public JsonFgFeature(FeatureQuery query, PlaceFormat places) {
        this.feature = new GeoJsonFeature(query.properties(), PlaceFormat.GEOJSON);
        this.places = places;
        this.degreesAlone = places.crs().equals(Crs.WGS84);
        List<String> read =
                asked(query).properties().stream().map(Property::name).toList();
        this.degrees = read.lastIndexOf(GeometryForm.DEGREES.name());
        this.validFrom = read.lastIndexOf(Layer.VALID_FROM);
        this.validTo = read.lastIndexOf(Layer.VALID_TO);
    }

    /** The query with all that is to be read beside its properties: the days, and the place in degrees. */
    public static FeatureQuery asked(FeatureQuery query) {
        List<Property> read = new ArrayList<>(query.properties());
        query.collection().find(Layer.VALID_FROM).ifPresent(read::add);
        query.collection().find(Layer.VALID_TO).ifPresent(read::add);
        if (!query.geometry().equals(GeometryForm.NONE)) {
            read.add(GeometryForm.DEGREES);
        }
        return query.with(read);
    }

    @Override
    public void writeOpen(FeatureCursor row, JsonGenerator json) throws IOException {
        feature.writeName(row, json);
        json.writeFieldName("time");
        time(row, json);
        json.writeFieldName("place");
        feature.writePlace(degreesAlone ? null : row.geometry(), places, json);
        json.writeFieldName("geometry");
        feature.writePlace(value(row, degrees), PlaceFormat.GEOJSON, json);
        feature.writeProperties(row, json);
    }

    /** Closed at both ends, as the standard has it: the last day is the one before that from which it does not hold. */
    private void time(FeatureCursor row, JsonGenerator json) throws IOException {
        Optional<LocalDate> from = day(row, validFrom);
        Optional<LocalDate> end = day(row, validTo);
        if (from.isEmpty() && end.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeArrayFieldStart("interval");
        json.writeString(from.map(LocalDate::toString).orElse(OPEN));
        json.writeString(end.map(day -> day.minusDays(1).toString()).orElse(OPEN));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Optional<LocalDate> day(FeatureCursor row, int index) {
        byte[] text = value(row, index);
        return text == null ? Optional.empty() : Optional.of(LocalDate.parse(new String(text, US_ASCII)));
    }

    /** The value of what was read at this place, or null where it was not. */
    private static byte @Nullable [] value(FeatureCursor row, int index) {
        return index < 0 ? null : row.value(index);
    }
}
