package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One state of the database, for one answer: until that is made, whatever its thread reads is read of this state, so that
 * no answer mixes what was before a write with what is after it. The connection is taken when the first question comes:
 * an answer that asks nothing costs nothing.
 *
 * <p>What is written meanwhile goes by connections of its own.
 */
public final class Moment {
    private static final Logger LOG = LoggerFactory.getLogger(Moment.class);

    private final Database database;
    private final DataSource pool;
    private final @Nullable Moment around;
    private @Nullable Connection connection;
    private @Nullable State state;

    /**
     * What stands beside the rows in the state that is read.
     *
     * @param sealed the moment of the last change
     * @param settled up to here it is settled what was known
     */
    private record State(Map<String, LayerVersion> layers, Instant sealed, Instant settled) {}

    /** A row of what is asked at the beginning: one for each layer, the moments the same in all. */
    private record Seen(LayerVersion version, Instant sealed, Instant settled) {}

    /** What is done at a moment. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** What is asked of a moment. */
    @FunctionalInterface
    public interface Question<T, E extends Exception> {
        T answer() throws E;
    }

    /** @param around the one that goes on when this one is closed */
    Moment(Database database, DataSource pool, @Nullable Moment around) {
        this.database = database;
        this.pool = pool;
        this.around = around;
    }

    /** Does the work at this moment, which ends with it. */
    public <E extends Exception> void during(Work<E> work) throws E {
        answer(() -> {
            work.run();
            return this;
        });
    }

    /** Answers at this moment, which ends with it. */
    public <T, E extends Exception> T answer(Question<T, E> question) throws E {
        try {
            return question.answer();
        } finally {
            close();
        }
    }

    /** Whether anything was read yet, so that the state is chosen. */
    boolean isChosen() {
        return connection != null;
    }

    /** Every layer's version in this state. */
    Map<String, LayerVersion> layers() {
        return state().layers();
    }

    /**
     * The moment up to which is known what is asked for as known at the one given, settled for ever: no change to come
     * is recorded at it or before. For one that has not come yet it is that of the last change.
     */
    public Instant settled(Instant asked) {
        if (database.isSettled(asked) || !asked.isAfter(state().settled())) {
            return asked;
        }
        // What was read so far may be of a state in which a change of that moment was not complete.
        end();
        settle(asked);
        State now = state();
        return asked.isAfter(now.settled()) ? now.sealed() : asked;
    }

    /** Waits for a change that is being sealed, and has those to come sealed after the moment, if it has come. */
    private void settle(Instant asked) {
        database.inTransaction(own -> {
            String sql = "update moment set answered = clock() where answered < :asked and :asked <= clock()";
            return new NamedSql(sql).bind("asked", asked).update(own);
        });
    }

    Connection connection() throws SQLException {
        if (connection == null) {
            connection = pool.getConnection();
            try {
                state = begin(connection);
            } catch (SQLException e) {
                end();
                throw e;
            }
            database.settledUpTo(state.settled());
        }
        return connection;
    }

    private State state() {
        try {
            connection();
            if (state == null) {
                throw new IllegalStateException("this moment could not be chosen");
            }
            return state;
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private static State begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        List<Seen> seen = new NamedSql("""
                select v.layer, v.version, v.changed_at, v.modified, m.sealed, greatest(m.sealed, m.answered) as settled
                from layer_version v cross join moment m
                """)
                .list(connection, row -> new Seen(LayerVersion.of(row), row.moment("sealed"), row.moment("settled")));
        Map<String, LayerVersion> layers = seen.stream()
                .map(Seen::version)
                .collect(Collectors.toUnmodifiableMap(LayerVersion::layer, Function.identity()));
        return new State(layers, seen.get(0).sealed(), seen.get(0).settled());
    }

    private void close() {
        end();
        database.goesOn(around);
    }

    /** There is nothing to keep of what only read. */
    private void end() {
        Connection open = connection;
        connection = null;
        state = null;
        if (open == null) {
            return;
        }
        try (open) {
            open.rollback();
            open.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.debug("a connection that only read was lost: {}", e.getMessage());
        }
    }
}
