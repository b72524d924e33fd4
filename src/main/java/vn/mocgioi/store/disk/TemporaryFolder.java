package vn.mocgioi.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one folder for everything temporary of this process: only its account can enter it, and it goes with the process.
 *
 * <p>A killed process cannot tidy up. Each holds a lock on a file in its folder, which the system lets go with the
 * process; whoever comes next deletes the folders of its account whose lock is free.
 */
public final class TemporaryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final String NAME = "mocgioi-run-";
    /** Before its lock is held a folder has another name, so that nobody takes it for one that was left. */
    private static final String NEW = ".mocgioi-new-";

    private static final String LOCK = "lock";
    /** As it was when the program began. */
    private static final String SYSTEMS = System.getProperty("java.io.tmpdir");

    private static final TemporaryFolder PROCESS = new TemporaryFolder();

    private @Nullable Path data;
    private @Nullable Path parent;
    private @Nullable Path own;
    private final List<FileChannel> locks = new ArrayList<>();

    private TemporaryFolder() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::goes, "delete-temporary-folder"));
    }

    /** Has temporary files lie in the folder of the data where that is this account's, and not where the system keeps them. */
    public static void liesIn(Path data) {
        synchronized (PROCESS) {
            PROCESS.data = data.toAbsolutePath().normalize();
            PROCESS.parent = null;
        }
    }

    /** A new folder that only this account can enter. */
    public static Path create(String name) throws IOException {
        return PROCESS.newFolder(name);
    }

    /** Where folders are made, for messages and for those who look for what was left. */
    public static Path place() {
        synchronized (PROCESS) {
            return PROCESS.own == null ? PROCESS.parent() : PROCESS.own;
        }
    }

    /** Deletes what killed processes of this account have left. */
    public static void deleteLeftOvers() {
        synchronized (PROCESS) {
            PROCESS.deleteLeftOvers(PROCESS.parent());
        }
    }

    /** Deletes one that {@link #create} made, with all that is in it. */
    public static void delete(Path folder) {
        try (HeldFolder parent = HeldFolder.at(folder.toAbsolutePath().getParent())) {
            parent.delete(folder.getFileName().toString());
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone already", folder);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", folder, e.getMessage());
        }
    }

    private synchronized Path newFolder(String name) throws IOException {
        // A tidy system may have taken away what nobody touched for days.
        if (own == null || !Files.isDirectory(own)) {
            Path parent = parent();
            own = begin(parent);
            deleteLeftOvers(parent);
        }
        return Files.createTempDirectory(own, name + "-");
    }

    private Path begin(Path parent) throws IOException {
        // rwx------, and made only when there is nothing of that name, as Java does it.
        Path made = Files.createTempDirectory(parent, NEW);
        Path named = made.resolveSibling(NAME + made.getFileName().toString().substring(NEW.length()));
        try (HeldFolder above = HeldFolder.at(parent);
                HeldFolder inside = above.enter(made.getFileName().toString())) {
            FileChannel lock = inside.lockFile(LOCK);
            locks.add(lock);
            lock.lock();
            above.move(made.getFileName().toString(), named.getFileName().toString());
        }
        // Libraries ask for it when they need a file.
        System.setProperty("java.io.tmpdir", named.toString());
        return named;
    }

    private Path parent() {
        if (parent == null) {
            parent = inData().orElse(Path.of(SYSTEMS));
        }
        return parent;
    }

    private Optional<Path> inData() {
        if (data == null) {
            return Optional.empty();
        }
        Path temporary = data.resolve("tmp");
        try {
            OwnFolder.make(data);
            if (!Files.exists(temporary)) {
                Files.createDirectory(
                        temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            try (HeldFolder held = HeldFolder.at(temporary)) {
                held.shutToOthers();
                return Optional.of(held.path());
            }
        } catch (IOException e) {
            LOG.warn("Temporary files cannot lie in {} and go to {}: {}", temporary, SYSTEMS, e.toString());
            return Optional.empty();
        }
    }

    private void deleteLeftOvers(Path parent) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (HeldFolder above = HeldFolder.at(parent.toRealPath())) {
            for (String name : above.names()) {
                if (name.startsWith(NAME) && !parent.resolve(name).equals(own)) {
                    deleteUnlessUsed(above, name);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} could not be searched for what a killed process left: {}", parent, e.getMessage());
        }
    }

    private static void deleteUnlessUsed(HeldFolder above, String name) {
        try {
            if (!above.ownerOf(name).equals(HeldFolder.ourselves())) {
                return;
            }
            try (HeldFolder left = above.enter(name)) {
                if (left.isOurs() && isFree(left)) {
                    above.delete(name);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", above.path().resolve(name), e.getMessage());
        }
    }

    private static boolean isFree(HeldFolder left) throws IOException {
        try (FileChannel lock = left.lockFile(LOCK)) {
            return lock.tryLock() != null;
        }
    }

    private synchronized void goes() {
        if (own != null) {
            delete(own);
        }
    }
}
