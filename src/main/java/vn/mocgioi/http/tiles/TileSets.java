package vn.mocgioi.http.tiles;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Format;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.ogc.PropertySchema;
import vn.mocgioi.http.ogc.Schemas;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.CamelCase;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.Overview.Extent;

/** What tile sets there are, and how they are cut (OGC API - Tiles, and TileJSON 3.0). */
public final class TileSets {
    private static final String TILING_SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

    private final ProvinceCache province;
    private final LayerVersions versions;

    public TileSets(ProvinceCache province, LayerVersions versions) {
        this.province = province;
        this.versions = versions;
    }

    /**
     * Of what the tiles are: of one collection, or of all.
     *
     * @param self where its tile sets are listed
     */
    private record Source(
            String self,
            String titleVi,
            String titleEn,
            String descriptionVi,
            List<PublishedLayer> layers,
            Freshness freshness) {
        String title() {
            return titleVi + " · " + titleEn;
        }
    }

    private Source source(Context ctx) {
        if (!ctx.pathParamMap().containsKey("collection")) {
            return new Source(
                    Links.base(ctx) + "/ogc/tiles",
                    "Tất cả các lớp",
                    "All collections",
                    "Tất cả các lớp công bố, mỗi lớp là một lớp của ô",
                    PublishedLayers.all(),
                    versions.ofAll());
        }
        PublishedLayer collection = FeatureParams.collection(ctx);
        return new Source(
                Links.base(ctx) + "/ogc/collections/" + collection.name() + "/tiles",
                collection.titleVi(),
                collection.titleEn(),
                collection.descriptionVi(),
                List.of(collection),
                versions.of(collection));
    }

    public void list(Context ctx) {
        Source source = source(ctx);
        Page.send(
                ctx,
                source.freshness(),
                Json.MEDIA_TYPE,
                () -> new TileSetList(
                        List.of(Links.link("self", Json.MEDIA_TYPE, "This page", source.self())),
                        List.of(inList(ctx, source))));
    }

    @Told("The tile sets of a collection, or of all.")
    public record TileSetList(List<Links.Link> links, List<TileSet> tilesets) {}

    @Told("How the tiles of a collection, or of all, are cut, and where they are.")
    @CamelCase
    public record TileSet(
            String title,
            @OneOf("vector") String dataType,
            String crs,
            String tileMatrixSetURI,
            List<Links.Link> links,
            @IfAny @Told("Not in the list.") @Nullable List<TileLayer> layers) {}

    @Told("What one layer of the tiles holds.")
    @CamelCase
    record TileLayer(
            String id,
            @OneOf("vector") String dataType,
            @Told("0 of points, 2 of areas.") int geometryDimension,
            PropertiesSchema propertiesSchema) {}

    @Told("The properties of the features in the tiles.")
    record PropertiesSchema(
            @OneOf("object") String type, @Told("By name.") Map<String, PropertySchema> properties) {}

    public void one(Context ctx) {
        Source source = source(ctx);
        Page.send(ctx, source.freshness(), Json.MEDIA_TYPE, () -> tileSet(ctx, source));
    }

    /** Without the template of the tiles: whoever follows the links of the list can follow each of them. */
    private static TileSet inList(Context ctx, Source source) {
        return new TileSet(
                source.title(),
                "vector",
                MatrixSets.WEB_MERCATOR,
                MatrixSets.URI,
                List.of(
                        Links.link("self", Json.MEDIA_TYPE, "This tile set", source.self() + "/" + MatrixSets.NAME),
                        Links.link(
                                TILING_SCHEME,
                                Json.MEDIA_TYPE,
                                MatrixSets.NAME,
                                Links.base(ctx) + "/ogc/tileMatrixSets/" + MatrixSets.NAME)),
                null);
    }

    private static TileSet tileSet(Context ctx, Source source) {
        String self = source.self() + "/" + MatrixSets.NAME;
        TileSet listed = inList(ctx, source);
        List<Links.Link> links = new ArrayList<>(listed.links());
        links.add(Links.link("alternate", "text/html", "This tile set as HTML", self + "?f=html"));
        links.add(Links.link("describedby", Json.MEDIA_TYPE, "TileJSON", self + "/tilejson"));
        links.add(Links.template("item", Tiles.MVT, "The tiles", self + "/{tileMatrix}/{tileRow}/{tileCol}"));
        return new TileSet(
                listed.title(),
                listed.dataType(),
                listed.crs(),
                listed.tileMatrixSetURI(),
                links,
                source.layers().stream().map(TileSets::layer).toList());
    }

    private static TileLayer layer(PublishedLayer collection) {
        return new TileLayer(
                collection.name(),
                "vector",
                collection.shape() == Shape.POINT ? 0 : 2,
                new PropertiesSchema("object", Schemas.properties(collection, 1)));
    }

    public void tileJson(Context ctx) {
        Source source = source(ctx);
        Format.jsonOnly(ctx);
        if (Answer.known(ctx, source.freshness(), "tilejson")) {
            return;
        }
        TileJson answer = new TileJson(
                "3.0.0",
                source.titleVi(),
                source.descriptionVi(),
                "xyz",
                List.of(source.self() + "/" + MatrixSets.NAME + "/{z}/{y}/{x}"),
                0,
                Tiles.MAX_ZOOM,
                source.layers().stream()
                        .flatMap(layer -> province.extent(layer).stream())
                        .reduce(Extent::with)
                        .map(extent -> new Box(extent.west(), extent.south(), extent.east(), extent.north()))
                        .orElse(null),
                source.layers().stream().map(TileSets::vectorLayer).toList());
        Answer.bytes(ctx, Json.MEDIA_TYPE, Json.bytes(answer));
    }

    private static VectorLayer vectorLayer(PublishedLayer collection) {
        Map<String, String> fields = new LinkedHashMap<>();
        collection.properties().forEach(property -> fields.put(property.name(), property.titleEn()));
        return new VectorLayer(collection.name(), fields);
    }

    @Told("A tile set in the words of TileJSON 3.0.")
    public record TileJson(
            @OneOf("3.0.0") String tilejson,
            String name,
            String description,
            @OneOf("xyz") String scheme,
            @Told("With {z}, {y}, {x}.") List<String> tiles,
            int minzoom,
            int maxzoom,

            @IfAny @Told("Left out while there are no features.") @Nullable
            Box bounds,

            List<VectorLayer> vectorLayers) {}

    @Told("What one layer of the tiles holds.")
    record VectorLayer(
            String id,
            @Told("By name what a property is, in English.") Map<String, String> fields) {}
}
