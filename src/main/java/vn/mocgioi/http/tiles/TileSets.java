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
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.LayerVersions;

/** What tile sets there are, and how they are cut (OGC API - Tiles, and TileJSON 3.0). */
public final class TileSets {
    private static final String TILING_SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

    private final ProvinceCache province;
    private final LayerVersions versions;

    public TileSets(ProvinceCache province, LayerVersions versions) {
        this.province = province;
        this.versions = versions;
    }

    public void list(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        Page.send(
                ctx,
                versions.of(collection),
                Json.MEDIA_TYPE,
                () -> new TileSetList(
                        List.of(Links.link("self", Json.MEDIA_TYPE, "This page", self(ctx, collection))),
                        List.of(inList(ctx, collection))));
    }

    @Told("The tile sets of a collection.")
    public record TileSetList(List<Links.Link> links, List<TileSet> tilesets) {}

    @Told("How the tiles of a collection are cut, and where they are.")
    @CamelCase
    public record TileSet(
            String title,
            @OneOf("vector") String dataType,
            String crs,
            String tileMatrixSetURI,
            List<Links.Link> links,
            @IfAny @Told("Not in the list.") @Nullable List<TileLayer> layers) {}

    @CamelCase
    record TileLayer(
            String id,
            @OneOf("vector") String dataType,
            @Told("0 of points, 2 of areas.") int geometryDimension,
            PropertiesSchema propertiesSchema) {}

    record PropertiesSchema(
            @OneOf("object") String type, @Told("By name.") Map<String, PropertySchema> properties) {}

    public void one(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        Page.send(ctx, versions.of(collection), Json.MEDIA_TYPE, () -> tileSet(ctx, collection));
    }

    /** Without the template of the tiles: whoever follows the links of the list can follow each of them. */
    private static TileSet inList(Context ctx, PublishedLayer collection) {
        String self = self(ctx, collection) + "/" + MatrixSets.NAME;
        return new TileSet(
                collection.titleVi() + " · " + collection.titleEn(),
                "vector",
                MatrixSets.WEB_MERCATOR,
                MatrixSets.URI,
                List.of(
                        Links.link("self", Json.MEDIA_TYPE, "This tile set", self),
                        Links.link(
                                TILING_SCHEME,
                                Json.MEDIA_TYPE,
                                MatrixSets.NAME,
                                Links.base(ctx) + "/ogc/tileMatrixSets/" + MatrixSets.NAME)),
                null);
    }

    private static TileSet tileSet(Context ctx, PublishedLayer collection) {
        String self = self(ctx, collection) + "/" + MatrixSets.NAME;
        TileSet listed = inList(ctx, collection);
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
                List.of(new TileLayer(
                        collection.name(),
                        "vector",
                        collection.shape() == Shape.POINT ? 0 : 2,
                        new PropertiesSchema("object", Schemas.properties(collection, 1)))));
    }

    public void tileJson(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        Format.jsonOnly(ctx);
        if (Answer.known(ctx, versions.of(collection), "tilejson")) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        collection.properties().forEach(property -> fields.put(property.name(), property.titleEn()));
        TileJson answer = new TileJson(
                "3.0.0",
                collection.titleVi(),
                collection.descriptionVi(),
                "xyz",
                List.of(self(ctx, collection) + "/" + MatrixSets.NAME + "/{z}/{y}/{x}"),
                0,
                Tiles.MAX_ZOOM,
                province.extent(collection)
                        .map(extent -> new Box(extent.west(), extent.south(), extent.east(), extent.north()))
                        .orElse(null),
                List.of(new VectorLayer(collection.name(), fields)));
        Answer.bytes(ctx, Json.MEDIA_TYPE, Json.bytes(answer));
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

    record VectorLayer(
            String id,
            @Told("By name what a property is, in English.") Map<String, String> fields) {}

    private static String self(Context ctx, PublishedLayer collection) {
        return Links.base(ctx) + "/ogc/collections/" + collection.name() + "/tiles";
    }
}
