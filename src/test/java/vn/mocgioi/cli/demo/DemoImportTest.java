package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.ImportReport;
import vn.mocgioi.exchange.ImportRequest;
import vn.mocgioi.exchange.Importer;
import vn.mocgioi.land.AsOf;
import vn.mocgioi.land.Days;
import vn.mocgioi.land.Finding;
import vn.mocgioi.land.FindingCode;
import vn.mocgioi.land.ZoneReport;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.TestDatabase;
import vn.mocgioi.store.ZoneChecks;
import vn.mocgioi.store.Zones;

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
        the_planted_faults_are_found_and_no_others();
    }

    /** Loading takes long, so what is asked of the loaded demo is asked here. */
    private void the_planted_faults_are_found_and_no_others() {
        try (LayerVersions versions = new LayerVersions(database.database())) {
            Zones zones = new Zones(database.database());
            ZoneChecks checks = new ZoneChecks(database.database(), zones, versions);
            AsOf today = AsOf.now(Days.today());
            TreeSet<String> found = new TreeSet<>();
            for (ZoneReport zone : zones.all(today)) {
                for (Finding finding : checks.of(zone, today, true)) {
                    // parcels lie as the land does, and some markers are set a little off by chance
                    if (finding.code() != FindingCode.PARCEL_CROSSES_ZONE
                            && finding.code() != FindingCode.MARKER_OFF_DESIGN) {
                        found.add(zone.code() + " " + finding.code() + " " + finding.feature());
                    }
                }
            }
            assertEquals("""
                    CCN-03 MARKER_NUMBER_MISSING M5
                    CCN-05 MARKER_NUMBER_DOUBLED M5
                    CCN-05 MARKER_NUMBER_MISSING M6
                    CCN-06 MARKER_OUT_OF_ORDER M6
                    CCN-07 VERTEX_WITHOUT_MARKER CCN-07
                    CCN-09 MARKER_OFF_BOUNDARY M3
                    CCN-13 PARCELS_OVERLAP 73/163
                    CCN-13 PARCELS_OVERLAP 76/14
                    CCN-13 PARCEL_GAP 76/113, 76/114, 76/115, 76/116
                    CCN-27 AREA_DIFFERS CCN-27
                    KCN-YB3 AREA_DIFFERS KCN-YB3""", String.join("\n", found));
        }
    }
}
