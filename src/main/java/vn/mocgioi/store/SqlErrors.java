package vn.mocgioi.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** From the codes of PostgreSQL to one exception per cause. */
final class SqlErrors {
    private SqlErrors() {}

    /** The cause in this program's terms; what it does not know is a bug of its own. */
    static DatabaseException translated(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (e instanceof SQLTransientConnectionException && !(e.getCause() instanceof SQLException)) {
            return new DatabaseBusy(e);
        }
        if (e instanceof SQLTransientConnectionException && e.getCause() instanceof SQLException cause) {
            return translated(cause);
        }
        return switch (state) {
            case "53100" -> new DiskFull(firstLine(e), e);
            case "53300" -> new DatabaseBusy(e);
            case "57014" -> new StatementTimedOut(e);
            case "42501" -> new NotPermitted(firstLine(e), e);
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? new DatabaseLost(e)
                        : new StoreFailure("the database answered: " + firstLine(e), e);
        };
    }

    /** Later lines may repeat values of the row. */
    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^(ERROR|FATAL|PANIC): +", "");
    }
}
