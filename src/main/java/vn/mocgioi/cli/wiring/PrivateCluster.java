package vn.mocgioi.cli.wiring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.cluster.ClusterSettings;
import vn.mocgioi.store.cluster.OsAccount;
import vn.mocgioi.store.cluster.PostgresCluster;
import vn.mocgioi.store.cluster.PostgresPrograms;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.disk.HeldFolder;
import vn.mocgioi.store.failure.DatabaseException;

/**
 * The PostGIS cluster that the commands of one checkout share: the first to come starts it, the last to leave stops it.
 *
 * <p>Two locks of the operating system keep this in order, and vanish with a killed process by themselves. {@code
 * start.lock} is held, by one at a time, while the cluster is made, started or stopped. {@code users.lock} is shared by
 * all who use the cluster: whoever leaves and can have it alone was the last.
 */
public final class PrivateCluster implements AutoCloseable {

    private static final Path FOR_UNREACHABLE_CHECKOUTS = Path.of("/var/lib/mocgioi");
    private static final String START = "start.lock";

    private final PostgresCluster cluster;
    private final Path folder;
    private final Consumer<String> say;
    private final FileChannel users;
    private @Nullable FileLock inUse;
    private @Nullable ClusterWatch watch;

    private PrivateCluster(PostgresCluster cluster, Path folder, Consumer<String> say, FileChannel users) {
        this.cluster = cluster;
        this.folder = folder;
        this.say = say;
        this.users = users;
    }

    /**
     * Makes the cluster where there is none, starts it where it does not run, and uses it until closed.
     *
     * @param data the folder for it, usually {@code .data} of the checkout
     * @param say is told what is done, in one line each
     */
    public static PrivateCluster join(Path data, Consumer<String> say) {
        OsAccount newcomer = OsAccount.forNewCluster();
        Path folder = reachable(data.toAbsolutePath().normalize(), newcomer);
        Path home = folder.resolve("postgres");
        OsAccount account = PostgresCluster.owner(home).orElse(newcomer);
        try {
            FileChannel users = lockFile(folder, "users.lock");
            PrivateCluster joined = new PrivateCluster(
                    new PostgresCluster(home, account, ClusterSettings.lasting()), folder, say, users);
            joined.enter();
            joined.watch = new ClusterWatch(joined);
            return joined;
        } catch (AccessDeniedException e) {
            Path whose = Files.exists(home) ? home : folder;
            throw new CommandFailed(
                    "the private database in " + folder + " belongs to "
                            + OsAccount.ownerOf(whose).name()
                            + ": run this with sudo or as that user, or give another database with --db",
                    e);
        } catch (IOException e) {
            throw new CommandFailed("cannot use " + folder + " for the private database: " + e.getMessage(), e);
        }
    }

    public DatabaseUrl url() {
        return cluster.url(PostgresCluster.DATABASE);
    }

    /** The cause of an error on a connection to it, as far as the cluster itself shows one. */
    DatabaseException explained(DatabaseException error) {
        return cluster.explained(error);
    }

    /** Starts it again after its server was killed, for all who use it. */
    synchronized void startAgain() throws IOException {
        if (inUse == null) {
            return;
        }
        try (FileChannel start = lockFile(folder, START)) {
            // Held until the file is closed.
            start.lock();
            cluster.startAgain();
        }
    }

    PostgresCluster cluster() {
        return cluster;
    }

    /** Leaves the cluster; stops it when nobody else uses it. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        leave();
    }

    private synchronized void leave() {
        if (inUse == null) {
            return;
        }
        try (FileChannel start = lockFile(folder, START)) {
            // Held until the file is closed.
            start.lock();
            inUse.release();
            inUse = null;
            if (users.tryLock() != null) {
                cluster.stop();
            }
            users.close();
        } catch (IOException e) {
            throw new CommandFailed("cannot leave the private database in " + folder + ": " + e.getMessage(), e);
        }
    }

    private void enter() throws IOException {
        try (FileChannel start = lockFile(folder, START)) {
            // Held until the file is closed.
            start.lock();
            FileLock entered = users.lock(0, Long.MAX_VALUE, true);
            try {
                startUnlessRunning();
                inUse = entered;
            } finally {
                if (inUse == null) {
                    users.close();
                }
            }
        }
    }

    private void startUnlessRunning() {
        if (!cluster.exists()) {
            say.accept("making a private PostGIS cluster in " + folder);
            cluster.create();
        }
        if (!cluster.ready()) {
            say.accept("starting the private PostGIS cluster in " + folder);
            cluster.start();
        }
        cluster.wake(cluster.stopped());
    }

    /** The folder itself, or where the account cannot enter it one that stands for it. */
    private static Path reachable(Path data, OsAccount account) {
        try {
            Path real = made(data);
            if (account.current()) {
                return real;
            }
            // Without PostgreSQL there is no account to ask either: say what is missing.
            PostgresPrograms.newest();
            return account.canEnter(real) ? real : made(FOR_UNREACHABLE_CHECKOUTS.resolve(hash(real)));
        } catch (IOException e) {
            throw new CommandFailed(
                    "cannot make a folder for the private database: " + e
                            + "; choose another with --data (MOCGIOI_DATA)",
                    e);
        }
    }

    private static Path made(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        try (HeldFolder held = HeldFolder.at(real)) {
            if (held.isOurs()) {
                held.shutToOthers();
            }
        }
        return real;
    }

    private static String hash(Path path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static FileChannel lockFile(Path folder, String name) throws IOException {
        try (HeldFolder held = HeldFolder.at(folder)) {
            return held.lockFile(name);
        }
    }
}
