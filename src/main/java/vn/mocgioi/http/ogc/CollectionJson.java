package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.features.Overview.Extent;

/** What OGC API says of a collection: the same in the list and alone. */
public final class CollectionJson {
    /**
     * How much wider the extent is than the features, as a share of its longer side: the offered grids lie askew to one
     * another by up to two degrees, and who turns two corners into another grid, as OGC's own tests do, shall find
     * everything within.
     */
    private static final double MARGIN = 0.05;

    private static final double LEAST_MARGIN_DEG = 0.001;
    private static final double DECIMALS = 1e4;

    private final ProvinceCache province;
    private final CrsParam crs;

    public CollectionJson(ProvinceCache province, CrsParam crs) {
        this.province = province;
        this.crs = crs;
    }

    void write(JsonGenerator json, PublishedLayer collection, String self) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", collection.name());
        json.writeStringField("title", collection.titleVi() + " · " + collection.titleEn());
        json.writeStringField("description", collection.descriptionVi() + " · " + collection.descriptionEn());
        json.writeStringField("itemType", "feature");
        extent(json, collection);
        json.writeArrayFieldStart("crs");
        writeCrs(json);
        json.writeEndArray();
        json.writeStringField("storageCrs", crs.survey().uri());
        json.writeArrayFieldStart("links");
        links(json, collection, self);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** All CRSs in which features are given. */
    void writeCrs(JsonGenerator json) throws IOException {
        for (Crs offered : crs.all()) {
            json.writeString(offered.uri());
        }
    }

    /** In space alone: in time every collection is open at both ends, and OGC's own tests stumble over a null there. */
    private void extent(JsonGenerator json, PublishedLayer collection) throws IOException {
        Optional<Extent> extent = province.extent(collection);
        json.writeObjectFieldStart("extent");
        if (extent.isPresent()) {
            json.writeObjectFieldStart("spatial");
            json.writeArrayFieldStart("bbox");
            json.writeArray(widened(extent.get()), 0, 4);
            json.writeEndArray();
            json.writeStringField("crs", Crs.WGS84.uri());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static double[] widened(Extent extent) {
        double longer = Math.max(extent.east() - extent.west(), extent.north() - extent.south());
        double margin = Math.max(MARGIN * longer, LEAST_MARGIN_DEG);
        return new double[] {
            Math.max(-180, Math.floor((extent.west() - margin) * DECIMALS) / DECIMALS),
            Math.max(-90, Math.floor((extent.south() - margin) * DECIMALS) / DECIMALS),
            Math.min(180, Math.ceil((extent.east() + margin) * DECIMALS) / DECIMALS),
            Math.min(90, Math.ceil((extent.north() + margin) * DECIMALS) / DECIMALS)
        };
    }

    private static void links(JsonGenerator json, PublishedLayer collection, String self) throws IOException {
        String ogcRel = "http://www.opengis.net/def/rel/ogc/1.0/";
        Links.write(json, "self", Json.MEDIA_TYPE, "This collection", self);
        Links.write(json, "alternate", "text/html", "This collection as HTML", self + "?f=html");
        Links.write(json, "items", Items.GEOJSON, "The features", self + "/items");
        Links.write(json, "items", "text/html", "The features as HTML", self + "/items?f=html");
        Links.write(json, ogcRel + "queryables", Schemas.MEDIA_TYPE, "What filters can ask", self + "/queryables");
        Links.write(json, Schemas.SORTABLES_REL, Schemas.MEDIA_TYPE, "What can be sorted by", self + "/sortables");
        Links.write(json, ogcRel + "schema", Schemas.MEDIA_TYPE, "The schema of a feature", self + "/schema");
        Links.write(json, "describedby", Schemas.MEDIA_TYPE, "The schema of a feature", self + "/schema");
        Links.write(json, ogcRel + "tilesets-vector", Json.MEDIA_TYPE, "Vector tiles", self + "/tiles");
        String download = self.replace("/ogc/collections/", "/download/");
        for (OutputFormat format : OutputFormat.values()) {
            Links.write(json, "enclosure", format.mediaType(), format.title(), download + "." + format.suffix());
        }
    }
}
