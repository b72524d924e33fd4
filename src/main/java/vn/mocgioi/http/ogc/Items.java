package vn.mocgioi.http.ogc;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.StringJoiner;
import vn.mocgioi.exchange.geojson.FeatureJson;
import vn.mocgioi.exchange.geojson.GeoJsonFeature;
import vn.mocgioi.exchange.geojson.JsonFgFeature;
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
        Format format = Format.ofFeatures(ctx);
        FeatureRequest request = FeatureParams.page(ctx, read(ctx, collection, format));
        headers(ctx, request, format);
        if (Page.known(ctx, versions.of(collection), format)) {
            return;
        }
        FeatureQuery query = query(request, format);
        long matched = counts.of(query);
        try (FeatureCursor rows = store.open(query.page(query.after(), query.limit() + 1))) {
            ItemsPage page = new ItemsPage(ctx, request, format, rows, matched);
            page.readFirst();
            if (format == Format.HTML) {
                byte[] json = Json.bytes(page::write);
                Page.html(ctx, ItemsHtml.page(Json.tree(json), collection, Visitor.of(ctx)));
            } else {
                Streamed.send(ctx, GEOJSON, page::write);
            }
        }
    }

    public void one(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String id = ctx.pathParam("id");
        Format format = Format.ofFeatures(ctx);
        FeatureRequest request = read(ctx, collection, format);
        if (!id.matches("[0-9]{1,18}")) {
            throw missing(collection, id);
        }
        headers(ctx, request, format);
        if (Page.known(ctx, versions.of(collection), format)) {
            return;
        }
        try (FeatureCursor row =
                store.find(query(request, format), Long.parseLong(id)).orElseThrow(() -> missing(collection, id))) {
            byte[] json = Json.bytes(out -> {
                writer(request, format).writeOpen(row, out);
                if (format == Format.JSON_FG) {
                    ItemsPage.jsonFg(out, request);
                }
                out.writeArrayFieldStart("links");
                ItemsPage.featureLinks(out, self(ctx, collection), row.id());
                out.writeEndArray();
                out.writeEndObject();
            });
            if (format == Format.HTML) {
                Page.html(ctx, ItemsHtml.feature(Json.tree(json), collection, Visitor.of(ctx)));
            } else {
                Answer.bytes(ctx, GEOJSON, json);
            }
        }
    }

    /** The picture of a page is drawn in degrees, whatever CRS is asked for. */
    private FeatureRequest read(Context ctx, PublishedLayer collection, Format format) {
        return switch (format) {
            case JSON -> params.read(ctx, collection);
            case JSON_FG -> params.readInSurvey(ctx, collection);
            case HTML ->
                new FeatureRequest(
                        params.read(ctx, collection).query().as(PlaceFormat.GEOJSON.form()), PlaceFormat.GEOJSON);
        };
    }

    private static FeatureQuery query(FeatureRequest request, Format format) {
        return format == Format.JSON_FG ? JsonFgFeature.asked(request.query()) : request.query();
    }

    static FeatureJson writer(FeatureRequest request, Format format) {
        return format == Format.JSON_FG
                ? new JsonFgFeature(request.query(), request.places())
                : new GeoJsonFeature(request.query().properties(), request.places());
    }

    private static void headers(Context ctx, FeatureRequest request, Format format) {
        String self = self(ctx, request.query().collection());
        StringJoiner links = new StringJoiner(", ");
        links.add("<" + self + "/queryables>; rel=\"" + Schemas.QUERYABLES_REL + "\"");
        links.add("<" + self + "/sortables>; rel=\"" + Schemas.SORTABLES_REL + "\"");
        if (format == Format.JSON_FG) {
            links.add("<" + Format.JSON_FG_PROFILE + ">; rel=\"profile\"");
        }
        ctx.header("Link", links.toString());
        ctx.header("Content-Crs", "<" + request.places().crs().uri() + ">");
    }

    private static String self(Context ctx, PublishedLayer collection) {
        return Links.base(ctx) + "/ogc/collections/" + collection.name();
    }

    private static NotFound missing(PublishedLayer collection, String id) {
        return new NotFound("there is no feature '" + id + "' in " + collection.name()
                + " that is valid on this day; datetime=../.. looks at all days");
    }
}
