package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.store.db.NamedSql;

/** Adds steps to the table {@code clearance_steps}, and to the log what a change did; those that come to nothing are not kept. */
final class StepTable {
    private static final int ROWS_AT_ONCE = 20_000;

    private final Connection connection;
    private final long change;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String territory, String figure, LocalDate day, long mm2, long count) {}

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
                        rows.add(new Row(
                                territory.getKey(),
                                figure.getKey().text(),
                                change.getKey(),
                                change.getValue().mm2(),
                                change.getValue().count()));
                        if (rows.size() == ROWS_AT_ONCE) {
                            flush();
                        }
                    }
                }
            }
        }
        flush();
    }

    private void flush() throws SQLException {
        if (rows.isEmpty()) {
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
                    .bindAll("territories", "text", rows, Row::territory)
                    .bindAll("figures", "text", rows, Row::figure)
                    .bindAll("days", "text", rows, Row::day)
                    .bindAll("mm2", "bigint", rows, Row::mm2)
                    .bindAll("counts", "bigint", rows, Row::count)
                    .update(connection);
        }
        rows.clear();
    }
}
