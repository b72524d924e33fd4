package vn.mocgioi.http.clearance;

import static vn.mocgioi.http.answer.JsonNumbers.date;
import static vn.mocgioi.http.answer.JsonNumbers.number;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.WaitingParcel;

/** Who waits and until when, as members of an answer about clearance. */
final class WaitsJson {
    private WaitsJson() {}

    static void waiting(JsonGenerator json, List<WaitingParcel> waiting) throws IOException {
        json.writeArrayFieldStart("waiting");
        for (WaitingParcel parcel : waiting) {
            json.writeStartObject();
            json.writeStringField("parcel", parcel.name());
            json.writeNumberField("id", parcel.id());
            text(json, "commune", parcel.commune());
            text(json, "located_commune", parcel.locatedCommune());
            json.writeStringField("milestone", parcel.milestone().name());
            date(json, "since", parcel.since());
            json.writeNumberField("days", parcel.days());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void deadlines(JsonGenerator json, Deadlines deadlines) throws IOException {
        json.writeArrayFieldStart("deadlines");
        for (Deadlines.Due due : deadlines.days()) {
            json.writeStartObject();
            json.writeStringField("rule", due.rule().key());
            date(json, "due", due.day());
            json.writeNumberField("days_left", due.daysLeft());
            json.writeNumberField("parcels", due.parcels());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadline_totals");
        for (Deadlines.Total total : deadlines.totals()) {
            json.writeStartObject();
            json.writeStringField("rule", total.rule().key());
            number(json, "allowed_days", total.allowedDays());
            json.writeNumberField("parcels", total.parcels());
            json.writeNumberField("overdue_parcels", total.overdue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
