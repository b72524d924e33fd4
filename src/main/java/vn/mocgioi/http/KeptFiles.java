package vn.mocgioi.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that cannot be streamed, built once for a question and a state of the layers and kept while there is room.
 * Whoever asks for one that is being built waits for it; only a few are built at once.
 */
final class KeptFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);
    private static final long KEPT_BYTES = 1_000_000_000L;
    /** So that one file never pushes out all the others. */
    static final long MOST_BYTES_OF_ONE = 600_000_000L;

    private static final int MOST_AT_ONCE = 2;
    private static final int WEIGHT_UNIT_BYTES = 1_024;

    private final Semaphore builders = new Semaphore(MOST_AT_ONCE);
    private final ConcurrentMap<String, CompletableFuture<Path>> building = new ConcurrentHashMap<>();
    private final Cache<String, Path> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES / WEIGHT_UNIT_BYTES)
            .weigher((String key, Path file) -> (int) (sizeOf(file) / WEIGHT_UNIT_BYTES) + 1)
            .evictionListener((@Nullable String key, @Nullable Path file, RemovalCause cause) -> delete(file))
            .build();
    private @Nullable Path folder;

    /** Builds a file at a path that does not exist yet. */
    @FunctionalInterface
    interface Builder {
        void build(Path target) throws IOException;
    }

    /**
     * The file of this question, built when it is not there.
     *
     * @param key of the question and the state of the layers
     * @param suffix of the file's name
     */
    Path get(String key, String suffix, Builder builder) throws IOException {
        Path known = kept.getIfPresent(key);
        if (known != null && Files.exists(known)) {
            return known;
        }
        CompletableFuture<Path> mine = new CompletableFuture<>();
        CompletableFuture<Path> other = building.putIfAbsent(key, mine);
        return other == null ? built(key, suffix, builder, mine) : await(other);
    }

    private Path built(String key, String suffix, Builder builder, CompletableFuture<Path> mine) throws IOException {
        if (!builders.tryAcquire()) {
            building.remove(key);
            TooBusy busy = new TooBusy(MOST_AT_ONCE + " files are being built; ask again in a few seconds");
            mine.completeExceptionally(busy);
            throw busy;
        }
        try {
            Path target = Files.createTempDirectory(folder(), "file").resolve("layer." + suffix);
            builder.build(target);
            kept.put(key, target);
            mine.complete(target);
            return target;
        } catch (IOException | RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            building.remove(key);
            builders.release();
        }
    }

    private static Path await(CompletableFuture<Path> other) throws IOException {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("mocgioi-files");
        }
        return folder;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is sending it still can: the name goes, the open file stays until it is closed. */
    private static void delete(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            LOG.warn("Cannot delete {}: {}", file, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("Cannot delete the files in {}: {}", folder, e.getMessage());
        }
    }
}
