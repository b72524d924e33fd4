package vn.mocgioi.store.known;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleHistory;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

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
        return history(connection, known).on(day, RuleBook::refused);
    }

    /** The rules of all days, in their order. */
    public static List<RuleHistory.Holding> overTime(Connection connection, KnownRows known) throws SQLException {
        return history(connection, known).all(RuleBook::refused);
    }

    /** What counts in clearance, over all days. */
    public static CountingRule counting(Connection connection, KnownRows known) throws SQLException {
        return CountingRule.of(overTime(connection, known));
    }

    private static RuleHistory history(Connection connection, KnownRows known) throws SQLException {
        List<RuleHistory.Dated> rows = new ArrayList<>();
        NamedSql sql = known.sql("select r.key, r.valid_from, r.valid_to, r.value from rules r where known(r)");
        sql.forEach(connection, row -> {
            Span days = Span.of(row.day("valid_from"), row.dayOrNull("valid_to"));
            String value = row.text("value");
            Rule.find(row.text("key")).ifPresent(rule -> rows.add(new RuleHistory.Dated(rule, days, value)));
        });
        return new RuleHistory(rows);
    }

    private static void refused(Rule rule, String objection) {
        LOG.warn("Rule {} is not used: {}", rule.key(), objection);
    }
}
