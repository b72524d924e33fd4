package vn.mocgioi.http.ogc;

import io.javalin.http.Context;
import java.io.IOException;
import vn.mocgioi.exchange.geojson.GeoJsonFeature;
import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Format;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.FeatureRequest;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** The features of a collection, page by page, and each by itself. */
public final class Items {
    public static final String GEOJSON = "application/geo+json";

    private final FeatureStore store;
    private final LayerVersions versions;
    private final Counts counts;
    private final FeatureParams params;

    public Items(FeatureStore store, LayerVersions versions, Counts counts, FeatureParams params) {
        this.store = store;
        this.versions = versions;
        this.counts = counts;
        this.params = params;
    }

    public void list(Context ctx) throws IOException {
        PublishedLayer collection = FeatureParams.collection(ctx);
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
                Page.html(ctx, ItemsHtml.page(Json.tree(json), collection, Visitor.of(ctx)));
            }
        }
    }

    public void one(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
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
                Page.html(ctx, ItemsHtml.feature(Json.tree(json), collection, Visitor.of(ctx)));
            }
        }
    }

    /** The picture of a page is drawn in degrees, whatever CRS is asked for. */
    private static FeatureRequest forReader(Context ctx, FeatureRequest request) {
        return Format.of(ctx) == Format.JSON
                ? request
                : new FeatureRequest(request.query().as(PlaceFormat.GEOJSON.form()), PlaceFormat.GEOJSON);
    }

    private static String self(Context ctx, PublishedLayer collection) {
        return Links.base(ctx) + "/ogc/collections/" + collection.name();
    }

    private static void contentCrs(Context ctx, FeatureRequest request) {
        ctx.header("Content-Crs", "<" + request.places().crs().uri() + ">");
    }

    private static NotFound missing(PublishedLayer collection, String id) {
        return new NotFound("there is no feature '" + id + "' in " + collection.name()
                + " that is valid on this day; datetime=../.. looks at all days");
    }
}
