package vn.mocgioi.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.exchange.GeoJsonGeometry;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.geo.Measure;
import vn.mocgioi.geo.PolygonRules;
import vn.mocgioi.geo.Transform;

/** Measures what was drawn: the page shows these figures and has no formula of its own. */
final class MeasurePage {
    private static final int MILLIMETRE = 3;
    private static final int DEGREE_DECIMALS = 4;

    private final CrsParam crsParam;
    private final Crs survey;

    MeasurePage(CrsParam crsParam) {
        this.crsParam = crsParam;
        this.survey = crsParam.survey();
    }

    void measure(Context ctx) {
        Crs crs = crsParam.read(ctx, "crs");
        Geometry drawn = drawn(Json.read(ctx));
        Geometry wgs84 = Transform.between(crs, Crs.WGS84).apply(drawn);
        if (!survey.areaOfUse().contains(wgs84.getEnvelopeInternal())) {
            throw new BadParameter(
                    "coordinates",
                    "the place is outside the area of use of " + survey + "; GeoJSON positions are lon, lat");
        }
        Geometry surveyed = Transform.between(crs, survey).apply(drawn);
        Measure measure = Measure.of(surveyed, wgs84);
        Answer.json(ctx, json -> write(json, surveyed, measure));
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

    private static Geometry drawn(JsonNode body) {
        JsonNode node = body.path("type").asText("").equals("Feature") ? body.path("geometry") : body;
        Geometry geometry;
        try {
            geometry = GeoJsonGeometry.read(node);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("geometry", String.valueOf(e.getMessage()));
        }
        if (geometry.isEmpty() || !measurable(geometry)) {
            throw new BadParameter(
                    "geometry",
                    "a polygon or a line is needed, not " + (geometry.isEmpty() ? "an empty " : "a ")
                            + geometry.getGeometryType());
        }
        String fault = fault(geometry);
        if (fault != null) {
            throw new BadParameter("geometry", "the polygon is not valid: " + fault);
        }
        return geometry;
    }

    private static boolean measurable(Geometry geometry) {
        return geometry instanceof Polygon
                || geometry instanceof LineString
                || geometry instanceof GeometryCollection
                        && geometry.getGeometryType().matches("Multi(Polygon|LineString)");
    }

    private static @Nullable String fault(Geometry geometry) {
        return geometry.getDimension() < 2
                ? null
                : PolygonRules.check(geometry).stream()
                        .findFirst()
                        .map(PolygonRules.Finding::message)
                        .orElse(null);
    }
}
