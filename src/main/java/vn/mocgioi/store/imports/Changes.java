package vn.mocgioi.store.imports;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of every write: who, when, what; and the versions of layers that it bumps. */
final class Changes {
    private Changes() {}

    static long begin(Connection connection, String who, String what, String layer, boolean demo) throws SQLException {
        String sql = "insert into change (who, what, layer, demo) values (?, ?, ?, ?) returning id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, who);
            statement.setString(2, what);
            statement.setString(3, layer);
            statement.setBoolean(4, demo);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /**
     * Ends a change: its moment is now, just before it is seen, so that a figure asked as known at a moment stays the
     * same for ever.
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
        String bump = """
                update layer_version set version = version + 1, changed_at = clock_timestamp() where layer = any (?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(bump)) {
            Array names = connection.createArrayOf("text", layers.toArray());
            statement.setArray(1, names);
            statement.executeUpdate();
        }
        String seal =
                "update change set at = coalesce(?::timestamptz, clock_timestamp()), recorded_rows = ?, superseded_rows = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(seal)) {
            statement.setString(1, recordedAt == null ? null : recordedAt.toString());
            statement.setLong(2, written.recorded());
            statement.setLong(3, written.superseded());
            statement.setLong(4, change);
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_notify('mocgioi_layer', unnest(?))")) {
            statement.setArray(1, connection.createArrayOf("text", layers.toArray()));
            statement.execute();
        }
    }
}
