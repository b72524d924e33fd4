package vn.mocgioi.http.land;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.Padded;
import vn.mocgioi.http.shape.Told;

/** Of what was drawn. */
@Told("Areas and lengths of what was sent, on the survey grid and on the ellipsoid.")
public sealed interface MeasureAnswer {

    /** @param surveyed in the survey CRS */
    static MeasureAnswer of(Geometry surveyed, Measure measure, Crs survey) {
        List<Edge> edges = IntStream.range(0, surveyed.getNumGeometries())
                .mapToObj(surveyed::getGeometryN)
                .flatMap(part -> Measure.edges(part).stream())
                .map(edge -> new Edge(Figures.millimetres(edge.lengthM()), Figures.rounded(edge.bearingDeg(), 4)))
                .toList();
        BigDecimal length = Figures.millimetres(measure.perimeterM());
        BigDecimal geodesicLength = Figures.millimetres(measure.geodesicPerimeterM());
        if (surveyed.getDimension() < 2) {
            return new MeasuredLine(length, geodesicLength, edges, survey.code());
        }
        return new MeasuredArea(
                measure.areaM2(),
                Measure.hectares(measure.areaM2()),
                measure.geodesicAreaM2(),
                Measure.hectares(measure.geodesicAreaM2()),
                length,
                geodesicLength,
                edges,
                survey.code());
    }

    @Told("Of polygons.")
    record MeasuredArea(
            @Padded BigDecimal areaM2,
            @Padded BigDecimal areaHa,
            @Padded BigDecimal geodesicAreaM2,
            @Padded BigDecimal geodesicAreaHa,
            @Padded BigDecimal perimeterM,
            @Padded BigDecimal geodesicPerimeterM,
            @Told("In their order, ring by ring.") List<Edge> edges,
            @Told("The survey grid, such as EPSG:9213.") String crs)
            implements MeasureAnswer {}

    @Told("Of lines.")
    record MeasuredLine(
            @Padded BigDecimal lengthM,
            @Padded BigDecimal geodesicLengthM,
            @Told("In their order.") List<Edge> edges,
            @Told("The survey grid, such as EPSG:9213.") String crs)
            implements MeasureAnswer {}

    @Told("One edge of what was sent.")
    record Edge(
            @Padded BigDecimal lengthM,
            @Told("From grid north, clockwise.") @Padded BigDecimal bearingDeg) {}
}
