package vn.mocgioi.http.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.FourAreas;
import vn.mocgioi.land.zones.MarkerCount;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.land.zones.ZoneStage;

/** What is known of a zone or phase at a day. */
@Told("A zone or a phase of one: its stages, the four areas, occupancy and markers.")
public record ZoneAnswer(
        LocalDate at,
        @Nullable Instant known,

        @Told("Of the feature, in the collection zones or phases.")
        long id,

        @IfAny @Told("Of a zone.") @Nullable String code,

        @IfAny @Told("Of a phase: the code of its zone.") @Nullable
        String zone,

        @IfAny @Told("Of a phase.") @Nullable String number,
        @Nullable String name,
        @Nullable String nameEn,
        ZoneKind kind,

        @Told("Whether the zone or one of its phases operates.")
        boolean operating,

        @Nullable String decisionNo,
        @Nullable LocalDate decisionDate,
        @Told("The commune that it lies in.") @Nullable String locatedCommune,

        @Told("The first day of this version of the boundary; null when it always was so.") @Nullable
        LocalDate validFrom,

        @Told("The first day after that; null while it is so.") @Nullable
        LocalDate validTo,

        @Told("Up to the day, oldest first; of a zone those of its phases too.")
        List<Stage> stages,

        Areas areas,
        OccupancyFigures occupancy,
        Markers markers,

        @IfAny @Told("Of a zone: the numbers of its phases.") @Nullable
        List<String> phases,

        Box bbox) {

    static ZoneAnswer of(AsOf asOf, ZoneReport report) {
        boolean whole = report.phase().isEmpty();
        ZoneReport.Decision decision = report.decision();
        return new ZoneAnswer(
                asOf.day(),
                asOf.known(),
                report.id(),
                whole ? report.code() : null,
                whole ? null : report.code(),
                whole ? null : report.phase(),
                report.name(),
                report.nameEn(),
                report.kind(),
                report.operating(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.date(),
                report.locatedCommune(),
                report.validFrom(),
                report.validTo(),
                report.stages().stream().map(Stage::of).toList(),
                Areas.of(report.areas()),
                OccupancyFigures.of(report.occupancy()),
                Markers.of(report.markers()),
                whole ? report.phases() : null,
                Box.of(report.box()));
    }

    @Told("A dated step of a zone or one of its phases.")
    record Stage(
            @Told("The number of the phase; null for the zone.") @Nullable
            String phase,

            @OneOf({"TASK", "GENERAL", "ZONING_2000", "DETAILED_500"}) @Nullable
            String plan,

            Step step,
            LocalDate date,
            @Nullable String decisionNo,
            @Nullable String authority,
            @Nullable String fileUrl) {

        static Stage of(ZoneStage stage) {
            return new Stage(
                    Figures.orNull(stage.phase()),
                    Figures.orNull(stage.plan()),
                    stage.step(),
                    stage.date(),
                    stage.decisionNo(),
                    stage.authority(),
                    stage.fileUrl());
        }
    }

    @Told("The areas that stand side by side, and which one counts.")
    record Areas(
            @Told("Of the latest decision; null when none gave one.") @Nullable
            BigDecimal officialHa,

            @Told("Planar, on the survey grid.") BigDecimal gridHa,
            @Told("On the ellipsoid.") BigDecimal geodesicHa,

            @Told("Of the ring through the markers as set; null where they make none.") @Nullable
            BigDecimal markersHa,

            @Told("Markers that are not set, and so stand where they were designed.")
            List<String> markersMissing,

            @OneOf({"official", "grid"}) String counts,
            @Told("The one that counts.") BigDecimal countingHa,

            @Told("Whether official and grid area differ by more than the tolerance.")
            boolean differs,

            List<Difference> differences) {

        static Areas of(FourAreas areas) {
            return new Areas(
                    Figures.haOrNull(areas.officialM2()),
                    Figures.ha(areas.gridM2()),
                    Figures.ha(areas.geodesicM2()),
                    areas.markers() == null
                            ? null
                            : Figures.haOrNull(areas.markers().areaM2()),
                    areas.markers() == null ? List.of() : areas.markers().missing(),
                    areas.officialCounts() ? "official" : "grid",
                    Figures.ha(areas.countingM2()),
                    areas.differs(),
                    areas.differences().stream()
                            .map(one -> new Difference(one.of(), one.from(), Figures.m2(one.m2()), one.percent()))
                            .toList());
        }
    }

    @Told("One of the areas less the official one.")
    record Difference(
            @OneOf({"grid", "geodesic", "markers"}) String of,
            @OneOf("official") String from,
            BigDecimal m2,
            @Told("Of the official area.") BigDecimal percent) {}

    @Told("How much of the land that can be leased is.")
    public record OccupancyFigures(
            BigDecimal leasableHa,
            BigDecimal leasedHa,

            @Told("Leased of leasable, a fraction of 1; null where nothing can be leased.") @Nullable
            BigDecimal occupancy) {

        public static OccupancyFigures of(Occupancy occupancy) {
            return new OccupancyFigures(
                    Figures.ha(occupancy.leasableM2()), Figures.ha(occupancy.leasedM2()), occupancy.rate());
        }
    }

    @Told("How many boundary markers are designed, and how many of them are set.")
    public record Markers(long designed, long set) {

        public static Markers of(MarkerCount markers) {
            return new Markers(markers.designed(), markers.set());
        }
    }
}
