package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.disk.FullDisk;
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

    private static final String DATA = "data";
    private static final String UNFINISHED = "data.new";
    private static final String PASSWORD = "password";
    private static final String PORT = "port";
    private static final String START_LOG = "start.log";

    /** After a kill the old server's children may hold its lock file for some seconds: 30 times half a second. */
    private static final int START_TRIES = 30;

    private static final long RETRY_MILLIS = 500;

    /** Children of a killed server see that it is gone within a second or two, unless they are deep in a statement. */
    private static final int TRIES_BEFORE_KILLING = 6;

    /** What goes by itself: remains of the old server, and whatever of them is at its port. */
    private static final List<String> PASSING = List.of("lock file", "shared memory block", "Address already in use");

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
    private final ClusterFolder folder;
    private final OsAccount account;
    private final ClusterSettings settings;

    /**
     * @param home the folder of the cluster; made when absent
     * @param account who owns the folder and runs the server
     */
    public PostgresCluster(Path home, OsAccount account, ClusterSettings settings) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve(DATA);
        this.folder = new ClusterFolder(this.home, account);
        this.account = account;
        this.settings = settings;
    }

    /** Whose the cluster in this folder is; empty where none was ever finished. */
    public static Optional<OsAccount> owner(Path home) {
        return Files.exists(home.resolve(DATA), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(OsAccount.ownerOf(home))
                : Optional.empty();
    }

    public boolean exists() {
        return !folder.read(DATA, "PG_VERSION").isEmpty();
    }

    /** Makes the cluster; one that a kill left half made is made anew. */
    public void create() {
        PostgresPrograms programs = PostgresPrograms.newest();
        Path unfinished = home.resolve(UNFINISHED);
        try {
            folder.make();
            if (folder.freeBytes() < NEEDED_BYTES) {
                throw new DiskFull(
                        home + " has " + folder.freeBytes() / MB + " MB free of " + NEEDED_BYTES / MB + " needed",
                        null);
            }
            folder.delete(UNFINISHED);
            folder.write(PASSWORD, newPassword());
            List<String> initdb = new ArrayList<>(List.of(
                    programs.path("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + home.resolve(PASSWORD),
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
            folder.write(
                    UNFINISHED + "/postgresql.conf",
                    folder.read(UNFINISHED, "postgresql.conf") + "\ninclude_if_exists 'mocgioi.conf'\n");
            folder.rename(UNFINISHED, DATA);
        } catch (IOException e) {
            throw failure("cannot make the private cluster in " + home, reason(e));
        }
    }

    /** Starts the server, or finds it running; after a kill it recovers by itself. Ready when this returns. */
    public void start() {
        start(OptionalInt.empty());
    }

    /** The same, at the port where it was: programs that have its address go on with it. */
    public void startAgain() {
        start(lastPort());
    }

    private void start(OptionalInt port) {
        for (int tries = 1; !ready(); tries++) {
            if (postmaster().isPresent()) {
                awaitReady();
                continue;
            }
            Programs.Outcome started = tryToStart(port);
            if (started.ok()) {
                return;
            }
            String reason = started.output() + "\n" + folder.read(START_LOG);
            if (tries == START_TRIES || PASSING.stream().noneMatch(reason::contains)) {
                throw failure("cannot start the private cluster", reason);
            }
            if (tries == TRIES_BEFORE_KILLING && postmaster().isEmpty()) {
                processes().kill();
            }
            pause();
        }
    }

    /** Somebody started it who was then killed; it may have much to recover. */
    private void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_TIMEOUT_SECONDS);
        while (postmaster().isPresent() && !ready()) {
            if (System.nanoTime() > deadline) {
                throw failure("the private cluster does not get ready", folder.read(START_LOG));
            }
            pause();
        }
    }

    /** Stops the server when it runs: open transactions are rolled back, what was committed is on disk. */
    public void stop() {
        if (postmaster().isEmpty()) {
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
        if (!stopped.ok() && postmaster().isPresent()) {
            throw failure("cannot stop the private cluster", stopped.output());
        }
    }

    /** Whether the server runs and takes connections, as far as it says itself. */
    public boolean ready() {
        return postmaster().filter(PostmasterFile::ready).isPresent();
    }

    /** Its processes that somebody has stopped (SIGSTOP): they answer nobody, and keep what they have locked. */
    public Set<Path> stopped() {
        return processes().stopped();
    }

    /** Has these go on. */
    public void wake(Set<Path> stopped) {
        processes().wake(stopped);
    }

    private ServerProcesses processes() {
        return new ServerProcesses(data, account);
    }

    /** The address of one of its databases, while it runs. */
    public DatabaseUrl url(String database) {
        int port = written()
                .map(PostmasterFile::port)
                .orElseThrow(() -> new ClusterFailed("the private cluster in " + home + " does not run", null));
        // While it is down any program of the machine may listen in its place: it is not told the password.
        return new DatabaseUrl(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                SUPERUSER,
                folder.read(PASSWORD).strip(),
                true);
    }

    /** What the server has written about itself, if it still lives. */
    private Optional<PostmasterFile> postmaster() {
        return written().filter(PostmasterFile::alive);
    }

    private Optional<PostmasterFile> written() {
        return PostmasterFile.of(folder.read(DATA, PostmasterFile.NAME));
    }

    private Programs.Outcome tryToStart(OptionalInt given) {
        int port = given.isPresent() ? given.getAsInt() : freePort();
        try {
            deleteStaleFile();
            folder.write(PORT, port + "\n");
            folder.write(DATA + "/mocgioi.conf", settings.text());
            folder.delete(START_LOG);
        } catch (IOException e) {
            throw failure("cannot start the private cluster in " + home, reason(e));
        }
        return Programs.run(
                account.command(List.of(
                        programs().path("pg_ctl"),
                        "start",
                        "--pgdata=" + data,
                        "--log=" + folder.path(START_LOG),
                        "--wait",
                        "--timeout=" + START_TIMEOUT_SECONDS,
                        // No socket: its path would be too long in many folders.
                        "--options=-h 127.0.0.1 -p " + port + " -c unix_socket_directories=")),
                START_TIMEOUT_SECONDS + 10);
    }

    /**
     * Deletes the file of a server that is gone while its number is still in use: by an unrelated process, or by its
     * own remains that nobody reaps. PostgreSQL would refuse to start for as long as that number lives. A number that
     * is free it handles itself, and while any child of the old server lives the file stays.
     */
    private void deleteStaleFile() throws IOException {
        boolean stale =
                written().filter(file -> file.numberIsUsed() && !file.alive()).isPresent();
        if (stale && !processes().any()) {
            folder.delete(DATA, PostmasterFile.NAME);
        }
    }

    private PostgresPrograms programs() {
        return PostgresPrograms.ofMajor(
                Integer.parseInt(folder.read(DATA, "PG_VERSION").strip()), data);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random) + "\n";
    }

    /** What was behind an error on a connection to this cluster: a server without space just goes away. */
    public DatabaseException explained(DatabaseException error) {
        return outOfSpace() ? new DiskFull(home.toString(), error) : error;
    }

    private DatabaseException failure(String what, String output) {
        if (FullDisk.saidIn(output) || outOfSpace()) {
            return new DiskFull(home.toString(), null);
        }
        String reason = output.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElse(output.lines().reduce((first, last) -> last).orElse("no reason given"));
        return new ClusterFailed(what + ": " + reason.strip() + " (logs in " + home + ")", null);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** The port of last time where it is still free, so that programs with its address find the cluster again. */
    private int freePort() {
        OptionalInt last = lastPort();
        try {
            return last.isPresent() && isFree(last.getAsInt()) ? last.getAsInt() : anyFreePort();
        } catch (IOException e) {
            throw new ClusterFailed("there is no free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    private OptionalInt lastPort() {
        String last = folder.read(PORT).strip();
        return last.matches("\\d{4,5}") ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty();
    }

    private boolean outOfSpace() {
        return folder.freeBytes() < FULL_BYTES;
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

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFailed("interrupted while the private cluster started", e);
        }
    }
}
