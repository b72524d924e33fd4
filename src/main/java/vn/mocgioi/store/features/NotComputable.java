package vn.mocgioi.store.features;

import java.sql.SQLException;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;

/** A filter of the caller's divides by zero, or goes beyond all numbers, for one of the features. */
public final class NotComputable extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private NotComputable(SQLException cause) {
        super("this cannot be computed for every feature: " + SqlErrors.firstLine(cause), cause);
    }

    /** Only what the caller wrote can be the caller's fault; else the data is, and that is ours. */
    static DatabaseException orTranslated(SQLException e, FeatureQuery query) {
        boolean dataError = e.getSQLState() != null && e.getSQLState().startsWith("22");
        boolean callersWords = !query.filters().isEmpty()
                || query.after() != null && !query.sort().isEmpty();
        return dataError && callersWords ? new NotComputable(e) : SqlErrors.translated(e);
    }
}
