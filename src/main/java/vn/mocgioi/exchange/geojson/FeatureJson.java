package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.mocgioi.store.features.FeatureCursor;

/** Writes features as JSON of one kind. */
public interface FeatureJson {
    /** Writes the feature the cursor stands on, and leaves its object open for further members. */
    void writeOpen(FeatureCursor feature, JsonGenerator json) throws IOException;
}
