package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that a statement gives, each read by the names of its columns ({@link Row}). */
public interface Rows {
    /** Makes one thing of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Takes rows one after the other. */
    @FunctionalInterface
    interface Taker<E extends Exception> {
        void take(Row row) throws SQLException, E;
    }

    /** The statement with its values. Close it. */
    PreparedStatement prepare(Connection connection) throws SQLException;

    default <T> List<T> list(Connection connection, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        forEach(connection, row -> all.add(reader.read(row)));
        return all;
    }

    /** What the first row says, if there is one. */
    default <T> Optional<T> find(Connection connection, Reader<T> reader) throws SQLException {
        try (Cursor rows = open(connection, 0)) {
            Row first = rows.next();
            return first == null ? Optional.empty() : Optional.of(reader.read(first));
        }
    }

    /** What the first row says of a statement that always gives one. */
    default <T> T get(Connection connection, Reader<T> reader) throws SQLException {
        return find(connection, reader).orElseThrow(() -> new IllegalStateException("the statement gave no row"));
    }

    /**
     * The rows for who takes them when he wants them. Close it.
     *
     * @param atOnce how many rows are held in memory, in a transaction; 0 for all
     */
    default Cursor open(Connection connection, int atOnce) throws SQLException {
        PreparedStatement statement = prepare(connection);
        try {
            statement.setFetchSize(atOnce);
            return new Cursor(statement, statement.executeQuery());
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Stands before the first row. */
    final class Cursor implements AutoCloseable {
        private final PreparedStatement statement;
        private final ResultSet rows;
        private final Row row;

        private Cursor(PreparedStatement statement, ResultSet rows) {
            this.statement = statement;
            this.rows = rows;
            this.row = new Row(rows);
        }

        /** Moves on; null behind the last row. */
        public @Nullable Row next() throws SQLException {
            return rows.next() ? row : null;
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                rows.close();
            }
        }
    }

    default <E extends Exception> void forEach(Connection connection, Taker<E> taker) throws SQLException, E {
        forEach(connection, 0, taker);
    }

    /**
     * Streams.
     *
     * @param atOnce how many rows are held in memory, in a transaction; 0 for all
     */
    default <E extends Exception> void forEach(Connection connection, int atOnce, Taker<E> taker)
            throws SQLException, E {
        try (Cursor rows = open(connection, atOnce)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                taker.take(row);
            }
        }
    }
}
