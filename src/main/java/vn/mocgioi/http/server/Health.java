package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.store.db.Database;

/** For operators: alive, and ready to answer from the database. */
final class Health implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 800;

    private final Database database;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "probe");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<Boolean> question;

    Health(Database database) {
        this.database = database;
    }

    void alive(Context ctx) {
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("status", "alive");
            json.writeEndObject();
        });
    }

    void ready(Context ctx) {
        if (!answersSoon()) {
            Problems.send(ctx, Problem.of(503, "Not ready", "the database does not answer"));
            return;
        }
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeStringField("status", "ready");
            json.writeEndObject();
        });
    }

    /** A database that is frozen or cut off without a word keeps who asks it; who asks us is told within a second. */
    private boolean answersSoon() {
        Future<Boolean> answer = asked();
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The question that is being asked already, or a new one. */
    private synchronized Future<Boolean> asked() {
        if (question == null || question.isDone()) {
            question = asker.submit(database::answers);
        }
        return question;
    }

    @Override
    public void close() {
        asker.shutdownNow();
    }
}
