package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.LayerVersion;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.desk.ChangeLog;
import vn.mocgioi.store.desk.ChangeQuery;
import vn.mocgioi.store.failure.DatabaseException;

/** Server-sent events: a layer has a new version; and for staff who wrote, which change set, to which objects. */
public final class Events implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final int MOST_LISTENERS = 500;
    /** An office of a hundred open pages behind one address. */
    private static final int MOST_OF_ONE = 100;

    private static final int HEARTBEAT_SECONDS = 15;

    private static final byte[] HEARTBEAT = ": \n".getBytes(StandardCharsets.US_ASCII);

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(daemon("events"));
    private final Runnable unsubscribe;

    private static final int STILL_IN_SECONDS = 2;

    private static final int CHANGES_AT_ONCE = 100;
    private static final int MOST_OBJECTS = 100;

    private final ChangeLog log;
    /** The last change set that staff were told of; none while no staff listened. */
    private long told = NONE;

    private static final long NONE = -1;

    public Events(LayerVersions versions, ChangeLog log) {
        this.log = log;
        unsubscribe = versions.subscribe(this::tell);
        sender.scheduleWithFixedDelay(() -> each(HEARTBEAT), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        sender.scheduleWithFixedDelay(this::showOut, STILL_IN_SECONDS, STILL_IN_SECONDS, TimeUnit.SECONDS);
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
        if (listeners.size() >= MOST_LISTENERS) {
            throw new TooBusy("there are " + MOST_LISTENERS + " listeners already");
        }
        if (listeners.stream().filter(one -> one.caller.equals(caller)).count() >= MOST_OF_ONE) {
            throw new TooBusy("there are " + MOST_OF_ONE + " listeners of one address already");
        }
    }

    private void listen(SseClient client) {
        client.keepAlive();
        Listener listener = new Listener(client, listeners::remove);
        client.onClose(() -> listeners.remove(listener));
        listeners.add(listener);
    }

    private void tell(LayerVersion version) {
        byte[] event = "event: version\ndata: {\"layer\":\"%s\",\"version\":%d}\n\n"
                .formatted(version.layer(), version.version())
                .getBytes(StandardCharsets.US_ASCII);
        sender.execute(() -> {
            each(event);
            tellStaff();
        });
    }

    /** Of what was written since the last time, each as far as his role reaches. */
    private void tellStaff() {
        List<Listener> staff =
                listeners.stream().filter(one -> !one.reach.isNowhere()).toList();
        try {
            if (staff.isEmpty()) {
                told = NONE;
                return;
            }
            if (told == NONE) {
                told = Math.max(0, log.last() - 1);
            }
            for (ChangeRecord change : log.list(ChangeQuery.after(told, CHANGES_AT_ONCE))) {
                byte[] event = said(change);
                staff.stream()
                        .filter(one ->
                                one.reach.province() || change.zones().stream().anyMatch(one.reach::zone))
                        .forEach(one -> one.tell(event));
                told = change.id();
            }
        } catch (DatabaseException e) {
            LOG.warn("Staff are not told of what was written: {}", e.getMessage());
        }
    }

    private byte[] said(ChangeRecord change) {
        Map<String, List<Long>> objects = new LinkedHashMap<>();
        for (ChangeRecord.Item item : log.items(change.id(), 0, MOST_OBJECTS - 1)) {
            objects.computeIfAbsent(item.layer(), layer -> new ArrayList<>()).add(item.object());
        }
        String data = new String(
                Json.bytes(new Written(change.id(), change.who(), change.layers(), change.zones(), objects)),
                StandardCharsets.UTF_8);
        return ("event: change\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What staff are told of a change set.
     *
     * @param objects ids by layer, the first hundred
     */
    record Written(long id, String who, List<String> layers, List<String> zones, Map<String, List<Long>> objects) {}

    /** Who is not signed in any more, or whose token was revoked, hears no more. */
    private void showOut() {
        for (Listener listener : listeners) {
            try {
                if (!listener.stillIn.getAsBoolean()) {
                    listener.letGo(new IOException("the session has ended"));
                }
            } catch (RuntimeException e) {
                LOG.warn("Whether a listener is still in is not known: {}", e.toString());
            }
        }
    }

    /** One who cannot be told is let go: a page comes again by itself, and the others hear on. */
    private void each(byte[] said) {
        for (Listener listener : listeners) {
            try {
                listener.tell(said);
            } catch (RuntimeException | Error e) {
                LOG.warn("A listener was let go: {}", e.toString());
                listener.letGo(e);
            }
        }
    }

    /**
     * One who listens. Nothing waits for him: what he does not read yet stands in a line of his own, and when that is
     * long or old he is let go.
     */
    private static final class Listener {
        private static final int MOST_UNREAD = 64;
        private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

        private final SseClient client;
        private final String caller;
        private final Consumer<Listener> gone;
        private final BooleanSupplier stillIn;
        private final Reach reach;
        private final Response response;
        private final EndPoint endPoint;
        private final Deque<byte[]> unread = new ArrayDeque<>();
        private boolean writing;
        private long writingSince;

        Listener(SseClient client, Consumer<Listener> gone) {
            this.client = client;
            this.caller = Origin.of(client.ctx()).caller();
            this.gone = gone;
            this.stillIn = StaffDoor.stillIn(client.ctx());
            Person staff = StaffDoor.staff(client.ctx());
            this.reach = staff == null ? Reach.NOWHERE : staff.reach(Role.VIEWER, Days.today());
            ServletContextRequest request =
                    ServletContextRequest.getServletContextRequest(client.ctx().req());
            this.response = request.getServletContextResponse();
            this.endPoint = request.getServletChannel().getEndPoint();
        }

        synchronized void tell(byte[] said) {
            if (unread.size() >= MOST_UNREAD || writing && System.nanoTime() - writingSince > LONGEST_NANOS) {
                letGo(new IOException("the listener does not read"));
                return;
            }
            unread.addLast(said);
            if (!writing) {
                next();
            }
        }

        /** Writes what stands first in the line, past the servlet's stream, whose writes would wait for the reader. */
        private synchronized void next() {
            byte[] said = unread.pollFirst();
            writing = said != null;
            if (said != null) {
                writingSince = System.nanoTime();
                response.write(false, ByteBuffer.wrap(said), Callback.from(this::next, this::letGo));
            }
        }

        void letGo(Throwable reason) {
            gone.accept(this);
            endPoint.close(reason);
        }

        void close() {
            client.close();
        }
    }

    @Override
    public void close() {
        unsubscribe.run();
        sender.shutdownNow();
        listeners.forEach(Listener::close);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
