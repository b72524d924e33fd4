package vn.mocgioi.store.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.AreaChange;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.RowFinding;

/** Rows of a file as COPY takes them into the table {@code stage}; made on any thread, beside others. */
public final class StagedRows {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Layer layer;
    private final int surveySrid;
    private final CopyEncoder encoder = new CopyEncoder();

    /**
     * @param surveySrid the EPSG code of the survey geometries
     */
    StagedRows(Layer layer, int surveySrid) {
        this.layer = layer;
        this.surveySrid = surveySrid;
    }

    public StagedRows add(StagedRow row) {
        encoder.text(Long.toString(row.number()))
                .text(row.rejected() ? "t" : "f")
                .text(json(row.findings()))
                .text(
                        row.dateDoubts().isEmpty()
                                ? null
                                : row.dateDoubts().stream().map(DateDoubt::mark).collect(Collectors.joining(",")))
                .text(row.given() == null ? null : "{" + String.join(",", row.given()) + "}")
                .text(null);
        for (Column column : layer.columns()) {
            encoder.text(value(column, row.values().get(column.name())));
        }
        if (layer.shape() != Shape.NONE) {
            geometry(row.geometry(), row.cameAs());
        }
        encoder.endRow();
        return this;
    }

    byte[] bytes() {
        return encoder.bytes();
    }

    int length() {
        return encoder.length();
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

    /** What {@link #json} wrote, as the table gives it back; null is none. */
    static List<RowFinding> findings(@Nullable String json) {
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
