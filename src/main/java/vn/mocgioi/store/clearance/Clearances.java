package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.ClearanceReport;
import vn.mocgioi.land.clearance.ClearanceTotals;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.land.time.Revised;
import vn.mocgioi.store.clearance.book.TerritoryKey;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/** Answers how far land clearance has come, for any territory, day and state of knowledge. */
public final class Clearances {
    private final Database database;

    public Clearances(Database database) {
        this.database = database;
    }

    /** The sums of a territory at a day, as known. */
    public ClearanceTotals totals(Territory territory, AsOf asOf) {
        return totals(territory, asOf, Effort.any());
    }

    /**
     * As {@link #totals(Territory, AsOf)}, of drawn land no more than so much work.
     *
     * @throws Effort.TooMuch when it is more
     * @throws Effort.Unwanted when whoever asked has gone
     */
    public ClearanceTotals totals(Territory territory, AsOf asOf, Effort effort) {
        return database.withConnection(connection -> {
            KnownRows known = KnownRows.at(connection, asOf.known());
            RuleSet rules = RuleBook.read(connection, known, asOf.day());
            Optional<String> key = keptUnder(connection, territory, known);
            return key.isPresent()
                    ? kept(connection, known, asOf.day(), rules).of(territory, key.get())
                    : new ClearanceAnew(connection, known, asOf.day(), rules, database.surveySrid(), effort)
                            .of(territory)
                            .totals();
        });
    }

    /** The sums, who waits longest, which deadlines run, and what was recorded after the day. */
    public ClearanceReport report(Territory territory, AsOf asOf) {
        return report(territory, asOf, Effort.any());
    }

    /**
     * As {@link #report(Territory, AsOf)}, of drawn land no more than so much work.
     *
     * @throws Effort.TooMuch when it is more
     * @throws Effort.Unwanted when whoever asked has gone
     */
    public ClearanceReport report(Territory territory, AsOf asOf, Effort effort) {
        return database.withConnection(connection -> {
            KnownRows known = KnownRows.at(connection, asOf.known());
            LocalDate day = asOf.day();
            RuleSet rules = RuleBook.read(connection, known, day);
            Optional<String> key = keptUnder(connection, territory, known);
            if (key.isEmpty()) {
                return new ClearanceAnew(connection, known, day, rules, database.surveySrid(), effort).of(territory);
            }
            KeptWaits waits = new KeptWaits(connection, known, day, rules, territory);
            return new ClearanceReport(
                    kept(connection, known, day, rules).of(territory, key.get()),
                    waits.longest(),
                    Deadlines.of(rules, day, waits.underRules()),
                    asOf.known() == null ? revised(connection, key.get(), day) : null);
        });
    }

    /**
     * How what was reached of a stored territory rose from month to month: right at month ends up to the day asked for,
     * and on that day.
     *
     * @throws IllegalArgumentException for a drawn one
     */
    public ClearanceCourse course(Territory territory, AsOf asOf) {
        String key = TerritoryKey.of(territory)
                .orElseThrow(() -> new IllegalArgumentException("there is no course of " + territory));
        return database.withConnection(connection -> {
            KnownRows known = KnownRows.at(connection, asOf.known());
            ClearanceCourses courses = new ClearanceCourses(connection);
            return known.kept(connection) ? courses.kept(key, known, asOf.day()) : courses.anew(territory, key, known);
        });
    }

    /** The name under which a territory is kept, when it is one that is, and as far back as it is asked for. */
    private static Optional<String> keptUnder(Connection connection, Territory territory, KnownRows known)
            throws SQLException {
        return known.kept(connection) ? TerritoryKey.of(territory) : Optional.empty();
    }

    private KeptClearance kept(Connection connection, KnownRows known, LocalDate day, RuleSet rules) {
        return new KeptClearance(connection, known, day, rules, database.surveySrid());
    }

    /** Whatever was recorded by the last change of the day was known on that day. */
    private static @Nullable Revised revised(Connection connection, String territory, LocalDate day)
            throws SQLException {
        Instant end = day.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
        NamedSql sql =
                new NamedSql("""
                select coalesce(sum(r.events), 0)::bigint as late, coalesce(sum(r.corrections), 0)::bigint as corrected
                from clearance_recordings r
                where r.territory = :territory and r.day <= :day
                  and r.change > (select coalesce(max(c.id), 0) from change c where c.at < :end)
                """).bind("territory", territory).bind("day", day).bind("end", end);
        Revised revised =
                sql.get(connection, row -> new Revised(day, row.longInteger("late"), row.longInteger("corrected")));
        return revised.lateEvents() == 0 && revised.correctedEvents() == 0 ? null : revised;
    }
}
