package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Format;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.Overview.Extent;

/** What tile sets there are, and how they are cut (OGC API - Tiles, and TileJSON 3.0). */
public final class TileSets {
    private static final String NAME = "WebMercatorQuad";
    private static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + NAME;
    private static final String WEB_MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";
    private static final String TILING_SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";
    private static final double EDGE_M = 20_037_508.342789244;
    private static final int TILE_PIXELS = 256;
    /** The pixel of the standard is 0.28 mm wide. */
    private static final double PIXEL_M = 0.00028;

    private final ProvinceCache province;
    private final LayerVersions versions;

    public TileSets(ProvinceCache province, LayerVersions versions) {
        this.province = province;
        this.versions = versions;
    }

    public void list(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String self = self(ctx, collection);
        Page.send(ctx, versions.of(collection), Json.MEDIA_TYPE, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("links");
            Links.write(json, "self", Json.MEDIA_TYPE, "This page", self);
            json.writeEndArray();
            json.writeArrayFieldStart("tilesets");
            inList(json, ctx, collection);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public void one(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        Page.send(ctx, versions.of(collection), Json.MEDIA_TYPE, json -> tileSet(json, ctx, collection));
    }

    /** Without the template of the tiles: whoever follows the links of the list can follow each of them. */
    private static void inList(JsonGenerator json, Context ctx, PublishedLayer collection) throws IOException {
        open(json, ctx, collection);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The members that the list has too, up to the links, which are left open. */
    private static void open(JsonGenerator json, Context ctx, PublishedLayer collection) throws IOException {
        String self = self(ctx, collection) + "/" + NAME;
        json.writeStartObject();
        json.writeStringField("title", collection.titleVi() + " · " + collection.titleEn());
        json.writeStringField("dataType", "vector");
        json.writeStringField("crs", WEB_MERCATOR);
        json.writeStringField("tileMatrixSetURI", URI);
        json.writeArrayFieldStart("links");
        Links.write(json, "self", Json.MEDIA_TYPE, "This tile set", self);
        Links.write(json, TILING_SCHEME, Json.MEDIA_TYPE, NAME, Links.base(ctx) + "/ogc/tileMatrixSets/" + NAME);
    }

    private void tileSet(JsonGenerator json, Context ctx, PublishedLayer collection) throws IOException {
        String self = self(ctx, collection) + "/" + NAME;
        open(json, ctx, collection);
        Links.write(json, "alternate", "text/html", "This tile set as HTML", self + "?f=html");
        Links.write(json, "describedby", Json.MEDIA_TYPE, "TileJSON", self + "/tilejson");
        json.writeStartObject();
        json.writeStringField("rel", "item");
        json.writeStringField("type", Tiles.MVT);
        json.writeStringField("title", "The tiles");
        json.writeStringField("href", self + "/{tileMatrix}/{tileRow}/{tileCol}");
        json.writeBooleanField("templated", true);
        json.writeEndObject();
        json.writeEndArray();
        layers(json, collection);
        json.writeEndObject();
    }

    private static void layers(JsonGenerator json, PublishedLayer collection) throws IOException {
        json.writeArrayFieldStart("layers");
        json.writeStartObject();
        json.writeStringField("id", collection.name());
        json.writeStringField("dataType", "vector");
        json.writeNumberField("geometryDimension", collection.shape() == Shape.POINT ? 0 : 2);
        json.writeObjectFieldStart("propertiesSchema");
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        Schemas.properties(json, collection, 1);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    public void tileJson(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        Format.jsonOnly(ctx);
        if (Answer.known(ctx, versions.of(collection), "tilejson")) {
            return;
        }
        Optional<Extent> extent = province.extent(collection);
        Answer.bytes(ctx, Json.MEDIA_TYPE, Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("tilejson", "3.0.0");
            json.writeStringField("name", collection.titleVi());
            json.writeStringField("description", collection.descriptionVi());
            json.writeStringField("scheme", "xyz");
            json.writeArrayFieldStart("tiles");
            json.writeString(self(ctx, collection) + "/" + NAME + "/{z}/{y}/{x}");
            json.writeEndArray();
            json.writeNumberField("minzoom", 0);
            json.writeNumberField("maxzoom", Tiles.MAX_ZOOM);
            if (extent.isPresent()) {
                json.writeFieldName("bounds");
                json.writeArray(extent.get().asArray(), 0, 4);
            }
            json.writeArrayFieldStart("vector_layers");
            json.writeStartObject();
            json.writeStringField("id", collection.name());
            json.writeObjectFieldStart("fields");
            for (Property property : collection.properties()) {
                json.writeStringField(property.name(), property.titleEn());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    public void matrixSets(Context ctx) {
        String self = Links.base(ctx) + "/ogc/tileMatrixSets";
        Page.send(ctx, Json.MEDIA_TYPE, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("tileMatrixSets");
            json.writeStartObject();
            json.writeStringField("id", NAME);
            json.writeStringField("title", "Google Maps compatible for the world");
            json.writeStringField("uri", URI);
            json.writeStringField("crs", WEB_MERCATOR);
            json.writeArrayFieldStart("links");
            Links.write(json, "self", Json.MEDIA_TYPE, NAME, self + "/" + NAME);
            Links.write(json, "item", Json.MEDIA_TYPE, NAME, self + "/" + NAME);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public void matrixSet(Context ctx) {
        Page.send(ctx, Json.MEDIA_TYPE, json -> {
            json.writeStartObject();
            json.writeStringField("id", NAME);
            json.writeStringField("title", "Google Maps compatible for the world");
            json.writeStringField("uri", URI);
            json.writeStringField("crs", WEB_MERCATOR);
            json.writeStringField("wellKnownScaleSet", "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible");
            json.writeArrayFieldStart("tileMatrices");
            for (int zoom = 0; zoom <= Tiles.MAX_ZOOM; zoom++) {
                matrix(json, zoom);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void matrix(JsonGenerator json, int zoom) throws IOException {
        double cellM = 2 * EDGE_M / TILE_PIXELS / (1 << zoom);
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(zoom));
        json.writeNumberField("scaleDenominator", cellM / PIXEL_M);
        json.writeNumberField("cellSize", cellM);
        json.writeStringField("cornerOfOrigin", "topLeft");
        json.writeFieldName("pointOfOrigin");
        json.writeArray(new double[] {-EDGE_M, EDGE_M}, 0, 2);
        json.writeNumberField("tileWidth", TILE_PIXELS);
        json.writeNumberField("tileHeight", TILE_PIXELS);
        json.writeNumberField("matrixWidth", 1 << zoom);
        json.writeNumberField("matrixHeight", 1 << zoom);
        json.writeEndObject();
    }

    private static String self(Context ctx, PublishedLayer collection) {
        return Links.base(ctx) + "/ogc/collections/" + collection.name() + "/tiles";
    }
}
