package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.mocgioi.cli.wiring.Actor;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.cli.wiring.ReadingOptions;
import vn.mocgioi.exchange.imports.Decimals;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.imports.ImportStopped;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.imports.ReportFile;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.UnknownLayer;
import vn.mocgioi.store.imports.ImportTransaction;

/** Brings a file into a layer. */
@Command(
        name = "import",
        description = {
            "Bring a file into a layer: all of it, or nothing when a row is rejected.",
            "Ends with 1 when a row was rejected."
        })
final class ImportCommand implements Callable<Integer> {

    /** As shells tell of Ctrl-C. */
    private static final int STOPPED = 130;

    private static final int ASK_EVERY_MILLIS = 100;
    private static final int ASK_TIMES = 100;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "LAYER", converter = LayerConverter.class, description = "zones, parcels, markers, ...")
    private Layer layer;

    @Parameters(
            paramLabel = "FILE",
            description = "GeoJSON, CSV, XLSX, XLS, Shapefile (.shp, .zip, folder), GeoPackage, FileGDB (.gdb folder or"
                    + " .zip), KML, KMZ, FlatGeobuf, MapInfo, Esri JSON, DXF, DGN")
    private Path file;

    @Mixin
    private ReadingOptions readingOptions;

    @Option(names = "--crs", paramLabel = "EPSG:n", description = "The CRS of the coordinates, over what the file says")
    private @Nullable String crs;

    @Option(names = "--commune", paramLabel = "CODE", description = "The commune of rows that name none")
    private @Nullable String commune;

    @Option(names = "--zone", paramLabel = "CODE", description = "The zone of rows that name none")
    private @Nullable String zone;

    @Option(names = "--phase", paramLabel = "NUMBER", description = "The phase of rows that name none")
    private @Nullable String phase;

    @Option(
            names = "--decimal",
            paramLabel = "comma|dot",
            description = "What parts off the decimals, where a number such as 20.000 could be two")
    private @Nullable Mark decimal;

    @Option(
            names = "--map",
            paramLabel = "HEADING=COLUMN",
            description = "Which column a heading of the file is; may be given several times")
    private Map<String, String> columns = Map.of();

    @Option(names = "--accept-valid", description = "Write the good rows although others are rejected")
    private boolean acceptValid;

    @Option(names = "--repair", description = "Mend invalid polygons where that changes the area by at most 1 %%")
    private boolean repair;

    @Option(names = "--allow-same-land", description = "Take land that another object of the layer covers already")
    private boolean allowSameLand;

    @Option(
            names = "--excel-days",
            paramLabel = "kept|swapped",
            description = "What Excel's own days mean in a column that has days as text too: as they stand, or with day"
                    + " and month exchanged")
    private @Nullable ExcelDays excelDays;

    @Option(names = "--dry-run", description = "Check and report, write nothing")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Write what became of every row")
    private @Nullable Path report;

    @Mixin
    private DatabaseOptions databaseOptions;

    @Mixin
    private LimitOptions limitOptions;

    /** What parts off the decimals. */
    enum Mark {
        COMMA,
        DOT
    }

    /** What Excel's own days mean. */
    enum ExcelDays {
        KEPT,
        SWAPPED
    }

    @Override
    public Integer call() {
        ImportRequest request = new ImportRequest(
                layer,
                file,
                String.valueOf(file.getFileName()),
                readingOptions.options(),
                crs,
                wholeFile(),
                decimal == null ? Decimals.EVIDENT : Decimals.valueOf(decimal.name()),
                columns,
                wishes(),
                null,
                Actor.name());
        PrintWriter out = command.commandLine().getOut();
        ImportOutput output = new ImportOutput(out, command.commandLine().getErr(), System.console() != null);
        try (OpenDatabase open = databaseOptions.open(limitOptions.limits());
                ReportFile reportFile = report == null ? null : ReportFile.create(report)) {
            ImportReport result = run(open, request, output, row -> {
                output.row(row);
                if (reportFile != null) {
                    reportFile.row(row);
                }
            });
            if (result == null) {
                return STOPPED;
            }
            if (reportFile != null) {
                reportFile.finish(result);
            }
            output.print(result, report);
            return result.clean() ? 0 : 1;
        }
    }

    private Map<String, String> wholeFile() {
        Map<String, String> wholeFile = new HashMap<>();
        if (commune != null) {
            wholeFile.put("commune", commune);
        }
        if (zone != null) {
            wholeFile.put("zone", zone);
        }
        if (phase != null) {
            wholeFile.put("phase", phase);
        }
        return wholeFile;
    }

    private Set<Wish> wishes() {
        Map<Wish, Boolean> said = new EnumMap<>(Map.of(
                Wish.ACCEPT_VALID, acceptValid,
                Wish.REPAIR, repair,
                Wish.ALLOW_SAME_LAND, allowSameLand,
                Wish.KEEP_EXCEL_DAYS, excelDays == ExcelDays.KEPT,
                Wish.SWAP_EXCEL_DAYS, excelDays == ExcelDays.SWAPPED,
                Wish.DRY_RUN, dryRun));
        said.values().removeIf(wanted -> !wanted);
        return said.keySet();
    }

    /** Ctrl-C stops it and waits for its end: no statement runs on that others would have to wait for. Null when stopped. */
    private static @Nullable ImportReport run(
            OpenDatabase open, ImportRequest request, ImportOutput output, ImportTransaction.RowSink rows) {
        Importer importer = new Importer(open.database());
        CountDownLatch ended = new CountDownLatch(1);
        open.closeFirst(() -> {
            for (int i = 0; i < ASK_TIMES && !ended.await(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS); i++) {
                importer.stop();
            }
        });
        try {
            return importer.run(request, output, rows);
        } catch (ImportStopped e) {
            output.stopped(e);
            return null;
        } finally {
            ended.countDown();
        }
    }

    /** Says which layers there are when it is none. */
    static final class LayerConverter implements ITypeConverter<Layer> {
        @Override
        public Layer convert(String name) {
            try {
                return Layers.get(name);
            } catch (UnknownLayer e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
