package vn.mocgioi.http.ogc;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import vn.mocgioi.exchange.geojson.JsonFgFeature;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.shape.CamelCase;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** The pages of OGC API that say what there is: landing page, conformance, collections. */
public final class OgcPages {
    /** Of the API document. */
    public static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";

    private static final String FEATURES = "http://www.opengis.net/spec/ogcapi-features-";
    private static final String TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
    private static final String TMS = "http://www.opengis.net/spec/tms/2.0/conf/";
    private static final String COMMON = "http://www.opengis.net/spec/ogcapi-common-";
    private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";

    static final List<String> CONFORMS_TO = List.of(
            COMMON + "1/1.0/conf/core",
            COMMON + "1/1.0/conf/landing-page",
            COMMON + "1/1.0/conf/json",
            COMMON + "1/1.0/conf/html",
            COMMON + "1/1.0/conf/oas30",
            COMMON + "2/1.0/conf/collections",
            COMMON + "3/1.0/conf/schemas",
            COMMON + "3/1.0/conf/returnables-and-receivables",
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
            FEATURES + "6/1.0/conf/properties",
            FEATURES + "6/1.0/conf/properties-features",
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
            CQL2 + "functions",
            CQL2 + "arithmetic",
            JsonFgFeature.CORE,
            TILES + "core",
            TILES + "tileset",
            TILES + "tilesets-list",
            TILES + "geodata-tilesets",
            TILES + "dataset-tilesets",
            TILES + "collections-selection",
            TILES + "datetime",
            TILES + "mvt",
            TILES + "oas30",
            TMS + "tilematrixset",
            TMS + "json-tilematrixset",
            TMS + "tilesetmetadata",
            TMS + "json-tilesetmetadata");

    private static final int FEATURES_OF_A_PICTURE = 100;

    private final CollectionAnswers collections;
    private final CrsParam crs;
    private final FeatureStore store;
    private final LayerVersions versions;
    private final Counts counts;

    public OgcPages(
            CollectionAnswers collections, CrsParam crs, FeatureStore store, LayerVersions versions, Counts counts) {
        this.store = store;
        this.collections = collections;
        this.crs = crs;
        this.versions = versions;
        this.counts = counts;
    }

    public void landing(Context ctx) {
        String ogc = Links.base(ctx) + "/ogc";
        Page.send(
                ctx,
                versions.ofAll(),
                Json.MEDIA_TYPE,
                () -> new Landing(
                        "Mốc Giới",
                        "Khu công nghiệp, mốc giới, thửa đất và giải phóng mặt bằng của tỉnh"
                                + " · Industrial zones, boundary markers, parcels and land clearance of the province",
                        List.of(
                                Links.link("self", Json.MEDIA_TYPE, "This page", ogc),
                                Links.link("alternate", "text/html", "This page as HTML", ogc + "?f=html"),
                                Links.link("service-desc", OPENAPI, "The API in OpenAPI 3.0", ogc + "/api?f=json"),
                                Links.link("service-doc", "text/html", "The API for people", ogc + "/api?f=html"),
                                Links.link(
                                        "conformance",
                                        Json.MEDIA_TYPE,
                                        "What this API conforms to",
                                        ogc + "/conformance"),
                                Links.link("data", Json.MEDIA_TYPE, "Các lớp · Collections", ogc + "/collections"),
                                Links.link(
                                        Functions.REL, Json.MEDIA_TYPE, "The functions of filters", ogc + "/functions"),
                                Links.link(
                                        "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
                                        Json.MEDIA_TYPE,
                                        "Vector tiles of all collections",
                                        ogc + "/tiles"),
                                Links.link(
                                        "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                                        Json.MEDIA_TYPE,
                                        "Tile matrix sets",
                                        ogc + "/tileMatrixSets"))),
                (json, reader) -> new Html("landing", Map.of("json", json, "reader", reader, "counts", counts())));
    }

    @Told("Where everything is.")
    public record Landing(String title, String description, List<Links.Link> links) {}

    private ToLongFunction<PublishedLayer> counts() {
        return this::count;
    }

    private long count(PublishedLayer collection) {
        return counts.of(FeatureQuery.of(collection));
    }

    public void conformance(Context ctx) {
        Page.send(
                ctx,
                Json.MEDIA_TYPE,
                Json.bytes(new Conformance(CONFORMS_TO)),
                (json, reader) -> new Html("conformance", Map.of("json", json, "reader", reader)));
    }

    @Told("The classes of requirements that are kept to.")
    @CamelCase
    public record Conformance(List<String> conformsTo) {}

    public void collections(Context ctx) {
        String self = Links.base(ctx) + "/ogc/collections";
        Page.send(
                ctx,
                versions.ofAll(),
                Json.MEDIA_TYPE,
                () -> new CollectionList(
                        "Các lớp · Collections",
                        List.of(
                                Links.link("self", Json.MEDIA_TYPE, "This page", self),
                                Links.link("alternate", "text/html", "This page as HTML", self + "?f=html")),
                        collections.offeredCrs(),
                        PublishedLayers.all().stream()
                                .map(collection -> collections.of(collection, self + "/" + collection.name()))
                                .toList()),
                (json, reader) -> new Html("collections", Map.of("reader", reader, "counts", counts())));
    }

    @Told("All collections.")
    public record CollectionList(
            String title,
            List<Links.Link> links,
            @Told("The CRSs in which features are given.") List<String> crs,
            List<CollectionAnswers.CollectionAnswer> collections) {}

    public void collection(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String self = Links.base(ctx) + "/ogc/collections/" + collection.name();
        Page.send(
                ctx,
                versions.of(collection),
                Json.MEDIA_TYPE,
                () -> collections.of(collection, self),
                (json, reader) -> {
                    long count = count(collection);
                    return new Html(
                            "collection",
                            Map.of(
                                    "json",
                                    json,
                                    "layer",
                                    collection,
                                    "survey",
                                    crs.survey(),
                                    "picture",
                                    picture(collection, reader.language()),
                                    "pictured",
                                    Math.min(count, FEATURES_OF_A_PICTURE),
                                    "count",
                                    count,
                                    "reader",
                                    reader));
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
