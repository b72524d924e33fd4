package vn.mocgioi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The first look at a database: whether it is there, new enough, and has PostGIS. */
final class Server {
    private Server() {}

    /** Any number will do, as long as every Mốc Giới takes the same: it keeps two starts from adding PostGIS at once. */
    private static final long LOCK = 0x4D6F6347696F69L;

    /**
     * Connects once, adds PostGIS where the database lacks it, and gives the search path: our schema first, then
     * wherever PostGIS is.
     */
    static String searchPath(DatabaseUrl url, Properties properties) {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), properties);
                Statement statement = connection.createStatement()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < PostgresTooOld.OLDEST_MAJOR) {
                throw new PostgresTooOld(major);
            }
            String schema = postgisSchema(statement);
            if (schema.isEmpty()) {
                addPostgis(statement, major, connection.getCatalog());
                schema = postgisSchema(statement);
            }
            return Migrations.SCHEMA + ", public" + (schema.equals("public") ? "" : ", " + schema);
        } catch (SQLException e) {
            throw unreachable(url, e);
        }
    }

    private static String postgisSchema(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("""
                select quote_ident(n.nspname)
                from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                where e.extname = 'postgis'
                """)) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private static void addPostgis(Statement statement, int major, String database) throws SQLException {
        try (ResultSet available =
                statement.executeQuery("select from pg_available_extensions where name = 'postgis'")) {
            if (!available.next()) {
                throw PostgisMissing.onServer(major);
            }
        }
        statement.execute("select pg_advisory_lock(" + LOCK + ")");
        try {
            statement.execute("create extension if not exists postgis");
        } catch (SQLException e) {
            DatabaseException cause = SqlErrors.translated(e);
            throw cause instanceof NotPermitted ? PostgisMissing.inDatabase(database) : cause;
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
