package vn.mocgioi.exchange.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary folder that only this user can enter, gone when it is closed, when the program ends, and, after a kill,
 * when the program next needs one.
 */
public final class WorkFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String NAME = "mocgioi-import-";
    private static final Pattern OF_PROCESS = Pattern.compile(NAME + "(\\d+)-.*");
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(WorkFolder::delete), "delete-work-folders"));
    }

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** Deletes what a killed program left. */
    public static void deleteLeftOvers() {
        deleteLeftOvers(parent());
    }

    private static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    public static WorkFolder create() {
        Path parent = parent();
        deleteLeftOvers(parent);
        try {
            // rwx------ is what Java gives a temporary folder
            Path path = Files.createTempDirectory(
                    parent, NAME + ProcessHandle.current().pid() + "-");
            path = path.toRealPath();
            OPEN.add(path);
            return new WorkFolder(path);
        } catch (IOException e) {
            throw new FileProblem("cannot make a folder in " + parent + ": " + e.getMessage(), e);
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
        delete(path);
        OPEN.remove(path);
    }

    /** Folders of processes that are gone were left by a kill. */
    private static void deleteLeftOvers(Path parent) {
        try (var folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path folder : folders) {
                Matcher name = OF_PROCESS.matcher(String.valueOf(folder.getFileName()));
                boolean ours = name.matches() && Files.isWritable(folder) && Files.isDirectory(folder);
                if (ours && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} could not be searched for what a killed import left: {}", parent, e.getMessage());
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
                        throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // gone already: closed by the shutdown and by its user
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", folder, e.getMessage());
        }
    }
}
