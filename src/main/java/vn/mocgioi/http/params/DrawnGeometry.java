package vn.mocgioi.http.params;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.PolygonRules;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.TooLarge;

/** A polygon or line that somebody drew: valid, and where the survey CRS may be used. */
public record DrawnGeometry(Geometry survey, Geometry wgs84) {

    /**
     * The body of the request, a GeoJSON geometry or feature, in the CRS that `crs` names.
     *
     * @param mostVertices that it may have
     */
    static DrawnGeometry read(Context ctx, CrsParam crsParam, int mostVertices) {
        Crs crs = crsParam.read(ctx, "crs");
        Crs survey = crsParam.survey();
        Geometry drawn = drawn(Json.read(ctx), mostVertices);
        Geometry wgs84 = Transform.between(crs, Crs.WGS84).apply(drawn);
        if (!survey.areaOfUse().contains(wgs84.getEnvelopeInternal())) {
            throw new BadParameter(
                    "coordinates",
                    "the place is outside the area of use of " + survey + "; GeoJSON positions are lon, lat");
        }
        return new DrawnGeometry(Transform.between(crs, survey).apply(drawn), wgs84);
    }

    /** The drawn polygon in the survey CRS; a line is refused. */
    public Geometry polygon() {
        if (survey.getDimension() < 2) {
            throw new BadParameter("geometry", "a polygon is needed, not a " + survey.getGeometryType());
        }
        return survey;
    }

    private static Geometry drawn(JsonNode body, int mostVertices) {
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
        if (geometry.getNumPoints() > mostVertices) {
            throw new TooLarge(
                    "a drawn shape has up to %,d vertices, this one %,d; simplify it, or bring it in as a file"
                            .formatted(mostVertices, geometry.getNumPoints()));
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
