package vn.mocgioi.store.features;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.SqlErrors;

/**
 * Published features, one after the other, as the bytes the database sends. It holds a connection until it is closed.
 *
 * <p>Read by place, not by name as all else is: the columns are those that were asked for, and of a download of
 * 400,000 rows each is read.
 */
public final class FeatureCursor implements AutoCloseable {
    private static final int ID = 1;
    private static final int FROM = 2;
    private static final int GEOMETRY = 3;
    private static final int FIRST_PROPERTY = 4;

    private final FeatureQuery query;
    private final Reading reading;
    private final PreparedStatement statement;
    private final ResultSet rows;

    FeatureCursor(FeatureQuery query, Reading reading, PreparedStatement statement, ResultSet rows) {
        this.query = query;
        this.reading = reading;
        this.statement = statement;
        this.rows = rows;
    }

    /** Moves to the next feature; false when there is none. */
    public boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw NotComputable.orTranslated(e, query);
        }
    }

    public long id() {
        try {
            return rows.getLong(ID);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Where the feature stands in the order. */
    public PageToken place() {
        try {
            List<@Nullable String> keys = new ArrayList<>();
            for (int i = 0; i < query.sort().size(); i++) {
                keys.add(rows.getString(FIRST_PROPERTY + query.properties().size() + i));
            }
            return new PageToken(rows.getLong(ID), rows.getString(FROM), keys);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** The place in the form that was asked for, or null where the feature has none. */
    public byte @Nullable [] geometry() {
        return bytes(GEOMETRY);
    }

    /** The value of the nth property asked for as PostgreSQL writes it in UTF-8: 9222.1, t, 2024-12-31; or null. */
    public byte @Nullable [] value(int property) {
        return bytes(FIRST_PROPERTY + property);
    }

    private byte @Nullable [] bytes(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Gives the connection back, also in the middle of the rows; the pool ends its transaction. */
    @Override
    public void close() {
        try {
            try (reading) {
                try (statement) {
                    rows.close();
                }
            }
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }
}
