package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(new Row(rows))) : Optional.empty();
        }
    }

    /** What the first row says of a statement that always gives one. */
    default <T> T get(Connection connection, Reader<T> reader) throws SQLException {
        return find(connection, reader).orElseThrow(() -> new IllegalStateException("the statement gave no row"));
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
        try (PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(atOnce);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    taker.take(row);
                }
            }
        }
    }
}
