package vn.mocgioi.cli;

import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.Database;

/**
 * A database that a command works with, and the private cluster beneath it where there is one. Both are let go when
 * the command ends, also by Ctrl-C or a kill that can be heard.
 */
final class OpenDatabase implements AutoCloseable {

    private final Database database;
    private final @Nullable PrivateCluster cluster;
    private final Thread atExit = new Thread(this::letGo, "close-database");
    private boolean closed;

    OpenDatabase(Database database, @Nullable PrivateCluster cluster) {
        this.database = database;
        this.cluster = cluster;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        letGo();
    }

    private synchronized void letGo() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            database.close();
        } finally {
            if (cluster != null) {
                cluster.close();
            }
        }
    }
}
