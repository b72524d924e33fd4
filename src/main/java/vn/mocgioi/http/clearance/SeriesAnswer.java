package vn.mocgioi.http.clearance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Forecast;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;

/** Land clearance from month end to month end. */
@Told("Land clearance from month end to month end, and when it may be done.")
public record SeriesAnswer(
        LocalDate from,
        LocalDate to,
        LocalDate at,
        @Nullable Instant known,
        @JsonUnwrapped TerritoryMembers territory,
        @Told("Month ends, and the last day.") List<SeriesPoint> points,
        ForecastFigures forecast) {

    static SeriesAnswer of(
            Territory territory,
            LocalDate from,
            AsOf asOf,
            ClearanceCourse course,
            Forecast forecast,
            ClearanceProgress progress) {
        return new SeriesAnswer(
                from,
                asOf.day(),
                asOf.day(),
                asOf.known(),
                TerritoryMembers.of(territory),
                ClearanceCourse.monthEnds(from, asOf.day()).stream()
                        .map(day -> SeriesPoint.of(day, course))
                        .toList(),
                ForecastFigures.of(forecast, progress));
    }

    @Told("One day of the series.")
    record SeriesPoint(
            LocalDate at,
            BigDecimal parcelAreaM2,
            BigDecimal parcelAreaHa,
            long parcels,
            @Told("Lowest first.") List<Reached> milestones) {

        static SeriesPoint of(LocalDate day, ClearanceCourse course) {
            Tally parcels = course.at(ClearanceFigure.PARCELS, day);
            return new SeriesPoint(
                    day,
                    Figures.m2(parcels.areaM2()),
                    Figures.ha(parcels.areaM2()),
                    parcels.count(),
                    Arrays.stream(Milestone.values())
                            .map(milestone -> Reached.of(milestone, course.at(ClearanceFigure.reached(milestone), day)))
                            .toList());
        }
    }

    @Told("How far one milestone is reached on the day.")
    record Reached(Milestone milestone, BigDecimal areaM2, BigDecimal areaHa, long parcels) {

        static Reached of(Milestone milestone, Tally reached) {
            return new Reached(milestone, Figures.m2(reached.areaM2()), Figures.ha(reached.areaM2()), reached.count());
        }
    }

    @Told("When the last site will be handed over if it goes on as it did.")
    record ForecastFigures(
            @Told("How it is made, in words.") String method,
            @Told("The day on which it is made.") LocalDate at,
            @Told("What is not handed over that day.") BigDecimal leftM2,
            BigDecimal leftHa,
            long leftParcels,

            @Told("Of the last 3, 6 and 12 whole months, as far as they lie within the history.")
            List<Pace> paces,

            @Told("At the quickest of the paces; null where the reason says so.") @Nullable
            LocalDate doneEarliest,

            @Told("At the slowest of the paces; null where the reason says so.") @Nullable
            LocalDate doneLatest,

            @Told("Why a day is missing; null when none is.")
            Forecast.@Nullable Reason reason,

            @JsonUnwrapped ProgressFigures.BlockedMembers blocked) {

        static ForecastFigures of(Forecast forecast, ClearanceProgress progress) {
            return new ForecastFigures(
                    Forecast.METHOD,
                    forecast.day(),
                    Figures.m2(forecast.left().areaM2()),
                    Figures.ha(forecast.left().areaM2()),
                    forecast.left().count(),
                    forecast.paces().stream()
                            .map(pace -> new Pace(pace.months(), Figures.ha(pace.m2PerMonth())))
                            .toList(),
                    forecast.earliest(),
                    forecast.latest(),
                    forecast.reason(),
                    ProgressFigures.BlockedMembers.of(progress));
        }
    }

    @Told("So much was handed over per month in the mean of so many.")
    record Pace(int months, BigDecimal areaHaPerMonth) {}
}
