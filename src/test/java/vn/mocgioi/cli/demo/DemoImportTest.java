package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.ImportReport;
import vn.mocgioi.exchange.ImportRequest;
import vn.mocgioi.exchange.Importer;
import vn.mocgioi.store.TestDatabase;

/** The demo goes through the importer that users have, without a word of complaint. */
class DemoImportTest {
    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_row_of_every_file_goes_in(@TempDir Path folder) throws IOException {
        for (DemoFile file : DemoProvince.write(folder)) {
            List<String> findings = new ArrayList<>();
            ImportRequest request =
                    ImportRequest.of(file.layer(), file.path(), "test").asDemo(file.recordedAt());
            ImportReport report = new Importer(database.database())
                    .run(
                            request,
                            Importer.Progress.SILENT,
                            row -> row.findings()
                                    .forEach(finding -> findings.add(row.number() + ": " + finding.message())));
            assertEquals(List.of(), findings, file.path().toString());
            assertEquals(Map.of(), report.warnings(), file.path().toString());
            assertTrue(report.written() && report.clean(), file.path().toString());
        }
        assertEquals("39", database.value("select count(*) from published_zones"));
        assertEquals("16", database.value("select count(*) from published_zones where operating"));
        assertEquals(
                "1471.00",
                database.value("select sum(official_area_ha) from published_zones"
                        + " where operating and kind = 'INDUSTRIAL_PARK'"));
    }
}
