package vn.mocgioi.store.desk;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.desk.Effect;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;

/** What changes did to the figures of clearance: each keeps what it did to the steps. */
public final class Effects {
    private static final String ZONE = "zone ";
    private static final int MOST_MONTHS = 240;

    private final Map<ClearanceFigure, NavigableMap<LocalDate, Tally>> now = new HashMap<>();
    private final Map<ClearanceFigure, NavigableMap<LocalDate, Tally>> did = new HashMap<>();

    private Effects() {}

    /**
     * What the changes did to each zone that they touched, as if nothing had been written since.
     *
     * @param changes consecutive ones
     * @param day of the figures before and after
     */
    public static List<Effect> of(Connection connection, List<Long> changes, LocalDate day) throws SQLException {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<String> zones =
                new NamedSql("""
                select distinct substr(territory, 6) as zone from clearance_step_log
                where change = any (:changes) and starts_with(territory, 'zone ') order by 1
                """).bindAll("changes", "bigint", changes).list(connection, row -> row.text("zone"));
        List<Effect> effects = new ArrayList<>();
        for (String zone : zones) {
            Effects effect = new Effects();
            effect.read(connection, ZONE + zone, changes);
            List<Effect.OfMilestone> milestones = effect.milestones(day);
            if (!milestones.isEmpty()) {
                effects.add(new Effect(zone, day, milestones));
            }
        }
        return effects;
    }

    private void read(Connection connection, String territory, List<Long> changes) throws SQLException {
        NamedSql sql = new NamedSql("""
                select 'now' as part, figure, day, sum(mm2) / 1000000.0 as m2, sum(count)::bigint as count
                from (
                    select figure, day, mm2, count from clearance_steps where territory = :territory
                    union all
                    select figure, day, -mm2, -count from clearance_step_log
                    where territory = :territory and change > :last) s
                where figure ~ '^(REACHED|HOUSEHOLDS_REACHED|NOT_APPLICABLE|PARCELS)'
                group by figure, day
                union all
                select 'did', figure, day, sum(mm2) / 1000000.0, sum(count)::bigint
                from clearance_step_log
                where territory = :territory and change = any (:changes)
                  and figure ~ '^(REACHED|HOUSEHOLDS_REACHED|NOT_APPLICABLE|PARCELS)'
                group by figure, day
                """)
                .bind("territory", territory)
                .bind("last", changes.stream().mapToLong(Long::longValue).max().orElseThrow())
                .bindAll("changes", "bigint", changes);
        sql.forEach(
                connection,
                row -> (row.text("part").equals("now") ? now : did)
                        .computeIfAbsent(ClearanceFigure.of(row.text("figure")), figure -> new TreeMap<>())
                        .put(
                                row.day("day"),
                                new Tally(row.decimal("m2").stripTrailingZeros(), row.longInteger("count"))));
    }

    private List<Effect.OfMilestone> milestones(LocalDate day) {
        List<Effect.OfMilestone> milestones = new ArrayList<>();
        for (Milestone milestone : Milestone.values()) {
            ClearanceFigure reached = ClearanceFigure.reached(milestone);
            ClearanceFigure households = ClearanceFigure.householdsReached(milestone);
            ClearanceFigure notApplicable = ClearanceFigure.notApplicable(milestone);
            if (List.of(reached, households, notApplicable).stream().noneMatch(did::containsKey)) {
                continue;
            }
            Tally after = upTo(now, reached, day);
            long householdsAfter = upTo(now, households, day).count();
            Tally all = upTo(now, ClearanceFigure.PARCELS, day).minus(upTo(now, notApplicable, day));
            milestones.add(new Effect.OfMilestone(
                    milestone,
                    after.minus(upTo(did, reached, day)),
                    after,
                    householdsAfter - upTo(did, households, day).count(),
                    householdsAfter,
                    all,
                    months(reached, day)));
        }
        return milestones;
    }

    private List<Effect.OfMonth> months(ClearanceFigure reached, LocalDate day) {
        NavigableMap<LocalDate, Tally> steps = did.getOrDefault(reached, new TreeMap<>());
        List<Effect.OfMonth> months = new ArrayList<>();
        if (steps.isEmpty()) {
            return months;
        }
        YearMonth last = YearMonth.from(day).minusMonths(1);
        for (YearMonth month = YearMonth.from(steps.firstKey());
                !month.isAfter(last) && months.size() < MOST_MONTHS;
                month = month.plusMonths(1)) {
            Tally change = upTo(did, reached, month.atEndOfMonth());
            if (!change.isNone()) {
                Tally after = upTo(now, reached, month.atEndOfMonth());
                months.add(new Effect.OfMonth(month, after.minus(change), after));
            }
        }
        return months;
    }

    private static Tally upTo(
            Map<ClearanceFigure, NavigableMap<LocalDate, Tally>> steps, ClearanceFigure figure, LocalDate day) {
        Tally sum = new Tally(BigDecimal.ZERO, 0);
        for (Tally step :
                steps.getOrDefault(figure, new TreeMap<>()).headMap(day, true).values()) {
            sum = sum.plus(step);
        }
        return sum;
    }
}
