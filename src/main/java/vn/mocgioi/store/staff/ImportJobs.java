package vn.mocgioi.store.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.StoreFailure;

/**
 * The record of imports by HTTP.
 *
 * <p>A process that has jobs holds a session's advisory lock for as long as it lives. So whoever looks at a job knows at
 * once, after a kill too, whether anybody still works on it: what nobody works on any more is INTERRUPTED.
 */
public final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OWNER_LOCK = 0x6D6F6369;
    private static final int PART_BYTES = 1_000_000;
    private static final int KEPT_DAYS = 90;

    private final Database database;
    private int owner;
    private @Nullable Connection claim;

    public ImportJobs(Database database) {
        this.database = database;
    }

    /** Puts a job at the end of the queue of this process. */
    public long add(ImportJob.Order order) {
        int me = claim();
        return database.inTransaction(connection -> {
            new NamedSql("delete from import_job where ended_at < clock_timestamp() - make_interval(days => :days)")
                    .bind("days", KEPT_DAYS)
                    .update(connection);
            NamedSql sql = new NamedSql("""
                    insert into import_job (owner, who, layer, file_name, file_bytes, options, dry_run)
                    values (:owner, :who, :layer, :file_name, :file_bytes, :options::jsonb, :dry_run) returning id
                    """)
                    .bind("owner", me)
                    .bind("who", order.who())
                    .bind("layer", order.layer())
                    .bind("file_name", order.fileName())
                    .bind("file_bytes", order.fileBytes())
                    .bind("options", json(order.options()))
                    .bind("dry_run", order.dryRun());
            return sql.get(connection, row -> row.longInteger("id"));
        });
    }

    /** Begins a job that waits; false when it does not wait any more. */
    public boolean start(long id) {
        return update(new NamedSql("""
                update import_job set state = 'RUNNING', phase = 'READING', started_at = clock_timestamp()
                where id = :id and state = 'WAITING'
                """).bind("id", id));
    }

    /** Notes how far a running job is; false when it was taken back. */
    public boolean progress(long id, ImportJob.Phase phase, long rowsRead, @Nullable BigDecimal percent) {
        // Whoever looks while the connection that says so is away takes the job for abandoned.
        claim();
        return update(new NamedSql("""
                update import_job
                set phase = :phase, rows_read = :rows, percent = :percent, other_writer = null, other_writer_since = null
                where id = :id and state = 'RUNNING'
                """)
                .bind("id", id)
                .bind("phase", phase.name())
                .bind("rows", rowsRead)
                .bind("percent", percent));
    }

    /** Notes whom a running job waits for; false when it was taken back. */
    public boolean waitsFor(long id, OtherWriter other) {
        return update(new NamedSql("""
                update import_job
                set phase = 'WAITING_FOR_WRITER', other_writer = :who, other_writer_since = :since
                where id = :id and state = 'RUNNING'
                """).bind("id", id).bind("who", other.who()).bind("since", other.since()));
    }

    /** That a running job was not taken back: from when this holds until it is written it cannot be any more. */
    public static Writer.Condition wanted(long id) {
        return writing -> new NamedSql("""
                        update import_job set written = true where id = :id and state = 'RUNNING'
                        """).bind("id", id).update(writing) > 0;
    }

    /**
     * Ends a job whose file was read to the end.
     *
     * @param deflatedReport the row report, compressed
     */
    public void finish(long id, ImportJob.Outcome outcome, InputStream deflatedReport) {
        database.inImportTransaction(connection -> {
            try {
                int part = 0;
                for (byte[] bytes = deflatedReport.readNBytes(PART_BYTES);
                        bytes.length > 0;
                        bytes = deflatedReport.readNBytes(PART_BYTES)) {
                    new NamedSql("insert into import_report (job, part, deflated) values (:job, :part, :deflated)")
                            .bind("job", id)
                            .bind("part", part++)
                            .bind("deflated", bytes)
                            .update(connection);
                }
            } catch (IOException e) {
                throw new StoreFailure("the report of import " + id + " cannot be read: " + e.getMessage(), e);
            }
            return new NamedSql("""
                    update import_job
                    set state = 'DONE', phase = null, ended_at = clock_timestamp(), percent = 100,
                        rows_read = :accepted::bigint + :rejected::bigint + :unchanged::bigint,
                        accepted = :accepted, rejected = :rejected, unchanged = :unchanged, written = :written
                    where id = :id and state in ('RUNNING', 'INTERRUPTED')
                    """)
                    .bind("id", id)
                    .bind("accepted", outcome.accepted())
                    .bind("rejected", outcome.rejected())
                    .bind("unchanged", outcome.unchanged())
                    .bind("written", outcome.written())
                    .update(connection);
        });
    }

    /** Ends a job that went wrong; one whose rows were written all the same, before the answer was lost, says so. */
    public void fail(long id, String problem) {
        update(new NamedSql("""
                update import_job
                set state = case when written then 'DONE' else 'FAILED' end, phase = null, ended_at = clock_timestamp(),
                    written = coalesce(written, false),
                    problem = case when written
                        then 'the database was lost just after the rows were written: there is no report'
                        else :problem end
                where id = :id and state in ('WAITING', 'RUNNING')
                """).bind("id", id).bind("problem", problem));
    }

    /** Takes back a job that is not written yet: it will not be. False when it is, or has ended. */
    public boolean cancel(long id) {
        return update(new NamedSql("""
                update import_job
                set state = 'CANCELLED', phase = null, ended_at = clock_timestamp(), written = false,
                    problem = 'it was taken back'
                where id = :id and state in ('WAITING', 'RUNNING') and written is not true
                """).bind("id", id));
    }

    /** Ends a job whose token was revoked before it had written anything. */
    public void revoked(long id) {
        update(new NamedSql("""
                update import_job
                set state = 'CANCELLED', phase = null, ended_at = clock_timestamp(), written = false,
                    problem = 'the token it was sent with was revoked before anything was written; nothing was'
                where id = :id and state in ('WAITING', 'RUNNING')
                """).bind("id", id));
    }

    public Optional<ImportJob> find(long id) {
        return read("where j.id = :value", id).stream().findFirst();
    }

    /** The most recent ones, the newest first. */
    public List<ImportJob> recent(int most) {
        return read("order by j.id desc limit :value", most);
    }

    private List<ImportJob> read(String which, long value) {
        return database.inTransaction(connection -> {
            interruptAbandoned(connection);
            NamedSql sql = new NamedSql("""
                    select j.id, j.who, j.layer, j.file_name, j.file_bytes, j.options, j.dry_run, j.state, j.phase,
                        (select count(*) from import_job b
                         where j.state = 'WAITING' and b.id < j.id and b.owner = j.owner
                           and b.state in ('WAITING', 'RUNNING')) as ahead,
                        j.queued_at, j.started_at, j.ended_at, j.rows_read, j.percent,
                        j.accepted, j.rejected, j.unchanged, j.written, j.problem, j.other_writer, j.other_writer_since
                    from import_job j
                    """ + which).bind("value", value);
            return sql.list(connection, ImportJobs::job);
        });
    }

    private static ImportJob job(Row row) throws SQLException {
        String phase = row.textOrNull("phase");
        return new ImportJob(
                row.longInteger("id"),
                row.text("who"),
                row.text("layer"),
                row.text("file_name"),
                row.longInteger("file_bytes"),
                options(row.text("options")),
                row.bool("dry_run"),
                ImportJob.State.valueOf(row.text("state")),
                phase == null ? null : ImportJob.Phase.valueOf(phase),
                ImportJob.Phase.WAITING_FOR_WRITER.name().equals(phase)
                        ? new OtherWriter(row.textOrNull("other_writer"), row.momentOrNull("other_writer_since"))
                        : null,
                row.longInteger("ahead"),
                row.moment("queued_at"),
                row.momentOrNull("started_at"),
                row.momentOrNull("ended_at"),
                row.longInteger("rows_read"),
                row.decimalOrNull("percent"),
                row.longIntegerOrNull("accepted") == null ? null : outcome(row),
                row.textOrNull("problem"));
    }

    private static ImportJob.Outcome outcome(Row row) throws SQLException {
        return new ImportJob.Outcome(
                row.longInteger("accepted"),
                row.longInteger("rejected"),
                row.longInteger("unchanged"),
                row.bool("written"));
    }

    /** Writes the compressed report of a job; nothing when it has none. */
    public void report(long id, OutputStream deflated) {
        database.inImportTransaction(connection -> {
            try {
                new NamedSql("select deflated from import_report where job = :job order by part")
                        .bind("job", id)
                        .forEach(connection, 1, row -> deflated.write(row.bytes("deflated")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return null;
        });
    }

    /**
     * A job on which nobody works any more wrote nothing, or all: whether it did is known from the record of changes,
     * which is written with the rows.
     */
    private static void interruptAbandoned(Connection connection) throws SQLException {
        new NamedSql("""
                update import_job j
                set state = case when c.written then 'DONE' else 'INTERRUPTED' end,
                    written = c.written, phase = null, ended_at = clock_timestamp(),
                    problem = case
                        when c.written then 'the service was stopped just after the rows were written: there is no report'
                        else 'the service was stopped before this import was written; send the file again'
                    end
                from import_job o
                cross join lateral (
                    select exists (
                        select from change c where c.at >= o.queued_at and c.who = 'http:' || o.who || ', import ' || o.id) as written) c
                where o.id = j.id and j.state in ('WAITING', 'RUNNING')
                  and not exists (
                    select from pg_locks l
                    where l.locktype = 'advisory' and l.classid = :lock and l.objid = j.owner and l.objsubid = 2
                      and l.database = (select oid from pg_database where datname = current_database()))
                """).bind("lock", OWNER_LOCK).update(connection);
    }

    /** Who the rows of a job are recorded for: the change and the job find each other by it. */
    public static String recordedFor(String who, long id) {
        return "http:" + who + ", import " + id;
    }

    /** Holds the lock that says that this process lives; again, when the connection was lost. */
    private synchronized int claim() {
        try {
            if (claim != null && claim.isValid(2)) {
                return owner;
            }
            release();
            Connection connection = database.questions().getConnection();
            try (Statement statement = connection.createStatement()) {
                if (owner == 0) {
                    owner = new NamedSql("select nextval('import_owner') as owner")
                            .get(connection, row -> row.integer("owner"));
                }
                statement.execute("select pg_advisory_lock(" + OWNER_LOCK + ", " + owner + ")");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            claim = connection;
            return owner;
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Gives the lock back, when no job is left: a connection is not held for nothing. */
    public synchronized void release() {
        if (claim == null) {
            return;
        }
        try (Connection connection = claim;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // The server lets go of the lock by itself when the connection is gone.
            LOG.warn("the connection that tells of running imports was lost: {}", e.getMessage());
        }
        claim = null;
    }

    @Override
    public void close() {
        release();
    }

    private boolean update(NamedSql sql) {
        return database.inTransaction(connection -> sql.update(connection) > 0);
    }

    private static String json(Map<String, String> options) {
        try {
            return JSON.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text is always JSON", e);
        }
    }

    private static Map<String, String> options(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gave options that are no JSON", e);
        }
    }
}
