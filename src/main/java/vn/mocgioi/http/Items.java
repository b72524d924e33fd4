package vn.mocgioi.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import vn.mocgioi.exchange.GeoJsonFeature;
import vn.mocgioi.land.Collection;
import vn.mocgioi.store.FeatureCursor;
import vn.mocgioi.store.FeatureQuery;
import vn.mocgioi.store.FeatureStore;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Place;

/** The features of a collection, page by page, and each by itself. */
final class Items {
    static final String GEOJSON = "application/geo+json";
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final FeatureStore store;
    private final LayerVersions versions;
    private final Counts counts;

    Items(FeatureStore store, LayerVersions versions, Counts counts) {
        this.store = store;
        this.versions = versions;
        this.counts = counts;
    }

    void list(Context ctx) throws IOException {
        Collection collection = FeatureParams.collection(ctx);
        FeatureQuery query = FeatureParams.page(ctx, FeatureParams.query(ctx, collection));
        if (Answer.known(ctx, versions.of(collection), "json")) {
            return;
        }
        long matched = counts.of(query);
        try (FeatureCursor rows = store.open(query.page(query.after(), query.limit() + 1))) {
            boolean any = rows.next();
            Streamed.send(ctx, GEOJSON, out -> page(ctx, query, rows, any, matched, out));
        }
    }

    void one(Context ctx) {
        Collection collection = FeatureParams.collection(ctx);
        String id = ctx.pathParam("id");
        FeatureQuery query = FeatureParams.query(ctx, collection);
        if (!id.matches("[0-9]{1,18}")) {
            throw missing(collection, id);
        }
        if (Answer.known(ctx, versions.of(collection), "json")) {
            return;
        }
        try (FeatureCursor row = store.find(query, Long.parseLong(id)).orElseThrow(() -> missing(collection, id))) {
            GeoJsonFeature feature = new GeoJsonFeature(query.properties());
            Answer.bytes(ctx, GEOJSON, Json.bytes(json -> {
                feature.writeOpen(row, json);
                json.writeArrayFieldStart("links");
                String self = Links.base(ctx) + "/ogc/collections/" + collection.name();
                Links.write(json, "self", GEOJSON, "this feature", self + "/items/" + id);
                Links.write(json, "collection", Json.MEDIA_TYPE, collection.titleEn(), self);
                json.writeEndArray();
                json.writeEndObject();
            }));
        }
    }

    private static NotFound missing(Collection collection, String id) {
        return new NotFound("there is no feature '" + id + "' in " + collection.name()
                + " that is valid on this day; datetime=../.. looks at all days");
    }

    private static void page(
            Context ctx, FeatureQuery query, FeatureCursor rows, boolean any, long matched, OutputStream out)
            throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        GeoJsonFeature feature = new GeoJsonFeature(query.properties());
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField(
                "timeStamp",
                java.time.Instant.now()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
        json.writeNumberField("numberMatched", matched);
        json.writeArrayFieldStart("features");
        int returned = 0;
        Place last = null;
        boolean more = any;
        while (more && returned < query.limit()) {
            json.writeRaw('\n');
            feature.writeOpen(rows, json);
            json.writeEndObject();
            returned++;
            last = returned == query.limit() ? rows.place() : null;
            more = rows.next();
        }
        json.writeEndArray();
        json.writeNumberField("numberReturned", returned);
        json.writeArrayFieldStart("links");
        String here = Links.base(ctx) + ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString());
        Links.write(json, "self", GEOJSON, "this page", here);
        Links.write(
                json,
                "collection",
                Json.MEDIA_TYPE,
                query.collection().titleEn(),
                Links.base(ctx) + "/ogc/collections/" + query.collection().name());
        if (more && last != null) {
            Links.write(json, "next", GEOJSON, "the next page", Links.withParameter(ctx, "after", last.token()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
