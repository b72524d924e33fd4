package vn.mocgioi.store.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.WriterLimits;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.NoLongerWanted;
import vn.mocgioi.store.failure.OtherWriterStays;

/**
 * One writer at a time, so that the order of changes is the order in which they can be seen. Who waits is told for whom,
 * and none is waited for without end: one who falls silent, whose machine is gone or who stays too long is cut off, and
 * what he wrote is undone.
 */
public final class WriteLock {
    private static final Logger LOG = LoggerFactory.getLogger(WriteLock.class);
    /** Of the advisory lock that whoever writes holds. */
    public static final long KEY = 0x6D6F6367696F69L;

    private static final int WAIT_MILLIS = 1_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int LOW_BITS = 32;

    private final Database database;
    private final Connection connection;

    /** @param connection in a transaction, to whose end it will hold the lock */
    public WriteLock(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Waits until no other writes; from then on none can.
     *
     * @throws OtherWriterStays when another writes for longer than one waits
     */
    public void take(Writer writer) throws SQLException {
        WriterLimits limits = database.writers();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.waitSeconds());
        while (!taken()) {
            boolean late = System.nanoTime() > deadline;
            OtherWriter other = other();
            if (late) {
                throw new OtherWriterStays(other, limits.waitSeconds());
            }
            writer.waitsFor().accept(other);
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new NoLongerWanted();
            }
        }
        limit(limits);
        note(writer.who());
    }

    /** Waits a second at most, in the line that the database keeps: who came first is first. */
    private boolean taken() throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '" + WAIT_MILLIS + "ms'");
            statement.execute("select pg_advisory_xact_lock(" + KEY + ")");
            statement.execute("set local lock_timeout = 0");
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }

    /** PostgreSQL before 14 does not look whether who asked is still there. */
    private void limit(WriterLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = '" + limits.silenceSeconds() + "s'");
            statement.execute("set local statement_timeout = '" + limits.statementSeconds() + "s'");
            statement.execute("""
                    select set_config(name, '2s', true) from pg_settings where name = 'client_connection_check_interval'
                    """);
        }
    }

    /** By a session of its own, or those who wait would see it only when they need not wait any more. */
    private void note(String who) throws SQLException {
        int pid = new NamedSql("select pg_backend_pid() as pid").get(connection, row -> row.integer("pid"));
        try {
            database.inTransaction(
                    own -> new NamedSql("""
                    insert into writer (pid, who, since) values (:pid, :who, clock())
                    on conflict ((true)) do update set pid = :pid, who = :who, since = clock()
                    """).bind("pid", pid).bind("who", who).update(own));
        } catch (DatabaseException e) {
            LOG.warn("Who writes could not be noted for those who wait: {}", e.getMessage());
        }
    }

    private OtherWriter other() throws SQLException {
        NamedSql sql = new NamedSql("""
                select w.who, coalesce(w.since, a.xact_start) as since
                from pg_locks l
                left join pg_stat_activity a on a.pid = l.pid
                left join writer w on w.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                  and l.classid = :high and l.objid = :low
                  and l.database = (select oid from pg_database where datname = current_database())
                """).bind("high", KEY >>> LOW_BITS).bind("low", KEY & 0xFFFF_FFFFL);
        return sql.find(connection, row -> new OtherWriter(row.textOrNull("who"), row.momentOrNull("since")))
                .orElse(new OtherWriter(null, null));
    }
}
