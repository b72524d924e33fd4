package vn.mocgioi.cli.wiring;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.mocgioi.exchange.source.ReadOptions;

/** The flags that say which part of a file is read, and how large its rows may be. */
public final class ReadingOptions {
    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description =
                    "Which of several layers of the file; of a drawing the layers of the outlines, with commas between")
    private @Nullable String layer;

    @Option(
            names = "--label-layer",
            paramLabel = "NAME",
            description = "The layers of a drawing whose texts number the parcels, with commas between; else all texts")
    private @Nullable String labelLayer;

    @Option(
            names = "--sheet",
            paramLabel = "NO",
            description = "The map sheet of a drawing whose texts give the parcel's number alone")
    private @Nullable String sheet;

    @Option(
            names = "--polygonize",
            description = "Make polygons of all lines of a drawing, open ones too; ends within 1 cm are joined")
    private boolean polygonize;

    @Mixin
    private RowLimitOptions rowLimitOptions;

    public ReadOptions options() {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, rowLimitOptions.limits());
    }
}
