package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.Sql;

/**
 * The table {@code stage}: every row of a file, good or bad, streamed by COPY into a temporary table that vanishes with
 * the transaction, where checks may reject it, each with its reason. So the report accounts for each of them, and memory
 * does not grow with the file.
 */
final class Staging {
    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

    private final Connection connection;
    private final Layer layer;
    private final CopyIn copy;

    private Staging(Connection connection, Layer layer, CopyIn copy) {
        this.connection = connection;
        this.layer = layer;
        this.copy = copy;
    }

    /** Makes the table {@code stage} and opens the stream into it. */
    static Staging open(Connection connection, Layer layer) throws SQLException {
        List<String> columns = new ArrayList<>(List.of(
                "row_no bigint not null",
                "rejected boolean not null",
                "findings jsonb",
                "date_doubts text",
                "given text[]",
                "parcel_id bigint"));
        for (Column column : layer.columns()) {
            columns.add(Sql.name(column.name()) + " " + column.type().sqlType());
        }
        if (layer.shape() != Shape.NONE) {
            columns.addAll(List.of(
                    "geom geometry",
                    "wgs84 geometry",
                    "geojson text",
                    "came_as text",
                    "source_crs text",
                    "grid_m2 numeric(14, 1)",
                    "geodesic_m2 numeric(14, 1)",
                    "located_commune text"));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table stage (" + String.join(", ", columns) + ") on commit drop");
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy stage from stdin");
        return new Staging(connection, layer, copy);
    }

    void add(StagedRows rows) throws SQLException {
        copy.writeToCopy(rows.bytes(), 0, rows.length());
    }

    /** Ends the stream; the rows can be asked from now on. */
    void close() throws SQLException {
        copy.endCopy();
        // in the order of the file without sorting whole rows
        execute("create index on stage (row_no)");
        // what is joined and compared; sampling the boundaries too would take as long as checking them
        execute("analyze stage (row_no, rejected, parcel_id%s)"
                .formatted(
                        Sql.join("", layer.columns().stream().map(Column::name).toList(), c -> ", " + Sql.name(c))));
    }

    /** Leaves the stream where it is, as before a rollback; after the end of the stream it does nothing. */
    void abort() {
        if (copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                LOG.warn("the staging of {} could not be cancelled: {}", layer.name(), e.getMessage());
            }
        }
    }

    /**
     * Rejects rows, those rejected before too: they get one reason more.
     *
     * @param code stable, snake_case
     * @param field the column it is about
     * @param message an SQL expression over {@code s} and what `rest` brings
     * @param values what the message is made of: names and SQL expressions in turn, {@code 'row', d.standing}
     * @param rest what follows {@code update stage s set ...}: {@code from ... where ...}
     * @return how many rows
     */
    long reject(String code, String field, String message, String values, String rest) throws SQLException {
        String sql = """
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(
                    jsonb_build_object('severity', 'ERROR', 'code', '%s', 'field', '%s', 'message', %s,
                        'values', jsonb_build_object(%s)))
                %s
                """.formatted(code, field, message, values, rest);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeLargeUpdate();
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
