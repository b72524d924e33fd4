package vn.mocgioi.exchange.source;

import java.util.List;
import java.util.Set;
import vn.mocgioi.land.rules.RowFinding;

/**
 * How much one row may bring, seen to while it is read: what is larger is passed over and rejected, never held.
 *
 * @param vertices of its geometry; the largest zones have some thousand
 * @param bytes of it in the file
 */
public record RowLimits(int vertices, int bytes) {
    /** No province meets them: its own boundary has a tenth. */
    public static final RowLimits DEFAULT = new RowLimits(100_000, 8_000_000);

    private static final String TOO_MANY_VERTICES = "too_many_vertices";
    private static final String TOO_LARGE = "too_large";
    /** Also where the row's cells cannot be told from each other, so that nothing else is said of it. */
    public static final String ROW_TOO_LARGE = "row_too_large";

    private static final Set<String> WITHOUT_SHAPE =
            Set.of("unreadable_geometry", TOO_MANY_VERTICES, TOO_LARGE, ROW_TOO_LARGE);

    public RowLimits {
        if (vertices < 4 || bytes < 100_000 || bytes > 500_000_000) {
            throw new IllegalArgumentException(
                    "a row may have 4 vertices at least, and 100 kB to 500 MB, not %,d and %,d bytes"
                            .formatted(vertices, bytes));
        }
    }

    public RowFinding tooManyVertices() {
        return RowFinding.error(
                        TOO_MANY_VERTICES,
                        null,
                        "has more than %,d vertices; draw it with fewer, cut it into parts, or have --row-vertices raised"
                                .formatted(vertices))
                .with("most", vertices);
    }

    /** Of a geometry, or of the columns beside it. */
    public RowFinding tooLarge(String what) {
        return RowFinding.error(
                        TOO_LARGE,
                        null,
                        "has %s of more than %,d kB; is it what it should be? If so, have --row-limit raised"
                                .formatted(what, bytes / 1_000))
                .with("most_kb", bytes / 1_000);
    }

    public RowFinding rowTooLarge() {
        return RowFinding.error(
                        ROW_TOO_LARGE,
                        null,
                        "is larger than %,d kB; is its geometry what it should be? If so, have --row-limit raised"
                                .formatted(bytes / 1_000))
                .with("most_kb", bytes / 1_000);
    }

    /** Whether a geometry was there that could not be taken. */
    public static boolean lackShape(List<RowFinding> findings) {
        return findings.stream().anyMatch(finding -> WITHOUT_SHAPE.contains(finding.code()));
    }
}
