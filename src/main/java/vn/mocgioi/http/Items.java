package vn.mocgioi.http;

import io.javalin.http.Context;
import java.io.IOException;
import vn.mocgioi.exchange.GeoJsonFeature;
import vn.mocgioi.exchange.PlaceFormat;
import vn.mocgioi.land.Collection;
import vn.mocgioi.store.FeatureCursor;
import vn.mocgioi.store.FeatureQuery;
import vn.mocgioi.store.FeatureStore;
import vn.mocgioi.store.LayerVersions;

/** The features of a collection, page by page, and each by itself. */
final class Items {
    static final String GEOJSON = "application/geo+json";

    private final FeatureStore store;
    private final LayerVersions versions;
    private final Counts counts;
    private final FeatureParams params;

    Items(FeatureStore store, LayerVersions versions, Counts counts, FeatureParams params) {
        this.store = store;
        this.versions = versions;
        this.counts = counts;
        this.params = params;
    }

    void list(Context ctx) throws IOException {
        Collection collection = FeatureParams.collection(ctx);
        FeatureRequest request = FeatureParams.page(ctx, forReader(ctx, params.read(ctx, collection)));
        contentCrs(ctx, request);
        ctx.header("Link", "<" + self(ctx, collection) + "/sortables>; rel=\"" + Schemas.SORTABLES_REL + "\"");
        Format format = Format.of(ctx);
        if (Page.known(ctx, versions.of(collection))) {
            return;
        }
        FeatureQuery query = request.query();
        long matched = counts.of(query);
        try (FeatureCursor rows = store.open(query.page(query.after(), query.limit() + 1))) {
            ItemsPage page = new ItemsPage(ctx, request, rows, matched);
            page.readFirst();
            if (format == Format.JSON) {
                Streamed.send(ctx, GEOJSON, page::write);
            } else {
                byte[] json = Json.bytes(page::write);
                Page.html(ctx, ItemsHtml.page(Json.tree(json), collection, Reader.of(ctx)));
            }
        }
    }

    void one(Context ctx) {
        Collection collection = FeatureParams.collection(ctx);
        String id = ctx.pathParam("id");
        FeatureRequest request = forReader(ctx, params.read(ctx, collection));
        if (!id.matches("[0-9]{1,18}")) {
            throw missing(collection, id);
        }
        contentCrs(ctx, request);
        Format format = Format.of(ctx);
        if (Page.known(ctx, versions.of(collection))) {
            return;
        }
        try (FeatureCursor row =
                store.find(request.query(), Long.parseLong(id)).orElseThrow(() -> missing(collection, id))) {
            GeoJsonFeature feature = new GeoJsonFeature(request.query().properties(), request.places());
            byte[] json = Json.bytes(out -> {
                feature.writeOpen(row, out);
                out.writeArrayFieldStart("links");
                ItemsPage.featureLinks(out, self(ctx, collection), row.id());
                out.writeEndArray();
                out.writeEndObject();
            });
            if (format == Format.JSON) {
                Answer.bytes(ctx, GEOJSON, json);
            } else {
                Page.html(ctx, ItemsHtml.feature(Json.tree(json), collection, Reader.of(ctx)));
            }
        }
    }

    /** The picture of a page is drawn in degrees, whatever CRS is asked for. */
    private static FeatureRequest forReader(Context ctx, FeatureRequest request) {
        return Format.of(ctx) == Format.JSON
                ? request
                : new FeatureRequest(request.query().as(PlaceFormat.GEOJSON.form()), PlaceFormat.GEOJSON);
    }

    private static String self(Context ctx, Collection collection) {
        return Links.base(ctx) + "/ogc/collections/" + collection.name();
    }

    private static void contentCrs(Context ctx, FeatureRequest request) {
        ctx.header("Content-Crs", "<" + request.places().crs().uri() + ">");
    }

    private static NotFound missing(Collection collection, String id) {
        return new NotFound("there is no feature '" + id + "' in " + collection.name()
                + " that is valid on this day; datetime=../.. looks at all days");
    }
}
