package vn.mocgioi.http.land;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.JsonNumbers;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.DecidedBy;
import vn.mocgioi.land.zones.ZoneReport;

/** A coordinate table for programs: coordinates with every digit, edges to a millimetre. */
final class CoordinatesJson {
    private CoordinatesJson() {}

    static void write(
            JsonGenerator json,
            AsOf asOf,
            ZoneReport report,
            @Nullable DecidedBy decision,
            CoordinateTable table,
            Crs survey)
            throws IOException {
        json.writeStartObject();
        JsonNumbers.asOf(json, asOf);
        json.writeStringField("zone", report.code());
        JsonNumbers.text(json, "phase", report.phase().isEmpty() ? null : report.phase());
        JsonNumbers.text(json, "name", report.name());
        json.writeStringField("crs", survey.code());
        json.writeStringField(
                "points_are", table.source() == CoordinateTable.Source.MARKERS ? "markers" : "boundary_vertices");
        json.writeObjectFieldStart("decision");
        JsonNumbers.text(json, "decision_no", decision == null ? null : decision.number());
        JsonNumbers.date(json, "decision_date", decision == null ? null : decision.date());
        JsonNumbers.text(json, "authority", decision == null ? null : decision.authority());
        json.writeEndObject();
        json.writeArrayFieldStart("rings");
        for (CoordinateTable.Ring ring : table.rings()) {
            ring(json, ring);
        }
        json.writeEndArray();
        JsonNumbers.m2(json, "area_m2", table.areaM2());
        JsonNumbers.ha(json, "area_ha", table.areaM2());
        millimetres(json, "perimeter_m", table.perimeterM());
        JsonNumbers.m2(json, "boundary_area_m2", report.areas().gridM2());
        JsonNumbers.m2(json, "official_area_m2", report.areas().officialM2());
        json.writeEndObject();
    }

    /** Its first point stands at the end once more, without an edge. */
    private static void ring(JsonGenerator json, CoordinateTable.Ring ring) throws IOException {
        json.writeStartObject();
        json.writeNumberField("ring", ring.number());
        json.writeBooleanField("hole", ring.hole());
        millimetres(json, "perimeter_m", ring.perimeterM());
        json.writeArrayFieldStart("points");
        int points = ring.points().size();
        for (int i = 0; i <= points; i++) {
            CoordinateTable.NumberedPoint point = ring.points().get(i % points);
            json.writeStartObject();
            json.writeStringField("number", point.number());
            JsonNumbers.number(json, "x_northing", BigDecimal.valueOf(point.at().y));
            JsonNumbers.number(json, "y_easting", BigDecimal.valueOf(point.at().x));
            if (i == points) {
                json.writeNullField("edge_m");
            } else {
                millimetres(json, "edge_m", ring.edgeM(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void millimetres(JsonGenerator json, String name, double metres) throws IOException {
        JsonNumbers.number(json, name, BigDecimal.valueOf(metres).setScale(3, RoundingMode.HALF_UP));
    }
}
