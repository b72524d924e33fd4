package vn.mocgioi.store.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.DiskFull;

/**
 * A PostgreSQL cluster of our own in one folder, never the machine's: on 127.0.0.1 alone, at a free port, with a
 * generated password in a file that only its account can read.
 *
 * <p>The caller sees to it that no two commands make, start or stop it at once.
 */
public final class PostgresCluster {

    /** The one database of the cluster, and the superuser whose it is. */
    public static final String DATABASE = "mocgioi";

    private static final String SUPERUSER = "mocgioi";

    /** After a kill the old server's children may hold its lock file for some seconds: 30 times half a second. */
    private static final int START_TRIES = 30;

    private static final long RETRY_MILLIS = 500;
    private static final long MAKE_TIMEOUT_SECONDS = 120;
    private static final long START_TIMEOUT_SECONDS = 600;
    private static final long STOP_TIMEOUT_SECONDS = 120;

    private static final long MB = 1024 * 1024;

    /** An empty cluster, PostGIS, the schema and its first log files. */
    private static final long NEEDED_BYTES = 300 * MB;

    /** With less than two files of its write-ahead log PostgreSQL stops. */
    private static final long FULL_BYTES = 32 * MB;

    private final Path home;
    private final Path data;
    private final OsAccount account;
    private final ClusterSettings settings;

    /**
     * @param home the folder of the cluster; made when absent
     * @param account who owns the folder and runs the server
     */
    public PostgresCluster(Path home, OsAccount account, ClusterSettings settings) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("data");
        this.account = account;
        this.settings = settings;
    }

    /** Whose the cluster in this folder is; empty where none was ever finished. */
    public static Optional<OsAccount> owner(Path home) {
        Path data = home.resolve("data");
        return Files.exists(data) ? Optional.of(OsAccount.ownerOf(data)) : Optional.empty();
    }

    public boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes the cluster; one that a kill left half made is made anew. */
    public void create() {
        PostgresPrograms programs = PostgresPrograms.newest();
        Path unfinished = home.resolve("data.new");
        try {
            Files.createDirectories(home);
            if (freeBytes() < NEEDED_BYTES) {
                throw new DiskFull(
                        home + " has " + freeBytes() / MB + " MB free of " + NEEDED_BYTES / MB + " needed", null);
            }
            account.give(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            deleteTree(unfinished);
            List<String> initdb = new ArrayList<>(List.of(
                    programs.path("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + newPassword(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--data-checksums"));
            if (!settings.durable()) {
                initdb.add("--no-sync");
            }
            Programs.Outcome made = Programs.run(account.command(initdb), MAKE_TIMEOUT_SECONDS);
            if (!made.ok()) {
                throw failure("cannot make the private cluster", made.output());
            }
            // Before anything can connect: a cluster that is there at all has its database.
            Programs.Outcome database = Programs.run(
                    account.command(
                            List.of(programs.path("postgres"), "--single", "-D", unfinished.toString(), "postgres")),
                    "create database " + DATABASE + "\n",
                    MAKE_TIMEOUT_SECONDS);
            if (!database.ok() || database.output().contains("ERROR")) {
                throw failure("cannot make the database of the private cluster", database.output());
            }
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "\ninclude_if_exists 'mocgioi.conf'\n",
                    StandardOpenOption.APPEND);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure("cannot make the private cluster in " + home, e.toString());
        }
    }

    /** Starts the server, or finds it running; after a kill it recovers by itself. Ready when this returns. */
    public void start() {
        for (int tries = 1; !ready(); tries++) {
            Programs.Outcome started = tryToStart();
            if (started.ok()) {
                return;
            }
            String reason = started.output() + "\n" + readIfThere(startLog());
            boolean passing = reason.contains("lock file") || reason.contains("Address already in use");
            if (!passing || tries == START_TRIES) {
                throw failure("cannot start the private cluster", reason);
            }
            pause();
        }
    }

    /** Stops the server when it runs: open transactions are rolled back, what was committed is on disk. */
    public void stop() {
        if (PostmasterFile.of(data).filter(PostmasterFile::alive).isEmpty()) {
            return;
        }
        Programs.Outcome stopped = Programs.run(
                account.command(List.of(
                        programs().path("pg_ctl"),
                        "stop",
                        "--pgdata=" + data,
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + STOP_TIMEOUT_SECONDS)),
                STOP_TIMEOUT_SECONDS + 10);
        // It may have gone by itself meanwhile.
        if (!stopped.ok()
                && PostmasterFile.of(data).filter(PostmasterFile::alive).isPresent()) {
            throw failure("cannot stop the private cluster", stopped.output());
        }
    }

    /** Whether the server runs and takes connections. */
    public boolean ready() {
        return PostmasterFile.of(data).filter(PostmasterFile::ready).isPresent();
    }

    /** The address of one of its databases, while it runs. */
    public DatabaseUrl url(String database) {
        int port = PostmasterFile.of(data)
                .map(PostmasterFile::port)
                .orElseThrow(() -> new ClusterFailed("the private cluster in " + home + " does not run", null));
        try {
            String password = Files.readString(home.resolve("password")).strip();
            return new DatabaseUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, password);
        } catch (IOException e) {
            throw new ClusterFailed("cannot read the password of the private cluster: " + e.getMessage(), e);
        }
    }

    private Programs.Outcome tryToStart() {
        int port;
        try {
            port = freePort();
            PostmasterFile.of(data).ifPresent(PostmasterFile::deleteWhenStale);
            Path settingsFile = data.resolve("mocgioi.conf");
            Files.writeString(settingsFile, settings.text());
            account.give(settingsFile);
            Files.deleteIfExists(startLog());
        } catch (IOException e) {
            throw failure("cannot start the private cluster in " + home, e.toString());
        }
        return Programs.run(
                account.command(List.of(
                        programs().path("pg_ctl"),
                        "start",
                        "--pgdata=" + data,
                        "--log=" + startLog(),
                        "--wait",
                        "--timeout=" + START_TIMEOUT_SECONDS,
                        // No socket: its path would be too long in many folders.
                        "--options=-h 127.0.0.1 -p " + port + " -c unix_socket_directories=")),
                START_TIMEOUT_SECONDS + 10);
    }

    private PostgresPrograms programs() {
        return PostgresPrograms.ofMajor(
                Integer.parseInt(readIfThere(data.resolve("PG_VERSION")).strip()), data);
    }

    private Path newPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = home.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        account.give(file);
        return file;
    }

    private Path startLog() {
        return home.resolve("start.log");
    }

    /** What was behind an error on a connection to this cluster: a server without space just goes away. */
    public DatabaseException explained(DatabaseException error) {
        return outOfSpace() ? new DiskFull(home.toString(), error) : error;
    }

    private DatabaseException failure(String what, String output) {
        if (output.contains("No space left on device") || output.contains("Disk quota exceeded") || outOfSpace()) {
            return new DiskFull(home.toString(), null);
        }
        String reason = output.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElse(output.lines().reduce((first, last) -> last).orElse("no reason given"));
        return new ClusterFailed(what + ": " + reason.strip() + " (logs in " + home + ")", null);
    }

    /** The port of last time where it is still free, so that programs with its address find the cluster again. */
    private int freePort() throws IOException {
        Path lastPort = home.resolve("port");
        String last = readIfThere(lastPort).strip();
        int port = last.matches("\\d{4,5}") && isFree(Integer.parseInt(last)) ? Integer.parseInt(last) : anyFreePort();
        Files.writeString(lastPort, port + "\n");
        account.give(lastPort);
        return port;
    }

    private boolean outOfSpace() {
        return freeBytes() < FULL_BYTES;
    }

    /** Asked of the folder itself: a FileStore goes by the table of mounts, which a container may hide; then unknown is plenty. */
    private long freeBytes() {
        File folder = home.toFile();
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String readIfThere(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new ClusterFailed("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFailed("interrupted while the private cluster started", e);
        }
    }
}
