package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.time.Days;

/**
 * The version of every layer, in memory and fresh: a trigger notifies every write, also one of another process, in
 * the moment it is committed. What was heard is believed only as long as the connection that hears has just shown that
 * it lives; else each question reads the table itself, whatever became of the connection, its peer or the thread.
 */
public final class LayerVersions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LayerVersions.class);
    private static final int WAIT_FOR_NOTICE_MS = 1_000;
    private static final int ANSWER_WITHIN_MS = 2_000;
    private static final long BELIEVED_NANOS = TimeUnit.MILLISECONDS.toNanos(WAIT_FOR_NOTICE_MS + ANSWER_WITHIN_MS);
    private static final int FIRST_PAUSE_MS = 250;
    private static final int LONGEST_PAUSE_MS = 5_000;

    private final Database database;
    private final List<Consumer<LayerVersion>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, VersionTag> tags = new ConcurrentHashMap<>();
    private volatile @Nullable Heard heard;
    private @Nullable State last;
    private Thread thread;
    private volatile boolean closed;

    private record State(Map<String, LayerVersion> layers, LocalDate readOn) {}

    /** @param atNanos when the connection last showed that it hears */
    private record Heard(State state, long atNanos) {
        boolean isBelieved() {
            return System.nanoTime() - atNanos < BELIEVED_NANOS;
        }
    }

    public LayerVersions(Database database) {
        this.database = database;
        this.thread = listening();
    }

    private Thread listening() {
        Thread begun = new Thread(this::listen, "layer-versions");
        begun.setDaemon(true);
        begun.start();
        return begun;
    }

    /** Every layer's version, as of now. */
    public Map<String, LayerVersion> all() {
        return lastHeard().layers();
    }

    /** Whether every write is heard of; until then, and while the connection is away, each question reads the table. */
    public boolean isListening() {
        Heard now = heard;
        return now != null && now.isBelieved();
    }

    /** Takes notice now of what is committed: whoever has just written asks for this before telling of it. */
    public void catchUp() {
        try (Connection connection = database.questions().getConnection()) {
            hear(connection, false);
        } catch (SQLException e) {
            LOG.warn("Not caught up with the layers' versions, the database will tell of them: {}", e.getMessage());
        }
    }

    /** What answers about the collection hang on. */
    public Freshness of(PublishedLayer collection) {
        return new Freshness(
                this,
                collection.name(),
                Stream.concat(Stream.of(collection.layer()), collection.dependsOn().stream())
                        .map(Layer::name)
                        .toList());
    }

    /** What answers that read these layers hang on. */
    public Freshness of(List<String> layers) {
        return new Freshness(this, String.join("+", layers), layers);
    }

    /** What answers hang on that read everything. */
    public Freshness ofAll() {
        return of(Layers.all().stream().map(Layer::name).toList());
    }

    /** Calls back, on the listening thread, for every layer that got a new version; returns how to stop it. */
    public Runnable subscribe(Consumer<LayerVersion> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    VersionTag heard(String name, List<String> layers) {
        return tag(lastHeard(), name, layers);
    }

    VersionTag now(String name, List<String> layers) {
        return tag(read(), name, layers);
    }

    VersionTag current(String name, List<String> layers) {
        Moment answer = database.underWay();
        return answer != null && answer.isChosen() ? now(name, layers) : heard(name, layers);
    }

    private VersionTag tag(State state, String name, List<String> layers) {
        VersionTag known = tags.get(name);
        String tag = tag(state, layers);
        if (known == null || !known.tag().equals(tag)) {
            Instant midnight = state.readOn().atStartOfDay(Days.ZONE).toInstant();
            Instant modified = latest(state, layers, LayerVersion::modifiedAt);
            known = new VersionTag(
                    tag,
                    latest(state, layers, LayerVersion::changedAt),
                    modified.isAfter(midnight) ? modified : midnight);
            tags.put(name, known);
        }
        return known;
    }

    private static Instant latest(State state, List<String> layers, Function<LayerVersion, Instant> moment) {
        return layers.stream()
                .map(layer -> moment.apply(state.layers().get(layer)))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The moment of the last write is part of it, so that another database's version 7 is not taken for this one's. */
    private static String tag(State state, List<String> layers) {
        long hash = state.readOn().toEpochDay();
        for (String layer : layers) {
            LayerVersion version = state.layers().get(layer);
            hash = hash * 1_000_003 + version.version();
            hash = hash * 1_000_003
                    + version.changedAt().getEpochSecond() * 1_000_000L
                    + version.changedAt().getNano() / 1_000;
        }
        return Long.toUnsignedString(hash, 36);
    }

    private State lastHeard() {
        Heard now = heard;
        if (now == null || !now.isBelieved()) {
            listenAgain();
            return read();
        }
        LocalDate today = Days.today();
        return now.state().readOn().equals(today)
                ? now.state()
                : new State(now.state().layers(), today);
    }

    /** Of the moment under way where there is one. */
    private State read() {
        Moment answer = database.underWay();
        if (answer != null) {
            return new State(answer.layers(), Days.today());
        }
        try (Connection connection = database.questions().getConnection()) {
            return read(connection);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private static State read(Connection connection) throws SQLException {
        Map<String, LayerVersion> layers = new LinkedHashMap<>();
        new NamedSql("select layer, version, changed_at, modified from layer_version")
                .forEach(connection, row -> layers.put(row.text("layer"), LayerVersion.of(row)));
        return new State(Map.copyOf(layers), Days.today());
    }

    /** Begins again after whatever went wrong; the pauses grow while nothing is heard. */
    private void listen() {
        int pauseMs = FIRST_PAUSE_MS;
        while (!closed) {
            try {
                listenUntilLost();
            } catch (SQLException | RuntimeException | Error e) {
                boolean wasHeard = isListening();
                heard = null;
                if (closed) {
                    return;
                }
                LOG.warn("Not hearing of new layer versions, reading them each time: {}", e.toString());
                pauseMs = wasHeard ? FIRST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
                pause(pauseMs);
            }
        }
    }

    /** Reads the table also where no notice came: that shows that the other end lives, and makes up for a lost one. */
    private void listenUntilLost() throws SQLException {
        try (Connection connection = database.questions().getConnection()) {
            connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MS);
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen layer_version");
            }
            PGConnection notices = connection.unwrap(PGConnection.class);
            while (!closed) {
                hear(connection, true);
                notices.getNotifications(WAIT_FOR_NOTICE_MS);
            }
        }
    }

    /** A thread that ended for want of memory to say why is replaced by the first who misses it. */
    private synchronized void listenAgain() {
        if (!thread.isAlive() && !closed) {
            thread = listening();
        }
    }

    /**
     * Reads under the lock, so that nobody puts back what another has read since.
     *
     * @param listening whether the connection is the one that is notified
     */
    private synchronized void hear(Connection connection, boolean listening) throws SQLException {
        long askedAt = System.nanoTime();
        State now = read(connection);
        State before = last;
        last = now;
        Heard until = heard;
        if (listening) {
            heard = new Heard(now, askedAt);
        } else if (until != null) {
            heard = new Heard(now, until.atNanos());
        }
        if (before != null) {
            now.layers().values().stream()
                    .filter(version -> !version.equals(before.layers().get(version.layer())))
                    .forEach(this::tell);
        }
    }

    /** One who cannot take it in keeps nothing from the others. */
    private void tell(LayerVersion version) {
        for (Consumer<LayerVersion> listener : listeners) {
            try {
                listener.accept(version);
            } catch (RuntimeException e) {
                LOG.error("A listener failed at version {} of {}", version.version(), version.layer(), e);
            }
        }
    }

    private void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        thread.interrupt();
    }
}
