package vn.mocgioi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.mocgioi.cli.demo.DemoProvince;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.disk.TemporaryFolder;
import vn.mocgioi.store.imports.DemoStore;

/** Puts the demo province into a database in which nothing was ever written, through the importer everyone uses. */
final class DemoLoading {
    /** Whom its rows are recorded for. */
    private static final String DEMO = "demo";

    private DemoLoading() {}

    static void intoUntouched(Database database, Consumer<String> say) {
        DemoStore demo = new DemoStore(database);
        if (demo.isHalfLoaded()) {
            say.accept("the last start was cut off while it loaded the demo province: taking that part out");
            demo.remove(DEMO, false);
        } else if (!demo.databaseIsUntouched()) {
            return;
        }
        demo.loadingBegins();
        load(database, say);
        demo.loadingEnds();
    }

    private static void load(Database database, Consumer<String> say) {
        say.accept("loading the demo province (illustrative data; ./mocgioi demo remove takes it out)");
        try {
            Path folder = TemporaryFolder.create("demo");
            try {
                for (DemoFile file : DemoProvince.write(folder)) {
                    load(database, file);
                }
            } finally {
                TemporaryFolder.delete(folder);
            }
        } catch (IOException e) {
            throw new CommandFailed("the demo province could not be made: " + e.getMessage(), e);
        }
    }

    private static void load(Database database, DemoFile file) {
        ImportRequest request =
                ImportRequest.of(file.layer(), file.path(), DEMO).asDemo(file.recordedAt());
        StringBuilder reasons = new StringBuilder();
        ImportReport report = new Importer(database).run(request, Importer.Progress.SILENT, row -> {
            if (reasons.isEmpty()) {
                row.findings().stream()
                        .filter(finding -> finding.rejects())
                        .forEach(f -> reasons.append("row ")
                                .append(row.number())
                                .append(": ")
                                .append(f.message()));
            }
        });
        if (!report.clean()) {
            throw new IllegalStateException("the demo's " + file.path().getFileName() + " was refused: " + reasons);
        }
    }
}
