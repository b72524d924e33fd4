package vn.mocgioi.store.clearance;

import static vn.mocgioi.store.clearance.book.ParcelMilestones.na;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.on;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.WaitingParcel;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * Who waits on a day, worked out from what the parcels that count have reached. The same as {@link Wait} says of a
 * parcel's whole history, which is kept ({@link KeptWaits}): a moment that is not kept, or a drawn area, is not worth the
 * histories of a hundred thousand parcels. ClearanceComparison holds the two together.
 */
final class WaitsAtDay {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;
    private final ClearanceAnew.Counted counted;

    WaitsAtDay(Connection connection, KnownRows known, LocalDate day, RuleSet rules, ClearanceAnew.Counted counted) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
        this.counted = counted;
    }

    /** The parcels that wait longest for their next milestone, since the day of the last, or the highest of that day. */
    List<WaitingParcel> longest() throws SQLException {
        List<Milestone> highestFirst = new ArrayList<>(Arrays.asList(Milestone.values()));
        Collections.reverse(highestFirst);
        highestFirst.remove(Milestone.HANDED_OVER);
        String last = highestFirst.stream()
                .map(m -> "case when m.%1$s <= :day and (m.%2$s is null or m.%2$s > :day) then m.%1$s end"
                        .formatted(on(m), na(m)))
                .collect(Collectors.joining(", ", "greatest(", ")"));
        String milestone = highestFirst.stream()
                .map(m -> "when m.%1$s = s.since and (m.%2$s is null or m.%2$s > :day) then '%3$s'"
                        .formatted(on(m), na(m), m))
                .collect(Collectors.joining(" ", "case ", " end"));
        return WaitingRows.parcels(
                connection,
                bound("with " + ClearanceAnew.PARCEL + """
                        , longest as (
                            select p.id as parcel_id, %s as milestone, s.since
                            from parcel p
                            join parcel_milestones m on m.parcel_id = p.id and known(m)
                            cross join lateral (select %s as since) s
                            where s.since is not null and (m.handed_over_on is null or m.handed_over_on > :day)
                            order by s.since, p.id
                            limit :told)
                        """.formatted(milestone, last) + WaitingRows.NAMED),
                day);
    }

    /** How many parcels wait for what a law says, and since when; none where no law said so yet. */
    List<Deadlines.Waiting> underRules() throws SQLException {
        if (!Deadlines.run(rules)) {
            return List.of();
        }
        NamedSql sql = bound("with " + ClearanceAnew.PARCEL
                + """
                , waiting as (%s union all %s)
                select w.waits_for, coalesce(upper(l.land_use) = any (:farm), false) as farm, w.since, count(*) as parcels
                from waiting w
                join parcels l on l.id = w.id and known(l) and holds_on(l.valid_from, l.valid_to, :day)
                group by w.waits_for, farm, w.since
                """.formatted(
                                between(Wait.What.DECISION, Milestone.RECOVERY_NOTICE, Milestone.RECOVERY_DECISION),
                                between(Wait.What.PAYMENT, Milestone.PLAN_APPROVED, Milestone.PAID)));
        return WaitingRows.underRules(connection, sql);
    }

    private static String between(Wait.What what, Milestone first, Milestone second) {
        return """
                select '%1$s' as waits_for, p.id, m.%2$s as since
                from parcel p
                join parcel_milestones m on m.parcel_id = p.id and known(m)
                where m.%2$s <= :day
                  and not coalesce(least(m.%3$s, m.%4$s, m.%5$s, m.handed_over_on) <= :day, false)
                """.formatted(what, on(first), on(second), na(first), na(second));
    }

    private NamedSql bound(String text) throws SQLException {
        return counted.bindTo(known.sql(text))
                .bind("day", day)
                .bind("told", WaitingParcel.TOLD)
                .bindAll("farm", "text", rules.farmLandUses());
    }
}
