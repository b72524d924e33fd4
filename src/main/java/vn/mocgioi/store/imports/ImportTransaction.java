package vn.mocgioi.store.imports;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.RowOutcome;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.WriteLock;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.NoLongerWanted;

/**
 * One file going into one layer, all or nothing: stage every row, settle them against what is known, look at the
 * outcomes, then commit or leave everything as it was. Closing without {@link #commit} undoes all of it.
 */
public final class ImportTransaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportTransaction.class);
    private static final int GRACE_SECONDS = 60;

    private final Database database;
    private final Connection connection;
    private final LayerPass pass;
    private boolean ended;

    private ImportTransaction(Database database, Connection connection, LayerPass pass) {
        this.database = database;
        this.connection = connection;
        this.pass = pass;
    }

    /** What became of the rows, in numbers. */
    public record Counts(long accepted, long rejected, long unchanged) {
        public long rows() {
            return accepted + rejected + unchanged;
        }
    }

    /** One row's outcome as the report gives it. */
    public record RowResult(long number, String key, RowOutcome outcome, List<RowFinding> findings) {}

    /** Takes each row of the report in the order of the file. */
    @FunctionalInterface
    public interface RowSink {
        void accept(RowResult row);
    }

    /**
     * Begins on a connection of its own, which it closes in the end.
     *
     * @throws DatabaseException when the database refuses
     */
    public static ImportTransaction begin(Database database, Layer layer) {
        Connection connection = connect(database);
        try {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(
                    Runnable::run,
                    Math.toIntExact(TimeUnit.SECONDS.toMillis(database.writers().statementSeconds() + GRACE_SECONDS)));
            try (Statement statement = connection.createStatement()) {
                // A large file takes as long as it takes; sorts of the merge get room.
                statement.execute("set local statement_timeout = 0");
                statement.execute("set local work_mem = '64MB'");
                // Nine thousand rows tell the planner enough for now; autovacuum looks at more of them later.
                statement.execute("set local default_statistics_target = 30");
            }
            return new ImportTransaction(
                    database, connection, LayerPass.open(connection, layer, database.surveySrid()));
        } catch (SQLException e) {
            end(connection, e);
            throw SqlErrors.translated(e);
        }
    }

    private static Connection connect(Database database) {
        try {
            return database.imports().getConnection();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Rows of the layer to be filled, on any thread, for {@link #stage}. */
    public StagedRows rows() {
        return pass.rows();
    }

    public void stage(StagedRows rows) {
        try {
            pass.stage(rows);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Ends the staging and judges the rows against what is known. From here on no one else can write.
     *
     * @param present the columns that the file has; the others keep what is known
     * @param dateDoubts what cannot be trusted of the days that rows have
     * @param sameLandShare of two areas, above which they are the same land; null where that is allowed
     * @param knownStays whether rows are rejected that say otherwise than what is known
     * @param writer waits here for one who writes
     * @throws vn.mocgioi.store.failure.OtherWriterStays when he does not end
     */
    public void settle(
            Set<String> present,
            Set<DateDoubt> dateDoubts,
            @Nullable BigDecimal sameLandShare,
            boolean knownStays,
            Writer writer) {
        try {
            pass.endStaging();
            new WriteLock(database, connection).take(writer);
            pass.settle(present, dateDoubts, sameLandShare, false);
            if (knownStays) {
                pass.rejectOthersThanKnown();
            }
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    public Counts counts() {
        try {
            return pass.counts();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Every row of the file with its outcome and all its reasons, streamed in order. */
    public void forEachRow(RowSink sink) {
        try {
            pass.forEachRow(sink);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Where objects that are known already would move to: how a shift of the whole file is recognised.
     *
     * @param fromEast where the object is now, survey CRS, metres
     * @param toEast where the file has it
     */
    public record Displacement(double fromEast, double fromNorth, double toEast, double toNorth) {}

    /** The displacements of up to 200 objects whose place the file changes. */
    public List<Displacement> displacements() {
        try {
            return pass.displacements();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Writes the accepted rows and makes them seen.
     *
     * @param writer for whom they are recorded
     * @param what such as {@code import parcels.fgb}
     * @param demoRecordedAt for rows of the demo province, which can be taken out again: the moment at which they are
     *     said to have become known; null for all others, which are known from now on
     * @throws NoLongerWanted when they are not wanted any more; then nothing was written
     */
    public void commit(Writer writer, String what, @Nullable Instant demoRecordedAt) {
        try {
            if (counts().accepted() > 0) {
                Changes changes = new Changes(connection, writer.who(), what, demoRecordedAt != null);
                pass.write(changes);
                if (!writer.wanted().holds(connection)) {
                    throw new NoLongerWanted();
                }
                changes.end(Changes.Account.OF_IMPORT, demoRecordedAt);
            }
            connection.commit();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Has the statement under way end with an error, from any thread. There may be none just then. */
    public synchronized void interrupt() {
        try {
            if (!ended) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException e) {
            LOG.warn("a statement of an import could not be ended: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        // What came afterwards would hit whoever has the connection next.
        synchronized (this) {
            ended = true;
        }
        pass.abort();
        end(connection, null);
    }

    /** Undoes what was not committed and gives the connection back. */
    private static void end(Connection connection, @Nullable SQLException reason) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The server rolls back by itself when the connection is gone.
            if (reason != null) {
                reason.addSuppressed(e);
            } else {
                LOG.warn("the connection of an import could not be given back: {}", e.getMessage());
            }
        }
    }
}
