package vn.mocgioi.store.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.desk.Paper;
import vn.mocgioi.store.db.NamedSql;

/**
 * The record of one write: who, when, what; and the versions of layers that it bumps. Each layer that it writes to gets a
 * change of its own, in the order in which they are written; all of them become known at one moment.
 */
public final class Changes {
    private final Connection connection;
    private final String who;
    private final String what;
    private final boolean demo;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Long> changes = new ArrayList<>();

    /**
     * @param connection in a transaction that holds the {@link WriteLock}
     * @param who such as {@code cli:lan}
     * @param what such as {@code import parcels.fgb}
     * @param demo whether its rows are of the demo province
     */
    public Changes(Connection connection, String who, String what, boolean demo) {
        this.connection = connection;
        this.who = who;
        this.what = what;
        this.demo = demo;
    }

    /** The number of the change for what is written to the layer next. */
    public long begin(Layer layer) throws SQLException {
        layers.add(layer);
        return begin(layer.name());
    }

    private long begin(String layer) throws SQLException {
        long change = new NamedSql("""
                insert into change (set_id, who, what, layer, demo)
                values (:set_id::bigint, :who, :what, :layer, :demo) returning id
                """)
                .bind("set_id", changes.isEmpty() ? null : changes.get(0))
                .bind("who", who)
                .bind("what", what)
                .bind("layer", layer)
                .bind("demo", demo)
                .get(connection, row -> row.longInteger("id"));
        changes.add(change);
        return change;
    }

    /** Notes how many rows a change wrote. */
    public void wrote(long change, long recorded, long superseded) throws SQLException {
        new NamedSql("update change set recorded_rows = :recorded, superseded_rows = :superseded where id = :change")
                .bind("recorded", recorded)
                .bind("superseded", superseded)
                .bind("change", change)
                .update(connection);
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The number by which the write is told of: that of its first change. */
    public long id() {
        return changes.get(0);
    }

    /** The numbers of its changes, in the order in which they were written. */
    public List<Long> all() {
        return List.copyOf(changes);
    }

    /** Why, by which paper, of what kind: what the log tells of a write beside who and when. */
    public record Account(
            Kind kind,
            @Nullable String reason,
            @Nullable Paper paper,
            @Nullable Long undoes,
            @Nullable String approvedBy) {
        public static final Account OF_IMPORT = new Account(Kind.IMPORT, null, null, null, null);
    }

    /** How a write came. */
    public enum Kind {
        /** A file. */
        IMPORT,
        /** Rows of the desk, of a program, of a draft. */
        ROWS,
        /** What was written before, taken back. */
        UNDO,
        /** The demo province, taken out for good. */
        REMOVAL
    }

    /**
     * Ends the write. Its moment is now, just before it is seen, and after every other and all that was answered as known,
     * so that a figure asked as known at a moment stays the same for ever. Whoever asks what is known now waits from here
     * until it is committed.
     *
     * @param recordedAt another moment, for the demo province alone
     */
    public void end(Account account, @Nullable Instant recordedAt) throws SQLException {
        record(account);
        seal(
                layers.stream()
                        .flatMap(layer -> DerivedData.layersTouchedBy(layer).stream())
                        .distinct()
                        .toList(),
                recordedAt);
    }

    /** Notes that rows of these layers were deleted for good, as only those of the demo province are. */
    public void endRemoval(long rows, List<String> touched) throws SQLException {
        wrote(begin("all"), 0, rows);
        record(new Account(Kind.REMOVAL, null, null, null, null));
        seal(touched, null);
    }

    private void seal(List<String> touched, @Nullable Instant recordedAt) throws SQLException {
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
                set at = coalesce(:recorded_at::timestamptz, s.sealed)
                from seal s where c.id = any (:changes)
                """)
                .bind("recorded_at", recordedAt)
                .bindAll("layers", "text", touched)
                .bindAll("changes", "bigint", changes)
                .update(connection);
    }

    private void record(Account account) throws SQLException {
        Paper paper = account.paper();
        TreeSet<String> zones = new TreeSet<>();
        for (int i = 0; i < layers.size(); i++) {
            zones.addAll(TouchedZones.of(connection, layers.get(i), changes.get(i)));
        }
        new NamedSql("""
                insert into change_set (id, kind, reason, document_no, document_date, document_file, undoes, approved_by,
                    layers, zones)
                values (:id, :kind, :reason, :document_no, :document_date, :document_file, :undoes, :approved_by,
                    :layers, :zones)
                """)
                .bind("id", id())
                .bind("kind", account.kind().name())
                .bind("reason", account.reason())
                .bind("document_no", paper == null ? null : paper.number())
                .bind("document_date", paper == null ? null : paper.date())
                .bind("document_file", paper == null ? null : paper.file())
                .bind("undoes", account.undoes())
                .bind("approved_by", account.approvedBy())
                .bindAll(
                        "layers",
                        "text",
                        layers.stream().map(Layer::name).distinct().toList())
                .bindAll("zones", "text", zones)
                .update(connection);
    }
}
