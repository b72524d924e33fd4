package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Format;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.SumQuery;
import vn.mocgioi.store.features.SumStore;

/** Sums on the server: hectares by commune and milestone, for whichever features a filter picks. */
public final class Aggregates {
    private static final int MOST_GROUPS_OF_A_PAGE = 1_000;

    private final SumStore store;
    private final LayerVersions versions;
    private final FeatureParams params;

    public Aggregates(SumStore store, LayerVersions versions, FeatureParams params) {
        this.store = store;
        this.versions = versions;
        this.params = params;
    }

    public void sum(Context ctx) throws IOException {
        PublishedLayer collection = FeatureParams.collection(ctx);
        List<Property> groups = FeatureParams.properties("group-by", ctx.queryParam("group-by"), collection);
        List<Property> summed = FeatureParams.properties("sum", ctx.queryParam("sum"), collection);
        for (Property property : summed) {
            if (property.type() != ColumnType.DECIMAL) {
                throw new BadParameter("sum", "'" + property.name() + "' is no measure that can be added up");
            }
        }
        SumQuery query = new SumQuery(params.read(ctx, collection).query(), groups, summed);
        if (Page.known(ctx, versions.of(collection))) {
            return;
        }
        if (Format.of(ctx) == Format.JSON) {
            Streamed.send(ctx, Json.MEDIA_TYPE, out -> {
                JsonGenerator json = Json.generator(out);
                write(json, query, Integer.MAX_VALUE);
                json.flush();
            });
        } else {
            byte[] json = Json.bytes(page -> write(page, query, MOST_GROUPS_OF_A_PAGE));
            Page.html(
                    ctx,
                    new Html("sums", Map.of("answer", Json.tree(json), "query", query, "reader", Visitor.of(ctx))));
        }
    }

    private void write(JsonGenerator json, SumQuery query, int mostGroups) throws IOException {
        int[] written = {0};
        json.writeStartObject();
        json.writeStringField("collection", query.features().collection().name());
        store.read(
                query,
                (groups, count, sums) -> {
                    json.writeObjectFieldStart("total");
                    sums(json, query, count, sums);
                    json.writeArrayFieldStart("groups");
                },
                (groups, count, sums) -> {
                    if (written[0]++ < mostGroups) {
                        json.writeStartObject();
                        for (int i = 0; i < groups.length; i++) {
                            Property property = query.groups().get(i);
                            json.writeFieldName(property.name());
                            value(json, property.type(), groups[i]);
                        }
                        sums(json, query, count, sums);
                    }
                });
        json.writeEndArray();
        json.writeNumberField("numberOfGroups", written[0]);
        json.writeEndObject();
    }

    private static void sums(JsonGenerator json, SumQuery query, long count, @Nullable String[] sums)
            throws IOException {
        json.writeNumberField("count", count);
        for (int i = 0; i < sums.length; i++) {
            json.writeFieldName("sum_" + query.summed().get(i).name());
            value(json, ColumnType.DECIMAL, sums[i]);
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ColumnType type, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNull();
            return;
        }
        switch (type) {
            case TEXT, CHOICE, DATE -> json.writeString(text);
            case INTEGER, DECIMAL -> json.writeNumber(text);
            case BOOLEAN -> json.writeBoolean(text.equals("true"));
        }
    }
}
