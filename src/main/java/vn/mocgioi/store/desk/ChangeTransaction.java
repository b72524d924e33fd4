package vn.mocgioi.store.desk;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.WriteLock;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.imports.LayerPass;

/**
 * The transaction of one change set: nobody else writes from its beginning to its end. Closed without {@link #commit} it
 * leaves everything as it was.
 */
public final class ChangeTransaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeTransaction.class);

    private final Connection connection;
    private final int surveySrid;

    private ChangeTransaction(Connection connection, int surveySrid) {
        this.connection = connection;
        this.surveySrid = surveySrid;
    }

    /**
     * Begins when no other writes.
     *
     * @throws vn.mocgioi.store.failure.OtherWriterStays when another writes for longer than one waits
     */
    public static ChangeTransaction begin(Database database, Writer writer) {
        try {
            Connection connection = database.imports().getConnection();
            ChangeTransaction begun = new ChangeTransaction(connection, database.surveySrid());
            try {
                connection.setAutoCommit(false);
                new WriteLock(database, connection).take(writer);
                return begun;
            } catch (SQLException | RuntimeException e) {
                begun.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** What is done with the connection of the transaction. */
    public <T> T with(Database.Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Opens the way of rows into a layer; that into the one before must be through. */
    public DeskPass open(Layer layer) {
        return with(open -> {
            LayerPass.clear(open);
            return new DeskPass(open, LayerPass.open(open, layer, surveySrid));
        });
    }

    /** The record of what this transaction writes. */
    public Changes changes(String who, String what) {
        return new Changes(connection, who, what, false);
    }

    /** Keeps what was written, and lets it be seen. */
    public void commit() {
        with(open -> {
            open.commit();
            return null;
        });
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The server rolls back by itself when the connection is gone.
            LOG.warn("the connection of a change set could not be given back: {}", e.getMessage());
        }
    }
}
