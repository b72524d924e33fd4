package vn.mocgioi.exchange.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param wholeFile by column what holds for every row that has nothing of its own there; of {@link #WHOLE_FILE}
 * @param decimals how numbers are written
 * @param columns column by heading, where the user said it
 * @param wishes what is done otherwise than by default
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
        Map<String, String> wholeFile,
        Decimals decimals,
        Map<String, String> columns,
        Set<Wish> wishes,
        @Nullable Instant demoRecordedAt,
        String who) {

    /** The columns of which a file may have one value for all rows. */
    public static final List<String> WHOLE_FILE = List.of("commune", "zone", "phase");

    /** What an import does only when it is asked to. */
    public enum Wish {
        /** Write the good rows although others were rejected. */
        ACCEPT_VALID,
        /** Mend invalid polygons where that changes the area little enough. */
        REPAIR,
        /** Take land that another object of the layer covers already. */
        ALLOW_SAME_LAND,
        /** Take days of Excel's own as they stand, although others of the column are text. */
        KEEP_EXCEL_DAYS,
        /** Exchange day and month of Excel's own days. */
        SWAP_EXCEL_DAYS,
        /** Reject rows that say otherwise than what is known: another person has to approve that. */
        KNOWN_STAYS,
        /** Let rows leave out what is known of their objects, the place too. */
        KNOWN_LEFT_OUT,
        /** Check and report, write nothing. */
        DRY_RUN
    }

    public ImportRequest {
        wholeFile = Map.copyOf(wholeFile);
        columns = Map.copyOf(columns);
        wishes = Collections.unmodifiableSet(wishes.isEmpty() ? EnumSet.noneOf(Wish.class) : EnumSet.copyOf(wishes));
    }

    /** A request with nothing said but what and who. */
    public static ImportRequest of(Layer layer, Path file, String who) {
        return new ImportRequest(
                layer,
                file,
                String.valueOf(file.getFileName()),
                ReadOptions.PLAIN,
                null,
                Map.of(),
                Decimals.EVIDENT,
                Map.of(),
                Set.of(),
                null,
                who);
    }

    /** The same, of a file that the user knows by this name. */
    public ImportRequest named(String shown) {
        return new ImportRequest(
                layer, file, shown, options, crs, wholeFile, decimals, columns, wishes, demoRecordedAt, who);
    }

    /** The same, with coordinates in this CRS; null leaves it to the file. */
    public ImportRequest in(@Nullable String said) {
        return new ImportRequest(
                layer, file, name, options, said, wholeFile, decimals, columns, wishes, demoRecordedAt, who);
    }

    /** The same, with numbers written so. */
    public ImportRequest writing(Decimals said) {
        return new ImportRequest(
                layer, file, name, options, crs, wholeFile, said, columns, wishes, demoRecordedAt, who);
    }

    /** The same, with these wishes too. */
    public ImportRequest wishing(Wish... more) {
        EnumSet<Wish> all = EnumSet.noneOf(Wish.class);
        all.addAll(wishes);
        all.addAll(List.of(more));
        return new ImportRequest(
                layer, file, name, options, crs, wholeFile, decimals, columns, all, demoRecordedAt, who);
    }

    /** The same, as part of the demo province. */
    public ImportRequest asDemo(Instant recordedAt) {
        return new ImportRequest(
                layer, file, name, options, crs, wholeFile, decimals, columns, wishes, recordedAt, who);
    }

    /** The same, of this part of the file. */
    public ImportRequest reading(ReadOptions part) {
        return new ImportRequest(
                layer, file, name, part, crs, wholeFile, decimals, columns, wishes, demoRecordedAt, who);
    }

    /** The same, recorded for someone else. */
    public ImportRequest by(String whom) {
        return new ImportRequest(
                layer, file, name, options, crs, wholeFile, decimals, columns, wishes, demoRecordedAt, whom);
    }

    public boolean wants(Wish wish) {
        return wishes.contains(wish);
    }

    public boolean dryRun() {
        return wants(Wish.DRY_RUN);
    }
}
