package vn.mocgioi.http;

import io.javalin.http.Context;
import java.util.Optional;
import vn.mocgioi.exchange.OutputFormat;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Collections;
import vn.mocgioi.land.Days;
import vn.mocgioi.store.FeatureQuery;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Overview.Extent;

/** What the web page needs to know before it draws anything. */
final class ConfigPage {
    private final Province province;
    private final LayerVersions versions;
    private final Counts counts;
    private final Crs survey;
    private final Optional<BaseMap> baseMap;

    ConfigPage(Province province, LayerVersions versions, Counts counts, Crs survey, Optional<BaseMap> baseMap) {
        this.survey = survey;
        this.province = province;
        this.versions = versions;
        this.counts = counts;
        this.baseMap = baseMap;
    }

    void show(Context ctx) {
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
            for (Collection collection : Collections.all()) {
                json.writeObjectFieldStart(collection.name());
                json.writeStringField("version", versions.of(collection).tag());
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
