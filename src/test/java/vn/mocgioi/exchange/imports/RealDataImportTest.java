package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.imports.ImportTransaction;

/** The files of others that stand beside the project; said and left out where they do not. */
class RealDataImportTest {
    private static final Path DATA = Path.of("../shared/data");

    private TestDatabase database;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(DATA), "../shared/data is not here: the real files are not tested");
        database = TestDatabase.fresh();
    }

    @Test
    void theParcelsGoInButForTheInvalidAndTheDoubled() {
        ImportReport report = imported("parcels", "parcels-123k.fgb", true);

        assertEquals(123_562, report.counts().rows());
        assertEquals(120_966, report.counts().accepted(), report.errors().toString());
        assertEquals(2_596, report.counts().rejected(), report.errors().toString());
        assertEquals("EPSG:9213", report.crs());
        assertTrue(report.written());
        assertEquals("120966", database.value("select count(*) from published_parcels"));

        ImportReport again = imported("parcels", "parcels-123k.fgb", true);
        assertEquals(new ImportTransaction.Counts(0, 2_596, 120_966), again.counts());
        assertEquals("1", database.value("select version from layer_version where layer = 'parcels'"));
    }

    @Test
    void theCommunesGoInWhole() {
        ImportReport report = imported("communes", "thai-nguyen-communes-2025.geojson", false);

        assertEquals(
                new ImportTransaction.Counts(92, 0, 0),
                report.counts(),
                report.errors().toString());
        assertEquals("8374", database.value("select round(sum(area_m2) / 1e6) from published_communes"));
    }

    private ImportReport imported(String layer, String file, boolean acceptValid) {
        ImportRequest request = ImportRequest.of(Layers.get(layer), DATA.resolve(file), "test");
        return new Importer(database.database())
                .run(
                        acceptValid ? request.wishing(ImportRequest.Wish.ACCEPT_VALID) : request,
                        Importer.Progress.SILENT,
                        row -> {});
    }
}
