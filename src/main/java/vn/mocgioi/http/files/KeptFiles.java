package vn.mocgioi.http.files;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OgrFile;
import vn.mocgioi.http.params.Flight;
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
    private final AsyncCache<String, Path> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES / WEIGHT_UNIT_BYTES)
            .weigher((String key, Path file) -> (int) (sizeOf(file) / WEIGHT_UNIT_BYTES) + 1)
            .evictionListener((@Nullable String key, @Nullable Path file, RemovalCause cause) ->
                    delete(file == null ? null : file.getParent()))
            .recordStats()
            .buildAsync();

    /** Builds a file at a path that does not exist yet. */
    @FunctionalInterface
    interface Builder {
        /** The supplier tells whether others than the one it is built for wait for it. */
        void build(Path target, BooleanSupplier othersWait) throws IOException;
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
            Flight<Path> mine = new Flight<>();
            CompletableFuture<Path> found = files.get(key, (asked, executor) -> mine);
            if (found == mine) {
                return built(suffix, builder, mine);
            }
            Path file = await(found, gone);
            if (file != null && Files.exists(file)) {
                return file;
            }
            files.asMap().remove(key, found);
        }
    }

    private Path built(String suffix, Builder builder, Flight<Path> mine) throws IOException {
        Path place = null;
        boolean mayBuild = builders.tryAcquire();
        try {
            if (!mayBuild) {
                throw new TooBusy(MOST_AT_ONCE + " files are being built; ask again in a few seconds");
            }
            place = TemporaryFolder.create("download");
            Path target = place.resolve("layer." + suffix);
            builder.build(target, () -> mine.waiting().get() > 0);
            mine.complete(target);
            return target;
        } catch (IOException | RuntimeException | Error e) {
            mine.fail(e);
            delete(place);
            throw e;
        } finally {
            if (mayBuild) {
                builders.release();
            }
        }
    }

    /** The other's file; null when the other had given up before it knew that it is waited for. */
    private static @Nullable Path await(CompletableFuture<Path> found, BooleanSupplier gone) throws IOException {
        AtomicInteger waiting = ((Flight<Path>) found).waiting();
        waiting.incrementAndGet();
        try {
            while (true) {
                try {
                    return found.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (gone.getAsBoolean()) {
                        throw new OgrFile.Unwanted();
                    }
                }
            }
        } catch (CancellationException e) {
            Throwable reason = Flight.reason(e);
            if (reason instanceof OgrFile.Unwanted) {
                return null;
            }
            if (reason instanceof IOException io) {
                throw io;
            }
            throw reason instanceof RuntimeException cause ? cause : new IllegalStateException(reason);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, files, "downloads");
    }

    private static void delete(@Nullable Path place) {
        if (place != null) {
            TemporaryFolder.delete(place);
        }
    }

    /** Who is sending one still can: the name goes, the open file stays until it is closed. */
    @Override
    public void close() {
        files.synchronous().asMap().values().forEach(file -> delete(file.getParent()));
        files.synchronous().invalidateAll();
    }
}
