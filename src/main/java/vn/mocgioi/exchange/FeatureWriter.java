package vn.mocgioi.exchange;

import java.io.IOException;
import vn.mocgioi.store.FeatureCursor;

/** Writes features to a file or socket, one at a time, in one format. It does not close what it writes to. */
public interface FeatureWriter {

    void begin() throws IOException;

    /** Writes the feature the cursor stands on. */
    void write(FeatureCursor feature) throws IOException;

    void end() throws IOException;
}
