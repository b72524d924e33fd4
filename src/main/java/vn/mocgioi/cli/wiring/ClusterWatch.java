package vn.mocgioi.cli.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the private cluster runs as long as a command uses it: a server that was killed is started again, and
 * processes of it that somebody has stopped are let go on.
 */
final class ClusterWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterWatch.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    /** Who stops a process for a moment, to look at it, is left alone. */
    private static final int LOOKS_BEFORE_WAKING = 10;

    private final PrivateCluster cluster;
    private final Thread thread = new Thread(this::watch, "cluster-watch");
    private long pauseMillis = LOOK_EVERY_MILLIS;
    private int looks;
    private Set<Path> stoppedBefore = Set.of();
    private volatile boolean closed;

    ClusterWatch(PrivateCluster cluster) {
        this.cluster = cluster;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (pause()) {
            try {
                look();
                pauseMillis = LOOK_EVERY_MILLIS;
            } catch (IOException | RuntimeException e) {
                if (!closed) {
                    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
                    LOG.warn("The private database is down, next try in {} s: {}", pauseMillis / 1_000, e.getMessage());
                }
            }
        }
    }

    private void look() throws IOException {
        if (!cluster.cluster().ready()) {
            LOG.warn("The server of the private database is gone: starting it again");
            cluster.startAgain();
            LOG.info("The private database runs again");
        }
        looks++;
        if (looks % LOOKS_BEFORE_WAKING == 0) {
            wake();
        }
    }

    /** Those that were stopped when last looked, too. */
    private void wake() {
        Set<Path> stopped = cluster.cluster().stopped();
        Set<Path> stillStopped = new HashSet<>(stopped);
        stillStopped.retainAll(stoppedBefore);
        stoppedBefore = stopped;
        if (!stillStopped.isEmpty()) {
            cluster.cluster().wake(stillStopped);
            LOG.warn("{} processes of the private database had been stopped and go on now", stillStopped.size());
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(pauseMillis);
            return !closed;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** After this it starts nothing any more. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
