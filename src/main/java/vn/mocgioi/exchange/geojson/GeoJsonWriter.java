package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/** A FeatureCollection, one feature a line. */
public final class GeoJsonWriter implements FeatureWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final JsonGenerator json;
    private final GeoJsonFeature feature;
    private final String name;
    private final Crs crs;

    public GeoJsonWriter(FeatureQuery query, PlaceFormat places, OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        feature = new GeoJsonFeature(query.properties(), places);
        name = query.collection().name();
        crs = places.crs();
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", name);
        if (!crs.equals(Crs.WGS84)) {
            crs();
        }
        json.writeArrayFieldStart("features");
    }

    /** RFC 7946 has no member for it any more, but without one every program takes the numbers for degrees. */
    private void crs() throws IOException {
        json.writeObjectFieldStart("crs");
        json.writeStringField("type", "name");
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", "urn:ogc:def:crs:EPSG::" + crs.srid());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void write(FeatureCursor row) throws IOException {
        json.writeRaw('\n');
        feature.writeOpen(row, json);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
