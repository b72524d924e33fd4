package vn.mocgioi.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Collections;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Overview.Extent;

/** The pages of OGC API that say what there is: landing page, conformance, collections. */
final class OgcPages {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final List<String> CONFORMS_TO = List.of(
            "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson");

    private final Province province;
    private final LayerVersions versions;

    OgcPages(Province province, LayerVersions versions) {
        this.province = province;
        this.versions = versions;
    }

    void landing(Context ctx) {
        String ogc = Links.base(ctx) + "/ogc";
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("title", "Mốc Giới");
            json.writeStringField("description", "Khu công nghiệp, mốc giới, thửa đất và giải phóng mặt bằng của tỉnh");
            json.writeArrayFieldStart("links");
            Links.write(json, "self", Json.MEDIA_TYPE, "this page", ogc);
            Links.write(json, "conformance", Json.MEDIA_TYPE, "what this API conforms to", ogc + "/conformance");
            Links.write(json, "data", Json.MEDIA_TYPE, "the collections", ogc + "/collections");
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    void conformance(Context ctx) {
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("conformsTo");
            for (String uri : CONFORMS_TO) {
                json.writeString(uri);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    void collections(Context ctx) {
        String ogc = Links.base(ctx) + "/ogc";
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("links");
            Links.write(json, "self", Json.MEDIA_TYPE, "this page", ogc + "/collections");
            json.writeEndArray();
            json.writeArrayFieldStart("collections");
            for (Collection collection : Collections.all()) {
                collection(json, collection, ogc + "/collections/" + collection.name());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    void collection(Context ctx) {
        Collection collection = FeatureParams.collection(ctx);
        if (Answer.known(ctx, versions.of(collection), "json")) {
            return;
        }
        String self = Links.base(ctx) + "/ogc/collections/" + collection.name();
        Answer.bytes(ctx, Json.MEDIA_TYPE, Json.bytes(json -> collection(json, collection, self)));
    }

    private void collection(JsonGenerator json, Collection collection, String self) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", collection.name());
        json.writeStringField("title", collection.titleVi());
        json.writeStringField("description", collection.descriptionVi());
        json.writeStringField("itemType", "feature");
        Optional<Extent> extent = province.extent(collection);
        if (extent.isPresent()) {
            json.writeObjectFieldStart("extent");
            json.writeObjectFieldStart("spatial");
            json.writeArrayFieldStart("bbox");
            json.writeArray(extent.get().asList().stream().mapToDouble(d -> d).toArray(), 0, 4);
            json.writeEndArray();
            json.writeStringField("crs", CRS84);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayFieldStart("crs");
        json.writeString(CRS84);
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        Links.write(json, "self", Json.MEDIA_TYPE, collection.titleVi(), self);
        Links.write(json, "items", Items.GEOJSON, "the features", self + "/items");
        Links.write(
                json,
                "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
                Json.MEDIA_TYPE,
                "vector tiles",
                self + "/tiles/WebMercatorQuad/tilejson");
        json.writeEndArray();
        json.writeEndObject();
    }
}
