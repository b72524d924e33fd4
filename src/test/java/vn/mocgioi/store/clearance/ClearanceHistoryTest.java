package vn.mocgioi.store.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.mocgioi.exchange.imports.TestLand.quoted;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.imports.DemoStore;

/** Long random histories of everything that can happen, against a recount from the rows. */
class ClearanceHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Instant RECORDED = Instant.parse("2023-01-01T00:00:00Z");
    private static final int COLUMNS = 7;
    private static final int ROWS = 6;
    private static final List<Territory> TERRITORIES = List.of(
            new Territory.Zone("A"),
            new Territory.Zone("B"),
            new Territory.Zone("H"),
            new Territory.Phase("A", "1"),
            new Territory.Phase("A", "2"),
            new Territory.Commune("01"),
            new Territory.Commune("02"),
            new Territory.Province());

    private final TestLand land = new TestLand();
    private final ClearanceComparison comparison = new ClearanceComparison(land.database);
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureIsWhatARecountGivesAtAnyDayAndAsKnownAtAnyMoment(long seed) {
        try (land) {
            random = new Random(seed);
            begin();
            for (int step = 0; step < 24; step++) {
                something();
                if (step % 6 == 5) {
                    compareNow();
                }
            }
            changesAreWeeksApart();
            compareNow();
            compareAsKnown();
            compareAsKnownWithoutWhatIsKept();
            whatIsKeptIsWhatWouldBeWorkedOutAnew();
        }
    }

    private void whatIsKeptIsWhatWouldBeWorkedOutAnew() {
        String kept = land.database.value(KEPT);
        new DemoStore(land.database.database()).remove("test", false);
        assertEquals(kept, land.database.value(KEPT));
    }

    private static final String KEPT = """
            select (select md5(string_agg(s::text, ',' order by s::text)) from clearance_steps s)
                || (select md5(string_agg(r::text, ',' order by r::text)) from clearance_recordings r)
                || (select md5(string_agg(w::text, ',' order by w::text)) from (
                    select territory, parcel_id, waits_for, milestone, land_use, lasts, since, until, counts_from
                    from clearance_waits where superseded is null) w)
            """;

    private void begin() {
        land.commune("01", rectangle(-500, -500, 205, 1_000)).commune("02", rectangle(205, -500, 1_000, 1_000));
        List<String> parcels = new ArrayList<>();
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            double x = i % COLUMNS * 50;
            double y = i / COLUMNS * 40;
            parcels.add("1," + (i + 1) + "," + (random.nextBoolean() ? "LUC" : "") + ","
                    + quoted(rectangle(x, y, x + 50 + overhang(), y + 40 + overhang())));
        }
        land.zone("A", rectangle(20, 15, 200.35, 180));
        land.rows("parcels", "sheet_no,parcel_no,land_use,wkt", parcels.toArray(String[]::new));
        land.zone("B", rectangle(180.2, 30, 320, 200))
                .rows("zones", "code,name,kind,public,wkt", "H,Hidden,IT_PARK,false," + quoted(rectangle(0, 0, 60, 60)))
                .phase("A", "1", rectangle(20, 15, 110, 180))
                .phase("A", "2", rectangle(110, 15, 200.35, 180));
        String[] kinds = {"HOUSEHOLD", "HOUSEHOLD", "INDIVIDUAL", "HOUSEHOLD", "ORGANISATION", "STATE", "COMMUNITY"};
        for (int i = 0; i < 12; i++) {
            land.party("P" + i, kinds[i % kinds.length]);
        }
    }

    /** Now and then a parcel reaches into its neighbour. */
    private double overhang() {
        return random.nextInt(5) == 0 ? random.nextInt(90) / 10.0 : 0;
    }

    private void something() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> events();
            case 4 -> corrections();
            case 5, 6 -> holdings();
            case 7 -> obstacles();
            case 8 -> replaced();
            case 9 -> redrawn();
            case 10 -> otherBoundary();
            default -> other();
        }
    }

    private void events() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean notApplicable = random.nextInt(8) == 0;
            Milestone milestone = Milestone.values()[random.nextInt(notApplicable ? 5 : 6)];
            String kind = notApplicable ? "NOT_APPLICABLE" : random.nextInt(15) == 0 ? "ENFORCED" : milestone.name();
            rows.add("1," + parcel() + "," + kind + "," + (notApplicable ? milestone : "") + "," + day());
        }
        attempt("events", "sheet_no,parcel_no,milestone,of,date", rows);
    }

    private void corrections() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add("1," + parcel() + "," + Milestone.values()[random.nextInt(6)] + "," + day() + ",mistyped,"
                    + random.nextBoolean());
        }
        attempt("events", "sheet_no,parcel_no,milestone,date,correction,void", rows);
    }

    private void holdings() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            LocalDate from = random.nextBoolean() ? null : day();
            LocalDate to =
                    random.nextInt(3) > 0 ? null : (from == null ? FIRST : from).plusDays(1 + random.nextInt(400));
            rows.add("1," + parcel() + ",P" + random.nextInt(12) + "," + text(from) + "," + text(to));
        }
        attempt("holdings", "sheet_no,parcel_no,party,from,to", rows);
    }

    private void obstacles() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate opened = day();
            rows.add("1," + parcel() + "," + ObstacleReason.values()[random.nextInt(3)] + "," + opened + ","
                    + text(random.nextBoolean() ? null : opened.plusDays(random.nextInt(200))));
        }
        attempt("obstacles", "sheet_no,parcel_no,reason,opened,closed", rows);
    }

    /** Two parcels end and one takes their place, or one is split. */
    private void replaced() {
        int column = random.nextInt(COLUMNS - 1);
        int row = random.nextInt(ROWS);
        int first = row * COLUMNS + column + 1;
        LocalDate day = day();
        String together = rectangle(column * 50, row * 40, column * 50 + 100, row * 40 + 40);
        attempt(
                "parcels",
                "sheet_no,parcel_no,valid_to,wkt",
                List.of(
                        "1," + first + "," + day + ","
                                + quoted(rectangle(column * 50, row * 40, column * 50 + 50, row * 40 + 40)),
                        "1," + (first + 1) + "," + day + ","
                                + quoted(rectangle(column * 50 + 50, row * 40, column * 50 + 100, row * 40 + 40))));
        int number = 100 + random.nextInt(50);
        attempt(
                "parcels",
                "sheet_no,parcel_no,valid_from,replaces,wkt",
                List.of("1," + number + "," + day + ",1/" + first + ";1/" + (first + 1) + "," + quoted(together)));
    }

    /** A parcel is surveyed again: a correction, or a new version from a day on. */
    private void redrawn() {
        int number = random.nextInt(COLUMNS * ROWS);
        double x = number % COLUMNS * 50;
        double y = number / COLUMNS * 40;
        String wkt = quoted(rectangle(x, y, x + 45 + random.nextInt(100) / 10.0, y + 38 + random.nextInt(40) / 10.0));
        if (random.nextBoolean()) {
            attempt("parcels", "sheet_no,parcel_no,wkt", List.of("1," + (number + 1) + "," + wkt));
        } else {
            attempt(
                    "parcels",
                    "sheet_no,parcel_no,valid_from,wkt",
                    List.of("1," + (number + 1) + "," + day() + "," + wkt));
        }
    }

    private void otherBoundary() {
        String wkt = quoted(rectangle(10 + random.nextInt(30), 15, 190 + random.nextInt(300) / 10.0, 170));
        switch (random.nextInt(4)) {
            case 0 -> attempt("zones", "code,name,kind,wkt", List.of("A,Khu A,INDUSTRIAL_PARK," + wkt));
            case 1 ->
                attempt(
                        "zones",
                        "code,name,kind,valid_from,wkt",
                        List.of("B,Khu B,INDUSTRIAL_PARK," + day() + "," + wkt));
            case 2 -> attempt("phases", "zone,number,valid_from,wkt", List.of("A,2," + day() + "," + wkt));
            default ->
                attempt(
                        "zones",
                        "code,name,kind,public,wkt",
                        List.of("H,Hidden,IT_PARK," + random.nextBoolean() + "," + wkt));
        }
    }

    private void other() {
        switch (random.nextInt(3)) {
            case 0 ->
                attempt("parties", "code,name,kind", List.of("P" + random.nextInt(12) + ",Trần Văn B,ORGANISATION"));
            case 1 ->
                attempt(
                        "communes",
                        "code,fullname,wkt",
                        List.of("02,Xã 02," + quoted(rectangle(150 + random.nextInt(100), -500, 1_000, 1_000))));
            default -> attempt("rules", "key,valid_from,value,source", List.of("marker.turn_deg," + day() + ",5,test"));
        }
    }

    private void attempt(String layer, String header, List<String> rows) {
        try {
            land.accepting(layer, header, rows.toArray(String[]::new));
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }

    private int parcel() {
        return 1 + random.nextInt(COLUMNS * ROWS);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(700));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void compareNow() {
        ClearanceByRecount recount = new ClearanceByRecount(land.database);
        for (LocalDate day : List.of(FIRST.minusDays(1), day(), day(), FIRST.plusDays(1_000))) {
            for (Territory territory : TERRITORIES) {
                comparison.compare(recount, territory, AsOf.now(day), Long.MAX_VALUE - 1);
            }
            comparison.compare(recount, drawn(), AsOf.now(day), Long.MAX_VALUE - 1);
        }
    }

    /** Half in zones and half beside them, at times with a hole. */
    private Territory drawn() {
        double west = random.nextInt(2_000) / 10.0;
        double south = random.nextInt(1_000) / 10.0;
        String wkt = random.nextBoolean()
                ? rectangle(west, south, west + 20 + random.nextInt(200), south + 20 + random.nextInt(150))
                : TestLand.frame(250 + random.nextInt(100), 180 + random.nextInt(80), 30);
        try {
            return new Territory.Drawn(new WKTReader().read(wkt));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change that wrote nothing comes last, so that what is known before it is not all that is known. */
    private void changesAreWeeksApart() {
        land.database.execute("insert into change (who, what, layer) values ('test', 'nothing', 'events')");
        land.database.execute("update change set at = timestamptz '%s' + id * interval '15 days'".formatted(RECORDED));
    }

    private void compareAsKnown() {
        long last = Long.parseLong(String.valueOf(land.database.value("select max(id) from change")));
        ClearanceByRecount recount = new ClearanceByRecount(land.database);
        for (int i = 0; i < 4; i++) {
            long change = i == 0 ? last - 1 : 1 + random.nextInt((int) last);
            LocalDate day = day();
            AsOf asOf = new AsOf(day, RECORDED.plus(Duration.ofDays(15 * change)));
            for (Territory territory : TERRITORIES) {
                comparison.compare(recount, territory, asOf, change);
            }
            comparison.compare(recount, drawn(), asOf, change);
        }
    }

    /** As if what is kept did not reach back so far. */
    private void compareAsKnownWithoutWhatIsKept() {
        land.database.execute("update clearance_log set since_change = " + Long.MAX_VALUE);
        compareAsKnown();
    }
}
