package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.checks.FindingCode;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.land.zones.FreeLot;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.zones.FreeLots;
import vn.mocgioi.store.zones.ZoneChecks;
import vn.mocgioi.store.zones.Zones;

/** The demo goes through the importer that users have, without a word of complaint. */
class DemoImportTest {
    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyRowOfEveryFileGoesIn(@TempDir Path folder) throws IOException {
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
        thePlantedFaultsAreFoundAndNoOthers();
        whatIsHandedOverOfTheFreeLotsIsWhatAllParcelsHandedOverCover();
    }

    private void whatIsHandedOverOfTheFreeLotsIsWhatAllParcelsHandedOverCover() {
        List<FreeLot> free = new FreeLots(database.database())
                .list(new FreeLot.Wanted(new BigDecimal(20_000), null, null, true), AsOf.now(Days.today()));
        BigDecimal handedOverM2 = free.stream()
                .map(FreeLot::handedOverM2)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String lots = free.stream().map(lot -> String.valueOf(lot.id())).collect(Collectors.joining(","));
        BigDecimal coveredM2 = new BigDecimal(database.value("""
                select sum(ST_Area(ST_Intersection(l.geom, h.geom)))
                from published_lots p
                join lots l on l.id = p.id and l.superseded is null
                cross join (
                    select ST_Union(r.geom) as geom from parcels r join published_parcels using (id)
                    where handed_over_on <= current_date and r.superseded is null) h
                where p.id in (""" + lots + ")"));
        assertTrue(free.size() > 100 && handedOverM2.signum() > 0, free.size() + " lots, " + handedOverM2 + " m²");
        // each lot is rounded to 0.1 m²
        assertEquals(
                coveredM2.doubleValue(),
                handedOverM2.doubleValue(),
                0.05 * free.size(),
                handedOverM2 + " m² by lots, " + coveredM2 + " m² by all parcels");
    }

    /** Loading takes long, so what is asked of the loaded demo is asked here. */
    private void thePlantedFaultsAreFoundAndNoOthers() {
        try (LayerVersions versions = new LayerVersions(database.database())) {
            Zones zones = new Zones(database.database());
            ZoneChecks checks = new ZoneChecks(database.database(), zones, versions);
            AsOf today = AsOf.now(Days.today());
            TreeSet<String> found = new TreeSet<>();
            for (ZoneReport zone : zones.all(today)) {
                for (Finding finding : checks.of(zone, today, true)) {
                    // parcels lie as the land does, certificates agree with it or not, and some markers are set a
                    // little
                    // off by chance
                    if (finding.code() != FindingCode.PARCEL_CROSSES_ZONE
                            && !(finding.code() == FindingCode.AREA_DIFFERS
                                    && finding.layer().equals(Layers.PARCELS))
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
