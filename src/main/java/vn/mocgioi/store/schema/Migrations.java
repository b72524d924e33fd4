package vn.mocgioi.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.store.changes.WriteLock;
import vn.mocgioi.store.clearance.book.ClearanceBook;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.NotPermitted;
import vn.mocgioi.store.failure.StoreFailure;
import vn.mocgioi.store.zones.LotBook;

/** Brings the schema to the version of this program, from {@code sql/} on the class path. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    static final String SCHEMA = "mocgioi";

    /** VN-2000 / TM-3 106°30′: Thái Nguyên's grid. */
    public static final int DEFAULT_SURVEY_SRID = 9213;

    /** The state of {@code raise exception} in a migration. */
    private static final String RAISED_BY_US = "P0001";

    private final DataSource dataSource;

    public Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Migrates what is not migrated yet, and gives the survey CRS of the database.
     *
     * @param askedSrid the survey CRS that the caller wants; empty for the one of the database, or the default
     */
    public int bringUpToDate(DatabaseState database, OptionalInt askedSrid) {
        OptionalInt stored = database.surveySrid();
        if (stored.isPresent() && askedSrid.isPresent() && stored.getAsInt() != askedSrid.getAsInt()) {
            throw new SurveyCrsDiffers(askedSrid.getAsInt(), stored.getAsInt());
        }
        int srid = stored.orElse(askedSrid.orElse(DEFAULT_SURVEY_SRID));
        // Flyway takes a third of a start to find that there is nothing to do.
        String fingerprint = MigrationFiles.fingerprint();
        if (!fingerprint.equals(database.migratedBy())) {
            migrate(srid);
            recountWhereDue();
            remember(fingerprint);
        }
        return srid;
    }

    private void migrate(int srid) {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .defaultSchema(SCHEMA)
                .locations("classpath:" + MigrationFiles.FOLDER)
                .placeholders(Map.of("survey_srid", String.valueOf(srid)))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
        try {
            refuseNewerSchema(flyway.info());
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new SchemaForeign("a migration that it had differs from this program's (" + firstLine(e) + ")");
        } catch (FlywayException e) {
            throw failure(flyway, e);
        }
    }

    /** What a migration cannot work out in SQL it leaves to the program; half a recount is taken back and done again. */
    private void recountWhereDue() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + WriteLock.KEY + ")");
            if (statement.executeUpdate("delete from setting where key = 'clearance_recount_due'") > 0) {
                LOG.info("Counting clearance anew for this version of the program");
                new ClearanceBook(connection).rebuild();
            }
            if (statement.executeUpdate("delete from setting where key = 'lots_due'") > 0) {
                new LotBook(connection).rebuild();
            }
            connection.commit();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private void remember(String fingerprint) {
        try (Connection connection = dataSource.getConnection()) {
            new NamedSql("""
                    insert into mocgioi.setting (key, value) values (:key, :value)
                    on conflict (key) do update set value = excluded.value
                    """)
                    .bind("key", DatabaseState.MIGRATED_BY)
                    .bind("value", fingerprint)
                    .update(connection);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private void refuseNewerSchema(MigrationInfoService info) {
        Arrays.stream(info.applied())
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((first, last) -> last)
                .ifPresent(newer -> {
                    throw new SchemaTooNew(version(newer), newestKnown(info));
                });
    }

    private DatabaseException failure(Flyway flyway, FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return failure(flyway, sql);
            }
        }
        if (e.getMessage() != null && e.getMessage().contains("non-empty schema")) {
            return new SchemaForeign("it holds tables but no history of migrations");
        }
        return new StoreFailure("the migration failed: " + firstLine(e), e);
    }

    private DatabaseException failure(Flyway flyway, SQLException e) {
        if (RAISED_BY_US.equals(e.getSQLState())) {
            return new MigrationRefused(SqlErrors.firstLine(e), e);
        }
        DatabaseException known = SqlErrors.translated(e);
        return known instanceof NotPermitted
                ? new SchemaTooOld(pending(flyway.info()), SqlErrors.firstLine(e), e)
                : known;
    }

    private static String pending(MigrationInfoService info) {
        return Arrays.stream(info.pending())
                .map(m -> (m.getVersion() == null ? "" : m.getVersion() + " ") + m.getDescription())
                .collect(Collectors.joining(", "));
    }

    private static String newestKnown(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .filter(m -> m.getState().isResolved() && m.getVersion() != null)
                .reduce((first, last) -> last)
                .map(Migrations::version)
                .orElse("none");
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion() == null
                ? migration.getDescription()
                : migration.getVersion().getVersion();
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
