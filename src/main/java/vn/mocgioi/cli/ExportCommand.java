package vn.mocgioi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.exchange.cql2.Cql2Json;
import vn.mocgioi.exchange.cql2.Cql2Text;
import vn.mocgioi.exchange.export.CsvStyle;
import vn.mocgioi.exchange.export.Export;
import vn.mocgioi.exchange.export.Exporter;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** Writes a published layer to a file. */
@Command(
        name = "export",
        description = {
            "Write a layer, or a part of it, to a file; the format follows the file's ending.",
            "What is written is what the service publishes: no personal data."
        })
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "LAYER", description = "zones, phases, lots, parcels, markers, projects or communes")
    private String layer;

    @Parameters(
            paramLabel = "FILE",
            description = "Ending in .geojson, .geojsonl, .csv, .kml, .dxf, .gpkg, .shp.zip or .fgb")
    private Path file;

    @Option(
            names = "--crs",
            paramLabel = "EPSG:n",
            description = "The CRS of the coordinates (WGS 84; DXF: the survey CRS)")
    private @Nullable String crs;

    @Option(names = "--zone", paramLabel = "CODE", description = "Only what lies in this zone")
    private @Nullable String zone;

    @Option(
            names = "--filter",
            paramLabel = "CQL2",
            description =
                    "Only what meets this condition, such as \"milestone = 'PAID'\"; coordinates in it are WGS 84")
    private @Nullable String filter;

    @Option(names = "--at", paramLabel = "DAY", description = "What was valid on this day (today)")
    private @Nullable String day;

    @Option(names = "--precision", paramLabel = "N", description = "Decimals of the coordinates at most")
    private @Nullable Integer precision;

    @Option(names = "--excel", description = "CSV as Excel opens it on a Vietnamese computer")
    private boolean excel;

    @Mixin
    private DatabaseOptions databaseOptions;

    @Mixin
    private LimitOptions limitOptions;

    @Override
    public void run() {
        PublishedLayer collection = PublishedLayers.find(layer)
                .orElseThrow(() -> new CommandFailed("there is no published layer '" + layer + "'; layers are "
                        + PublishedLayers.all().stream()
                                .map(PublishedLayer::name)
                                .collect(Collectors.joining(", "))));
        OutputFormat format = OutputFormat.ofFileName(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new CommandFailed(
                        "the ending of " + file + " is no known format; formats are " + OutputFormat.suffixes()));
        if (precision != null && (precision < 0 || precision > 15)) {
            throw new CommandFailed("--precision takes 0 to 15 decimals");
        }
        try (OpenDatabase open = databaseOptions.open(limitOptions.limits())) {
            FeatureStore store = new FeatureStore(open.database());
            FeatureQuery query = FeatureQuery.of(collection).on(Days.on(day())).where(filters(collection, store));
            Export export = Export.of(
                    query,
                    format,
                    crs == null ? null : Crs.of(crs),
                    Crs.of(open.database().surveySrid()),
                    precision,
                    excel ? CsvStyle.EXCEL : CsvStyle.PLAIN);
            Exporter exporter = new Exporter(store);
            long features = open.database()
                    .longMoment()
                    .answer(() -> exporter.write(zone == null ? export : export.ofZone(zone), file));
            command.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %,d features, %s",
                            file,
                            features,
                            export.places().crs()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day() {
        try {
            return day == null ? Days.today() : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new CommandFailed("'" + day + "' is no day; write --at 2024-12-31", e);
        }
    }

    private List<Filter> filters(PublishedLayer collection, FeatureStore store) {
        List<Filter> filters = new ArrayList<>();
        if (zone != null) {
            filters.add(inZone(collection, store, zone));
        }
        if (filter != null) {
            filters.add(
                    filter.stripLeading().startsWith("{")
                            ? Cql2Json.parse(filter, collection, Crs.WGS84)
                            : Cql2Text.parse(filter, collection, Crs.WGS84));
        }
        return filters;
    }

    private static Filter inZone(PublishedLayer collection, FeatureStore store, String code) {
        if (store.count(FeatureQuery.of(PublishedLayers.ZONES)
                        .where(List.of(equal(PublishedLayers.ZONES, "code", code))))
                == 0) {
            throw new CommandFailed("there is no zone '" + code + "' today");
        }
        return collection.find("zone").isPresent() ? equal(collection, "zone", code) : new Filter.InZone(code);
    }

    private static Filter equal(PublishedLayer collection, String property, String value) {
        return Filter.Comparison.of(
                new Operand.Of(collection.get(property)), Filter.Operator.EQUAL, new Operand.Text(value));
    }
}
