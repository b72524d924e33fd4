package vn.mocgioi.exchange.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.desk.ChangeAction;
import vn.mocgioi.land.desk.ChangeRow;
import vn.mocgioi.land.desk.ChangeSet;
import vn.mocgioi.land.desk.Paper;
import vn.mocgioi.land.rules.RowFinding;

/** Reads a change set as it is sent: strictly, since what is misread is written. */
public final class ChangeBody {
    private static final int DEEPEST = 12;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_VERTICES = 25_000;
    private static final Set<String> MEMBERS = Set.of("key", "reason", "document", "crs", "rows", "draft");
    private static final Set<String> OF_DOCUMENT = Set.of("no", "date", "file");
    private static final Set<String> OF_ROW = Set.of("layer", "action", "expect", "reason", "geometry");
    private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,18})\"?");
    private static final Pattern SHA256 = Pattern.compile("(?:sha256:)?([0-9a-f]{64})");

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ChangeBody() {}

    /**
     * What was sent.
     *
     * @param draft whether it is kept as a draft, to be submitted later
     */
    public record Sent(ChangeSet set, boolean draft) {}

    /** @throws BadChangeSet when it is none */
    public static Sent read(byte[] body) {
        JsonNode node;
        try {
            node = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new BadChangeSet("body", "the body is not JSON as it should be: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadChangeSet("body", "the body is not JSON: it is not in UTF-8");
        }
        if (!node.isObject()) {
            throw new BadChangeSet("body", "the body must be a JSON object with key and rows");
        }
        requireKnown(node, MEMBERS, "body");
        JsonNode rows = node.path("rows");
        if (!rows.isArray() || rows.isEmpty()) {
            throw new BadChangeSet("rows", "rows must be an array of one row or more");
        }
        if (rows.size() > ChangeSet.MOST_ROWS) {
            throw new BadChangeSet(
                    "rows",
                    "a change set has up to %,d rows, this one %,d; send it in parts, or bring it in as a file"
                            .formatted(ChangeSet.MOST_ROWS, rows.size()));
        }
        JsonNode draft = node.path("draft");
        if (!draft.isMissingNode() && !draft.isBoolean()) {
            throw new BadChangeSet("draft", "draft must be true or false");
        }
        String reason = text(node, "reason");
        List<ChangeRow> read = new ArrayList<>();
        for (JsonNode row : rows) {
            read.add(row(read.size() + 1, row, reason));
        }
        return new Sent(
                new ChangeSet(key(node), reason, paper(node.path("document")), text(node, "crs"), read),
                draft.asBoolean());
    }

    private static void requireKnown(JsonNode node, Set<String> known, String where) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new BadChangeSet(
                        where, where + " has no member '" + name + "'; known are " + new TreeSet<>(known));
            }
        });
    }

    private static UUID key(JsonNode node) {
        String key = text(node, "key");
        if (key != null && key.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(key);
        }
        throw new BadChangeSet(
                "key",
                "key must be a UUID that you make for this change set; sent again with it, nothing is written twice");
    }

    private static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadChangeSet(member, member + " must be text");
        }
        String text = value.textValue().strip();
        if (text.length() > LONGEST_REASON || text.indexOf('\0') >= 0) {
            throw new BadChangeSet(member, "%s has up to %,d characters".formatted(member, LONGEST_REASON));
        }
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Paper paper(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            throw new BadChangeSet("document", "document must be an object with no, date, file");
        }
        requireKnown(node, OF_DOCUMENT, "document");
        String file = text(node, "file");
        if (file != null) {
            Matcher sha = SHA256.matcher(file);
            if (!sha.matches()) {
                throw new BadChangeSet(
                        "document.file", "file must be sha256: and the 64 digits that POST /api/files told");
            }
            file = sha.group(1);
        }
        return new Paper(text(node, "no"), day(text(node, "date")), file);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadChangeSet("document.date", "'" + text + "' is no day; write 2026-12-31");
        }
    }

    private static ChangeRow row(int number, JsonNode node, @Nullable String common) {
        String where = "rows[" + (number - 1) + "]";
        if (!node.isObject()) {
            throw new BadChangeSet(where, where + " must be an object");
        }
        JsonNode named = node.path("layer");
        Layer layer = Layers.find(named.asText(""))
                .orElseThrow(() -> new BadChangeSet(
                        where + ".layer",
                        "row %d: layer must be one of %s"
                                .formatted(
                                        number,
                                        String.join(
                                                ", ",
                                                Layers.all().stream()
                                                        .map(Layer::name)
                                                        .toList()))));
        List<RowFinding> findings = new ArrayList<>();
        ChangeAction action = action(where, number, node.path("action"));
        ActionColumns ending = new ActionColumns(layer, action, null);
        Map<String, @Nullable Object> cells = cells(layer, node, ending, findings);
        String reason = layer.has("reason") ? null : text(node, "reason");
        if (cells.get("void") instanceof Boolean isVoid && isVoid) {
            action = ChangeAction.VOID;
        } else if (cells.get("correction") != null && action == ChangeAction.PUT) {
            action = ChangeAction.CORRECT;
        }
        if (reason == null && cells.get("correction") instanceof String correction) {
            reason = correction;
        }
        String why = reason == null ? common : reason;
        if (action.needsReason() && why == null) {
            findings.add(RowFinding.error(
                            "missing_reason",
                            null,
                            "to %s needs a reason: why it is otherwise".formatted(action.word()))
                    .with("action", action.word()));
        }
        new ActionColumns(layer, action, why).apply(cells, findings);
        return new ChangeRow(
                number,
                layer,
                action,
                expect(where, number, node.path("expect")),
                reason,
                cells,
                geometry(layer, node.path("geometry"), findings),
                findings);
    }

    private static ChangeAction action(String where, int number, JsonNode node) {
        if (node.isMissingNode()) {
            return ChangeAction.PUT;
        }
        Optional<ChangeAction> action = node.isTextual() ? ChangeAction.find(node.textValue()) : Optional.empty();
        return action.orElseThrow(() -> new BadChangeSet(
                where + ".action", "row %d: action must be put, correct, end or void".formatted(number)));
    }

    private static @Nullable Long expect(String where, int number, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        Matcher tag = TAG.matcher(node.asText(""));
        if (!tag.matches()) {
            throw new BadChangeSet(
                    where + ".expect",
                    "row %d: expect must be the tag of the row as you read it, such as \"\\\"17\\\"\""
                            .formatted(number));
        }
        return Long.valueOf(tag.group(1));
    }

    private static Map<String, @Nullable Object> cells(
            Layer layer, JsonNode node, ActionColumns action, List<RowFinding> findings) {
        Headings headings = new Headings(layer, Map.of());
        Map<String, @Nullable Object> cells = new HashMap<>();
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (OF_ROW.contains(name) && !layer.has(name)) {
                return;
            }
            String column = headings.find(action.column(name));
            JsonNode value = member.getValue();
            if (column == null) {
                findings.add(RowFinding.error(
                                "unknown_column", null, "layer %s has no column '%s'".formatted(layer.name(), name))
                        .with("column", name));
            } else if (value.isContainerNode()) {
                findings.add(RowFinding.error(
                        "unreadable_value", column, column + " must be text, a number, true, false or null"));
            } else if (cells.containsKey(column)) {
                findings.add(RowFinding.error("ambiguous_column", column, column + " is said twice"));
            } else {
                cells.put(column, cell(value));
            }
        });
        return cells;
    }

    private static @Nullable Object cell(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.textValue();
    }

    private static @Nullable Geometry geometry(Layer layer, JsonNode node, List<RowFinding> findings) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (layer.shape() == Shape.NONE && !layer.has(Headings.X_NORTHING)) {
            findings.add(
                    RowFinding.error("wrong_geometry_type", null, "layer %s has no geometry".formatted(layer.name())));
            return null;
        }
        try {
            Geometry geometry = GeoJsonGeometry.read(node);
            if (geometry.getNumPoints() > MOST_VERTICES) {
                findings.add(RowFinding.error(
                        "row_too_large",
                        null,
                        "its geometry has more than %,d vertices; bring it in as a file".formatted(MOST_VERTICES)));
                return null;
            }
            return geometry;
        } catch (IllegalArgumentException e) {
            findings.add(RowFinding.error("unreadable_geometry", null, "geometry: " + e.getMessage()));
            return null;
        }
    }
}
