package vn.mocgioi.store.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.quoted;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;

/** Parcels that touch, lie on each other and leave gaps, under all that somebody may draw, against a recount. */
class DrawnClearanceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final int SIDE = 12;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Random random = new Random(1307);
    private TestLand land;

    @BeforeEach
    void begin() {
        land = new TestLand().zone("A", rectangle(100, 100, 300, 260));
        List<String> parcels = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < SIDE * SIDE; i++) {
            double x = i % SIDE * 40;
            double y = (double) (i / SIDE) * 40;
            parcels.add("1," + i + "," + quoted(i % 3 == 0 ? rectangle(x, y, x + 40, y + 40) : skewed(x, y)));
            if (i % 2 == 0) {
                events.add("1," + i + ",HANDED_OVER,2024-03-01");
            }
        }
        for (int i = 0; i < 8; i++) {
            // on several others
            double x = random.nextInt(400);
            double y = random.nextInt(400);
            parcels.add("2," + i + "," + quoted(rectangle(x, y, x + 100, y + 55)));
        }
        land.accepting("parcels", "sheet_no,parcel_no,wkt", parcels.toArray(String[]::new));
        land.accepting("events", "sheet_no,parcel_no,milestone,date", events.toArray(String[]::new));
    }

    @AfterEach
    void end() {
        land.close();
    }

    private String skewed(double x, double y) {
        return "POLYGON ((%s %s, %s %s, %s %s, %s %s, %1$s %2$s))"
                .formatted(
                        430_000 + x + random.nextInt(40) / 10.0,
                        2_380_000 + y,
                        430_000 + x + 38 + random.nextInt(50) / 10.0,
                        2_380_000 + y + random.nextInt(30) / 10.0,
                        430_000 + x + 40,
                        2_380_000 + y + 40 + random.nextInt(20) / 10.0,
                        430_000 + x,
                        2_380_000 + y + 40);
    }

    @Test
    void everyFigureOfWhatIsDrawnIsWhatARecountGives() {
        ClearanceByRecount recount = new ClearanceByRecount(land.database);
        ClearanceComparison comparison = new ClearanceComparison(land.database);
        int counted = 0;
        for (int i = 0; i < 200; i++) {
            Territory drawn = new Territory.Drawn(drawn(i));
            comparison.compare(recount, drawn, AsOf.now(DAY), Long.MAX_VALUE - 1);
            counted += recount.counted(drawn, DAY, Long.MAX_VALUE - 1).size();
        }
        assertTrue(counted > 2_000, counted + " parcels in all");
    }

    private Geometry drawn(int turn) {
        return switch (turn % 5) {
            case 0 -> around(place(), 10 + random.nextInt(250), 4, 1);
            case 1 -> around(place(), 30 + random.nextInt(200), 6 + 2 * random.nextInt(60), 0.4);
            case 2 -> ring();
            case 3 ->
                GEOMETRY.createMultiPolygon(new Polygon[] {
                    around(new Coordinate(430_060, 2_380_100), 55, 8, 1),
                    around(new Coordinate(430_300 + random.nextInt(50), 2_380_300), 90, 14, 0.5)
                });
            default ->
                GEOMETRY.toGeometry(new org.locationtech.jts.geom.Envelope(
                        430_000 + 40 * random.nextInt(5), 430_480, 2_380_000 + 40 * random.nextInt(5), 2_380_480));
        };
    }

    private Coordinate place() {
        return new Coordinate(430_000 + random.nextInt(480), 2_380_000 + random.nextInt(480));
    }

    private Polygon ring() {
        Coordinate place = place();
        Polygon outside = around(place, 200, 24, 0.9);
        Polygon inside = around(place, 90, 10, 0.8);
        return GEOMETRY.createPolygon(
                outside.getExteriorRing(),
                new LinearRing[] {inside.getExteriorRing().reverse()});
    }

    /** A star, or where its inner corners are as far out as the others something round. */
    private static Polygon around(Coordinate place, double radius, int corners, double inner) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners + 0.1;
            double far = i % 2 == 0 ? radius : radius * inner;
            ring[i] = new Coordinate(place.x + far * Math.cos(angle), place.y + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return GEOMETRY.createPolygon(ring);
    }

    @Test
    void whatIsTooMuchWorkIsRefusedWithTheLimit() {
        Clearances clearances = new Clearances(land.database.database());
        Territory star = new Territory.Drawn(around(new Coordinate(430_240, 2_380_240), 300, 3_000, 0.2));

        Effort.TooMuch refused = assertThrows(
                Effort.TooMuch.class, () -> clearances.report(star, AsOf.now(DAY), new Effort(10_000, () -> false)));

        assertTrue(String.valueOf(refused.getMessage()).contains("10,000"), refused.getMessage());
        assertEquals(
                clearances.report(star, AsOf.now(DAY)),
                clearances.report(star, AsOf.now(DAY), new Effort(10_000_000, () -> false)));
    }

    @Test
    void itEndsWhenNobodyWaitsForIt() {
        Clearances clearances = new Clearances(land.database.database());
        Territory star = new Territory.Drawn(around(new Coordinate(430_240, 2_380_240), 300, 9_000, 0.2));
        AtomicInteger looked = new AtomicInteger();

        assertThrows(
                Effort.Unwanted.class,
                () -> clearances.report(
                        star, AsOf.now(DAY), new Effort(Long.MAX_VALUE, () -> looked.incrementAndGet() == 2)));

        assertEquals(2, looked.get());
    }
}
