package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.store.db.NamedSql;

/** Adds to the table {@code clearance_recordings}; what comes to nothing is not kept. */
final class RecordingTable {
    private static final int ROWS_AT_ONCE = 20_000;

    private final Connection connection;
    private final List<ClearanceSteps.RecordingSum> rows = new ArrayList<>();

    RecordingTable(Connection connection) {
        this.connection = connection;
    }

    void add(ClearanceSteps steps) throws SQLException {
        for (ClearanceSteps.RecordingSum sum : steps.recordings()) {
            if (sum.events() != 0 || sum.corrections() != 0) {
                rows.add(sum);
                if (rows.size() == ROWS_AT_ONCE) {
                    flush();
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
                insert into clearance_recordings as r (territory, change, day, events, corrections)
                select * from unnest(:territories::text[], :changes::bigint[], :days::date[], :events::bigint[],
                    :corrections::bigint[])
                on conflict (territory, change, day) do update
                set events = r.events + excluded.events, corrections = r.corrections + excluded.corrections
                """);
        NamedSql clean = new NamedSql("""
                delete from clearance_recordings r
                using unnest(:territories::text[], :changes::bigint[], :days::date[]) as n (territory, change, day)
                where r.territory = n.territory and r.change = n.change and r.day = n.day
                  and r.events = 0 and r.corrections = 0
                """);
        for (NamedSql sql : List.of(write, clean)) {
            sql.bindAll("territories", "text", rows, ClearanceSteps.RecordingSum::territory)
                    .bindAll("changes", "bigint", rows, ClearanceSteps.RecordingSum::change)
                    .bindAll("days", "text", rows, ClearanceSteps.RecordingSum::day)
                    .bindAll("events", "bigint", rows, ClearanceSteps.RecordingSum::events)
                    .bindAll("corrections", "bigint", rows, ClearanceSteps.RecordingSum::corrections)
                    .update(connection);
        }
        rows.clear();
    }
}
