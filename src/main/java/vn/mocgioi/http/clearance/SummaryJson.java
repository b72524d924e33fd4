package vn.mocgioi.http.clearance;

import static vn.mocgioi.http.answer.JsonNumbers.ha;
import static vn.mocgioi.http.answer.JsonNumbers.number;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.JsonNumbers;
import vn.mocgioi.http.land.ZoneJson;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.zones.KindSummary;
import vn.mocgioi.land.zones.NewProjects;
import vn.mocgioi.land.zones.ProvinceSummary;
import vn.mocgioi.land.zones.Target;

/** The province's page as JSON. */
final class SummaryJson {
    private SummaryJson() {}

    static void write(JsonGenerator json, ProvinceSummary now, @Nullable ProvinceSummary then, LocalDate peopleDay)
            throws IOException {
        json.writeStartObject();
        JsonNumbers.asOf(json, now.asOf());
        json.writeArrayFieldStart("kinds");
        for (KindSummary kind : now.kinds()) {
            json.writeStartObject();
            json.writeStringField("kind", kind.kind().name());
            json.writeNumberField("zones", kind.zones());
            ha(json, "area_ha", kind.areaM2());
            json.writeNumberField("operating", kind.operating());
            ha(json, "operating_area_ha", kind.operatingM2());
            ha(json, "operating_grid_ha", kind.operatingGridM2());
            ZoneJson.occupancy(json, kind.occupancy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("clearance");
        ClearanceJson.progress(json, now.clearance(), peopleDay);
        json.writeEndObject();
        ZoneJson.markers(json, now.markers());
        json.writeArrayFieldStart("stages_reached");
        for (Map.Entry<Step, Long> step : now.stagesReached().entrySet()) {
            json.writeStartObject();
            json.writeStringField("step", step.getKey().name());
            json.writeNumberField("zones", step.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        projects(json, now.projects());
        json.writeArrayFieldStart("targets");
        for (Target target : now.targets()) {
            target(json, target);
        }
        json.writeEndArray();
        if (then != null) {
            change(json, then, now);
        }
        json.writeEndObject();
    }

    private static void projects(JsonGenerator json, NewProjects projects) throws IOException {
        json.writeObjectFieldStart("projects");
        json.writeNumberField("year", projects.year());
        json.writeNumberField("new", projects.all());
        json.writeNumberField("new_foreign", projects.foreign());
        groups(json, "by_country", "country", projects.byCountry());
        groups(json, "by_sector", "sector", projects.bySector());
        json.writeEndObject();
    }

    private static void groups(JsonGenerator json, String name, String member, Map<String, Long> counts)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Long> group : counts.entrySet()) {
            json.writeStartObject();
            text(json, member, group.getKey().isEmpty() ? null : group.getKey());
            json.writeNumberField("new", group.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void target(JsonGenerator json, Target target) throws IOException {
        json.writeStartObject();
        text(json, "zone", target.zone().isEmpty() ? null : target.zone());
        text(json, "phase", target.phase().isEmpty() ? null : target.phase());
        json.writeStringField("measure", target.measure());
        json.writeStringField("period", target.period());
        number(json, "target", target.target());
        number(json, "actual", target.actual());
        number(json, "share", target.share());
        text(json, "decision_no", target.decisionNo());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, ProvinceSummary then, ProvinceSummary now) throws IOException {
        json.writeObjectFieldStart("change");
        text(json, "from", then.asOf().day());
        json.writeArrayFieldStart("kinds");
        for (KindSummary kind : now.kinds()) {
            KindSummary before = then.kind(kind.kind());
            json.writeStartObject();
            json.writeStringField("kind", kind.kind().name());
            json.writeNumberField("zones", kind.zones() - before.zones());
            json.writeNumberField("operating", kind.operating() - before.operating());
            ha(json, "operating_area_ha", kind.operatingM2().subtract(before.operatingM2()));
            ha(
                    json,
                    "leasable_ha",
                    kind.occupancy().leasableM2().subtract(before.occupancy().leasableM2()));
            ha(
                    json,
                    "leased_ha",
                    kind.occupancy().leasedM2().subtract(before.occupancy().leasedM2()));
            number(
                    json,
                    "occupancy",
                    less(kind.occupancy().rate(), before.occupancy().rate()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("markers");
        json.writeNumberField(
                "designed", now.markers().designed() - then.markers().designed());
        json.writeNumberField("set", now.markers().set() - then.markers().set());
        json.writeEndObject();
        json.writeObjectFieldStart("clearance");
        ClearanceJson.change(json, then.clearance(), now.clearance());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before);
    }
}
