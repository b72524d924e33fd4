package vn.mocgioi.http.land;

import static vn.mocgioi.http.answer.JsonNumbers.date;
import static vn.mocgioi.http.answer.JsonNumbers.ha;
import static vn.mocgioi.http.answer.JsonNumbers.m2;
import static vn.mocgioi.http.answer.JsonNumbers.number;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.mocgioi.land.zones.FourAreas;
import vn.mocgioi.land.zones.MarkerCount;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.land.zones.ZoneStage;

/** What is known of a zone or phase, as members of an object that the caller begins and ends. */
public final class ZoneJson {
    private ZoneJson() {}

    static void write(JsonGenerator json, ZoneReport zone) throws IOException {
        json.writeNumberField("id", zone.id());
        if (zone.phase().isEmpty()) {
            json.writeStringField("code", zone.code());
        } else {
            json.writeStringField("zone", zone.code());
            json.writeStringField("number", zone.phase());
        }
        text(json, "name", zone.name());
        text(json, "name_en", zone.nameEn());
        json.writeStringField("kind", zone.kind().name());
        json.writeBooleanField("operating", zone.operating());
        text(
                json,
                "decision_no",
                zone.decision() == null ? null : zone.decision().number());
        date(
                json,
                "decision_date",
                zone.decision() == null ? null : zone.decision().date());
        text(json, "located_commune", zone.locatedCommune());
        date(json, "valid_from", zone.validFrom());
        date(json, "valid_to", zone.validTo());
        json.writeArrayFieldStart("stages");
        for (ZoneStage stage : zone.stages()) {
            stage(json, stage);
        }
        json.writeEndArray();
        areas(json, zone.areas());
        json.writeObjectFieldStart("occupancy");
        occupancy(json, zone.occupancy());
        json.writeEndObject();
        markers(json, zone.markers());
        if (zone.phase().isEmpty()) {
            json.writeArrayFieldStart("phases");
            for (String phase : zone.phases()) {
                json.writeString(phase);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("bbox");
        for (double side : zone.box()) {
            json.writeNumber(side);
        }
        json.writeEndArray();
    }

    private static void stage(JsonGenerator json, ZoneStage stage) throws IOException {
        json.writeStartObject();
        text(json, "phase", stage.phase().isEmpty() ? null : stage.phase());
        text(json, "plan", stage.plan().isEmpty() ? null : stage.plan());
        json.writeStringField("step", stage.step().name());
        date(json, "date", stage.date());
        text(json, "decision_no", stage.decisionNo());
        text(json, "authority", stage.authority());
        text(json, "file_url", stage.fileUrl());
        json.writeEndObject();
    }

    private static void areas(JsonGenerator json, FourAreas areas) throws IOException {
        json.writeObjectFieldStart("areas");
        ha(json, "official_ha", areas.officialM2());
        ha(json, "grid_ha", areas.gridM2());
        ha(json, "geodesic_ha", areas.geodesicM2());
        ha(json, "markers_ha", areas.markers() == null ? null : areas.markers().areaM2());
        json.writeArrayFieldStart("markers_missing");
        if (areas.markers() != null) {
            for (String number : areas.markers().missing()) {
                json.writeString(number);
            }
        }
        json.writeEndArray();
        json.writeStringField("counts", areas.officialCounts() ? "official" : "grid");
        ha(json, "counting_ha", areas.countingM2());
        json.writeBooleanField("differs", areas.differs());
        json.writeArrayFieldStart("differences");
        for (FourAreas.Difference difference : areas.differences()) {
            json.writeStartObject();
            json.writeStringField("of", difference.of());
            json.writeStringField("from", difference.from());
            m2(json, "m2", difference.m2());
            number(json, "percent", difference.percent());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static void occupancy(JsonGenerator json, Occupancy occupancy) throws IOException {
        ha(json, "leasable_ha", occupancy.leasableM2());
        ha(json, "leased_ha", occupancy.leasedM2());
        number(json, "occupancy", occupancy.rate());
    }

    public static void markers(JsonGenerator json, MarkerCount markers) throws IOException {
        json.writeObjectFieldStart("markers");
        json.writeNumberField("designed", markers.designed());
        json.writeNumberField("set", markers.set());
        json.writeEndObject();
    }
}
