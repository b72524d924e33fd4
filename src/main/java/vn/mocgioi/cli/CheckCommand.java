package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.ZoneChecks;
import vn.mocgioi.store.zones.Zones;

/** Checks zones, announced or not, against their markers, decisions, parcels and each other. */
@Command(
        name = "check",
        description = {
            "Check a zone, or all: markers against their design and the boundary, their numbers, areas against decisions,",
            "overlaps and gaps. Ends with 1 when something is wrong for certain."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private DatabaseOptions databaseOptions;

    @Mixin
    private LimitOptions limitOptions;

    @Parameters(arity = "0..1", paramLabel = "ZONE", description = "The code of a zone; all of them without it")
    private @Nullable String zone;

    @Option(names = "--at", paramLabel = "DAY", description = "As of this day, such as 2024-12-31; today without it")
    private @Nullable LocalDate at;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "en or vi (en)")
    private Language language;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        AsOf asOf = AsOf.now(at == null ? Days.today() : at);
        try (OpenDatabase open = databaseOptions.open(limitOptions.limits());
                LayerVersions versions = new LayerVersions(open.database())) {
            return open.database().longMoment().answer(() -> check(open.database(), versions, asOf, out));
        }
    }

    private int check(Database database, LayerVersions versions, AsOf asOf, PrintWriter out) {
        Zones zones = new Zones(database);
        ZoneChecks checks = new ZoneChecks(database, zones, versions);
        boolean wrong = false;
        for (ZoneReport report : asked(zones, asOf)) {
            List<Finding> findings = checks.of(report, asOf, false);
            print(out, report, findings);
            wrong |= findings.stream().anyMatch(finding -> finding.code().isError());
        }
        return wrong ? 1 : 0;
    }

    private List<ZoneReport> asked(Zones zones, AsOf asOf) {
        if (zone == null) {
            return zones.all(asOf);
        }
        return List.of(zones.find(zone, asOf)
                .orElseThrow(() -> new CommandFailed("there is no zone " + zone + "; known are "
                        + String.join(
                                ", ",
                                zones.all(asOf).stream().map(ZoneReport::code).toList()))));
    }

    private void print(PrintWriter out, ZoneReport report, List<Finding> findings) {
        String name = report.name() == null ? "" : "  " + report.name();
        out.println(report.code() + name + ": "
                + (findings.isEmpty()
                        ? "nothing found"
                        : findings.size() + (findings.size() == 1 ? " finding" : " findings")));
        for (Finding finding : findings) {
            out.printf(
                    "  %-7s %-22s %s  [X %.3f  Y %.3f]%n",
                    finding.code().severity(),
                    finding.code(),
                    finding.message(language),
                    finding.at().y,
                    finding.at().x);
        }
        out.flush();
    }

    /** Reads the name of a language. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.find(code)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + code + "' is not a language known here: en or vi"));
        }
    }
}
