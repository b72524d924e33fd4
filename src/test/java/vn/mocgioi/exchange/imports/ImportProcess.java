package vn.mocgioi.exchange.imports;

import java.nio.file.Path;
import java.util.OptionalInt;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.schema.DatabaseOpening;

/** An import in a Java of its own, which a test can give little memory, or kill. Says on its output how far it is. */
final class ImportProcess {
    private ImportProcess() {}

    /** Arguments: jdbc address, user, password, layer, file, CRS. */
    public static void main(String[] arguments) {
        DatabaseUrl url = new DatabaseUrl(arguments[0], arguments[1], arguments[2]);
        ImportRequest said = ImportRequest.of(Layers.get(arguments[3]), Path.of(arguments[4]), "test");
        ImportRequest request = said.in(arguments[5]);
        try (Database database = DatabaseOpening.open(url, DatabaseLimits.ofCommand(), OptionalInt.empty())) {
            ImportReport report = new Importer(database)
                    .run(
                            request,
                            new Importer.Progress() {
                                @Override
                                public void read(long rows, double fraction) {
                                    say("read " + rows);
                                }

                                @Override
                                public void settling() {
                                    say("settling");
                                }
                            },
                            row -> {});
            say("accepted " + report.counts().accepted());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
