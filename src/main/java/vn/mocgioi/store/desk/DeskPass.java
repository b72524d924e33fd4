package vn.mocgioi.store.desk;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.desk.ChangeRow;
import vn.mocgioi.land.desk.FactChange;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.imports.ImportTransaction;
import vn.mocgioi.store.imports.LayerPass;
import vn.mocgioi.store.imports.StagedRows;

/** The rows of a change set on their way into one layer. */
public final class DeskPass {
    private final Connection connection;
    private final LayerPass pass;
    private @Nullable DeskRows rows;

    DeskPass(Connection connection, LayerPass pass) {
        this.connection = connection;
        this.pass = pass;
    }

    public Layer layer() {
        return pass.layer();
    }

    /** Rows to be filled, for {@link #stage}. */
    public StagedRows rows() {
        return pass.rows();
    }

    public void stage(StagedRows staged) {
        run(() -> pass.stage(staged));
    }

    /**
     * Ends the staging and judges the rows against what is known, but for what others may have written since they were
     * read: see {@link #facts}.
     *
     * @param present the columns that any row has
     * @param sameLandShare of two areas, above which they are the same land
     * @param asked all rows of the layer
     */
    public void settle(Set<String> present, BigDecimal sameLandShare, List<ChangeRow> asked) {
        run(() -> {
            pass.endStaging();
            pass.settle(present, Set.of(), sameLandShare, true);
            rows = DeskRows.of(connection, pass, asked);
            pass.leaveOutRejected();
        });
    }

    /** What the rows change of objects that are known. */
    public List<FactChange> facts() {
        return get(() -> desk().facts());
    }

    /** Rejects rows for facts on which they conflict with what is known. */
    public void reject(List<FactChange> conflicting) {
        run(() -> {
            for (FactChange change : conflicting) {
                for (FactChange.Fact fact : change.conflicts()) {
                    desk().reject(change, fact);
                }
            }
            pass.leaveOutRejected();
        });
    }

    /** Where the rows lie, of those that are not rejected. */
    public List<RowPlace> places() {
        return get(() -> RowPlace.list(connection, layer()));
    }

    /**
     * What a row is about, once it is settled.
     *
     * @param object its number
     * @param tag of what is known of it; null for a new one
     */
    public record Met(@Nullable Long object, @Nullable Long tag) {}

    /** By the number of the row, of those that are not rejected. */
    public Map<Long, Met> met() {
        return get(() -> desk().met());
    }

    /** Every row with its outcome and all its reasons, in order. */
    public void forEachRow(ImportTransaction.RowSink sink) {
        run(() -> pass.forEachRow(sink));
    }

    /** Writes what is not rejected. */
    public void write(Changes changes) {
        run(() -> desk().write(changes));
    }

    private DeskRows desk() {
        if (rows == null) {
            throw new IllegalStateException("the rows are not settled");
        }
        return rows;
    }

    @FunctionalInterface
    private interface Act {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Asking<T> {
        T get() throws SQLException;
    }

    private static void run(Act act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    private static <T> T get(Asking<T> asking) {
        try {
            return asking.get();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }
}
