package vn.mocgioi.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.mocgioi.store.disk.TemporaryFolder;

/** A temporary folder that only this user can enter, gone when it is closed, and with the program in any case. */
public final class WorkFolder implements AutoCloseable {
    private static final String NAME = "import";
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** @throws FileProblem when there is no room for one, or no right to make it */
    public static WorkFolder create() {
        try {
            Path path = TemporaryFolder.create(NAME).toRealPath();
            OPEN.add(path);
            return new WorkFolder(path);
        } catch (IOException e) {
            throw new FileProblem(
                    "cannot make a folder for temporary files in " + TemporaryFolder.place() + ": " + e.getMessage(),
                    e);
        }
    }

    public Path path() {
        return path;
    }

    /** Whether a file lies in a folder of ours that is open, where only we can come. */
    public static boolean holds(Path file) {
        return OPEN.stream().anyMatch(file::startsWith);
    }

    @Override
    public void close() {
        TemporaryFolder.delete(path);
        OPEN.remove(path);
    }
}
