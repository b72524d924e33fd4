package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Span;

/** The dated rules. */
public final class RuleBook {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final Database database;

    public RuleBook(Database database) {
        this.database = database;
    }

    /** The rules of a day, as known. */
    public RuleSet of(AsOf asOf) {
        return database.withConnection(
                connection -> read(connection, KnownRows.at(connection, asOf.known()), asOf.day()));
    }

    public static RuleSet read(Connection connection, KnownRows known, LocalDate day) throws SQLException {
        NamedSql sql = known.sql("""
                select distinct on (r.key) r.key, r.value
                from rules r
                where known(r) and r.valid_from <= :day and (r.valid_to is null or :day < r.valid_to)
                order by r.key, r.valid_from desc
                """).bind("day", day);
        Map<Rule, String> values = new EnumMap<>(Rule.class);
        sql.forEach(connection, row -> take(row.text("key"), row.text("value"), values));
        return new RuleSet(values);
    }

    /** What counts in clearance, over all days. */
    public static CountingRule counting(Connection connection, KnownRows known) throws SQLException {
        NamedSql sql = known.sql("""
                select distinct day from (
                    select r.valid_from as day from rules r where known(r) and r.key like 'clearance.%'
                    union all
                    select r.valid_to from rules r where known(r) and r.key like 'clearance.%' and r.valid_to is not null) d
                order by day
                """);
        List<LocalDate> starts = new ArrayList<>(List.of(LocalDate.MIN));
        starts.addAll(sql.list(connection, row -> row.day("day")));
        List<CountingRule.Limits> limits = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate from = starts.get(i);
            LocalDate to = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
            RuleSet rules = read(connection, known, from);
            limits.add(new CountingRule.Limits(
                    new Span(from, to),
                    rules.number(Rule.CLEARANCE_MIN_PART_M2),
                    rules.number(Rule.CLEARANCE_MIN_PART_SHARE)));
        }
        return new CountingRule(limits);
    }

    /** A value that cannot be used is left out, and said: one mistyped rule must not silence every figure. */
    private static void take(String key, String value, Map<Rule, String> values) {
        Optional<Rule> rule = Rule.find(key);
        Optional<String> objection = rule.flatMap(r -> r.objection(value));
        if (objection.isPresent()) {
            LOG.warn("Rule {} is not used: {}", key, objection.get());
        } else {
            rule.ifPresent(r -> values.put(r, value));
        }
    }
}
