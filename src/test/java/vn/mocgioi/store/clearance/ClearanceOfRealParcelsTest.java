package vn.mocgioi.store.clearance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.mocgioi.exchange.imports.TestLand.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.AsOf;

/** Some hundred real parcels, with all their odd shapes, under zones drawn across them, against a recount. */
class ClearanceOfRealParcelsTest {
    private static final Path PARCELS = Path.of("../shared/data/parcels-123k.fgb");
    private static final Instant RECORDED = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    /** On which communes were merged. */
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Random random = new Random(69);
    private final List<String> keys = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsWhatARecountGives() throws Exception {
        assumeTrue(Files.isRegularFile(PARCELS), PARCELS + " is not here: real parcels are not recounted");
        try (TestLand land = new TestLand()) {
            begin(land);
            for (int i = 0; i < 8; i++) {
                something(land, i);
            }
            land.database.execute("insert into change (who, what, layer) values ('test', 'nothing', 'events')");
            land.database.execute(
                    "update change set at = timestamptz '%s' + id * interval '30 days'".formatted(RECORDED));
            compare(land);
        }
    }

    private void begin(TestLand land) throws Exception {
        Path file = folder.resolve("parcels.geojson");
        Process ogr = new ProcessBuilder(
                        "ogr2ogr", "-limit", "300", "-t_srs", "EPSG:4326", file.toString(), PARCELS.toString())
                .inheritIO()
                .start();
        assumeTrue(ogr.waitFor() == 0, "ogr2ogr cannot read the parcels");
        TestImport.of(land.database, "parcels", file).acceptingValid().run();
        land.database
                .value("select string_agg(sheet_no || ',' || parcel_no, ';') from parcels")
                .lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .forEach(keys::add);
        assertTrue(keys.size() > 200, keys.size() + " parcels");
        land.rows(
                        "communes",
                        "code,fullname,valid_to,wkt",
                        "01,Xã 01," + MERGED + "," + box(land, -0.1, -0.1, 0.5, 1.1))
                .rows(
                        "communes",
                        "code,fullname,valid_to,wkt",
                        "02,Xã 02," + MERGED + "," + box(land, 0.5, -0.1, 1.1, 1.1))
                .rows(
                        "communes",
                        "code,fullname,valid_from,wkt",
                        "03,Xã 03," + MERGED + "," + box(land, -0.1, -0.1, 1.1, 1.1))
                .rows("zones", "code,name,kind,wkt", "A,Khu A,INDUSTRIAL_PARK," + holed(land))
                .rows("zones", "code,name,kind,wkt", "B,Khu B,INDUSTRIAL_CLUSTER," + box(land, 0.55, 0.3, 0.95, 0.9))
                .rows("phases", "zone,number,wkt", "A,1," + box(land, 0.1, 0.1, 0.4, 0.8));
        for (int i = 0; i < 6; i++) {
            land.party("P" + i, i < 4 ? "HOUSEHOLD" : "ORGANISATION");
        }
    }

    private static String box(TestLand land, double west, double south, double east, double north) {
        return quoted(wkt(land, west, south, east, north));
    }

    /** A rectangle in fractions of the land that the parcels cover. */
    private static String wkt(TestLand land, double west, double south, double east, double north) {
        return land.database.value("""
                select ST_AsText(ST_MakeEnvelope(x + %s * w, y + %s * h, x + %s * w, y + %s * h), 3)
                from (select ST_XMin(e) x, ST_YMin(e) y, ST_XMax(e) - ST_XMin(e) w, ST_YMax(e) - ST_YMin(e) h
                      from (select ST_Extent(geom) from parcels) b (e)) b
                """.formatted(west, south, east, north));
    }

    private static String holed(TestLand land) {
        return quoted(land.database.value("select ST_AsText(ST_Difference('%s', '%s'), 3)"
                .formatted(wkt(land, 0.1, 0.1, 0.7, 0.8), wkt(land, 0.3, 0.3, 0.5, 0.6))));
    }

    private void something(TestLand land, int step) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int kind = random.nextInt(10);
            String milestone = kind == 0 ? "NOT_APPLICABLE" : kind == 1 ? "ENFORCED" : milestone(6);
            rows.add(key() + "," + milestone + "," + (kind == 0 ? milestone(5) : "") + "," + day() + ","
                    + (step > 3 ? "mistyped" : "") + "," + (step > 3 && random.nextInt(4) == 0));
        }
        land.accepting("events", "sheet_no,parcel_no,milestone,of,date,correction,void", rows.toArray(String[]::new));
        rows.clear();
        for (int i = 0; i < 40; i++) {
            rows.add(key() + ",P" + random.nextInt(6) + "," + day() + ",");
        }
        land.accepting("holdings", "sheet_no,parcel_no,party,from,to", rows.toArray(String[]::new));
        rows.clear();
        for (int i = 0; i < 15; i++) {
            rows.add(key() + "," + ObstacleReason.values()[random.nextInt(4)] + "," + day() + ",");
        }
        land.accepting("obstacles", "sheet_no,parcel_no,reason,opened,closed", rows.toArray(String[]::new));
    }

    private void compare(TestLand land) throws ParseException {
        ClearanceByRecount recount = new ClearanceByRecount(land.database);
        ClearanceComparison comparison = new ClearanceComparison(land.database);
        List<Territory> territories = List.of(
                new Territory.Zone("A"),
                new Territory.Zone("B"),
                new Territory.Phase("A", "1"),
                new Territory.Commune("01"),
                new Territory.Commune("03"),
                new Territory.Province(),
                new Territory.Drawn(new WKTReader().read(wkt(land, 0.33, 0.21, 0.62, 0.73))));
        long last = Long.parseLong(land.database.value("select max(id) from change"));
        for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30), MERGED)) {
            long known = last - 1 - random.nextInt(20);
            for (Territory territory : territories) {
                comparison.compare(recount, territory, AsOf.now(day), Long.MAX_VALUE - 1);
                comparison.compare(
                        recount, territory, new AsOf(day, RECORDED.plus(Duration.ofDays(30 * known))), known);
            }
        }
    }

    private String key() {
        return keys.get(random.nextInt(keys.size()));
    }

    private String milestone(int many) {
        return Milestone.values()[random.nextInt(many)].name();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(600));
    }
}
