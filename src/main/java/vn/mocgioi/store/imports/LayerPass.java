package vn.mocgioi.store.imports;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowOutcome;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.DerivedData;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.imports.ImportTransaction.Counts;
import vn.mocgioi.store.imports.ImportTransaction.Displacement;
import vn.mocgioi.store.imports.ImportTransaction.RowResult;
import vn.mocgioi.store.imports.ImportTransaction.RowSink;

/**
 * The way of rows into one layer, within a transaction of somebody else's: staged, settled against what is known, written
 * under a change. Between two layers of one transaction stands {@link #clear}.
 */
public final class LayerPass {
    private static final int ROWS_WORTH_STATISTICS = 1_000;
    private static final int ROWS_AT_ONCE = 5_000;

    private final Connection connection;
    private final Layer layer;
    private final int surveySrid;
    private final Staging staging;
    private Set<String> present = Set.of();

    private LayerPass(Connection connection, Layer layer, int surveySrid, Staging staging) {
        this.connection = connection;
        this.layer = layer;
        this.surveySrid = surveySrid;
        this.staging = staging;
    }

    /** Opens the stream into the staging. Until it is {@link #endStaging ended} nothing else can be asked. */
    public static LayerPass open(Connection connection, Layer layer, int surveySrid) throws SQLException {
        return new LayerPass(connection, layer, surveySrid, Staging.open(connection, layer));
    }

    public Layer layer() {
        return layer;
    }

    /** Rows of the layer to be filled, on any thread, for {@link #stage}. */
    public StagedRows rows() {
        return new StagedRows(layer, surveySrid);
    }

    public void stage(StagedRows rows) throws SQLException {
        staging.add(rows);
    }

    public void endStaging() throws SQLException {
        staging.close();
    }

    /** Leaves the stream where it is, as before a rollback; after its end it does nothing. */
    public void abort() {
        staging.abort();
    }

    /**
     * Judges the rows against what is known. No one else may write.
     *
     * @param present the columns that the rows have; the others keep what is known
     * @param dateDoubts what cannot be trusted of the days that rows have
     * @param sameLandShare of two areas, above which they are the same land; null where that is allowed
     * @param factsApart whether others judge rows that say otherwise of an event than what is known
     */
    public void settle(
            Set<String> present, Set<DateDoubt> dateDoubts, @Nullable BigDecimal sameLandShare, boolean factsApart)
            throws SQLException {
        this.present = present;
        new Settlement(staging, layer, surveySrid, present).settle(dateDoubts, sameLandShare, factsApart);
    }

    public Counts counts() throws SQLException {
        String sql = """
                select
                    (select count(*) from plan where not unchanged) as accepted,
                    (select count(*) from stage where rejected) as rejected,
                    (select count(*) from plan where unchanged) as unchanged
                """;
        return new NamedSql(sql)
                .get(
                        connection,
                        row -> new Counts(
                                row.longInteger("accepted"),
                                row.longInteger("rejected"),
                                row.longInteger("unchanged")));
    }

    /** Every row with its outcome and all its reasons, streamed in order. */
    public void forEachRow(RowSink sink) throws SQLException {
        String key = layer.keyColumns().stream()
                .map(Column::name)
                .map(c -> "nullif(s." + Sql.name(c) + "::text, '')")
                .collect(Collectors.joining(", "));
        String sql = """
                select s.row_no, concat_ws(' / ', %s) as key, s.rejected, coalesce(p.unchanged, false) as unchanged, s.findings
                from stage s left join plan p using (row_no)
                order by s.row_no
                """.formatted(key);
        new NamedSql(sql).forEach(connection, ROWS_AT_ONCE, row -> {
            RowOutcome outcome = row.bool("rejected")
                    ? RowOutcome.REJECTED
                    : row.bool("unchanged") ? RowOutcome.UNCHANGED : RowOutcome.ACCEPTED;
            sink.accept(new RowResult(
                    row.longInteger("row_no"),
                    row.text("key"),
                    outcome,
                    StagedRows.findings(row.textOrNull("findings"))));
        });
    }

    /** The displacements of up to 200 objects whose place the rows change. */
    List<Displacement> displacements() throws SQLException {
        if (layer.shape() == Shape.NONE) {
            return List.of();
        }
        String sql = """
                select ST_X(f.at) as from_east, ST_Y(f.at) as from_north, ST_X(t.at) as to_east, ST_Y(t.at) as to_north
                from (select * from plan where live_row is not null and not same_geometry limit 200) p
                join stage s using (row_no)
                join %s l on l.row_id = p.live_row,
                lateral ST_Centroid(l.geom) as f (at), lateral ST_Centroid(s.geom) as t (at)
                """.formatted(Sql.name(layer.name()));
        return new NamedSql(sql)
                .list(
                        connection,
                        row -> new Displacement(
                                row.real("from_east"),
                                row.real("from_north"),
                                row.real("to_east"),
                                row.real("to_north")));
    }

    /**
     * Rejects rows that were settled, those rejected before too: they get one reason more. They are in the way of others
     * until {@link #leaveOutRejected}.
     *
     * @param values what the message is made of: names and SQL expressions in turn
     * @param rest what follows {@code update stage s set ...}: {@code from ... where ...}
     */
    public void reject(String code, String field, String message, String values, String rest) throws SQLException {
        staging.reject(code, field, message, values, rest);
    }

    void rejectOthersThanKnown() throws SQLException {
        List<Column> key = layer.keyColumns();
        reject(
                "approval_due",
                key.get(key.size() - 1).name(),
                "'says otherwise than what is known, which another person has to approve; send it as a row of the desk'",
                "'layer', '%s'".formatted(layer.name()),
                "from plan p where p.row_no = s.row_no and not s.rejected and p.live_row is not null and not p.unchanged");
        leaveOutRejected();
    }

    /** Takes out of the plan what was rejected since it was made. */
    public void leaveOutRejected() throws SQLException {
        staging.execute("delete from plan p using stage s where s.row_no = p.row_no and s.rejected");
    }

    /** A condition on {@code s}: whether the row brings the column. */
    public String given(String column) {
        return Plan.given(present, column);
    }

    /** Writes the accepted rows, and what hangs on them, as a change; returns its number. */
    public long write(Changes changes) throws SQLException {
        long change = changes.begin(layer);
        Merge.Written written = new Merge(connection, layer, present).write(change);
        if (written.recorded() >= ROWS_WORTH_STATISTICS) {
            // what follows is planned for a table of another size otherwise
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze " + Sql.name(layer.name()));
            }
        }
        changes.wrote(change, written.recorded(), written.superseded());
        new DerivedData(connection).refresh(layer, change);
        return change;
    }

    /** Makes room for the next layer of the transaction. */
    public static void clear(Connection connection) throws SQLException {
        NamedSql sql = new NamedSql("""
                select coalesce(string_agg(format('pg_temp.%I', relname), ', '), '') as tables
                from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r'
                """);
        String tables = sql.get(connection, row -> row.text("tables"));
        if (!tables.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop table " + tables);
            }
        }
    }
}
