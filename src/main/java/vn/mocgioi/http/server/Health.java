package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;

/** For operators: alive, and ready to answer from the database. */
final class Health implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 800;

    /** However often it is asked: each look makes a new connection. */
    private static final long HOLDS_NANOS = 500_000_000;

    private final Database database;
    private final LayerVersions versions;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "probe");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<Optional<String>> look;
    private long begunAtNanos;

    Health(Database database, LayerVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    void alive(Context ctx) {
        Answer.json(ctx, new Status("alive"));
    }

    void ready(Context ctx) {
        Optional<String> fault = fault();
        if (fault.isPresent()) {
            Problems.send(ctx, Problem.of(503, "Not ready", fault.get()));
            return;
        }
        Answer.json(ctx, new Status("ready"));
    }

    @Told("How the service is.")
    record Status(@OneOf({"alive", "ready"}) String status) {}

    /** A database that is frozen or cut off without a word keeps who asks it; who asks us is told within a second. */
    private Optional<String> fault() {
        try {
            return look().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("the database does not answer, or has no connection free, within a second");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the service ends");
        }
    }

    /** The look that is being taken, the one just taken, or a new one. */
    private synchronized Future<Optional<String>> look() {
        boolean over = look != null && look.isDone() && System.nanoTime() - begunAtNanos > HOLDS_NANOS;
        if (look == null || over) {
            begunAtNanos = System.nanoTime();
            look = asker.submit(this::lookNow);
        }
        return look;
    }

    private Optional<String> lookNow() {
        return database.fault()
                .or(() -> versions.isListening()
                        ? Optional.empty()
                        : Optional.of("the service does not hear of what is written to the database"));
    }

    @Override
    public void close() {
        asker.shutdownNow();
    }
}
