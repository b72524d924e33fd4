package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.AreaChange;
import vn.mocgioi.land.rules.RowFinding;

/** What --repair mends, by how much the area changes, and what it leaves to the surveyor. */
class RepairImportTest extends ImportTest {
    private static final String HEADINGS = "so_to,so_thua,wkt\n";
    /** A square of 100 m with a slip of the digitiser's hand at one corner: a loop of 0.1 m² outside. */
    private static final String SLIP = ring("0 0, 100 0, 100 100, 1 100, 0.5 100.2, 1 100.2, 0.5 100, 0 100, 0 0");

    private static final String BOW_TIE = ring("0 0, 20 20, 20 0, 0 20, 0 0");
    private static final String DOUBLED = ring("0 0, 20 0, 20 0, 20 20, 0 20, 0 0");
    private static final String THERE_AND_BACK = ring("0 0, 20 20, 0 0, 0 0");

    @Test
    void aSlipIsCutOffAndTheRowSaysWhatBecameOfItsArea() {
        TestImport.Outcome outcome = repair(HEADINGS + "1,1,\"" + SLIP + "\"\n");

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        RowFinding finding = outcome.findings(1).get(0);
        assertEquals("repaired", finding.code());
        AreaChange change = Objects.requireNonNull(finding.area());
        assertTrue(change.percent().abs().doubleValue() < 0.01, finding.message());
        assertEquals("t", one("select ST_IsValid(geom) from parcels"));
        assertEquals(one("select area_m2 from parcels"), change.afterM2().toPlainString());
        assertEquals(
                one("select round(ST_Area(geom)::numeric, 1) from parcels"),
                change.afterM2().toPlainString());
        assertTrue(
                finding.message().startsWith("self_intersection was repaired; its area was " + change.beforeM2()),
                finding.message());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        repair(HEADINGS + "1,1,\"" + SLIP + "\"\n1,2,\"" + DOUBLED + "\"\n");
        TestImport.Outcome again = repair(HEADINGS + "1,1,\"" + SLIP + "\"\n1,2,\"" + DOUBLED + "\"\n");

        assertEquals("0/0/2", again.counts(), () -> again.rows().toString());
        assertEquals("1", one("select version from layer_version where layer = 'parcels'"));
    }

    @Test
    void whatIsMendedInDegreesIsKnownAgainToo() {
        String file = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"sheet_no":"1","parcel_no":"1"},
                "geometry":{"type":"Polygon","coordinates":[[[105.85,21.55],[105.851,21.55],[105.851,21.551],[105.85001,21.551],
                [105.850005,21.551002],[105.85001,21.551002],[105.850005,21.551],[105.85,21.551],[105.85,21.55]]]}}]}
                """;
        TestImport.Outcome outcome =
                bring("parcels", "p.geojson", file).repairing().run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of("repaired"), outcome.codes(1));
        assertEquals(
                one("select area_m2 from parcels"),
                Objects.requireNonNull(outcome.findings(1).get(0).area())
                        .afterM2()
                        .toPlainString());
        assertEquals(
                "0/0/1", bring("parcels", "p.geojson", file).repairing().run().counts());
    }

    @Test
    void withoutRepairTheRowIsRejected() {
        TestImport.Outcome outcome = bring("parcels", "p.csv", HEADINGS + "1,1,\"" + SLIP + "\"\n")
                .crs("EPSG:9213")
                .run();

        assertEquals("0/1/0", outcome.counts());
        assertEquals(List.of("self_intersection"), outcome.codes(1));
    }

    @Test
    void aVertexThatStandsTwiceGoes() {
        TestImport.Outcome outcome = repair(HEADINGS + "1,1,\"" + DOUBLED + "\"\n");

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("5", one("select ST_NPoints(geom) from parcels"));
        assertEquals(
                AreaChange.told(new BigDecimal("400.0"), new BigDecimal("400.0")),
                outcome.findings(1).get(0).area());
    }

    @Test
    void overOnePercentAndWhatEnclosesNothingIsLeftToTheSurveyor() {
        TestImport.Outcome outcome = repair(HEADINGS + "1,1,\"" + BOW_TIE + "\"\n1,2,\"" + THERE_AND_BACK + "\"\n");

        assertEquals("0/2/0", outcome.counts());
        assertEquals(List.of("repair_refused", "self_intersection"), outcome.codes(1));
        assertEquals(
                AreaChange.told(new BigDecimal("0.0"), new BigDecimal("200.0")),
                outcome.findings(1).get(0).area());
        assertEquals("repair_failed", outcome.codes(2).get(0));
        assertEquals("0", count("parcels"));
    }

    @Test
    void theLimitIsARuleOfTheDay() {
        given("rules", "key,valid_from,value\nrepair.max_share,2024-01-01,0.000001\n");
        TestImport.Outcome outcome = repair(HEADINGS + "1,1,\"" + SLIP + "\"\n");

        assertEquals("0/1/0", outcome.counts());
        assertTrue(outcome.messages(1).contains("by more than 0.0001 %"), outcome.messages(1));
    }

    @Test
    void theReportHasTheAreasOfEachRowAsNumbers() throws IOException {
        Path target = folder.resolve("report.json");
        Path file = Files.writeString(
                folder.resolve("p.csv"), HEADINGS + "1,1,\"" + DOUBLED + "\"\n1,2,\"" + BOW_TIE + "\"\n");
        ImportRequest request = ImportRequest.of(Layers.PARCELS, file, "test")
                .named("p.csv")
                .in("EPSG:9213")
                .wishing(ImportRequest.Wish.REPAIR);
        try (ReportFile report = ReportFile.create(target)) {
            report.finish(new Importer(database.database()).run(request, Importer.Progress.SILENT, report::row));
        }
        JsonNode rows = new ObjectMapper().readTree(target.toFile()).get("rows");

        JsonNode mended = rows.get(0).get("reasons").get(0);
        assertEquals(400.0, mended.get("area_before_m2").asDouble());
        assertEquals(400.0, mended.get("area_after_m2").asDouble());
        assertEquals(0, mended.get("area_change_percent").asDouble());
        JsonNode refused = rows.get(1).get("reasons").get(0);
        assertEquals("repair_refused", refused.get("code").asText());
        assertEquals(200.0, refused.get("area_change_m2").asDouble());
    }

    @Test
    void theRealParcelsThatCrossThemselves() {
        Path file = Path.of("../shared/data/parcels-123k.fgb");
        assumeTrue(Files.isRegularFile(file), "../shared/data is not here: the real parcels are not mended");
        TestImport.Outcome outcome =
                bring("parcels", file).repairing().acceptingValid().run();
        List<RowFinding> repaired = outcome.rows().stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.code().equals("repaired"))
                .toList();

        assertEquals(123_562, outcome.report().counts().rows());
        // most of them are bow-ties, of which nobody can tell which half was meant
        // judged by what was measured: of small ones a change of more than one percent is lost in rounding to 0.1 m²
        assertEquals(315, repaired.size());
        assertEquals(1_573, repaired.size() + outcome.report().errors().get("repair_refused"));
        assertTrue(repaired.stream().allMatch(f -> f.area() != null));
        assertEquals("0", one("select count(*) from parcels where not ST_IsValid(geom)"));
        assertEquals(
                "0/" + outcome.report().counts().rejected() + "/"
                        + outcome.report().counts().accepted(),
                bring("parcels", file).repairing().acceptingValid().run().counts());
    }

    private TestImport.Outcome repair(String csv) {
        return bring("parcels", "p.csv", csv).crs("EPSG:9213").repairing().run();
    }

    /** Metres from a corner in the province. */
    private static String ring(String places) {
        StringBuilder wkt = new StringBuilder("POLYGON((");
        for (String place : places.split(", ")) {
            String[] numbers = place.split(" ");
            wkt.append(wkt.length() == 9 ? "" : ",")
                    .append(new BigDecimal(numbers[0]).add(BigDecimal.valueOf(430_000)))
                    .append(' ')
                    .append(new BigDecimal(numbers[1]).add(BigDecimal.valueOf(2_380_000)));
        }
        return wkt.append("))").toString();
    }
}
