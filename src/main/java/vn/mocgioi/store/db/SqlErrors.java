package vn.mocgioi.store.db;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import vn.mocgioi.store.failure.DatabaseBusy;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.DatabaseLost;
import vn.mocgioi.store.failure.DiskFull;
import vn.mocgioi.store.failure.NotPermitted;
import vn.mocgioi.store.failure.StatementTimedOut;
import vn.mocgioi.store.failure.StoreFailure;
import vn.mocgioi.store.failure.WriterSilent;

/** From the codes of PostgreSQL to one exception per cause. */
public final class SqlErrors {
    static final String TOO_MANY_CONNECTIONS = "53300";

    private SqlErrors() {}

    /** The cause in this program's terms; what it does not know is a bug of its own. */
    public static DatabaseException translated(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (e instanceof SQLTransientConnectionException && !(e.getCause() instanceof SQLException)) {
            return new DatabaseBusy(e);
        }
        if (e instanceof SQLTransientConnectionException && e.getCause() instanceof SQLException cause) {
            return translated(cause);
        }
        return switch (state) {
            case "53100" -> new DiskFull(firstLine(e), e);
            case TOO_MANY_CONNECTIONS -> new DatabaseBusy(e);
            case "25P03" -> new WriterSilent(e);
            case "57014" -> new StatementTimedOut(e);
            case "42501" -> new NotPermitted(firstLine(e), e);
            default ->
                endsTheConnection(state)
                        ? new DatabaseLost(e)
                        : new StoreFailure("the database answered: " + firstLine(e), e);
        };
    }

    /** Network, shutdown, crash, recovery; and limits of the server at which it hangs up on us. */
    private static boolean endsTheConnection(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("25P0") && !state.equals("25P02");
    }

    /** Later lines may repeat values of the row. */
    public static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^(ERROR|FATAL|PANIC): +", "");
    }
}
