package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
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
 * the moment it is committed. While the notifying connection is away, each question reads the table itself.
 */
public final class LayerVersions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LayerVersions.class);
    private static final int WAIT_FOR_NOTICE_MS = 5_000;
    private static final int RECONNECT_AFTER_MS = 1_000;

    private final Database database;
    private final List<Consumer<LayerVersion>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, VersionTag> stamps = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::listen, "layer-versions");
    private volatile @Nullable State heard;
    private @Nullable State last;
    private volatile boolean closed;

    private record State(Map<String, LayerVersion> layers, LocalDate readOn) {}

    public LayerVersions(Database database) {
        this.database = database;
        thread.setDaemon(true);
        thread.start();
    }

    /** Every layer's version, as of now. */
    public Map<String, LayerVersion> all() {
        return current().layers();
    }

    /** Whether every write is heard of; until then, and while the connection is away, each question reads the table. */
    public boolean isListening() {
        return heard != null;
    }

    /** Takes notice now of what is committed: whoever has just written asks for this before telling of it. */
    public void catchUp() {
        try (Connection connection = database.questions().getConnection()) {
            hear(connection);
        } catch (SQLException e) {
            LOG.warn("Not caught up with the layers' versions, the database will tell of them: {}", e.getMessage());
        }
    }

    /** What answers about the collection hang on today. */
    public VersionTag of(PublishedLayer collection) {
        return stampOf(
                collection.name(),
                Stream.concat(Stream.of(collection.layer()), collection.dependsOn().stream())
                        .map(Layer::name)
                        .toList());
    }

    /** What answers that read these layers hang on today. */
    public VersionTag of(List<String> layers) {
        return stampOf(String.join("+", layers), layers);
    }

    /** A tag of what these layers are at this moment, asked of the database and not of what was heard of it. */
    public String tagNow(List<String> layers) {
        return tag(read(), layers);
    }

    /** What answers hang on that read everything. */
    public VersionTag ofAll() {
        return of(Layers.all().stream().map(Layer::name).toList());
    }

    /** Calls back, on the listening thread, for every layer that got a new version; returns how to stop it. */
    public Runnable subscribe(Consumer<LayerVersion> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private VersionTag stampOf(String name, List<String> layers) {
        State state = current();
        VersionTag known = stamps.get(name);
        String tag = tag(state, layers);
        if (known == null || !known.tag().equals(tag)) {
            Instant midnight = state.readOn().atStartOfDay(Days.ZONE).toInstant();
            Instant changed = layers.stream()
                    .map(layer -> state.layers().get(layer).changedAt())
                    .reduce(midnight, (a, b) -> a.isAfter(b) ? a : b);
            known = new VersionTag(tag, changed);
            stamps.put(name, known);
        }
        return known;
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

    private State current() {
        State state = heard;
        if (state == null) {
            return read();
        }
        LocalDate today = Days.today();
        return state.readOn().equals(today) ? state : new State(state.layers(), today);
    }

    private State read() {
        try (Connection connection = database.questions().getConnection()) {
            return read(connection);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private static State read(Connection connection) throws SQLException {
        Map<String, LayerVersion> layers = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select layer, version, changed_at from layer_version");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String layer = rows.getString(1);
                layers.put(
                        layer,
                        new LayerVersion(
                                layer, rows.getLong(2), rows.getTimestamp(3).toInstant()));
            }
        }
        return new State(Map.copyOf(layers), Days.today());
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = database.questions().getConnection()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen layer_version");
                }
                hear(connection);
                while (!closed) {
                    if (connection.unwrap(PGConnection.class).getNotifications(WAIT_FOR_NOTICE_MS).length > 0) {
                        hear(connection);
                    } else if (!connection.isValid(2)) {
                        throw new SQLException("the connection that hears of new versions is gone");
                    }
                }
            } catch (SQLException e) {
                forget();
                if (!closed) {
                    LOG.warn("Not hearing of new layer versions, reading them each time: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    /** Reads under the lock, so that nobody puts back what another has read since. */
    private synchronized void hear(Connection connection) throws SQLException {
        State now = read(connection);
        State before = last;
        last = now;
        if (Thread.currentThread() == thread || heard != null) {
            heard = now;
        }
        if (before != null) {
            now.layers().values().stream()
                    .filter(version -> !version.equals(before.layers().get(version.layer())))
                    .forEach(version -> listeners.forEach(listener -> listener.accept(version)));
        }
    }

    private synchronized void forget() {
        heard = null;
    }

    private void pause() {
        try {
            Thread.sleep(RECONNECT_AFTER_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
