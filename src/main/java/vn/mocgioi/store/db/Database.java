package vn.mocgioi.store.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.store.failure.DatabaseBusy;

/**
 * The database of one province: its connections, its schema and its transactions.
 *
 * <p>There are three pools. Questions of people are short, many and cut off after a time; bulk work (downloads, exports) is
 * long, so it has a few of its own; and imports have theirs, so that they wait for nobody who only reads.
 */
public final class Database implements AutoCloseable, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** Beside those that answer: one hears of new versions, one tells others of this process that it lives. */
    private static final int HELD = 2;

    private static final String IMPORTS = "imports";
    /** One import at a time, what is written about others meanwhile, and two reports that are read. */
    private static final int IMPORTING = 4;

    private static final int GRACE_SECONDS = 5;
    private static final long KEEPALIVE_MILLIS = 30_000;
    /** So that a pool of connections that were all cut without a word is through with them soon. */
    private static final long VALIDATION_MILLIS = 1_000;

    /** So that the server lets go of what a machine of ours had locked that is no more; some versions lack the last. */
    private static final String SEES_THAT_WE_ARE_GONE = """
            set tcp_keepalives_idle to 30; set tcp_keepalives_interval to 10; set tcp_keepalives_count to 3;
            select set_config(name, '10s', false) from pg_settings where name = 'client_connection_check_interval'
            """;

    private final HikariDataSource questions;
    private final HikariDataSource bulk;
    private final HikariDataSource imports;
    private final DatabaseUrl url;
    private final int surveySrid;
    private final WriterLimits writers;
    private final ThreadLocal<@Nullable Moment> moment = new ThreadLocal<>();
    private final AtomicReference<String> lastFault = new AtomicReference<>("");
    private final AtomicReference<Instant> settledUpTo = new AtomicReference<>(Instant.MIN);

    private Database(
            DatabaseUrl url,
            HikariDataSource questions,
            HikariDataSource bulk,
            HikariDataSource imports,
            int surveySrid,
            WriterLimits writers) {
        this.url = url;
        this.questions = questions;
        this.bulk = bulk;
        this.imports = imports;
        this.surveySrid = surveySrid;
        this.writers = writers;
    }

    /**
     * Connects.
     *
     * @param searchPath where our schema and PostGIS are
     * @param bringUpToDate migrates through the pool that it is given, and gives the survey CRS of the database
     */
    public static Database connect(
            DatabaseUrl url, DatabaseLimits limits, String searchPath, ToIntFunction<DataSource> bringUpToDate) {
        HikariDataSource bulk = pool(url, "bulk", limits.bulkConnections(), searchPath, limits.bulkTimeoutSeconds());
        try {
            int srid = bringUpToDate.applyAsInt(bulk);
            HikariDataSource questions =
                    pool(url, "questions", limits.connections() + HELD, searchPath, limits.statementTimeoutSeconds());
            HikariDataSource imports = pool(url, IMPORTS, IMPORTING, searchPath, limits.bulkTimeoutSeconds());
            return new Database(url, questions, bulk, imports, srid, limits.writers());
        } catch (RuntimeException e) {
            bulk.close();
            throw e;
        }
    }

    /** The EPSG code in which this database keeps what was surveyed. */
    public int surveySrid() {
        return surveySrid;
    }

    /** How long one who writes may keep others from it. */
    public WriterLimits writers() {
        return writers;
    }

    /** How busy the pools are. */
    public List<PoolUse> pools() {
        return List.of(use("questions", questions), use("bulk", bulk), use(IMPORTS, imports));
    }

    /** Has the pools tell how long connections are waited for, used and made. They tell one registry, the first. */
    @Override
    public void bindTo(MeterRegistry registry) {
        for (HikariDataSource pool : List.of(questions, bulk, imports)) {
            if (pool.getMetricsTrackerFactory() == null) {
                pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
            }
        }
    }

    private static PoolUse use(String name, HikariDataSource pool) {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return new PoolUse(
                name,
                now.getActiveConnections(),
                now.getIdleConnections(),
                now.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    /** Connections for short questions. What reads for an answer takes a {@link #reading}. */
    public DataSource questions() {
        return questions;
    }

    /** Connections for imports: few, patient, and nobody else's. */
    public DataSource imports() {
        return imports;
    }

    /** Begins a moment: all that this thread reads until it ends is of one state. */
    public Moment moment() {
        return begin(questions);
    }

    /** As {@link #moment}, for what may take long. */
    public Moment longMoment() {
        return begin(bulk);
    }

    private Moment begin(DataSource pool) {
        Moment begun = new Moment(this, pool, moment.get());
        moment.set(begun);
        return begun;
    }

    /** A moment was closed; the one around it goes on, where there is one. */
    void goesOn(@Nullable Moment around) {
        if (around == null) {
            moment.remove();
        } else {
            moment.set(around);
        }
    }

    /** The moment of the answer under way on this thread. */
    @Nullable
    Moment underWay() {
        return moment.get();
    }

    /** Whether what was known then is settled, as far as was seen: that it is stays true. */
    boolean isSettled(Instant asked) {
        return !asked.isAfter(settledUpTo.get());
    }

    void settledUpTo(Instant seen) {
        settledUpTo.accumulateAndGet(seen, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** A connection to read with, of the moment under way where there is one. Close it. */
    public Reading reading() throws SQLException {
        return reading(questions);
    }

    /** As {@link #reading}, for what may take long. */
    public Reading longReading() throws SQLException {
        return reading(bulk);
    }

    private Reading reading(DataSource pool) throws SQLException {
        Moment now = moment.get();
        return now == null ? new Reading(pool.getConnection(), true) : new Reading(now.connection(), false);
    }

    /** Reads, of the moment under way where there is one, else of one of its own. */
    public <T> T withConnection(Work<T> work) {
        Moment now = moment.get();
        if (now != null) {
            return read(now, work);
        }
        Moment own = moment();
        return own.answer(() -> read(own, work));
    }

    private static <T> T read(Moment moment, Work<T> work) {
        try {
            return work.on(moment.connection());
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Runs work as one transaction: all of it is kept, or after any exception none. */
    public <T> T inTransaction(Work<T> work) {
        return run(questions, transaction(work));
    }

    /** As {@link #inTransaction}, for what is brought in and the reports of it. */
    public <T> T inImportTransaction(Work<T> work) {
        return run(imports, transaction(work));
    }

    /**
     * Why it cannot be asked just now, for the probe of an operator; empty when it can. Both must be well: that a new
     * connection can be made, and that one of those that answer is to be had.
     */
    public Optional<String> fault() {
        try {
            reach();
            try (Connection connection = questions.getConnection()) {
                if (connection.isValid(1)) {
                    lastFault.set("");
                    return Optional.empty();
                }
                return Optional.of("the database does not answer");
            }
        } catch (SQLException e) {
            // Anybody may ask: what the server says, names and addresses, is for the log.
            String said = SqlErrors.firstLine(e);
            if (!said.equals(lastFault.getAndSet(said))) {
                LOG.warn("The database cannot be asked: {}", said);
            }
            return Optional.of(
                    SqlErrors.translated(e) instanceof DatabaseBusy busy
                            ? String.valueOf(busy.getMessage())
                            : "the database does not answer");
        }
    }

    private void reach() throws SQLException {
        Properties quick = url.properties();
        List.of("connectTimeout", "loginTimeout", "socketTimeout").forEach(limit -> quick.setProperty(limit, "1"));
        try (Connection connection = DriverManager.getConnection(url.jdbc(), quick)) {
            connection.isValid(1);
        } catch (SQLException e) {
            // It lives, and has given all its connections away: those that we have go on.
            if (!SqlErrors.TOO_MANY_CONNECTIONS.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        questions.close();
        bulk.close();
        imports.close();
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static <T> T run(DataSource pool, Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private static <T> Work<T> transaction(Work<T> work) {
        return connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (Throwable e) {
                rollback(connection, e);
                throw e;
            }
        };
    }

    private static void rollback(Connection connection, Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The server rolls back by itself when the connection is gone.
            reason.addSuppressed(e);
        }
    }

    private static HikariDataSource pool(
            DatabaseUrl url, String name, int size, String searchPath, int statementTimeoutSeconds) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mocgioi-" + name);
        config.setJdbcUrl(url.jdbc());
        // A connection that was cut without a word is given up soon after the longest statement, not waited on for
        // ever.
        Properties properties = url.properties();
        properties.setProperty("socketTimeout", Integer.toString(statementTimeoutSeconds + GRACE_SECONDS));
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(name.equals(IMPORTS) ? 0 : 1);
        config.setKeepaliveTime(KEEPALIVE_MILLIS);
        config.setValidationTimeout(VALIDATION_MILLIS);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set search_path to " + searchPath + "; set statement_timeout to '"
                + statementTimeoutSeconds + "s'; " + SEES_THAT_WE_ARE_GONE);
        return new HikariDataSource(config);
    }
}
