package vn.mocgioi.store.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.ClearanceReport;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.land.time.Revised;
import vn.mocgioi.store.db.TestDatabase;

/** Holds everything that is said of clearance against a recount. */
final class ClearanceComparison {
    private static final Set<ClearanceFigure.Kind> OF_PEOPLE = Set.of(
            ClearanceFigure.Kind.ENFORCED,
            ClearanceFigure.Kind.BLOCKED,
            ClearanceFigure.Kind.BLOCKED_BY_ANY,
            ClearanceFigure.Kind.WITHOUT_PARTY,
            ClearanceFigure.Kind.HOUSEHOLDS,
            ClearanceFigure.Kind.HOUSEHOLDS_REACHED,
            ClearanceFigure.Kind.ORGANISATIONS,
            ClearanceFigure.Kind.OTHER_HOLDERS);
    /** Of the built-in rules; the days of these tests lie before 2026. */
    private static final Map<Rule, Long> ALLOWED_DAYS = Map.of(
            Rule.DEADLINE_NOTICE_FARM_DAYS,
            90L,
            Rule.DEADLINE_NOTICE_OTHER_DAYS,
            180L,
            Rule.DEADLINE_PAYMENT_DAYS,
            30L);

    private static final LocalDate RULES_FROM = LocalDate.of(2024, 8, 1);

    private final TestDatabase database;
    private final Clearances clearances;

    ClearanceComparison(TestDatabase database) {
        this.database = database;
        this.clearances = new Clearances(database.database());
    }

    /** @param change the last one that is known, which is what the moment of {@code asOf} means */
    void compare(ClearanceByRecount recount, Territory territory, AsOf asOf, long change) {
        String what = territory + " at " + asOf.day() + " as known after change " + change;
        ClearanceReport report = clearances.report(territory, asOf);
        assertEquals(
                figures(recount, territory, asOf, change),
                figures(report.totals().sums()),
                what);
        recount.ground(territory, asOf.day(), change)
                .forEach((figure, m2) -> assertEquals(
                        m2, report.totals().areaM2(figure).doubleValue(), 0.001, () -> figure.text() + " of " + what));
        Set<Long> parcels = recount.counted(territory, asOf.day(), change).keySet();
        assertEquals(waiting(recount, parcels, asOf.day(), change), waiting(report), what);
        assertEquals(deadlines(recount, parcels, asOf.day(), change), deadlines(report), what);
        if (territory.stored()) {
            compareCourse(report, territory, asOf, what);
        }
        if (asOf.known() == null && territory.stored()) {
            assertEquals(revised(recount, parcels, asOf.day()), report.revised(), what);
        }
    }

    private static Map<String, String> figures(
            ClearanceByRecount recount, Territory territory, AsOf asOf, long change) {
        Map<String, String> figures = recount.of(territory, asOf.day(), change);
        if (!territory.stored()) {
            figures.keySet()
                    .removeIf(figure ->
                            OF_PEOPLE.contains(ClearanceFigure.of(figure).kind()));
        }
        return figures;
    }

    private static Map<String, String> figures(Map<ClearanceFigure, Tally> sums) {
        Map<String, String> figures = new TreeMap<>();
        sums.forEach((figure, extent) -> {
            if (extent.count() != 0) {
                figures.put(figure.text(), tenths(extent) + " / " + extent.count());
            }
        });
        return figures;
    }

    private static String tenths(Tally extent) {
        return extent.areaM2().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** The figures of a series are those of its days. */
    private void compareCourse(ClearanceReport report, Territory territory, AsOf asOf, String what) {
        ClearanceCourse course = clearances.course(territory, asOf);
        LocalDate earlier = YearMonth.from(asOf.day()).minusMonths(3).atEndOfMonth();
        var before = clearances.totals(territory, asOf.on(earlier));
        for (Milestone milestone : Milestone.values()) {
            ClearanceFigure figure = ClearanceFigure.reached(milestone);
            assertEquals(text(report.totals().of(figure)), text(course.at(figure, asOf.day())), what);
            assertEquals(text(before.of(figure)), text(course.at(figure, earlier)), what);
        }
        assertEquals(
                text(report.totals().of(ClearanceFigure.PARCELS)),
                text(course.at(ClearanceFigure.PARCELS, asOf.day())),
                what);
    }

    private static String text(Tally extent) {
        return tenths(extent) + " / " + extent.count();
    }

    private static List<String> waiting(ClearanceReport report) {
        return report.waiting().stream()
                .map(parcel -> parcel.id() + " " + parcel.milestone() + " " + parcel.since())
                .toList();
    }

    private record Waiting(long parcel, Milestone milestone, LocalDate since) {}

    private static List<String> waiting(ClearanceByRecount recount, Set<Long> parcels, LocalDate day, long change) {
        List<Waiting> waiting = new ArrayList<>();
        for (long parcel : parcels) {
            Map<Milestone, LocalDate> reached = reached(recount, parcel, day, change);
            if (!reached.isEmpty() && !reached.containsKey(Milestone.HANDED_OVER)) {
                LocalDate since =
                        reached.values().stream().max(Comparator.naturalOrder()).orElseThrow();
                Milestone last = reached.keySet().stream()
                        .filter(m -> reached.get(m).equals(since))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                waiting.add(new Waiting(parcel, last, since));
            }
        }
        return waiting.stream()
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::parcel))
                .limit(10)
                .map(parcel -> parcel.parcel() + " " + parcel.milestone() + " " + parcel.since())
                .toList();
    }

    private static Map<Milestone, LocalDate> reached(
            ClearanceByRecount recount, long parcel, LocalDate day, long change) {
        Map<Milestone, LocalDate> reached = new TreeMap<>();
        for (Milestone milestone : Milestone.values()) {
            LocalDate on = recount.day(parcel, milestone, change, false);
            LocalDate not = recount.day(parcel, milestone, change, true);
            if (on != null && !on.isAfter(day) && (not == null || not.isAfter(day))) {
                reached.put(milestone, on);
            }
        }
        return reached;
    }

    private static Map<String, Long> deadlines(ClearanceReport report) {
        Map<String, Long> deadlines = new TreeMap<>();
        for (Deadlines.Due due : report.deadlines().days()) {
            deadlines.put(due.rule() + " " + due.day(), due.parcels());
        }
        return deadlines;
    }

    private static Map<String, Long> deadlines(
            ClearanceByRecount recount, Set<Long> parcels, LocalDate day, long change) {
        if (day.isBefore(RULES_FROM)) {
            return Map.of();
        }
        Map<String, Long> deadlines = new TreeMap<>();
        for (long parcel : parcels) {
            boolean farm = recount.live("parcels", change)
                    .anyMatch(p -> p.number("id") == parcel && p.validAt(day) && "LUC".equals(p.text("land_use")));
            Rule notice = farm ? Rule.DEADLINE_NOTICE_FARM_DAYS : Rule.DEADLINE_NOTICE_OTHER_DAYS;
            add(
                    deadlines,
                    recount,
                    parcel,
                    day,
                    change,
                    Milestone.RECOVERY_NOTICE,
                    Milestone.RECOVERY_DECISION,
                    notice);
            add(
                    deadlines,
                    recount,
                    parcel,
                    day,
                    change,
                    Milestone.PLAN_APPROVED,
                    Milestone.PAID,
                    Rule.DEADLINE_PAYMENT_DAYS);
        }
        return deadlines;
    }

    private static void add(
            Map<String, Long> deadlines,
            ClearanceByRecount recount,
            long parcel,
            LocalDate day,
            long change,
            Milestone from,
            Milestone to,
            Rule rule) {
        LocalDate since = recount.day(parcel, from, change, false);
        boolean over = java.util.stream.Stream.of(
                        recount.day(parcel, to, change, false),
                        recount.day(parcel, to, change, true),
                        recount.day(parcel, from, change, true),
                        recount.day(parcel, Milestone.HANDED_OVER, change, false))
                .filter(Objects::nonNull)
                .anyMatch(end -> !end.isAfter(day));
        if (since != null && !since.isAfter(day) && !over) {
            deadlines.merge(rule + " " + since.plusDays(ALLOWED_DAYS.get(rule)), 1L, Long::sum);
        }
    }

    /** By the rows of each event: what was known at the end of the day, and what is. */
    private Revised revised(ClearanceByRecount recount, Set<Long> parcels, LocalDate day) {
        long known =
                Long.parseLong(String.valueOf(database.value("select coalesce(max(id), 0) from change where at < '%s'"
                        .formatted(day.plusDays(1).atStartOfDay(Days.ZONE).toInstant()))));
        Map<List<Object>, List<ClearanceByRecount.Row>> events = recount.all("events").stream()
                .filter(row -> parcels.contains(row.number("parcel_id")))
                .collect(Collectors.groupingBy(
                        row -> Arrays.asList(row.number("parcel_id"), row.text("milestone"), row.text("of"))));
        long late = 0;
        long corrected = 0;
        for (List<ClearanceByRecount.Row> rows : events.values()) {
            ClearanceByRecount.Row then =
                    rows.stream().filter(row -> row.known(known)).findFirst().orElse(null);
            ClearanceByRecount.Row now = rows.stream()
                    .filter(row -> row.superseded() == null)
                    .findFirst()
                    .orElseThrow();
            if (then == null) {
                late += countsBy(now, day) ? 1 : 0;
            } else if (then != now) {
                corrected += countsBy(then, day) || countsBy(now, day) ? 1 : 0;
            }
        }
        return late == 0 && corrected == 0 ? null : new Revised(day, late, corrected);
    }

    private static boolean countsBy(ClearanceByRecount.Row row, LocalDate day) {
        return !(Boolean) row.values().get("void") && !row.day("date").isAfter(day);
    }
}
