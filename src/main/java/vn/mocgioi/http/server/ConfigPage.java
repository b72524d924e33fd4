package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.util.Optional;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.Overview.Extent;

/** What the web page needs to know before it draws anything. */
final class ConfigPage {
    private final ProvinceCache province;
    private final LayerVersions versions;
    private final Counts counts;
    private final Crs survey;
    private final Optional<BaseMap> baseMap;

    ConfigPage(ProvinceCache province, LayerVersions versions, Counts counts, Crs survey, Optional<BaseMap> baseMap) {
        this.survey = survey;
        this.province = province;
        this.versions = versions;
        this.counts = counts;
        this.baseMap = baseMap;
    }

    void show(Context ctx) {
        versions.ofAll().now();
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeBooleanField("demo", province.demo());
            json.writeStringField("survey_crs", survey.code());
            json.writeFieldName("base_map");
            if (baseMap.isPresent()) {
                json.writeStartObject();
                json.writeStringField("url", baseMap.get().url());
                json.writeStringField("attribution", baseMap.get().attribution());
                json.writeEndObject();
            } else {
                json.writeNull();
            }
            Optional<Extent> extent = province.extent();
            json.writeFieldName("bbox");
            if (extent.isPresent()) {
                json.writeArray(extent.get().asArray(), 0, 4);
            } else {
                json.writeNull();
            }
            json.writeObjectFieldStart("layers");
            for (PublishedLayer collection : PublishedLayers.all()) {
                json.writeObjectFieldStart(collection.name());
                json.writeStringField("version", versions.of(collection).now().tag());
                json.writeNumberField("count", counts.of(FeatureQuery.of(collection)));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("formats");
            for (OutputFormat format : OutputFormat.values()) {
                json.writeString(format.suffix());
            }
            json.writeEndArray();
            json.writeStringField("today", Days.today().toString());
            json.writeEndObject();
        });
    }
}
