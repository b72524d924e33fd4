package vn.mocgioi.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.cluster.ClusterSettings;
import vn.mocgioi.store.cluster.OsAccount;
import vn.mocgioi.store.cluster.PostgresCluster;
import vn.mocgioi.store.schema.DatabaseOpening;

/**
 * A migrated, empty database of a test's own on real PostGIS.
 *
 * <p>One private cluster serves all tests of a JVM, starts with the first that asks and goes with the JVM; each
 * database is a copy of one that was migrated once.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable PostgresCluster cluster;

    private final String name;
    private final DatabaseUrl url;
    private @Nullable Database database;

    private TestDatabase(String name, DatabaseUrl url) {
        this.name = name;
        this.url = url;
    }

    /** A migrated database without a row in any layer. */
    public static TestDatabase fresh() {
        return copyOf(TEMPLATE);
    }

    /** A database without PostGIS and without our schema. */
    public static TestDatabase bare() {
        return copyOf("template0");
    }

    public String name() {
        return name;
    }

    /** Its address, user and password included, as {@code --db} takes it. */
    public DatabaseUrl url() {
        return url;
    }

    /** The same, opened; closed with this. */
    public synchronized Database database() {
        if (database == null) {
            database = DatabaseOpening.open(url, new DatabaseLimits(4, 4, 60, 60), OptionalInt.empty());
        }
        return database;
    }

    /** A connection of the test's own, to prepare and to look: with our schema on the search path. */
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to mocgioi, public");
        }
        return connection;
    }

    /** Runs statements that give no rows. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row, as text; null when that is null. */
    public @Nullable String value(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("no row: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
        administer("drop database if exists " + name + " with (force)");
    }

    private static TestDatabase copyOf(String template) {
        PostgresCluster running = cluster();
        String name = "test_" + NUMBER.incrementAndGet();
        administer("create database " + name + " template " + template);
        return new TestDatabase(name, running.url(name));
    }

    private static synchronized PostgresCluster cluster() {
        if (cluster == null) {
            try {
                Path home = Files.createTempDirectory(
                        "mocgioi-test",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                PostgresCluster made = new PostgresCluster(
                        home.resolve("cluster"), OsAccount.forNewCluster(), ClusterSettings.throwaway());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made, home)));
                made.create();
                made.start();
                cluster = made;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            administer("create database " + TEMPLATE);
            DatabaseOpening.open(cluster.url(TEMPLATE), DatabaseLimits.ofCommand(), OptionalInt.empty())
                    .close();
        }
        return cluster;
    }

    private static void administer(String sql) {
        DatabaseUrl admin = cluster().url("postgres");
        try (Connection connection = DriverManager.getConnection(admin.jdbc(), admin.user(), admin.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void remove(PostgresCluster made, Path home) {
        made.stop();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
