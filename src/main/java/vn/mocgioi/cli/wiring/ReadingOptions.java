package vn.mocgioi.cli.wiring;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.mocgioi.exchange.source.DrawingUnit;
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

    @Option(
            names = "--no-headings",
            description =
                    "The first line of a table is data; columns are named by their place: --map 1=number --map 2=...")
    private boolean noHeadings;

    @Option(
            names = "--skip-hidden",
            description = "Leave out rows and columns of a sheet that are hidden, and rows that are struck through")
    private boolean skipHidden;

    @Option(
            names = "--unit",
            paramLabel = "m|dm|cm|mm",
            description = "The unit of a drawing that is not drawn in metres, into which it is turned")
    private DrawingUnit unit = DrawingUnit.M;

    @Mixin
    private RowLimitOptions rowLimitOptions;

    public ReadOptions options() {
        return new ReadOptions(
                layer, labelLayer, sheet, polygonize, !noHeadings, skipHidden, unit, rowLimitOptions.limits());
    }
}
