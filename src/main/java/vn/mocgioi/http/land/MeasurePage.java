package vn.mocgioi.http.land;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.params.DrawnGeometry;

/** Measures what was drawn: the page shows these figures and has no formula of its own. */
public final class MeasurePage {
    private static final int MILLIMETRE = 3;
    private static final int DEGREE_DECIMALS = 4;

    private final Drawings drawings;
    private final Crs survey;

    public MeasurePage(Drawings drawings) {
        this.drawings = drawings;
        this.survey = drawings.crs().survey();
    }

    public void measure(Context ctx) {
        DrawnGeometry drawn = drawings.read(ctx);
        Measure measure = Measure.of(drawn.survey(), drawn.wgs84());
        Answer.json(ctx, json -> write(json, drawn.survey(), measure));
    }

    private void write(JsonGenerator json, Geometry surveyed, Measure measure) throws IOException {
        boolean areal = surveyed.getDimension() == 2;
        json.writeStartObject();
        if (areal) {
            json.writeNumberField("area_m2", measure.areaM2());
            json.writeNumberField("area_ha", Measure.hectares(measure.areaM2()));
            json.writeNumberField("geodesic_area_m2", measure.geodesicAreaM2());
            json.writeNumberField("geodesic_area_ha", Measure.hectares(measure.geodesicAreaM2()));
        }
        json.writeNumberField(areal ? "perimeter_m" : "length_m", rounded(measure.perimeterM(), MILLIMETRE));
        json.writeNumberField(
                areal ? "geodesic_perimeter_m" : "geodesic_length_m",
                rounded(measure.geodesicPerimeterM(), MILLIMETRE));
        json.writeArrayFieldStart("edges");
        for (int i = 0; i < surveyed.getNumGeometries(); i++) {
            edges(json, Measure.edges(surveyed.getGeometryN(i)));
        }
        json.writeEndArray();
        json.writeStringField("crs", survey.code());
        json.writeEndObject();
    }

    private static void edges(JsonGenerator json, List<Measure.Edge> edges) throws IOException {
        for (Measure.Edge edge : edges) {
            json.writeStartObject();
            json.writeNumberField("length_m", rounded(edge.lengthM(), MILLIMETRE));
            json.writeNumberField("bearing_deg", rounded(edge.bearingDeg(), DEGREE_DECIMALS));
            json.writeEndObject();
        }
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
