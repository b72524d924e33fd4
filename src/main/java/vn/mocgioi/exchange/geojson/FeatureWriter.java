package vn.mocgioi.exchange.geojson;

import java.io.IOException;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/** Writes features to a file or socket, one at a time, in one format. It does not close what it writes to. */
public interface FeatureWriter {

    void begin() throws IOException;

    /** Writes the feature the cursor stands on. */
    void write(FeatureCursor feature) throws IOException;

    /** From here on features of another collection; only a drawing holds several. */
    default void turnTo(FeatureQuery other) throws IOException {
        throw new IllegalStateException("this format holds one collection");
    }

    void end() throws IOException;
}
