package vn.mocgioi.exchange.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.land.catalogue.Layer;

/**
 * What shall be imported and how.
 *
 * @param layer the layer it goes to
 * @param file a regular local file
 * @param name the file's name as the user knows it
 * @param options which part of the file
 * @param crs the CRS of the coordinates such as {@code EPSG:9213}, or null to take the file's own
 * @param commune the commune of rows that name none, or null
 * @param decimals how numbers are written
 * @param columns column by heading, where the user said it
 * @param acceptValid write the good rows although others were rejected
 * @param repair mend invalid polygons where it changes the area by at most 1 %
 * @param dryRun check and report, write nothing
 * @param demoRecordedAt for the demo province alone, the moment at which its rows are said to have become known; null
 *     for every other import, which is known when it is written
 * @param who who does it, such as {@code cli:lan}
 */
public record ImportRequest(
        Layer layer,
        Path file,
        String name,
        ReadOptions options,
        @Nullable String crs,
        @Nullable String commune,
        Decimals decimals,
        Map<String, String> columns,
        boolean acceptValid,
        boolean repair,
        boolean dryRun,
        @Nullable Instant demoRecordedAt,
        String who) {

    public ImportRequest {
        columns = Map.copyOf(columns);
    }

    /** The whole of a file that has one layer. */
    public ImportRequest(
            Layer layer,
            Path file,
            String name,
            @Nullable String crs,
            @Nullable String commune,
            Decimals decimals,
            Map<String, String> columns,
            boolean acceptValid,
            boolean repair,
            boolean dryRun,
            @Nullable Instant demoRecordedAt,
            String who) {
        this(
                layer,
                file,
                name,
                ReadOptions.PLAIN,
                crs,
                commune,
                decimals,
                columns,
                acceptValid,
                repair,
                dryRun,
                demoRecordedAt,
                who);
    }

    /** A request with nothing said but what and who. */
    public static ImportRequest of(Layer layer, Path file, String who) {
        return new ImportRequest(
                layer,
                file,
                String.valueOf(file.getFileName()),
                ReadOptions.PLAIN,
                null,
                null,
                Decimals.EVIDENT,
                Map.of(),
                false,
                false,
                false,
                null,
                who);
    }

    /** The same, as part of the demo province. */
    public ImportRequest asDemo(Instant recordedAt) {
        return new ImportRequest(
                layer,
                file,
                name,
                options,
                crs,
                commune,
                decimals,
                columns,
                acceptValid,
                repair,
                dryRun,
                recordedAt,
                who);
    }

    /** The same, of this part of the file. */
    public ImportRequest reading(ReadOptions part) {
        return new ImportRequest(
                layer,
                file,
                name,
                part,
                crs,
                commune,
                decimals,
                columns,
                acceptValid,
                repair,
                dryRun,
                demoRecordedAt,
                who);
    }

    public ImportRequest acceptingValid() {
        return new ImportRequest(
                layer, file, name, options, crs, commune, decimals, columns, true, repair, dryRun, demoRecordedAt, who);
    }

    /** The same, recorded for someone else. */
    public ImportRequest by(String whom) {
        return new ImportRequest(
                layer,
                file,
                name,
                options,
                crs,
                commune,
                decimals,
                columns,
                acceptValid,
                repair,
                dryRun,
                demoRecordedAt,
                whom);
    }
}
