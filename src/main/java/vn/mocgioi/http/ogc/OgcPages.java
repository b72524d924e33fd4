package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** The pages of OGC API that say what there is: landing page, conformance, collections. */
public final class OgcPages {
    private static final String FEATURES = "http://www.opengis.net/spec/ogcapi-features-";
    private static final String TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
    private static final String COMMON = "http://www.opengis.net/spec/ogcapi-common-";
    private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";

    static final List<String> CONFORMS_TO = List.of(
            COMMON + "1/1.0/conf/core",
            COMMON + "1/1.0/conf/json",
            COMMON + "1/1.0/conf/html",
            COMMON + "1/1.0/conf/oas30",
            COMMON + "2/1.0/conf/collections",
            FEATURES + "1/1.0/conf/core",
            FEATURES + "1/1.0/conf/oas30",
            FEATURES + "1/1.0/conf/html",
            FEATURES + "1/1.0/conf/geojson",
            FEATURES + "2/1.0/conf/crs",
            FEATURES + "3/1.0/conf/queryables",
            FEATURES + "3/1.0/conf/queryables-query-parameters",
            FEATURES + "3/1.0/conf/filter",
            FEATURES + "3/1.0/conf/features-filter",
            FEATURES + "5/1.0/conf/schemas",
            FEATURES + "8/1.0/conf/sortables",
            FEATURES + "8/1.0/conf/sorting",
            FEATURES + "8/1.0/conf/features-sorting",
            CQL2 + "cql2-text",
            CQL2 + "cql2-json",
            CQL2 + "basic-cql2",
            CQL2 + "advanced-comparison-operators",
            CQL2 + "case-insensitive-comparison",
            CQL2 + "accent-insensitive-comparison",
            CQL2 + "basic-spatial-functions",
            CQL2 + "basic-spatial-functions-plus",
            CQL2 + "spatial-functions",
            CQL2 + "temporal-functions",
            CQL2 + "property-property",
            CQL2 + "arithmetic",
            TILES + "core",
            TILES + "tileset",
            TILES + "tilesets-list",
            TILES + "geodata-tilesets",
            TILES + "mvt",
            TILES + "oas30");

    private static final int FEATURES_OF_A_PICTURE = 100;

    private final CollectionJson collections;
    private final CrsParam crs;
    private final FeatureStore store;
    private final LayerVersions versions;
    private final Counts counts;

    public OgcPages(
            CollectionJson collections, CrsParam crs, FeatureStore store, LayerVersions versions, Counts counts) {
        this.store = store;
        this.collections = collections;
        this.crs = crs;
        this.versions = versions;
        this.counts = counts;
    }

    public void landing(Context ctx) {
        String ogc = Links.base(ctx) + "/ogc";
        Json.Body body = json -> {
            json.writeStartObject();
            json.writeStringField("title", "Mốc Giới");
            json.writeStringField(
                    "description",
                    "Khu công nghiệp, mốc giới, thửa đất và giải phóng mặt bằng của tỉnh"
                            + " · Industrial zones, boundary markers, parcels and land clearance of the province");
            json.writeArrayFieldStart("links");
            Links.write(json, "self", Json.MEDIA_TYPE, "This page", ogc);
            Links.write(json, "alternate", "text/html", "This page as HTML", ogc + "?f=html");
            Links.write(json, "service-desc", OpenApi.MEDIA_TYPE, "The API in OpenAPI 3.0", ogc + "/api?f=json");
            Links.write(json, "service-doc", "text/html", "The API for people", ogc + "/api?f=html");
            Links.write(json, "conformance", Json.MEDIA_TYPE, "What this API conforms to", ogc + "/conformance");
            Links.write(json, "data", Json.MEDIA_TYPE, "Các lớp · Collections", ogc + "/collections");
            Links.write(
                    json,
                    "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                    Json.MEDIA_TYPE,
                    "Tile matrix sets",
                    ogc + "/tileMatrixSets");
            json.writeEndArray();
            json.writeEndObject();
        };
        Page.send(
                ctx,
                versions.ofAll(),
                Json.MEDIA_TYPE,
                body,
                (json, reader) -> LandingHtml.of(json, reader, this::count));
    }

    private long count(PublishedLayer collection) {
        return counts.of(FeatureQuery.of(collection));
    }

    public void conformance(Context ctx) {
        byte[] classes = Json.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("conformsTo");
            for (String uri : CONFORMS_TO) {
                json.writeString(uri);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        Page.send(ctx, Json.MEDIA_TYPE, classes, OgcPages::conformance);
    }

    private static Html conformance(JsonNode json, Visitor reader) {
        Html page = new Html(reader.of("Chuẩn áp dụng", "What this API conforms to"), reader);
        page.text(reader.of(
                "Các lớp yêu cầu của OGC mà dịch vụ này tuân theo.",
                "The classes of OGC's standards that it keeps to."));
        page.raw("<ul>\n");
        json.path("conformsTo").forEach(uri -> page.raw("<li><code>" + Html.escaped(uri.asText()) + "</code></li>\n"));
        return page.raw("</ul>\n");
    }

    public void collections(Context ctx) {
        String self = Links.base(ctx) + "/ogc/collections";
        Page.send(
                ctx,
                versions.ofAll(),
                Json.MEDIA_TYPE,
                json -> {
                    json.writeStartObject();
                    json.writeStringField("title", "Các lớp · Collections");
                    json.writeArrayFieldStart("links");
                    Links.write(json, "self", Json.MEDIA_TYPE, "This page", self);
                    Links.write(json, "alternate", "text/html", "This page as HTML", self + "?f=html");
                    json.writeEndArray();
                    json.writeArrayFieldStart("crs");
                    collections.writeCrs(json);
                    json.writeEndArray();
                    json.writeArrayFieldStart("collections");
                    for (PublishedLayer collection : PublishedLayers.all()) {
                        collections.write(json, collection, self + "/" + collection.name());
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                },
                (json, reader) -> CollectionHtml.list(reader, this::count));
    }

    public void collection(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String self = Links.base(ctx) + "/ogc/collections/" + collection.name();
        Page.send(
                ctx,
                versions.of(collection),
                Json.MEDIA_TYPE,
                json -> collections.write(json, collection, self),
                (json, reader) -> {
                    long count = count(collection);
                    return CollectionHtml.one(
                            json,
                            collection,
                            crs.survey(),
                            picture(collection, reader.language()),
                            Math.min(count, FEATURES_OF_A_PICTURE),
                            count,
                            reader);
                });
    }

    private String picture(PublishedLayer collection, Language language) {
        SvgMap map = new SvgMap();
        FeatureQuery some = FeatureQuery.of(collection).with(List.of()).page(null, FEATURES_OF_A_PICTURE);
        try (FeatureCursor features = store.open(some)) {
            while (features.next()) {
                byte[] geometry = features.geometry();
                if (geometry != null) {
                    map.add(Json.tree(geometry).path("coordinates"));
                }
            }
        }
        return map.svg(language);
    }
}
