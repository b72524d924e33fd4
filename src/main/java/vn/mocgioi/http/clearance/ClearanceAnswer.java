package vn.mocgioi.http.clearance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.clearance.ClearanceReport;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.WaitingParcel;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Revised;

/** Land clearance of some land at a day. */
@Told("Land clearance at a day. Staff are told exact figures of that day; the public is told no count that could point"
        + " to a family.")
public record ClearanceAnswer(
        LocalDate at,
        @Nullable Instant known,
        @JsonUnwrapped TerritoryMembers territory,
        @JsonUnwrapped ProgressFigures progress,

        @Told("The parcels that wait longest for their next milestone.")
        List<Waiting> waiting,

        @Told("The legal deadlines that run, the earliest first.")
        List<Deadline> deadlines,

        @Told("By rule, of all of them.") List<DeadlineTotal> deadlineTotals,

        @IfAny @Told("Where an earlier day was named to compare with.") @Nullable
        Change change,

        @Told("What was recorded after the day of the figure; null when nothing was.") @Nullable
        Revision revised) {

    static ClearanceAnswer of(
            AsOf asOf, Territory territory, ProgressFigures progress, ClearanceReport report, @Nullable Change change) {
        return new ClearanceAnswer(
                asOf.day(),
                asOf.known(),
                TerritoryMembers.of(territory),
                progress,
                report.waiting().stream().map(Waiting::of).toList(),
                report.deadlines().days().stream().map(Deadline::of).toList(),
                report.deadlines().totals().stream().map(DeadlineTotal::of).toList(),
                change,
                Revision.of(report.revised()));
    }

    @Told("What changed in (from, at].")
    record Change(LocalDate from, List<ProgressFigures.MilestoneChange> milestones) {}

    @Told("A parcel that is not handed over and waits for its next milestone.")
    record Waiting(
            @Told("Sheet and number, as people write it.") String parcel,

            @Told("Of the feature, in the collection parcels.")
            long id,

            @Nullable String commune,
            @Nullable String locatedCommune,
            @Told("That it reached last.") Milestone milestone,
            LocalDate since,
            long days) {

        static Waiting of(WaitingParcel parcel) {
            return new Waiting(
                    parcel.name(),
                    parcel.id(),
                    parcel.commune(),
                    parcel.locatedCommune(),
                    parcel.milestone(),
                    parcel.since(),
                    parcel.days());
        }
    }

    @Told("So many parcels have their deadline by a rule on this day.")
    record Deadline(
            @Told("Its key in the layer rules.") String rule,
            LocalDate due,
            @Told("Negative when it is past.") long daysLeft,
            long parcels) {

        static Deadline of(Deadlines.Due due) {
            return new Deadline(due.rule().key(), due.day(), due.daysLeft(), due.parcels());
        }
    }

    @Told("All parcels to which a rule applies.")
    record DeadlineTotal(
            @Told("Its key in the layer rules.") String rule,
            BigDecimal allowedDays,
            long parcels,
            long overdueParcels) {

        static DeadlineTotal of(Deadlines.Total total) {
            return new DeadlineTotal(total.rule().key(), total.allowedDays(), total.parcels(), total.overdue());
        }
    }

    @Told("What makes a figure another one than it was said to be on its day.")
    record Revision(
            @Told("The day of the figure.") LocalDate since,

            @Told("Dated up to that day and recorded after it.")
            long lateEvents,

            @Told("Known on that day and corrected after it.")
            long correctedEvents) {

        static @Nullable Revision of(@Nullable Revised revised) {
            return revised == null
                    ? null
                    : new Revision(revised.since(), revised.lateEvents(), revised.correctedEvents());
        }
    }
}
