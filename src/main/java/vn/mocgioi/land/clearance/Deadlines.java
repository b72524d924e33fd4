package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;

/**
 * The legal deadlines that run on a day, by the rules that hold that day: how long after its notice the recovery of a
 * parcel may be decided, and until when it is to be paid for after its plan was approved.
 *
 * @param days that are due, the earliest first; of each rule the {@value #TOLD} latest
 * @param totals by rule, of all of them
 */
public record Deadlines(List<Due> days, List<Total> totals) {
    private static final int TOLD = 100;

    /** So many parcels, whose deadline by a rule is this day; it is past when daysLeft is negative. */
    public record Due(Rule rule, LocalDate day, long daysLeft, long parcels) {}

    /**
     * All parcels to which a rule applies.
     *
     * @param allowedDays by the rule
     * @param overdue those of them whose day is past
     */
    public record Total(Rule rule, BigDecimal allowedDays, long parcels, long overdue) {}

    /** So many parcels that wait for the same since the same day. */
    public record Waiting(Wait.What what, boolean farmLand, LocalDate since, long parcels) {}

    public static final Deadlines NONE = new Deadlines(List.of(), List.of());

    public Deadlines {
        days = List.copyOf(days);
        totals = List.copyOf(totals);
    }

    public static Deadlines of(RuleSet rules, LocalDate today, List<Waiting> waiting) {
        Map<Rule, TreeMap<LocalDate, Long>> due = new EnumMap<>(Rule.class);
        for (Waiting parcels : waiting) {
            Rule rule = rule(parcels);
            Optional<BigDecimal> allowed = rules.findNumber(rule);
            allowed.ifPresent(days -> due.computeIfAbsent(rule, r -> new TreeMap<>())
                    .merge(parcels.since().plusDays(days.longValue()), parcels.parcels(), Long::sum));
        }
        List<Due> days = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        due.forEach((rule, ofRule) -> {
            ofRule.descendingMap().entrySet().stream()
                    .limit(TOLD)
                    .forEach(day -> days.add(
                            new Due(rule, day.getKey(), ChronoUnit.DAYS.between(today, day.getKey()), day.getValue())));
            totals.add(new Total(
                    rule, rules.findNumber(rule).orElseThrow(), sum(ofRule), sum(ofRule.headMap(today, false))));
        });
        days.sort(Comparator.comparing(Due::day).thenComparing(Due::rule));
        return new Deadlines(days, totals);
    }

    /** Whether any rule of the day sets a deadline. */
    public static boolean run(RuleSet rules) {
        return Stream.of(Rule.DEADLINE_NOTICE_FARM_DAYS, Rule.DEADLINE_NOTICE_OTHER_DAYS, Rule.DEADLINE_PAYMENT_DAYS)
                .anyMatch(rule -> rules.findNumber(rule).isPresent());
    }

    private static long sum(Map<LocalDate, Long> parcels) {
        return parcels.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Rule rule(Waiting parcels) {
        return switch (parcels.what()) {
            case DECISION -> parcels.farmLand() ? Rule.DEADLINE_NOTICE_FARM_DAYS : Rule.DEADLINE_NOTICE_OTHER_DAYS;
            case PAYMENT -> Rule.DEADLINE_PAYMENT_DAYS;
            case NEXT_STEP -> throw new IllegalArgumentException("no rule says how long a next step may take");
        };
    }
}
