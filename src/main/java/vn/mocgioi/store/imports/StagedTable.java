package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The table {@code stage}: every row of a file, which checks may reject, each with all its reasons. */
final class StagedTable {
    private final Connection connection;

    StagedTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Rejects rows, those rejected before too: they get one reason more.
     *
     * @param code stable, snake_case
     * @param field the column it is about
     * @param message an SQL expression over {@code s} and what `rest` brings
     * @param values what the message is made of: names and SQL expressions in turn, {@code 'row', d.standing}
     * @param rest what follows {@code update stage s set ...}: {@code from ... where ...}
     * @return how many rows
     */
    long reject(String code, String field, String message, String values, String rest) throws SQLException {
        String sql = """
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(
                    jsonb_build_object('severity', 'ERROR', 'code', '%s', 'field', '%s', 'message', %s,
                        'values', jsonb_build_object(%s)))
                %s
                """.formatted(code, field, message, values, rest);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeLargeUpdate();
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
