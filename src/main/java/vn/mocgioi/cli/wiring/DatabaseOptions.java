package vn.mocgioi.cli.wiring;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.disk.TemporaryFolder;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.schema.DatabaseOpening;

/** Which database a command works on: one that is named, or the private cluster of this checkout. */
public final class DatabaseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"--db", "--db-url"},
            paramLabel = "URL",
            converter = AddressConverter.class,
            description =
                    "A PostGIS database: postgresql://user@host:5432/database. Without it a private cluster is used,"
                            + " and started unless it runs (MOCGIOI_DB_URL; MOCGIOI_DB_USER and MOCGIOI_DB_PASSWORD for"
                            + " what the address leaves out, or ~/.pgpass: what stands here is seen by all on the machine)")
    private @Nullable DatabaseUrl address;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the private cluster and of temporary files (MOCGIOI_DATA; .data of the"
                    + " checkout)")
    private @Nullable Path data;

    @Option(
            names = "--survey-crs",
            paramLabel = "EPSG:n",
            converter = EpsgConverter.class,
            description = "The CRS in which survey coordinates are kept, chosen when the database is made"
                    + " (MOCGIOI_SURVEY_CRS; EPSG:9213, VN-2000 / TM-3 106°30′)")
    private @Nullable Integer surveySrid;

    /** The folder for what is kept on disk; it need not be there. */
    public Path dataFolder() {
        return DataFolder.of(data);
    }

    /** Opens and migrates the database; says on the error stream what takes time. */
    public OpenDatabase open(DatabaseLimits limits) {
        CompletableFuture<?> transforms = CompletableFuture.runAsync(DatabaseOptions::prepareTransforms);
        OpenDatabase open = openWithoutTransforms(limits);
        transforms.handle((nothing, failure) -> failure).join();
        return open;
    }

    /**
     * Loads what projects while the database is being opened, which takes about as long. Where it fails, so does the
     * first who needs it, and says why.
     */
    private static void prepareTransforms() {
        Transform.between(Crs.of(DatabaseOpening.DEFAULT_SURVEY_SRID), Crs.WGS84);
    }

    private OpenDatabase openWithoutTransforms(DatabaseLimits limits) {
        if (data != null || address == null) {
            TemporaryFolder.liesIn(DataFolder.of(data));
        }
        OptionalInt asked = surveySrid == null ? OptionalInt.empty() : OptionalInt.of(surveySrid);
        if (address != null) {
            DatabaseUrl complete = address.or(System.getenv("MOCGIOI_DB_USER"), System.getenv("MOCGIOI_DB_PASSWORD"));
            return new OpenDatabase(DatabaseOpening.open(complete, limits, asked), null);
        }
        PrivateCluster cluster = PrivateCluster.join(DataFolder.of(data), this::say);
        try {
            return new OpenDatabase(DatabaseOpening.open(cluster.url(), limits, asked), cluster);
        } catch (DatabaseException e) {
            DatabaseException explained = cluster.explained(e);
            cluster.close();
            throw explained;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** Tells whoever starts what runs for long when all others can read the password meanwhile. */
    public void warnOfPassword() {
        boolean shown = address != null
                && address.password() != null
                && command.commandLine().getParseResult().hasMatchedOption("--db");
        if (shown) {
            say("everybody on this machine can read a password on the command line; put the address into"
                    + " MOCGIOI_DB_URL, or the password into MOCGIOI_DB_PASSWORD or ~/.pgpass");
        }
    }

    private void say(String line) {
        command.commandLine().getErr().println(line);
        command.commandLine().getErr().flush();
    }

    /** Keeps picocli from repeating the address, and the password in it, when it is wrong. */
    static final class AddressConverter implements ITypeConverter<DatabaseUrl> {
        @Override
        public DatabaseUrl convert(String text) {
            try {
                return DatabaseUrl.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Takes {@code EPSG:9213} and {@code 9213}. */
    public static final class EpsgConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            String digits = text.strip().replaceFirst("(?i)^epsg:", "");
            if (!digits.matches("\\d{4,5}")) {
                throw new TypeConversionException("'" + text + "' is no EPSG code; write for example EPSG:9213");
            }
            return Integer.valueOf(digits);
        }
    }
}
