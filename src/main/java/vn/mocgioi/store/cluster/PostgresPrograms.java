package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One installed version of PostgreSQL's server programs.
 *
 * @param bin the folder with initdb, pg_ctl and postgres
 * @param major its major version
 */
public record PostgresPrograms(Path bin, int major) {

    /** The newest version that is installed together with PostGIS. */
    public static PostgresPrograms newest() {
        List<PostgresPrograms> installed = installed();
        return installed.stream()
                .filter(PostgresPrograms::hasPostgis)
                .max(Comparator.comparingInt(PostgresPrograms::major))
                .orElseThrow(() -> missing(installed));
    }

    private static PostgresMissing missing(List<PostgresPrograms> installed) {
        String instead = ", or give a database with --db (MOCGIOI_DB_URL)";
        return installed.isEmpty()
                ? new PostgresMissing("PostgreSQL's server programs are not installed; run: apt-get install postgresql"
                        + " postgresql-postgis" + instead)
                : new PostgresMissing("PostgreSQL " + installed.get(0).major + " is installed without PostGIS; run:"
                        + " apt-get install postgresql-" + installed.get(0).major + "-postgis-3" + instead);
    }

    /** The version that made the data of a cluster: no other can start it. */
    public static PostgresPrograms ofMajor(int major, Path data) {
        return installed().stream()
                .filter(p -> p.major == major)
                .findFirst()
                .orElseThrow(() -> new PostgresMissing("the data in " + data + " were made by PostgreSQL " + major
                        + ", which is not installed; run: apt-get install postgresql-" + major + " postgresql-" + major
                        + "-postgis-3, or carry them over with pg_upgrade (docs/operate.md)"));
    }

    public String path(String program) {
        return bin.resolve(program).toString();
    }

    private boolean hasPostgis() {
        if (!Files.isExecutable(bin.resolve("pg_config"))) {
            // Nobody can tell; making the extension will.
            return true;
        }
        Programs.Outcome folder = Programs.run(List.of(path("pg_config"), "--sharedir"), 10);
        return folder.ok() && Files.exists(Path.of(folder.output(), "extension", "postgis.control"));
    }

    private static List<PostgresPrograms> installed() {
        List<Path> folders = new ArrayList<>();
        String chosen = System.getenv("MOCGIOI_PG_BIN");
        if (chosen != null) {
            folders.add(Path.of(chosen));
        } else {
            folders.addAll(versionsUnder(Path.of("/usr/lib/postgresql")));
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                folders.add(Path.of(folder));
            }
        }
        List<PostgresPrograms> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isExecutable(folder.resolve("pg_ctl")) && Files.isExecutable(folder.resolve("initdb"))) {
                Integer major = majorOf(folder);
                if (major != null) {
                    found.add(new PostgresPrograms(folder, major));
                }
            }
        }
        return found;
    }

    /** Debian keeps each version's programs in a folder of its own, off the path. */
    private static List<Path> versionsUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.map(v -> v.resolve("bin")).toList();
        } catch (IOException e) {
            throw new ClusterFailed("cannot look into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable Integer majorOf(Path folder) {
        Path version = folder.getParent() == null ? null : folder.getParent().getFileName();
        if (version != null && version.toString().matches("\\d+")) {
            return Integer.valueOf(version.toString());
        }
        Programs.Outcome outcome = Programs.run(List.of(folder.resolve("pg_ctl").toString(), "--version"), 10);
        String digits = outcome.output().replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
        return outcome.ok() && digits.matches("\\d+") ? Integer.valueOf(digits) : null;
    }
}
