package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/** Features one a line, without anything around them. */
public final class GeoJsonLinesWriter implements FeatureWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final JsonGenerator json;
    private final GeoJsonFeature feature;

    public GeoJsonLinesWriter(FeatureQuery query, PlaceFormat places, OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        feature = new GeoJsonFeature(query.properties(), places);
    }

    @Override
    public void begin() {}

    @Override
    public void write(FeatureCursor row) throws IOException {
        feature.writeOpen(row, json);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
