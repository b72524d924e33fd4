package vn.mocgioi.land.rules;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something said about one row of a file: why it was rejected, or what is odd about it.
 *
 * @param severity whether the row is rejected for it
 * @param code stable, snake_case, can be counted: {@code self_intersection}, {@code doubled_key}
 * @param field the column it is about, or null when it is about the row or its geometry
 * @param message one sentence with the value and the fix
 * @param east x of the place in the file's own CRS (east or longitude), or null
 * @param north y of the place in the file's own CRS (north or latitude), or null
 * @param area how much a repair changed, or would change, the area of the row; null for all other findings
 * @param values what the message is made of, by stable names, for whoever says it in another language
 */
public record RowFinding(
        Severity severity,
        String code,
        @Nullable String field,
        String message,
        @Nullable Double east,
        @Nullable Double north,
        @Nullable AreaChange area,
        Map<String, String> values) {
    private static final int LONGEST_VALUE = 200;

    public RowFinding {
        values = Map.copyOf(values);
    }

    /** A finding that is not about a change of area. */
    public RowFinding(
            Severity severity,
            String code,
            @Nullable String field,
            String message,
            @Nullable Double east,
            @Nullable Double north) {
        this(severity, code, field, message, east, north, null, Map.of());
    }

    /** ERROR rejects the row, WARNING lets it in as it came, INFO tells what was done with it. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    public static RowFinding error(String code, @Nullable String field, String message) {
        return new RowFinding(Severity.ERROR, code, field, message, null, null);
    }

    public static RowFinding errorAt(String code, String message, double east, double north) {
        return new RowFinding(Severity.ERROR, code, null, message, east, north);
    }

    public static RowFinding warning(String code, @Nullable String field, String message) {
        return new RowFinding(Severity.WARNING, code, field, message, null, null);
    }

    public static RowFinding warningAt(String code, String message, double east, double north) {
        return new RowFinding(Severity.WARNING, code, null, message, east, north);
    }

    /** The same with one more of the values that its message is made of; a long one is cut. */
    public RowFinding with(String name, Object value) {
        String text = value.toString();
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
        return new RowFinding(severity, code, field, message, east, north, area, more);
    }

    public boolean rejects() {
        return severity == Severity.ERROR;
    }
}
