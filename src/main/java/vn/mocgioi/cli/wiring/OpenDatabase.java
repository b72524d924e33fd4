package vn.mocgioi.cli.wiring;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Database;

/**
 * A database that a command works with, and the private cluster beneath it where there is one. Both are let go when
 * the command ends, also by Ctrl-C or a kill that can be heard.
 */
public final class OpenDatabase implements AutoCloseable {

    private final Database database;
    /** In the order in which they are closed. */
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    OpenDatabase(Database database, @Nullable PrivateCluster cluster) {
        this.database = database;
        if (cluster != null) {
            parts.push(cluster);
        }
        parts.push(database);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-database"));
    }

    public Database database() {
        return database;
    }

    /** Has something that uses the database closed before the database is. */
    public synchronized void closeFirst(AutoCloseable user) {
        parts.push(user);
    }

    /** Closes every part, also after one of them could not be; a second call does nothing. */
    @Override
    public synchronized void close() {
        CommandFailed failure = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new CommandFailed("could not end cleanly: " + e.getMessage(), e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
