package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.db.TestDatabase;

/** Land drawn on squared paper and brought in by the importer: metres east and north of a corner in EPSG:9213. */
public final class TestLand implements AutoCloseable {
    private static final int EAST = 430_000;
    private static final int NORTH = 2_380_000;

    public final TestDatabase database;

    public TestLand() {
        this(TestDatabase.fresh());
    }

    /** In a database that somebody else has open too. */
    public TestLand(TestDatabase database) {
        this.database = database;
    }

    public TestLand zone(String code, String wkt) {
        return rows("zones", "code,name,kind,wkt", quoted(code, "Khu " + code, "INDUSTRIAL_PARK", wkt));
    }

    public TestLand phase(String zone, String number, String wkt) {
        return rows("phases", "zone,number,wkt", quoted(zone, number, wkt));
    }

    public TestLand commune(String code, String wkt) {
        return rows("communes", "code,fullname,wkt", quoted(code, "Xã " + code, wkt));
    }

    public TestLand parcel(String sheet, String number, String wkt) {
        return rows("parcels", "sheet_no,parcel_no,wkt", quoted(sheet, number, wkt));
    }

    /** A parcel as sheet/number, what it reached, and when. */
    public TestLand event(String parcel, String milestone, String date) {
        return rows(
                "events", "sheet_no,parcel_no,milestone,date", parcel.replace('/', ',') + "," + milestone + "," + date);
    }

    public TestLand notApplicable(String parcel, Milestone of, String date) {
        return rows(
                "events",
                "sheet_no,parcel_no,milestone,of,date",
                parcel.replace('/', ',') + ",NOT_APPLICABLE," + of + "," + date);
    }

    public TestLand correction(String parcel, String milestone, String date, boolean isVoid) {
        return rows(
                "events",
                "sheet_no,parcel_no,milestone,date,correction,void",
                parcel.replace('/', ',') + "," + milestone + "," + date + ",mistyped," + isVoid);
    }

    public TestLand obstacle(String parcel, String reason, String opened, String closed) {
        return rows(
                "obstacles",
                "sheet_no,parcel_no,reason,opened,closed",
                parcel.replace('/', ',') + "," + reason + "," + opened + "," + closed);
    }

    public TestLand party(String code, String kind) {
        return rows(
                "parties",
                "code,name,kind,address,phone",
                quoted(code, "Nguyễn Văn " + code, kind, "Xóm " + code, "09" + code));
    }

    public TestLand holding(String parcel, String party, String from, String to) {
        return rows(
                "holdings",
                "sheet_no,parcel_no,party,from,to",
                parcel.replace('/', ',') + "," + party + "," + from + "," + to);
    }

    /** Rows of any layer as a CSV file has them; coordinates in EPSG:9213. All must be taken. */
    public TestLand rows(String layer, String header, String... lines) {
        ImportReport report = attempt(layer, header, lines);
        if (!report.written() && report.counts().accepted() + report.counts().rejected() > 0) {
            throw new AssertionError(layer + " refused: " + report);
        }
        return this;
    }

    /** Nothing but what can be taken is. */
    public ImportReport accepting(String layer, String header, String... lines) {
        return bring(layer, header, true, lines);
    }

    /** Nothing is taken when one row cannot be. */
    public ImportReport attempt(String layer, String header, String... lines) {
        return bring(layer, header, false, lines);
    }

    private ImportReport bring(String layer, String header, boolean acceptValid, String... lines) {
        try {
            Path file = Files.createTempFile("land", ".csv");
            try {
                Files.writeString(file, header + "\n" + String.join("\n", lines) + "\n");
                boolean placed = header.contains("wkt") || header.contains("x_northing");
                ImportRequest request = ImportRequest.of(Layers.get(layer), file, "test")
                        .named(layer + ".csv")
                        .in(placed ? "EPSG:9213" : null)
                        .writing(Decimals.DOT);
                if (acceptValid) {
                    request = request.wishing(ImportRequest.Wish.ACCEPT_VALID);
                }
                return new Importer(database.database()).run(request, Importer.Progress.SILENT, row -> {});
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last change was recorded at another moment than this. */
    public TestLand recordedAt(String moment) {
        database.execute("update change set at = '" + moment + "' where id = (select max(id) from change)");
        return this;
    }

    public ClearanceProgress clearance(Territory territory, String day) {
        return ClearanceProgress.of(
                new Clearances(database.database()).totals(territory, AsOf.now(LocalDate.parse(day))));
    }

    public ClearanceProgress clearanceAsKnown(Territory territory, String day, String moment) {
        return ClearanceProgress.of(new Clearances(database.database())
                .totals(territory, new AsOf(LocalDate.parse(day), Instant.parse(moment))));
    }

    /** A rectangle in metres from the corner. */
    public static String rectangle(double west, double south, double east, double north) {
        return "POLYGON((" + ring(west, south, east, south, east, north, west, north) + "))";
    }

    /** A rectangle with a rectangular hole. */
    public static String frame(double width, double height, double margin) {
        return "POLYGON((" + ring(0, 0, width, 0, width, height, 0, height) + "),("
                + ring(margin, margin, margin, height - margin, width - margin, height - margin, width - margin, margin)
                + "))";
    }

    private static String ring(double... xy) {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i <= xy.length; i += 2) {
            ring.append(i == 0 ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT, "%s %s", EAST + xy[i % xy.length], NORTH + xy[i % xy.length + 1]));
        }
        return ring.toString();
    }

    public static String quoted(String... cells) {
        return Arrays.stream(cells).map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
    }

    /** m² without trailing zeros, to compare. */
    public static String m2(BigDecimal area) {
        return area.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        database.close();
    }
}
