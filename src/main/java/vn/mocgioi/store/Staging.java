package vn.mocgioi.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.land.Column;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.RowFinding;
import vn.mocgioi.land.Shape;

/**
 * Every row of a file, good or bad, streamed by COPY into a temporary table that vanishes with the transaction. So the
 * report accounts for each of them, and memory does not grow with the file.
 */
final class Staging {
    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FLUSH_BYTES = 1 << 16;

    private final Layer layer;
    private final int surveySrid;
    private final CopyIn copy;
    private final CopyEncoder encoder = new CopyEncoder();

    private Staging(Layer layer, int surveySrid, CopyIn copy) {
        this.layer = layer;
        this.surveySrid = surveySrid;
        this.copy = copy;
    }

    /** Makes the table {@code stage} and opens the stream into it. */
    static Staging open(Connection connection, Layer layer, int surveySrid) throws SQLException {
        List<String> columns = new ArrayList<>(List.of(
                "row_no bigint not null",
                "rejected boolean not null",
                "findings jsonb",
                "slash_dates text",
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
        return new Staging(layer, surveySrid, copy);
    }

    void add(StagedRow row) throws SQLException {
        encoder.text(Long.toString(row.number()))
                .text(row.rejected() ? "t" : "f")
                .text(json(row.findings()))
                .text(row.slashDates().isEmpty() ? null : String.join(",", row.slashDates()))
                .text(row.given() == null ? null : "{" + String.join(",", row.given()) + "}")
                .text(null);
        for (Column column : layer.columns()) {
            encoder.text(value(column, row.values().get(column.name())));
        }
        if (layer.shape() != Shape.NONE) {
            geometry(row.geometry(), row.cameAs());
        }
        encoder.endRow();
        if (encoder.length() >= FLUSH_BYTES) {
            flush();
        }
    }

    /** Ends the stream; the rows can be asked from now on. */
    void close(Connection connection) throws SQLException {
        flush();
        copy.endCopy();
        try (Statement statement = connection.createStatement()) {
            // in the order of the file without sorting whole rows
            statement.execute("create index on stage (row_no)");
            // what is joined and compared; sampling the boundaries too would take as long as checking them
            statement.execute("analyze stage (row_no, rejected, parcel_id%s)"
                    .formatted(Sql.join(
                            "", layer.columns().stream().map(Column::name).toList(), c -> ", " + Sql.name(c))));
        }
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

    private void flush() throws SQLException {
        copy.writeToCopy(encoder.bytes(), 0, encoder.length());
        encoder.clear();
    }

    private void geometry(@Nullable StagedGeometry geometry, @Nullable String cameAs) {
        if (geometry == null) {
            encoder.text(null).text(null).text(null).text(cameAs);
            encoder.text(null).text(null).text(null).text(null);
            return;
        }
        encoder.geometry(geometry.survey(), surveySrid)
                .geometry(geometry.wgs84(), 4326)
                .text(geometry.geojson())
                .text(cameAs)
                .text(geometry.sourceCrs())
                .text(geometry.areaM2() == null ? null : geometry.areaM2().toPlainString())
                .text(
                        geometry.geodesicAreaM2() == null
                                ? null
                                : geometry.geodesicAreaM2().toPlainString())
                .text(geometry.locatedCommune());
    }

    /** An absent part of a key is a value of its own, stored as ''. */
    private static @Nullable String value(Column column, @Nullable Object value) {
        if (value == null) {
            return column.key() && !column.required() ? "" : column.absent();
        }
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static @Nullable String json(List<RowFinding> findings) {
        if (findings.isEmpty()) {
            return null;
        }
        ArrayNode array = JSON.createArrayNode();
        for (RowFinding finding : findings) {
            ObjectNode node = array.addObject()
                    .put("severity", finding.severity().name())
                    .put("code", finding.code())
                    .put("field", finding.field())
                    // PostgreSQL's jsonb cannot hold the character NUL
                    .put("message", finding.message().replace("\u0000", ""));
            node.put("east", finding.east());
            node.put("north", finding.north());
            if (finding.area() != null) {
                node.put("before_m2", finding.area().beforeM2());
                node.put("after_m2", finding.area().afterM2());
            }
            if (!finding.values().isEmpty()) {
                ObjectNode values = node.putObject("values");
                finding.values().forEach((name, value) -> values.put(name, value.replace("\u0000", "")));
            }
        }
        try {
            return JSON.writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding could not be written as JSON", e);
        }
    }
}
