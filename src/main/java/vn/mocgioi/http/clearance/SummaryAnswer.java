package vn.mocgioi.http.clearance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.land.ZoneAnswer;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.zones.KindSummary;
import vn.mocgioi.land.zones.MarkerCount;
import vn.mocgioi.land.zones.NewProjects;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.land.zones.ProvinceSummary;
import vn.mocgioi.land.zones.Target;

/** The province's page. */
@Told("The province on one page.")
public record SummaryAnswer(
        LocalDate at,
        @Nullable Instant known,
        List<KindFigures> kinds,
        ProgressFigures clearance,
        ZoneAnswer.Markers markers,
        List<StageReached> stagesReached,
        Projects projects,
        List<TargetFigures> targets,

        @IfAny @Told("Where an earlier day was named to compare with.") @Nullable
        SummaryChange change) {

    static SummaryAnswer of(ProvinceSummary now, @Nullable ProvinceSummary then, LocalDate peopleDay) {
        return new SummaryAnswer(
                now.asOf().day(),
                now.asOf().known(),
                now.kinds().stream().map(KindFigures::of).toList(),
                ProgressFigures.of(now.clearance(), peopleDay),
                ZoneAnswer.Markers.of(now.markers()),
                now.stagesReached().entrySet().stream()
                        .map(step -> new StageReached(step.getKey(), step.getValue()))
                        .toList(),
                Projects.of(now.projects()),
                now.targets().stream().map(TargetFigures::of).toList(),
                then == null ? null : SummaryChange.between(then, now));
    }

    @Told("The zones of one kind.")
    record KindFigures(
            ZoneKind kind,
            long zones,

            @Told("Of the areas that count, of all of them.")
            BigDecimal areaHa,

            @Told("How many of them operate.") long operating,

            @Told("Of the areas that count, of the operating ones.")
            BigDecimal operatingAreaHa,

            @Told("Of the operating ones, on the survey grid.")
            BigDecimal operatingGridHa,

            @JsonUnwrapped ZoneAnswer.OccupancyFigures occupancy) {

        static KindFigures of(KindSummary kind) {
            return new KindFigures(
                    kind.kind(),
                    kind.zones(),
                    Figures.ha(kind.areaM2()),
                    kind.operating(),
                    Figures.ha(kind.operatingM2()),
                    Figures.ha(kind.operatingGridM2()),
                    ZoneAnswer.OccupancyFigures.of(kind.occupancy()));
        }
    }

    @Told("How many zones reached a step.")
    record StageReached(Step step, long zones) {}

    @Told("Projects licensed in the calendar year of the day, up to that day.")
    record Projects(
            int year,
            @JsonProperty("new") long all,
            long newForeign,
            @Told("Most first.") List<OfCountry> byCountry,
            @Told("Most first.") List<OfSector> bySector) {

        static Projects of(NewProjects projects) {
            return new Projects(
                    projects.year(),
                    projects.all(),
                    projects.foreign(),
                    projects.byCountry().entrySet().stream()
                            .map(group -> new OfCountry(Figures.orNull(group.getKey()), group.getValue()))
                            .toList(),
                    projects.bySector().entrySet().stream()
                            .map(group -> new OfSector(Figures.orNull(group.getKey()), group.getValue()))
                            .toList());
        }
    }

    @Told("The projects of investors of one country.")
    record OfCountry(
            @Told("By ISO 3166, two letters; null where it is not known.") @Nullable
            String country,

            @JsonProperty("new") long projects) {}

    @Told("The projects of one sector.")
    record OfSector(
            @Nullable String sector, @JsonProperty("new") long projects) {}

    @Told("What was to be reached in a period, and what was.")
    record TargetFigures(
            @Told("Null for the province.") @Nullable String zone,
            @Told("Null for the whole zone.") @Nullable String phase,

            @Told("Such as HANDED_OVER_HA, NEW_PROJECTS, NEW_FOREIGN_PROJECTS, OCCUPANCY, OPERATING_ZONES.")
            String measure,

            String period,
            BigDecimal target,

            @Told("At the day; null when the measure is one that is not known here.") @Nullable
            BigDecimal actual,

            @Told("Actual of target, a fraction of 1.") @Nullable
            BigDecimal share,

            @Nullable String decisionNo) {

        static TargetFigures of(Target target) {
            return new TargetFigures(
                    Figures.orNull(target.zone()),
                    Figures.orNull(target.phase()),
                    target.measure(),
                    target.period(),
                    target.target(),
                    target.actual(),
                    target.share(),
                    target.decisionNo());
        }
    }

    @Told("What changed in (from, at]: the figures of the one day less those of the other.")
    record SummaryChange(
            LocalDate from, List<KindChange> kinds, ZoneAnswer.Markers markers, ClearanceChange clearance) {

        static SummaryChange between(ProvinceSummary then, ProvinceSummary now) {
            MarkerCount markers = now.markers();
            return new SummaryChange(
                    then.asOf().day(),
                    now.kinds().stream()
                            .map(kind -> KindChange.between(then.kind(kind.kind()), kind))
                            .toList(),
                    new ZoneAnswer.Markers(
                            markers.designed() - then.markers().designed(),
                            markers.set() - then.markers().set()),
                    new ClearanceChange(ProgressFigures.MilestoneChange.between(then.clearance(), now.clearance())));
        }
    }

    @Told("How far clearance came between the two days.")
    record ClearanceChange(List<ProgressFigures.MilestoneChange> milestones) {}

    @Told("What changed in the zones of one kind.")
    record KindChange(
            ZoneKind kind,
            long zones,
            long operating,
            BigDecimal operatingAreaHa,
            BigDecimal leasableHa,
            BigDecimal leasedHa,

            @Told("Null where one of the two days has none.") @Nullable
            BigDecimal occupancy) {

        static KindChange between(KindSummary then, KindSummary now) {
            Occupancy before = then.occupancy();
            Occupancy after = now.occupancy();
            return new KindChange(
                    now.kind(),
                    now.zones() - then.zones(),
                    now.operating() - then.operating(),
                    Figures.ha(now.operatingM2().subtract(then.operatingM2())),
                    Figures.ha(after.leasableM2().subtract(before.leasableM2())),
                    Figures.ha(after.leasedM2().subtract(before.leasedM2())),
                    before.rate() == null || after.rate() == null
                            ? null
                            : after.rate().subtract(before.rate()));
        }
    }
}
