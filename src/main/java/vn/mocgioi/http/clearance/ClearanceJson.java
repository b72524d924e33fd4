package vn.mocgioi.http.clearance;

import static vn.mocgioi.http.answer.JsonNumbers.count;
import static vn.mocgioi.http.answer.JsonNumbers.date;
import static vn.mocgioi.http.answer.JsonNumbers.ha;
import static vn.mocgioi.http.answer.JsonNumbers.m2;
import static vn.mocgioi.http.answer.JsonNumbers.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.Blocked;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Holders;
import vn.mocgioi.land.clearance.MilestoneProgress;
import vn.mocgioi.land.time.Revised;

/** Clearance as JSON: members of an object that the caller begins and ends. */
public final class ClearanceJson {
    private ClearanceJson() {}

    static void progress(JsonGenerator json, ClearanceProgress clearance, LocalDate peopleDay) throws IOException {
        date(json, "people_at", peopleDay);
        m2(json, "area_m2", clearance.areaM2());
        ha(json, "area_ha", clearance.areaM2());
        m2(json, "parcel_area_m2", clearance.parcels().areaM2());
        ha(json, "parcel_area_ha", clearance.parcels().areaM2());
        m2(json, "uncovered_m2", clearance.uncoveredM2());
        m2(json, "overlap_m2", clearance.overlapM2());
        m2(json, "zones_overlap_m2", clearance.zonesOverlapM2());
        json.writeNumberField("parcels", clearance.parcels().count());
        Holders holders = clearance.holders();
        count(json, "households", holders == null ? null : holders.households());
        count(json, "organisations", holders == null ? null : holders.organisations());
        count(json, "other_holders", holders == null ? null : holders.others());
        count(json, "parcels_without_party", holders == null ? null : holders.parcelsWithoutParty());
        json.writeArrayFieldStart("milestones");
        for (MilestoneProgress milestone : clearance.milestones()) {
            milestone(json, milestone);
        }
        json.writeEndArray();
        json.writeFieldName("enforced");
        blocked(json, clearance.enforced());
        blocked(json, clearance);
    }

    /** What is blocked, by reason and each parcel once. */
    static void blocked(JsonGenerator json, ClearanceProgress clearance) throws IOException {
        json.writeFieldName("blocked");
        if (clearance.blocked() == null) {
            json.writeNull();
        } else {
            json.writeStartArray();
            for (Blocked blocked : clearance.blocked()) {
                blocked(json, blocked);
            }
            json.writeEndArray();
        }
        json.writeFieldName("blocked_total");
        blocked(json, clearance.blockedTotal());
    }

    private static void milestone(JsonGenerator json, MilestoneProgress milestone) throws IOException {
        json.writeStartObject();
        json.writeStringField("milestone", milestone.milestone().name());
        m2(json, "area_m2", milestone.reached().areaM2());
        ha(json, "area_ha", milestone.reached().areaM2());
        json.writeNumberField("parcels", milestone.reached().count());
        count(json, "households", milestone.households());
        ha(json, "applicable_area_ha", milestone.applicable().areaM2());
        json.writeNumberField("applicable_parcels", milestone.applicable().count());
        ha(json, "not_applicable_ha", milestone.notApplicable().areaM2());
        ha(json, "left_ha", milestone.left().areaM2());
        json.writeNumberField("left_parcels", milestone.left().count());
        number(json, "share", milestone.share());
        number(json, "share_of_area", milestone.shareOfArea());
        json.writeEndObject();
    }

    private static void blocked(JsonGenerator json, @Nullable Blocked blocked) throws IOException {
        if (blocked == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        if (blocked.reason() != null) {
            json.writeStringField("reason", blocked.reason().name());
        }
        ha(json, "area_ha", blocked.areaM2());
        count(json, "parcels", blocked.parcels());
        json.writeEndObject();
    }

    /** What changed in (from, at]: the figures of the one day less those of the other. */
    static void change(JsonGenerator json, ClearanceProgress then, ClearanceProgress now) throws IOException {
        json.writeArrayFieldStart("milestones");
        for (MilestoneProgress milestone : now.milestones()) {
            var change =
                    milestone.reached().minus(then.of(milestone.milestone()).reached());
            json.writeStartObject();
            json.writeStringField("milestone", milestone.milestone().name());
            m2(json, "area_m2", change.areaM2());
            ha(json, "area_ha", change.areaM2());
            json.writeNumberField("parcels", change.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void change(JsonGenerator json, LocalDate from, ClearanceProgress then, ClearanceProgress now)
            throws IOException {
        json.writeObjectFieldStart("change");
        date(json, "from", from);
        change(json, then, now);
        json.writeEndObject();
    }

    /** What was recorded after the day of the figure; null when nothing was. */
    static void revised(JsonGenerator json, @Nullable Revised revised) throws IOException {
        if (revised == null) {
            json.writeNullField("revised");
            return;
        }
        json.writeObjectFieldStart("revised");
        date(json, "since", revised.since());
        json.writeNumberField("late_events", revised.lateEvents());
        json.writeNumberField("corrected_events", revised.correctedEvents());
        json.writeEndObject();
    }
}
