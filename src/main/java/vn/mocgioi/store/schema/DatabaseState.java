package vn.mocgioi.store.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.DatabaseUnreachable;
import vn.mocgioi.store.failure.NotPermitted;

/**
 * The first look at a database: whether it is there, new enough, has PostGIS, and in which state our schema is.
 *
 * @param searchPath our schema, then wherever PostGIS is
 * @param surveySrid the survey CRS it was made with; empty before its first migration
 * @param migratedBy the {@link MigrationFiles#fingerprint} that it was last migrated with; empty when it never was
 */
public record DatabaseState(String searchPath, OptionalInt surveySrid, String migratedBy) {

    static final String SURVEY_SRID = "survey_srid";
    static final String MIGRATED_BY = "migrated_by";

    /** Any number will do, as long as every Mốc Giới takes the same: it keeps two starts from adding PostGIS at once. */
    private static final long LOCK = 0x4D6F6347696F69L;

    /** Connects once, and adds PostGIS where the database lacks it. */
    public static DatabaseState at(DatabaseUrl url) {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.properties());
                Statement statement = connection.createStatement()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < PostgresTooOld.OLDEST_MAJOR) {
                throw new PostgresTooOld(major);
            }
            String postgis = postgisSchema(connection);
            if (postgis.isEmpty()) {
                addPostgis(connection, statement, major);
                postgis = postgisSchema(connection);
            }
            String srid = setting(connection, SURVEY_SRID);
            return new DatabaseState(
                    Migrations.SCHEMA + ", public" + (postgis.equals("public") ? "" : ", " + postgis),
                    srid.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(srid)),
                    setting(connection, MIGRATED_BY));
        } catch (SQLException e) {
            throw unreachable(url, e);
        }
    }

    /** A setting of the database; empty when there is none. */
    private static String setting(Connection connection, String key) throws SQLException {
        boolean migrated = new NamedSql("select to_regclass('mocgioi.setting') is not null as there")
                .get(connection, row -> row.bool("there"));
        if (!migrated) {
            return "";
        }
        return new NamedSql("select value from mocgioi.setting where key = :key")
                .bind("key", key)
                .find(connection, row -> row.text("value"))
                .orElse("");
    }

    private static String postgisSchema(Connection connection) throws SQLException {
        return new NamedSql("""
                select quote_ident(n.nspname) as name
                from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                where e.extname = 'postgis'
                """).find(connection, row -> row.text("name")).orElse("");
    }

    private static void addPostgis(Connection connection, Statement statement, int major) throws SQLException {
        boolean available = new NamedSql(
                        "select exists (select from pg_available_extensions where name = 'postgis') as available")
                .get(connection, row -> row.bool("available"));
        if (!available) {
            throw PostgisMissing.onServer(major);
        }
        statement.execute("select pg_advisory_lock(" + LOCK + ")");
        try {
            statement.execute("create extension if not exists postgis");
        } catch (SQLException e) {
            DatabaseException cause = SqlErrors.translated(e);
            throw cause instanceof NotPermitted ? PostgisMissing.inDatabase(connection.getCatalog()) : cause;
        } finally {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private static DatabaseException unreachable(DatabaseUrl url, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        boolean turnedAway = state.startsWith("08") || state.startsWith("28") || state.equals("3D000");
        return turnedAway ? new DatabaseUnreachable(url.place(), SqlErrors.firstLine(e), e) : SqlErrors.translated(e);
    }
}
