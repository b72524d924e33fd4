package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.ReadingOptions;
import vn.mocgioi.exchange.imports.FileMeasurement;
import vn.mocgioi.geo.crs.Crs;

/** Measures every polygon of a file; needs no database. */
@Command(
        name = "measure",
        description = {
            "Measure every polygon of a file: area on the survey grid and on the ellipsoid, perimeter.",
            "Ends with 1 when one could not be measured."
        })
final class MeasureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            description = "GeoJSON, CSV with a column wkt, Shapefile, GeoPackage, KML, FlatGeobuf, DXF, DGN")
    private Path file;

    @Mixin
    private ReadingOptions readingOptions;

    @Option(names = "--crs", paramLabel = "EPSG:n", description = "The CRS of the coordinates, over what the file says")
    private @Nullable String crs;

    @Option(
            names = "--survey-crs",
            paramLabel = "EPSG:n",
            converter = DatabaseOptions.EpsgConverter.class,
            defaultValue = "9213",
            description = "The grid in which areas count (MOCGIOI_SURVEY_CRS; EPSG:9213, VN-2000 / TM-3 106°30′)")
    private int surveySrid;

    @Option(
            names = "--map",
            paramLabel = "HEADING=COLUMN",
            description = "Which heading is zone, code, sheet_no, parcel_no, name or wkt; may be given several times")
    private Map<String, String> columns = Map.of();

    @Option(names = "--json", description = "A JSON object a line instead of a table, the totals in the last")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        MeasureOutput output = json ? new MeasureLines(out) : new MeasureTable(out);
        FileMeasurement.Total total =
                new FileMeasurement(Crs.of(surveySrid)).run(file, crs, readingOptions.options(), columns, output::row);
        output.total(total);
        return total.measured() == total.rows() ? 0 : 1;
    }
}
