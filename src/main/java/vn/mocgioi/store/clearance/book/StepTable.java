package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.PgDays;

/** Adds steps to the table {@code clearance_steps}, and to the log what a change did; those that come to nothing are not kept. */
final class StepTable {
    private static final int ROWS_AT_ONCE = 20_000;

    private final Connection connection;
    private final long change;
    private final List<String> territories = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> mm2 = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    /** @param change which does it; 0 when what it did is not to be kept */
    StepTable(Connection connection, long change) {
        this.connection = connection;
        this.change = change;
    }

    void add(ClearanceSteps steps) throws SQLException {
        for (var territory : steps.asMap().entrySet()) {
            for (var figure : territory.getValue().entrySet()) {
                for (var change : figure.getValue().entrySet()) {
                    if (change.getValue().mm2() != 0 || change.getValue().count() != 0) {
                        territories.add(territory.getKey());
                        figures.add(figure.getKey().text());
                        days.add(change.getKey());
                        mm2.add(change.getValue().mm2());
                        counts.add(change.getValue().count());
                        if (days.size() == ROWS_AT_ONCE) {
                            flush();
                        }
                    }
                }
            }
        }
        flush();
    }

    private void flush() throws SQLException {
        if (days.isEmpty()) {
            return;
        }
        NamedSql write = new NamedSql("""
                insert into clearance_steps as s (territory, figure, day, mm2, count)
                select * from unnest(:territories::text[], :figures::text[], :days::date[], :mm2::bigint[], :counts::bigint[])
                on conflict (territory, figure, day) do update
                set mm2 = s.mm2 + excluded.mm2, count = s.count + excluded.count
                """);
        NamedSql clean = new NamedSql("""
                delete from clearance_steps s
                using unnest(:territories::text[], :figures::text[], :days::date[]) as n (territory, figure, day)
                where s.territory = n.territory and s.figure = n.figure and s.day = n.day and s.mm2 = 0 and s.count = 0
                """);
        NamedSql log = new NamedSql("""
                insert into clearance_step_log (territory, change, figure, day, mm2, count)
                select n.territory, :change, n.figure, n.day, n.mm2, n.count
                from unnest(:territories::text[], :figures::text[], :days::date[], :mm2::bigint[], :counts::bigint[])
                    as n (territory, figure, day, mm2, count)
                where :change > 0
                """);
        for (NamedSql sql : List.of(write, clean, log)) {
            sql.bind("change", change)
                    .bind("territories", connection.createArrayOf("text", territories.toArray()))
                    .bind("figures", connection.createArrayOf("text", figures.toArray()))
                    .bind("days", connection.createArrayOf("text", PgDays.texts(days)))
                    .bind("mm2", connection.createArrayOf("bigint", mm2.toArray()))
                    .bind("counts", connection.createArrayOf("bigint", counts.toArray()))
                    .update(connection);
        }
        territories.clear();
        figures.clear();
        days.clear();
        mm2.clear();
        counts.clear();
    }
}
