package vn.mocgioi.http;

import io.javalin.http.Context;
import java.io.IOException;
import vn.mocgioi.exchange.FeatureWriter;
import vn.mocgioi.exchange.GeoJsonWriter;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Days;
import vn.mocgioi.store.FeatureCursor;
import vn.mocgioi.store.FeatureStore;
import vn.mocgioi.store.LayerVersions;

/** Whole layers as files, streamed from the cursor to the socket without a page limit. */
final class Downloads {
    private final FeatureStore store;
    private final LayerVersions versions;
    private final FeatureParams params;

    Downloads(FeatureStore store, LayerVersions versions, FeatureParams params) {
        this.store = store;
        this.versions = versions;
        this.params = params;
    }

    void send(Context ctx) throws IOException {
        String file = ctx.pathParam("file");
        int dot = file.indexOf('.');
        if (dot < 0) {
            throw new NotFound("a download has a format, such as " + file + ".geojson");
        }
        Collection collection = FeatureParams.collection(file.substring(0, dot));
        String suffix = file.substring(dot + 1);
        DownloadFormat format = DownloadFormat.ofSuffix(suffix)
                .orElseThrow(() ->
                        new NotFound("there is no format '" + suffix + "'; formats are " + DownloadFormat.suffixes()));
        FeatureRequest request = params.read(ctx, collection);
        ctx.header("Content-Crs", "<" + request.places().crs().uri() + ">");
        if (Answer.known(ctx, versions.of(collection), suffix)) {
            return;
        }
        String name = collection.name() + "-" + Days.today() + "." + format.suffix();
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (FeatureCursor rows = store.openLong(request.query())) {
            boolean any = rows.next();
            Streamed.send(ctx, format.mediaType(), out -> {
                FeatureWriter writer = new GeoJsonWriter(request.query(), request.places(), out);
                writer.begin();
                for (boolean more = any; more; more = rows.next()) {
                    writer.write(rows);
                }
                writer.end();
            });
        }
    }
}
