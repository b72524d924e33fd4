package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.store.db.NamedSql;

/** Writes the table {@code clearance_waits}. */
final class ClearanceWaits {
    private static final int ROWS_AT_ONCE = 20_000;
    /** Of a wait that is not over. */
    static final int FOR_EVER = 32;

    private final Connection connection;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String territory,
            long parcel,
            Wait waiting,
            @Nullable String landUse,
            LocalDate until,
            LocalDate countsFrom) {}

    ClearanceWaits(Connection connection) {
        this.connection = connection;
    }

    /** Before the first is added. */
    void begin() throws SQLException {
        new NamedSql("drop table if exists new_waits").update(connection);
        new NamedSql("""
                create temp table new_waits on commit drop as
                select territory, parcel_id, waits_for, milestone, land_use, lasts, since, until, counts_from
                from clearance_waits limit 0
                """).update(connection);
    }

    /** After the last: what the touched parcels waited for and do no longer so is superseded, what is new recorded. */
    void end(long change) throws SQLException {
        flush();
        new NamedSql("create index on new_waits (parcel_id)").update(connection);
        new NamedSql("analyze new_waits").update(connection);
        new NamedSql("""
                update clearance_waits w set superseded = :change
                from touched_parcels t
                where t.parcel_id = w.parcel_id and w.superseded is null
                  and not exists (select from new_waits n where %s)
                """.formatted(SAME)).bind("change", change).update(connection);
        // those that are there are read before the first is written, see Merge
        new NamedSql("""
                with there as materialized (
                    select w.* from clearance_waits w join touched_parcels t using (parcel_id) where w.superseded is null)
                insert into clearance_waits
                    (territory, parcel_id, waits_for, milestone, land_use, lasts, since, until, counts_from, recorded)
                select n.*, :change from new_waits n
                where not exists (select from there w where %s)
                """.formatted(SAME)).bind("change", change).update(connection);
    }

    private static final String SAME = """
            n.parcel_id = w.parcel_id and n.territory = w.territory and n.waits_for = w.waits_for
                and n.milestone = w.milestone and n.since = w.since and n.until = w.until
                and n.counts_from = w.counts_from and coalesce(n.land_use, '') = coalesce(w.land_use, '')
            """;

    /** The waits of a parcel in its zones and phases, as long as it counts there. */
    void add(long parcel, List<ParcelPieces.Part> parts, ParcelHistory history) throws SQLException {
        List<Wait> waits = history.waits();
        for (ParcelPieces.Part part : parts) {
            for (Span counts : part.piece().days().asList()) {
                for (Wait wait : waits) {
                    Span both = counts.within(new Span(wait.from(), wait.until()));
                    if (!both.isEmpty()) {
                        rows.add(new Row(part.territory(), parcel, wait, part.landUse(), both.to(), both.from()));
                    }
                }
            }
        }
        if (rows.size() >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        new NamedSql("""
                insert into new_waits
                    (territory, parcel_id, waits_for, milestone, land_use, lasts, since, until, counts_from)
                select * from unnest(:territories::text[], :parcels::bigint[], :waits_for::text[], :milestones::text[],
                    :land_uses::text[], :lasts::smallint[], :since::date[], :until::date[], :counts_from::date[])
                """)
                .bindAll("territories", "text", rows, Row::territory)
                .bindAll("parcels", "bigint", rows, Row::parcel)
                .bindAll("waits_for", "text", rows, row -> row.waiting().what().name())
                .bindAll(
                        "milestones", "text", rows, row -> row.waiting().after().name())
                .bindAll("land_uses", "text", rows, Row::landUse)
                .bindAll("lasts", "smallint", rows, row ->
                        (short) lasts(row.waiting().since(), row.until()))
                .bindAll("since", "text", rows, row -> row.waiting().since())
                .bindAll("until", "text", rows, Row::until)
                .bindAll("counts_from", "text", rows, Row::countsFrom)
                .update(connection);
        rows.clear();
    }

    /** How many times a wait of one day can be doubled and still not be longer than this one. */
    static int lasts(LocalDate since, LocalDate until) {
        return until.equals(LocalDate.MAX)
                ? FOR_EVER
                : 63 - Long.numberOfLeadingZeros(ChronoUnit.DAYS.between(since, until));
    }
}
