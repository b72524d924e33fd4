package vn.mocgioi.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.store.db.Database;

/** Puts the demo province into a database of a test, as a first start does. */
public final class DemoInDatabase {
    private DemoInDatabase() {}

    public static void load(Database database) {
        try {
            Path folder = Files.createTempDirectory("mocgioi-demo");
            for (DemoFile file : DemoProvince.write(folder)) {
                ImportReport report = new Importer(database)
                        .run(
                                ImportRequest.of(file.layer(), file.path(), "demo")
                                        .asDemo(file.recordedAt()),
                                Importer.Progress.SILENT,
                                row -> {});
                if (!report.clean()) {
                    throw new AssertionError("the demo's " + file.path() + " was refused");
                }
                Files.delete(file.path());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
