package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.geojson.FeatureJson;
import vn.mocgioi.exchange.geojson.JsonFgFeature;
import vn.mocgioi.http.answer.Format;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.params.FeatureRequest;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.PageToken;

/** One page of features as a FeatureCollection; the cursor is asked for one more, which tells whether there is a next. */
final class ItemsPage {
    private final Context ctx;
    private final FeatureQuery query;
    private final FeatureRequest request;
    private final Format format;
    private final FeatureJson feature;
    private final FeatureCursor rows;
    private final long matched;
    private final String collection;
    private boolean more;

    ItemsPage(Context ctx, FeatureRequest request, Format format, FeatureCursor rows, long matched) {
        this.ctx = ctx;
        this.query = request.query();
        this.request = request;
        this.format = format;
        this.feature = Items.writer(request, format);
        this.rows = rows;
        this.matched = matched;
        this.collection =
                Links.base(ctx) + "/ogc/collections/" + query.collection().name();
    }

    /** Before anything is sent, so that a query that fails is still an error. */
    void readFirst() {
        more = rows.next();
    }

    void write(OutputStream out) throws IOException {
        JsonGenerator json = Json.generator(out);
        write(json);
        json.flush();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        if (format == Format.JSON_FG) {
            jsonFg(json, request);
        }
        json.writeStringField(
                "timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeNumberField("numberMatched", matched);
        json.writeArrayFieldStart("features");
        int returned = 0;
        PageToken last = null;
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
        links(json, more ? last : null);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What JSON-FG has beside the features: what it is, of what kind they are, and in which CRS their places. */
    static void jsonFg(JsonGenerator json, FeatureRequest request) throws IOException {
        json.writeArrayFieldStart("conformsTo");
        json.writeString(JsonFgFeature.CORE);
        json.writeEndArray();
        json.writeStringField("featureType", request.query().collection().name());
        json.writeStringField("coordRefSys", request.places().crs().uri());
    }

    private void links(JsonGenerator json, @Nullable PageToken next) throws IOException {
        String asked = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        json.writePOJO(Links.link("self", Items.GEOJSON, "this page", collection + "/items" + asked));
        json.writePOJO(
                Links.link("alternate", "text/html", "this page as HTML", Links.withParameter(ctx, "f", "html")));
        json.writePOJO(Links.link(
                "alternate", Items.GEOJSON, "this page as JSON-FG", Links.withParameter(ctx, "f", "jsonfg")));
        json.writePOJO(
                Links.link("collection", Json.MEDIA_TYPE, query.collection().titleEn(), collection));
        if (next != null) {
            String url = Links.withParameter(ctx, "after", next.token(), "offset");
            json.writePOJO(Links.link("next", Items.GEOJSON, "the next page", url));
        }
    }

    static void featureLinks(JsonGenerator json, String collection, long id) throws IOException {
        String self = collection + "/items/" + id;
        json.writePOJO(Links.link("self", Items.GEOJSON, "this feature", self));
        json.writePOJO(Links.link("alternate", "text/html", "this feature as HTML", self + "?f=html"));
        json.writePOJO(Links.link("collection", Json.MEDIA_TYPE, "the collection", collection));
    }
}
