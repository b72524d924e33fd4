package vn.mocgioi.exchange.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.imports.ImportTransaction;

/**
 * What became of a file.
 *
 * @param layer the layer it went to
 * @param name the file's name
 * @param crs the CRS in which its coordinates were read, or null when it has none
 * @param crsSource how that CRS was known: {@code --crs}, {@code file}, {@code default}
 * @param counts rows by outcome
 * @param errors rejected rows by code; a row counts under each of its reasons
 * @param warnings rows by code of what was odd
 * @param columns column by heading of the file; null where a heading fitted nothing
 * @param said what is to be said of the file as a whole
 * @param written whether it is in the database now
 * @param dryRun whether writing was not wanted
 */
public record ImportReport(
        String layer,
        String name,
        @Nullable String crs,
        String crsSource,
        ImportTransaction.Counts counts,
        Map<String, Long> errors,
        Map<String, Long> warnings,
        Map<String, @Nullable String> columns,
        List<FileFinding> said,
        boolean written,
        boolean dryRun) {

    /**
     * Something said of a file as a whole.
     *
     * @param code stable: {@code axes_swapped}, {@code wrong_meridian}, ...
     * @param message one sentence with the fix
     * @param refuses whether the file is not written for it, unless the good rows are wanted all the same
     * @param at where in the file's coordinates, as far as it is about places
     */
    public record FileFinding(String code, String message, boolean refuses, List<Place> at) {
        public FileFinding(String code, String message, boolean refuses) {
            this(code, message, refuses, List.of());
        }
    }

    /** A place in the file's own CRS. */
    public record Place(double east, double north) {}

    /** Whether all went as asked: every row is in, or would be. */
    public boolean clean() {
        return counts.rejected() == 0 && said.stream().noneMatch(FileFinding::refuses);
    }
}
