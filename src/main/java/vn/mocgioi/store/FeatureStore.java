package vn.mocgioi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Days;
import vn.mocgioi.land.Property;

/** Reads published features. */
public final class FeatureStore {
    /** Pages up to this size come in one round trip; above it rows flow through a cursor. */
    private static final int ONE_TRIP = 1_001;

    private static final int ROWS_PER_FETCH = 1_000;

    private final Database database;

    public FeatureStore(Database database) {
        this.database = database;
    }

    /** Opens a cursor on a page of features, in the order of their ids. Close it. */
    public FeatureCursor open(FeatureQuery query) {
        return cursor(ordered(query), database.questions(), query.limit() > 0 && query.limit() <= ONE_TRIP);
    }

    /** Opens a cursor that may be read for long, by one of few connections. Close it. */
    public FeatureCursor openLong(FeatureQuery query) {
        return cursor(ordered(query), database.bulk(), false);
    }

    private static SqlText ordered(FeatureQuery query) {
        SqlText sql = select(query);
        if (query.after() != null) {
            sql.add("\nand (id, version_from) > (")
                    .bind(query.after().id())
                    .add(", ")
                    .bind(query.after().from())
                    .add("::date)");
        }
        sql.add("\norder by id, version_from");
        if (query.limit() > 0) {
            sql.add("\nlimit ").bind((long) query.limit());
        }
        return sql;
    }

    /** The version of one object that is valid on these days, or none. */
    public Optional<FeatureCursor> find(FeatureQuery query, long id) {
        SqlText sql = select(query);
        sql.add("\nand id = ").bind(id).add("\norder by version_from desc\nlimit 1");
        FeatureCursor cursor = cursor(sql, database.questions(), true);
        if (cursor.next()) {
            return Optional.of(cursor);
        }
        cursor.close();
        return Optional.empty();
    }

    /** How many features there are, whatever the page. */
    public long count(FeatureQuery query) {
        SqlText sql = new SqlText().add("select count(*) from ").add(view(query.collection()));
        where(query, sql);
        try (Connection connection = database.questions().getConnection();
                PreparedStatement statement = sql.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private static SqlText select(FeatureQuery query) {
        SqlText sql = new SqlText()
                .add("select id, version_from::text, ")
                .add(query.geometry().sql());
        for (Property property : query.properties()) {
            sql.add(", ").add(asText(property));
        }
        sql.add("\nfrom ").add(view(query.collection()));
        where(query, sql);
        return sql;
    }

    private FeatureCursor cursor(SqlText sql, DataSource pool, boolean oneTrip) {
        Connection connection = null;
        PreparedStatement statement = null;
        try {
            connection = pool.getConnection();
            if (!oneTrip) {
                connection.setAutoCommit(false);
            }
            statement = sql.prepare(connection);
            statement.setFetchSize(oneTrip ? 0 : ROWS_PER_FETCH);
            return new FeatureCursor(connection, statement, statement.executeQuery());
        } catch (SQLException e) {
            DatabaseException failure = SqlErrors.translated(e);
            release(connection, statement, failure);
            throw failure;
        }
    }

    private static void where(FeatureQuery query, SqlText sql) {
        sql.add("\nwhere true");
        days(query.days(), sql);
        FilterSql filters = new FilterSql(sql);
        query.filters().forEach(filter -> {
            sql.add("\nand ");
            filters.write(filter);
        });
    }

    private static void days(Days days, SqlText sql) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (to != null) {
            sql.add("\nand version_from <= ").bind(to);
        }
        if (from != null) {
            sql.add("\nand version_to > ").bind(from);
        }
    }

    static String view(Collection collection) {
        return "published_" + collection.name();
    }

    static String column(Property property) {
        return '"' + property.name() + '"';
    }

    private static String asText(Property property) {
        return switch (property.type()) {
            case TEXT, CHOICE -> column(property);
            case INTEGER, DECIMAL, DATE, BOOLEAN -> column(property) + "::text";
        };
    }

    private static void release(
            @Nullable Connection connection, @Nullable PreparedStatement statement, DatabaseException failure) {
        try {
            if (statement != null) {
                statement.close();
            }
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
