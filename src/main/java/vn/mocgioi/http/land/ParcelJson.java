package vn.mocgioi.http.land;

import static vn.mocgioi.http.answer.JsonNumbers.date;
import static vn.mocgioi.http.answer.JsonNumbers.ha;
import static vn.mocgioi.http.answer.JsonNumbers.m2;
import static vn.mocgioi.http.answer.JsonNumbers.number;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.mocgioi.land.parcels.ParcelDossier;
import vn.mocgioi.land.parcels.ParcelFacts;
import vn.mocgioi.land.parcels.ParcelObstacle;
import vn.mocgioi.land.terms.Milestone;

/** A parcel as JSON: members of an object that the caller begins and ends. */
final class ParcelJson {
    private ParcelJson() {}

    static void facts(JsonGenerator json, ParcelFacts parcel) throws IOException {
        name(json, parcel.name());
        text(json, "land_use", parcel.landUse());
        m2(json, "area_m2", parcel.areaM2());
        ha(json, "area_ha", parcel.areaM2());
        m2(json, "geodesic_area_m2", parcel.geodesicAreaM2());
        number(json, "official_area_m2", parcel.officialAreaM2());
        text(json, "milestone", parcel.milestone() == null ? "NONE" : parcel.milestone());
        for (Milestone milestone : Milestone.values()) {
            date(json, milestone.dateColumn(), parcel.reached().get(milestone));
        }
        text(json, "located_commune", parcel.locatedCommune());
        date(json, "valid_from", parcel.validFrom());
        date(json, "valid_to", parcel.validTo());
        json.writeArrayFieldStart("in_zones");
        for (ParcelFacts.Part part : parcel.inZones()) {
            json.writeStartObject();
            json.writeStringField("zone", part.zone());
            text(json, "phase", part.phase().isEmpty() ? null : part.phase());
            m2(json, "area_m2", part.areaM2());
            json.writeBooleanField("whole", part.whole());
            json.writeEndObject();
        }
        json.writeEndArray();
        names(json, "replaced", parcel.replaced());
        names(json, "replaced_by", parcel.replacedBy());
        json.writeArrayFieldStart("bbox");
        for (double side : parcel.box()) {
            json.writeNumber(side);
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, String member, List<ParcelFacts.Name> names) throws IOException {
        json.writeArrayFieldStart(member);
        for (ParcelFacts.Name name : names) {
            json.writeStartObject();
            name(json, name);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void name(JsonGenerator json, ParcelFacts.Name name) throws IOException {
        json.writeNumberField("id", name.id());
        text(json, "commune", name.commune());
        json.writeStringField("sheet_no", name.sheetNo());
        json.writeStringField("parcel_no", name.parcelNo());
    }

    static void dossier(JsonGenerator json, ParcelDossier dossier) throws IOException {
        json.writeArrayFieldStart("holdings");
        for (ParcelDossier.Holding holding : dossier.holdings()) {
            json.writeStartObject();
            json.writeStringField("party", holding.party());
            text(json, "name", holding.name());
            text(json, "kind", holding.kind());
            text(json, "address", holding.address());
            text(json, "phone", holding.phone());
            date(json, "from", holding.from());
            date(json, "to", holding.to());
            recorded(json, holding.recorded());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("obstacles");
        for (ParcelDossier.Obstacle obstacle : dossier.obstacles()) {
            json.writeStartObject();
            json.writeStringField("reason", obstacle.reason().name());
            date(json, "opened", obstacle.opened());
            date(json, "closed", obstacle.closed());
            text(json, "note", obstacle.note());
            recorded(json, obstacle.recorded());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (ParcelDossier.Event event : dossier.events()) {
            event(json, event);
        }
        json.writeEndArray();
    }

    static void obstacle(JsonGenerator json, ParcelObstacle obstacle) throws IOException {
        json.writeNumberField("parcel", obstacle.parcelId());
        json.writeStringField("reason", obstacle.reason().name());
        date(json, "opened", obstacle.opened());
        date(json, "closed", obstacle.closed());
    }

    private static void event(JsonGenerator json, ParcelDossier.Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("milestone", event.kind().name());
        text(json, "of", event.of());
        date(json, "date", event.date());
        text(json, "document_no", event.documentNo());
        number(json, "amount_vnd", event.amountVnd());
        number(json, "recovered_area_m2", event.recoveredAreaM2());
        text(json, "note", event.note());
        text(json, "file_url", event.fileUrl());
        text(json, "correction", event.correction());
        json.writeBooleanField("void", event.voided());
        recorded(json, event.recorded());
        json.writeEndObject();
    }

    private static void recorded(JsonGenerator json, ParcelDossier.Recorded recorded) throws IOException {
        text(json, "recorded_at", recorded.at());
        text(json, "recorded_by", recorded.by());
        text(json, "superseded_at", recorded.supersededAt());
        text(json, "superseded_by", recorded.supersededBy());
    }
}
