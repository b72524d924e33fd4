package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.NamedSql;

/** The record of every write: who, when, what; and the versions of layers that it bumps. */
final class Changes {
    private Changes() {}

    static long begin(Connection connection, String who, String what, String layer, boolean demo) throws SQLException {
        return new NamedSql("""
                insert into change (who, what, layer, demo) values (:who, :what, :layer, :demo) returning id
                """)
                .bind("who", who)
                .bind("what", what)
                .bind("layer", layer)
                .bind("demo", demo)
                .get(connection, row -> row.longInteger("id"));
    }

    /**
     * Ends a change. Its moment is now, just before it is seen, and after every other and all that was answered as known,
     * so that a figure asked as known at a moment stays the same for ever. Whoever asks what is known now waits from here
     * until the change is committed.
     *
     * @param recordedAt another moment, for the demo province alone
     */
    static void end(
            Connection connection,
            long change,
            Merge.Written written,
            List<String> layers,
            @Nullable Instant recordedAt)
            throws SQLException {
        new NamedSql("""
                with seal as (
                    update moment
                    set sealed = greatest(clock(), :recorded_at::timestamptz,
                            sealed + interval '1 microsecond', answered + interval '1 microsecond'),
                        modified = greatest(date_trunc('second', clock()), modified + interval '1 second')
                    returning sealed, modified),
                bump as (
                    update layer_version v
                    set version = v.version + 1, changed_at = s.sealed, modified = s.modified
                    from seal s where v.layer = any (:layers))
                update change c
                set at = coalesce(:recorded_at::timestamptz, s.sealed),
                    recorded_rows = :recorded, superseded_rows = :superseded
                from seal s where c.id = :change
                """)
                .bind("recorded_at", recordedAt)
                .bindAll("layers", "text", layers)
                .bind("recorded", written.recorded())
                .bind("superseded", written.superseded())
                .bind("change", change)
                .update(connection);
    }
}
