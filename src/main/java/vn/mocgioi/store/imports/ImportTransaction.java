package vn.mocgioi.store.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.AreaChange;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.RowOutcome;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.NoLongerWanted;

/**
 * One file going into one layer, all or nothing: stage every row, settle them against what is known, look at the
 * outcomes, then commit or leave everything as it was. Closing without {@link #commit} undoes all of it.
 */
public final class ImportTransaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportTransaction.class);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final int GRACE_SECONDS = 60;
    private static final int ROWS_WORTH_STATISTICS = 1_000;
    private static final int ROWS_AT_ONCE = 5_000;

    private final Database database;
    private final Connection connection;
    private final Layer layer;
    private final int surveySrid;
    private final Staging staging;
    private Set<String> present = Set.of();
    private boolean ended;

    private ImportTransaction(Database database, Connection connection, Layer layer, int surveySrid, Staging staging) {
        this.database = database;
        this.connection = connection;
        this.layer = layer;
        this.surveySrid = surveySrid;
        this.staging = staging;
    }

    /** What became of the rows, in numbers. */
    public record Counts(long accepted, long rejected, long unchanged) {
        public long rows() {
            return accepted + rejected + unchanged;
        }
    }

    /** One row's outcome as the report gives it. */
    public record RowResult(long number, String key, RowOutcome outcome, List<RowFinding> findings) {}

    /** Takes each row of the report in the order of the file. */
    @FunctionalInterface
    public interface RowSink {
        void accept(RowResult row);
    }

    /**
     * Begins on a connection of its own, which it closes in the end.
     *
     * @throws DatabaseException when the database refuses
     */
    public static ImportTransaction begin(Database database, Layer layer) {
        Connection connection = connect(database);
        try {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(
                    Runnable::run,
                    Math.toIntExact(TimeUnit.SECONDS.toMillis(database.writers().statementSeconds() + GRACE_SECONDS)));
            try (Statement statement = connection.createStatement()) {
                // A large file takes as long as it takes; sorts of the merge get room.
                statement.execute("set local statement_timeout = 0");
                statement.execute("set local work_mem = '64MB'");
                // Nine thousand rows tell the planner enough for now; autovacuum looks at more of them later.
                statement.execute("set local default_statistics_target = 30");
            }
            Staging staging = Staging.open(connection, layer);
            return new ImportTransaction(database, connection, layer, database.surveySrid(), staging);
        } catch (SQLException e) {
            end(connection, e);
            throw SqlErrors.translated(e);
        }
    }

    private static Connection connect(Database database) {
        try {
            return database.imports().getConnection();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Rows of the layer to be filled, on any thread, for {@link #stage}. */
    public StagedRows rows() {
        return new StagedRows(layer, surveySrid);
    }

    public void stage(StagedRows rows) {
        try {
            staging.add(rows);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Ends the staging and judges the rows against what is known. From here on no one else can write.
     *
     * @param present the columns that the file has; the others keep what is known
     * @param dateDoubts what cannot be trusted of the days that rows have
     * @param sameLandShare of two areas, above which they are the same land; null where that is allowed
     * @param writer waits here for one who writes
     * @throws vn.mocgioi.store.failure.OtherWriterStays when he does not end
     */
    public void settle(
            Set<String> present, Set<DateDoubt> dateDoubts, @Nullable BigDecimal sameLandShare, Writer writer) {
        this.present = present;
        try {
            staging.close(connection);
            new WriteLock(database, connection).take(writer);
            new Settlement(connection, layer, surveySrid, present).settle(dateDoubts, sameLandShare);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    public Counts counts() {
        String sql = """
                select
                    (select count(*) from plan where not unchanged) as accepted,
                    (select count(*) from stage where rejected) as rejected,
                    (select count(*) from plan where unchanged) as unchanged
                """;
        try {
            return new NamedSql(sql)
                    .get(
                            connection,
                            row -> new Counts(
                                    row.longInteger("accepted"),
                                    row.longInteger("rejected"),
                                    row.longInteger("unchanged")));
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** Every row of the file with its outcome and all its reasons, streamed in order. */
    public void forEachRow(RowSink sink) {
        String key = layer.keyColumns().stream()
                .map(Column::name)
                .map(c -> "nullif(s." + Sql.name(c) + "::text, '')")
                .collect(Collectors.joining(", "));
        String sql = """
                select s.row_no, concat_ws(' / ', %s) as key, s.rejected, coalesce(p.unchanged, false) as unchanged, s.findings
                from stage s left join plan p using (row_no)
                order by s.row_no
                """.formatted(key);
        try {
            new NamedSql(sql).forEach(connection, ROWS_AT_ONCE, row -> {
                RowOutcome outcome = row.bool("rejected")
                        ? RowOutcome.REJECTED
                        : row.bool("unchanged") ? RowOutcome.UNCHANGED : RowOutcome.ACCEPTED;
                sink.accept(new RowResult(
                        row.longInteger("row_no"), row.text("key"), outcome, findings(row.textOrNull("findings"))));
            });
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Where objects that are known already would move to: how a shift of the whole file is recognised.
     *
     * @param fromEast where the object is now, survey CRS, metres
     * @param toEast where the file has it
     */
    public record Displacement(double fromEast, double fromNorth, double toEast, double toNorth) {}

    /** The displacements of up to 200 objects whose place the file changes. */
    public List<Displacement> displacements() {
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
        try {
            return new NamedSql(sql)
                    .list(
                            connection,
                            row -> new Displacement(
                                    row.real("from_east"),
                                    row.real("from_north"),
                                    row.real("to_east"),
                                    row.real("to_north")));
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /**
     * Writes the accepted rows and makes them seen.
     *
     * @param writer for whom they are recorded
     * @param what such as {@code import parcels.fgb}
     * @param demoRecordedAt for rows of the demo province, which can be taken out again: the moment at which they are
     *     said to have become known; null for all others, which are known from now on
     * @throws NoLongerWanted when they are not wanted any more; then nothing was written
     */
    public void commit(Writer writer, String what, @Nullable Instant demoRecordedAt) {
        try {
            if (counts().accepted() > 0) {
                long change = Changes.begin(connection, writer.who(), what, layer.name(), demoRecordedAt != null);
                Merge.Written written = new Merge(connection, layer, present).write(change);
                if (written.recorded() >= ROWS_WORTH_STATISTICS) {
                    analyze();
                }
                DerivedData derived = new DerivedData(connection);
                derived.refresh(layer, change);
                if (!writer.wanted().holds(connection)) {
                    throw new NoLongerWanted();
                }
                Changes.end(connection, change, written, DerivedData.layersTouchedBy(layer), demoRecordedAt);
            }
            connection.commit();
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    /** What follows is planned for a table of another size otherwise. */
    private void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze " + Sql.name(layer.name()));
        }
    }

    /** Has the statement under way end with an error, from any thread. There may be none just then. */
    public synchronized void interrupt() {
        try {
            if (!ended) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException e) {
            LOG.warn("a statement of an import could not be ended: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        // What came afterwards would hit whoever has the connection next.
        synchronized (this) {
            ended = true;
        }
        staging.abort();
        end(connection, null);
    }

    /** Undoes what was not committed and gives the connection back. */
    private static void end(Connection connection, @Nullable SQLException reason) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The server rolls back by itself when the connection is gone.
            if (reason != null) {
                reason.addSuppressed(e);
            } else {
                LOG.warn("the connection of an import could not be given back: {}", e.getMessage());
            }
        }
    }

    private static List<RowFinding> findings(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        List<RowFinding> findings = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            findings.add(new RowFinding(
                    RowFinding.Severity.valueOf(node.get("severity").asText()),
                    node.get("code").asText(),
                    node.path("field").isTextual() ? node.get("field").asText() : null,
                    node.get("message").asText(),
                    node.path("east").isNumber() ? node.get("east").asDouble() : null,
                    node.path("north").isNumber() ? node.get("north").asDouble() : null,
                    node.path("before_m2").isNumber()
                            ? AreaChange.told(
                                    node.get("before_m2").decimalValue(),
                                    node.get("after_m2").decimalValue())
                            : null,
                    values(node.path("values"))));
        }
        return findings;
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        // what a row does not have, such as the number of its document, is not told
        node.properties().stream()
                .filter(value -> !value.getValue().isNull())
                .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
        return values;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gave findings that are no JSON", e);
        }
    }
}
