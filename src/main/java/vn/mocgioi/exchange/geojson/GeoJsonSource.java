package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.exchange.bytes.CountingInput;
import vn.mocgioi.exchange.bytes.RecordSeparators;
import vn.mocgioi.exchange.bytes.TextInput;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.rules.RowFinding;

/** Reads a FeatureCollection, a single Feature, or features one a line (RFC 7946 and RFC 8142), a feature at a time. */
public final class GeoJsonSource implements RowSource {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String name;
    private final long size;
    private final CountingInput input;
    private final JsonParser parser;
    private final RowLimits limits;
    private @Nullable String declaredCrs;
    private boolean inFeatures;
    private boolean ended;
    private boolean anyObject;
    private long number;

    private GeoJsonSource(String name, long size, CountingInput input, JsonParser parser, RowLimits limits) {
        this.name = name;
        this.size = size;
        this.input = input;
        this.parser = parser;
        this.limits = limits;
    }

    /** @param name the file's name as the user knows it */
    public static GeoJsonSource open(Path file, String name, RowLimits limits) {
        try {
            CountingInput input = new CountingInput(TextInput.withoutMark(Files.newInputStream(file)));
            CutTexts texts = new CutTexts(RecordSeparators.taken(input), limits.bytes());
            return new GeoJsonSource(name, Files.size(file), input, JSON.createParser(texts), limits);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable RawRow next() {
        if (ended) {
            return null;
        }
        try {
            return inFeatures ? nextOfArray() : nextAtTop();
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    private FileProblem broken(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        String why = e instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")
                ? "ends in the middle; copy or export it again"
                : message.startsWith("Invalid UTF-8")
                        ? "is not in UTF-8; save it as such"
                        : "is no JSON that can be read";
        return new FileProblem("%s %s%s (after %s): %s".formatted(name, why, place, wholeRows(), message), e);
    }

    private String wholeRows() {
        return number == 1 ? "1 whole row" : number + " whole rows";
    }

    /** A feature of its own, or the start of a collection: its members up to the features. */
    private @Nullable RawRow nextAtTop() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            ended = true;
            if (!anyObject) {
                throw new FileProblem(name + " is empty");
            }
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new FileProblem(
                    name + " is no GeoJSON: it starts with " + token + " where a FeatureCollection should stand");
        }
        anyObject = true;
        Members members = new Members();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals("features") && parser.currentToken() == JsonToken.START_ARRAY) {
                inFeatures = true;
                return nextOfArray();
            }
            members.read(member);
        }
        JsonNode type = members.type;
        if (type != null && type.asText().equals("FeatureCollection")) {
            throw new FileProblem(name + " is a FeatureCollection that has no array of features");
        }
        if (type != null && members.coordinates != null) {
            members.geometry = members.bare(type);
            return row(members);
        }
        if (type == null || !type.asText().equals("Feature")) {
            throw new FileProblem(name + " is no GeoJSON of features: its type is "
                    + (type == null ? "missing" : type.asText()) + "; a FeatureCollection is needed");
        }
        return row(members);
    }

    private @Nullable RawRow nextOfArray() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            Members feature = new Members();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                parser.nextToken();
                if (member.equals("geometry") || member.equals("properties")) {
                    feature.read(member);
                } else {
                    parser.skipChildren();
                }
            }
            return row(feature);
        }
        if (token != JsonToken.END_ARRAY) {
            throw new FileProblem("feature " + (number + 1) + " of " + name + " is no object");
        }
        inFeatures = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            new Members().read(member);
        }
        return nextOfNone();
    }

    /** After the collection only white space may stand. */
    private @Nullable RawRow nextOfNone() throws IOException {
        if (parser.nextToken() != null) {
            throw new FileProblem(name + " goes on after the end of its FeatureCollection");
        }
        ended = true;
        return null;
    }

    /** What is read of a feature, or of the collection around the features. */
    private final class Members {
        private @Nullable JsonNode type;
        private @Nullable JsonNode geometry;
        private @Nullable JsonNode properties;
        private @Nullable JsonNode coordinates;
        private @Nullable RowFinding tooLarge;

        /** Reads the member at whose value the parser stands. */
        void read(String member) throws IOException {
            switch (member) {
                case "crs" -> declaredCrs = crsName(bounded("a name of its CRS"));
                case "type" -> type = bounded("a type");
                case "geometry" -> geometry = bounded("a geometry");
                case "coordinates" -> coordinates = bounded("a geometry");
                case "properties" -> properties = bounded("properties");
                default -> parser.skipChildren();
            }
        }

        /** A geometry that is the whole file. */
        JsonNode bare(JsonNode kind) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .<ObjectNode>set("type", kind)
                    .set("coordinates", coordinates);
        }

        private JsonNode bounded(String what) throws IOException {
            BoundedJson value = new BoundedJson(parser, limits.vertices(), limits.bytes());
            JsonNode read = value.read();
            if (value.isTooLarge()) {
                boolean shape = what.equals("a geometry") && value.hasTooManyPlaces();
                tooLarge = shape ? limits.tooManyVertices() : limits.tooLarge(what);
            }
            return read;
        }
    }

    /**
     * The old `crs` member, which GDAL still writes: {@code urn:ogc:def:crs:EPSG::9213}, or an EPSG code alone. What is
     * neither is given back as it is, to be asked about.
     */
    private static @Nullable String crsName(JsonNode crs) {
        if (crs.isNull() || crs.isMissingNode()) {
            return null;
        }
        JsonNode properties = crs.path("properties");
        if (properties.path("code").isValueNode()) {
            return "EPSG:" + properties.path("code").asText();
        }
        String name = properties.path("name").asText("");
        return name.isEmpty() ? crs.toString() : name;
    }

    private RawRow row(Members feature) {
        number++;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (feature.properties != null) {
            feature.properties.properties().forEach(e -> values.put(e.getKey(), value(e.getValue())));
        }
        if (feature.tooLarge != null) {
            return new RawRow(number, values, null, feature.tooLarge);
        }
        JsonNode geometry = feature.geometry;
        try {
            Geometry read = geometry == null || geometry.isNull() ? null : GeoJsonGeometry.read(geometry);
            return new RawRow(number, values, read, (RowFinding) null);
        } catch (IllegalArgumentException e) {
            return new RawRow(
                    number,
                    values,
                    null,
                    RowFinding.error("unreadable_geometry", null, String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }

    @Override
    public @Nullable String declaredCrs() {
        return declaredCrs;
    }

    @Override
    public boolean fixedColumns() {
        return false;
    }

    @Override
    public boolean hasGeometry() {
        return true;
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) input.count() / size);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new FileProblem("cannot close " + name + ": " + e.getMessage(), e);
        }
    }
}
