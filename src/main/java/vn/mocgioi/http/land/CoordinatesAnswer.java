package vn.mocgioi.http.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.DecidedBy;
import vn.mocgioi.land.zones.ZoneReport;

/** A coordinate table for programs: coordinates with every digit, edges to a millimetre. */
@Told("The coordinate table of a zone or phase: its points in their order, edges, area and decision.")
public record CoordinatesAnswer(
        LocalDate at,
        @Nullable Instant known,
        @Told("The code of the zone.") String zone,

        @Told("The number of the phase; null for the zone as a whole.") @Nullable
        String phase,

        @Nullable String name,
        @Told("Of the coordinates, such as EPSG:9213.") String crs,
        @OneOf({"markers", "boundary_vertices"}) String pointsAre,

        @Told("The decision that gave the official area, else that the boundary rests on, as far as it is known.")
        DecisionOfBoundary decision,

        List<Ring> rings,

        @Told("Of the land that the rings enclose, on the survey grid.")
        BigDecimal areaM2,

        BigDecimal areaHa,
        @Told("Of all rings.") BigDecimal perimeterM,
        @Told("Of the boundary as it was imported.") BigDecimal boundaryAreaM2,
        @Nullable BigDecimal officialAreaM2) {

    static CoordinatesAnswer of(
            AsOf asOf, ZoneReport report, @Nullable DecidedBy decision, CoordinateTable table, Crs survey) {
        return new CoordinatesAnswer(
                asOf.day(),
                asOf.known(),
                report.code(),
                Figures.orNull(report.phase()),
                report.name(),
                survey.code(),
                table.source() == CoordinateTable.Source.MARKERS ? "markers" : "boundary_vertices",
                decision == null
                        ? new DecisionOfBoundary(null, null, null)
                        : new DecisionOfBoundary(decision.number(), decision.date(), decision.authority()),
                table.rings().stream().map(Ring::of).toList(),
                Figures.m2(table.areaM2()),
                Figures.ha(table.areaM2()),
                Figures.millimetres(table.perimeterM()),
                Figures.m2(report.areas().gridM2()),
                Figures.m2OrNull(report.areas().officialM2()));
    }

    @Told("The decision that a boundary rests on.")
    record DecisionOfBoundary(
            @Nullable String decisionNo,
            @Nullable LocalDate decisionDate,
            @Nullable String authority) {}

    @Told("A closed line; its first point stands at the end once more, without an edge.")
    record Ring(
            @Told("From 1.") int ring,

            @Told("Whether the land inside it is no part of the area.")
            boolean hole,

            BigDecimal perimeterM,
            List<Point> points) {

        static Ring of(CoordinateTable.Ring ring) {
            int count = ring.points().size();
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                CoordinateTable.NumberedPoint point = ring.points().get(i % count);
                points.add(new Point(
                        point.number(),
                        BigDecimal.valueOf(point.at().y),
                        BigDecimal.valueOf(point.at().x),
                        i == count ? null : Figures.millimetres(ring.edgeM(i))));
            }
            return new Ring(ring.number(), ring.hole(), Figures.millimetres(ring.perimeterM()), points);
        }
    }

    @Told("A numbered point on the boundary.")
    record Point(
            String number,
            @Told("On the survey grid, in metres.") BigDecimal xNorthing,
            @Told("On the survey grid, in metres.") BigDecimal yEasting,

            @Told("To the next point; null at the end.") @Nullable
            BigDecimal edgeM) {}
}
