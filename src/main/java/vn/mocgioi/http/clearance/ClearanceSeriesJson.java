package vn.mocgioi.http.clearance;

import static vn.mocgioi.http.answer.JsonNumbers.date;
import static vn.mocgioi.http.answer.JsonNumbers.ha;
import static vn.mocgioi.http.answer.JsonNumbers.m2;
import static vn.mocgioi.http.answer.JsonNumbers.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import vn.mocgioi.http.answer.JsonNumbers;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Forecast;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;

/** A series of clearance as JSON. */
final class ClearanceSeriesJson {
    private ClearanceSeriesJson() {}

    static void write(
            JsonGenerator json,
            Territory territory,
            LocalDate from,
            AsOf asOf,
            ClearanceCourse course,
            Forecast forecast,
            ClearanceProgress progress)
            throws IOException {
        json.writeStartObject();
        date(json, "from", from);
        date(json, "to", asOf.day());
        JsonNumbers.asOf(json, asOf);
        TerritoryJson.write(json, territory);
        json.writeArrayFieldStart("points");
        for (LocalDate day : ClearanceCourse.monthEnds(from, asOf.day())) {
            point(json, day, course);
        }
        json.writeEndArray();
        forecast(json, forecast, progress);
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, LocalDate day, ClearanceCourse course) throws IOException {
        json.writeStartObject();
        date(json, "at", day);
        extent(json, "parcel_area", "parcels", course.at(ClearanceFigure.PARCELS, day));
        json.writeArrayFieldStart("milestones");
        for (Milestone milestone : Milestone.values()) {
            json.writeStartObject();
            json.writeStringField("milestone", milestone.name());
            extent(json, "area", "parcels", course.at(ClearanceFigure.reached(milestone), day));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void extent(JsonGenerator json, String area, String count, Tally extent) throws IOException {
        m2(json, area + "_m2", extent.areaM2());
        ha(json, area + "_ha", extent.areaM2());
        json.writeNumberField(count, extent.count());
    }

    private static void forecast(JsonGenerator json, Forecast forecast, ClearanceProgress progress) throws IOException {
        json.writeObjectFieldStart("forecast");
        json.writeStringField("method", Forecast.METHOD);
        date(json, "at", forecast.day());
        extent(json, "left", "left_parcels", forecast.left());
        json.writeArrayFieldStart("paces");
        for (Forecast.Pace pace : forecast.paces()) {
            json.writeStartObject();
            json.writeNumberField("months", pace.months());
            ha(json, "area_ha_per_month", pace.m2PerMonth());
            json.writeEndObject();
        }
        json.writeEndArray();
        date(json, "done_earliest", forecast.earliest());
        date(json, "done_latest", forecast.latest());
        text(json, "reason", forecast.reason());
        ClearanceJson.blocked(json, progress);
        json.writeEndObject();
    }
}
