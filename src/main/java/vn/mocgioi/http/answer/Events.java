package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.store.db.LayerVersion;
import vn.mocgioi.store.db.LayerVersions;

/** Server-sent events: a layer has a new version. */
public final class Events implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final int MOST_LISTENERS = 500;
    /** An office of a hundred open pages behind one address. */
    private static final int MOST_OF_ONE = 100;

    private static final int HEARTBEAT_SECONDS = 15;

    /** With who listens. */
    private final Map<SseClient, String> clients = new ConcurrentHashMap<>();

    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(daemon("events"));
    private final Runnable unsubscribe;

    public Events(LayerVersions versions) {
        unsubscribe = versions.subscribe(this::tell);
        sender.scheduleWithFixedDelay(
                () -> each(client -> client.sendComment("")), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    public void open(Context ctx) throws Exception {
        if (ctx.req().getMethod().equals("HEAD")) {
            ctx.contentType("text/event-stream");
        } else {
            requireRoom(Origin.of(ctx).caller());
            new SseHandler(this::listen).handle(ctx);
        }
    }

    /** Before the answer begins: after that it can no longer be refused. */
    private void requireRoom(String caller) {
        if (clients.size() >= MOST_LISTENERS) {
            throw new TooBusy("there are " + MOST_LISTENERS + " listeners already");
        }
        if (clients.values().stream().filter(caller::equals).count() >= MOST_OF_ONE) {
            throw new TooBusy("there are " + MOST_OF_ONE + " listeners of one address already");
        }
    }

    private void listen(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.put(client, Origin.of(client.ctx()).caller());
    }

    private void tell(LayerVersion version) {
        String data = "{\"layer\":\"" + version.layer() + "\",\"version\":" + version.version() + "}";
        sender.execute(() -> each(client -> client.sendEvent("version", data)));
    }

    /** One who cannot be told is let go: a page comes again by itself, and the others hear on. */
    private void each(Consumer<SseClient> telling) {
        for (SseClient client : clients.keySet()) {
            try {
                telling.accept(client);
            } catch (RuntimeException | Error e) {
                LOG.warn("A listener was let go: {}", e.toString());
                clients.remove(client);
            }
        }
    }

    @Override
    public void close() {
        unsubscribe.run();
        sender.shutdownNow();
        clients.keySet().forEach(SseClient::close);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
