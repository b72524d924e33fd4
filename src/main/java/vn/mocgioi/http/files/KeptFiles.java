package vn.mocgioi.http.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OgrFile;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.store.disk.TemporaryFolder;

/**
 * Files that cannot be streamed, built once for a question and a state of the layers and kept while there is room.
 * Whoever asks for one that is being built waits for it; only a few are built at once.
 */
final class KeptFiles implements AutoCloseable {
    private static final long KEPT_BYTES = 1_000_000_000L;
    /** So that one file never pushes out all the others. */
    static final long MOST_BYTES_OF_ONE = 600_000_000L;

    private static final int MOST_AT_ONCE = 2;
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final int WEIGHT_UNIT_BYTES = 1_024;

    private final Semaphore builders = new Semaphore(MOST_AT_ONCE);
    private final ConcurrentMap<String, Building> building = new ConcurrentHashMap<>();
    private final Cache<String, Path> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES / WEIGHT_UNIT_BYTES)
            .weigher((String key, Path file) -> (int) (sizeOf(file) / WEIGHT_UNIT_BYTES) + 1)
            .evictionListener((@Nullable String key, @Nullable Path file, RemovalCause cause) ->
                    delete(file == null ? null : file.getParent()))
            .build();

    /** Builds a file at a path that does not exist yet. */
    @FunctionalInterface
    interface Builder {
        /** The supplier tells whether others than the one it is built for wait for it. */
        void build(Path target, BooleanSupplier othersWait) throws IOException;
    }

    private record Building(CompletableFuture<Path> file, AtomicInteger waiting) {
        Building() {
            this(new CompletableFuture<>(), new AtomicInteger());
        }
    }

    /**
     * The file of this question, built when it is not there.
     *
     * @param key of the question and the state of the layers
     * @param suffix of the file's name
     * @param gone tells whether whoever asks has hung up
     * @throws OgrFile.Unwanted when nobody waits for the file any more, or not the one who asks
     */
    Path get(String key, String suffix, BooleanSupplier gone, Builder builder) throws IOException {
        while (true) {
            Path known = kept.getIfPresent(key);
            if (known != null && Files.exists(known)) {
                return known;
            }
            Building mine = new Building();
            Building other = building.putIfAbsent(key, mine);
            Path file = other == null ? built(key, suffix, builder, mine) : await(other, gone);
            if (file != null) {
                return file;
            }
        }
    }

    private Path built(String key, String suffix, Builder builder, Building mine) throws IOException {
        if (!builders.tryAcquire()) {
            building.remove(key);
            TooBusy busy = new TooBusy(MOST_AT_ONCE + " files are being built; ask again in a few seconds");
            mine.file().completeExceptionally(busy);
            throw busy;
        }
        Path place = null;
        try {
            place = TemporaryFolder.create("download");
            Path target = place.resolve("layer." + suffix);
            builder.build(target, () -> mine.waiting().get() > 0);
            kept.put(key, target);
            mine.file().complete(target);
            return target;
        } catch (IOException | RuntimeException | Error e) {
            building.remove(key);
            mine.file().completeExceptionally(e);
            delete(place);
            throw e;
        } finally {
            building.remove(key);
            builders.release();
        }
    }

    /** The other's file; null when the other had given up before it knew that it is waited for. */
    private static @Nullable Path await(Building other, BooleanSupplier gone) throws IOException {
        other.waiting().incrementAndGet();
        try {
            while (true) {
                try {
                    return other.file().get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (gone.getAsBoolean()) {
                        throw new OgrFile.Unwanted();
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OgrFile.Unwanted) {
                return null;
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            other.waiting().decrementAndGet();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path place) {
        if (place != null) {
            TemporaryFolder.delete(place);
        }
    }

    /** Who is sending one still can: the name goes, the open file stays until it is closed. */
    @Override
    public void close() {
        kept.asMap().values().forEach(file -> delete(file.getParent()));
        kept.invalidateAll();
    }
}
