package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection to read with: that of the {@link Moment} under way, or where there is none one of its own. Closing gives
 * back what was taken for it.
 */
public final class Reading implements AutoCloseable {
    private final Connection connection;
    private final boolean own;

    Reading(Connection connection, boolean own) {
        this.connection = connection;
        this.own = own;
    }

    public Connection connection() {
        return connection;
    }

    /** Makes ready for a statement whose rows come a few at a time, which PostgreSQL gives only inside a transaction. */
    public Connection forManyRows() throws SQLException {
        if (own) {
            connection.setAutoCommit(false);
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (own) {
            connection.close();
        }
    }
}
