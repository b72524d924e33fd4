package vn.mocgioi.store.features;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.SqlText;
import vn.mocgioi.store.failure.DatabaseException;

/** Reads published features. */
public final class FeatureStore {
    /** Pages up to this size come in one round trip; above it rows flow through a cursor. */
    private static final int ONE_TRIP = 1_001;

    private static final int ROWS_PER_FETCH = 1_000;

    private final Database database;
    private final FeatureSql statements;

    public FeatureStore(Database database) {
        this.database = database;
        this.statements = new FeatureSql(Crs.of(database.surveySrid()));
    }

    /** Opens a cursor on a page of features. Close it. */
    public FeatureCursor open(FeatureQuery query) {
        boolean oneTrip = query.limit() > 0 && query.limit() <= ONE_TRIP;
        return cursor(query, statements.rows(query), database::reading, oneTrip);
    }

    /** Opens a cursor that may be read for long, by one of few connections. Close it. */
    public FeatureCursor openLong(FeatureQuery query) {
        return cursor(query, statements.rows(query), database::longReading, false);
    }

    /** The version of one object that is valid on these days, or none. */
    public Optional<FeatureCursor> find(FeatureQuery query, long id) {
        FeatureCursor cursor = cursor(query, statements.one(query, id), database::reading, true);
        if (cursor.next()) {
            return Optional.of(cursor);
        }
        cursor.close();
        return Optional.empty();
    }

    /** How many features there are, whatever the page. */
    public long count(FeatureQuery query) {
        try (Reading reading = database.reading()) {
            return statements.count(query).get(reading.connection(), row -> row.longInteger("count"));
        } catch (SQLException e) {
            throw NotComputable.orTranslated(e, query);
        }
    }

    /** Takes a connection to read with. */
    @FunctionalInterface
    private interface Source {
        Reading take() throws SQLException;
    }

    private static FeatureCursor cursor(FeatureQuery query, SqlText sql, Source source, boolean oneTrip) {
        Reading reading = null;
        PreparedStatement statement = null;
        try {
            reading = source.take();
            statement = sql.prepare(oneTrip ? reading.connection() : reading.forManyRows());
            statement.setFetchSize(oneTrip ? 0 : ROWS_PER_FETCH);
            return new FeatureCursor(query, reading, statement, statement.executeQuery());
        } catch (SQLException e) {
            DatabaseException failure = NotComputable.orTranslated(e, query);
            release(reading, statement, failure);
            throw failure;
        }
    }

    private static void release(
            @Nullable Reading reading, @Nullable PreparedStatement statement, DatabaseException failure) {
        try {
            if (statement != null) {
                statement.close();
            }
            if (reading != null) {
                reading.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
