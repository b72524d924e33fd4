package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.mocgioi.exchange.geojson.GeoJsonGeometry;
import vn.mocgioi.geo.shape.GeoJsonText;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;

/**
 * Some hundred filters by a fixed seed, each asked in text and in JSON, and worked out here as well: with JTS, exact
 * decimals and logic of three values, over the features as they are without a filter.
 */
class RandomFiltersTest {
    private static final int FILTERS = 200;
    private static final String ITEMS = "/ogc/collections/parcels/items?limit=10000&crs=EPSG:9213";

    private final Random random = new Random(20_261_123);

    /** A condition in both languages, and what it says of a feature: true, false, or null where that is unknown. */
    private record Condition(String text, String json, Function<Parcel, @Nullable Boolean> holds) {}

    private record Parcel(JsonNode properties, Geometry geometry) {
        BigDecimal area() {
            return properties.get("area_m2").decimalValue();
        }

        @Nullable
        LocalDate day(String name) {
            return properties.path(name).isTextual()
                    ? LocalDate.parse(properties.get(name).asText())
                    : null;
        }

        @Nullable
        String text(String name) {
            return properties.path(name).isTextual() ? properties.get(name).asText() : null;
        }
    }

    @Test
    void filteredRowsAreTheRightOnes() {
        try (TestServer server = new TestServer()) {
            server.province.parcels(9, 9, 10);
            for (int i = 0; i < 30; i++) {
                server.province.parcel("S" + i % 4, (i % 3 == 0 ? "A_" : "b%") + i, i % 2 == 0 ? "ODT" : "CLN", odd(i));
                if (i % 3 != 0) {
                    server.province.reached("inventory_on", "2024-0" + (1 + i % 6) + "-15");
                }
                if (i % 3 == 2) {
                    server.province.reached("handed_over_on", "2024-0" + (7 + i % 3) + "-01");
                }
            }
            Map<Long, Parcel> all = new TreeMap<>();
            server.json(ITEMS)
                    .get("features")
                    .forEach(feature -> all.put(
                            feature.get("id").asLong(),
                            new Parcel(feature.get("properties"), GeoJsonGeometry.read(feature.get("geometry")))));
            assertEquals(111, all.size());
            int selective = 0;
            for (int i = 0; i < FILTERS; i++) {
                Condition condition = condition(3);
                TreeSet<Long> expected = new TreeSet<>();
                all.forEach((id, parcel) -> {
                    if (Boolean.TRUE.equals(condition.holds().apply(parcel))) {
                        expected.add(id);
                    }
                });
                selective += expected.isEmpty() || expected.size() == all.size() ? 0 : 1;
                assertEquals(expected, ids(server, "cql2-text", condition.text()), condition.text());
                assertEquals(expected, ids(server, "cql2-json", condition.json()), condition.json());
            }
            assertTrue(selective > FILTERS / 2, selective + " filters picked some and left others");
        }
    }

    private static TreeSet<Long> ids(TestServer server, String language, String filter) {
        TreeSet<Long> ids = new TreeSet<>();
        server.json(ITEMS + "&filter-crs=EPSG:9213&filter-lang=" + language + "&filter=" + Links.encoded(filter))
                .get("features")
                .forEach(feature -> ids.add(feature.get("id").asLong()));
        return ids;
    }

    private static String odd(int i) {
        return rectangle(i * 3, 100 + i, i * 3 + 4 + i % 7, 112 + i * 0.25);
    }

    private Condition condition(int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            Condition a = condition(depth - 1);
            Condition b = condition(depth - 1);
            return switch (random.nextInt(3)) {
                case 0 ->
                    new Condition(
                            "(" + a.text() + " AND " + b.text() + ")",
                            operation("and", a.json(), b.json()),
                            p -> and(a.holds().apply(p), b.holds().apply(p)));
                case 1 ->
                    new Condition(
                            "(" + a.text() + " or " + b.text() + ")",
                            operation("or", a.json(), b.json()),
                            p -> not(and(not(a.holds().apply(p)), not(b.holds().apply(p)))));
                default ->
                    new Condition(
                            "NOT (" + a.text() + ")",
                            operation("not", a.json()),
                            p -> not(a.holds().apply(p)));
            };
        }
        return switch (random.nextInt(7)) {
            case 0 -> comparison();
            case 1 -> arithmetic();
            case 2 -> pattern();
            case 3 -> list();
            case 4 -> absence();
            case 5 -> period();
            default -> place();
        };
    }

    private Condition comparison() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(1_500), 1);
        String[] signs = {"=", "<>", "<", "<=", ">", ">="};
        String sign = signs[random.nextInt(signs.length)];
        return new Condition(
                "area_m2 " + sign + " " + number, operation(sign, property("area_m2"), number.toString()), p -> {
                    int order = p.area().compareTo(number);
                    return switch (sign) {
                        case "=" -> order == 0;
                        case "<>" -> order != 0;
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        default -> order >= 0;
                    };
                });
    }

    private Condition arithmetic() {
        int factor = 1 + random.nextInt(9);
        int rest = random.nextInt(7);
        int whole = random.nextInt(15);
        boolean remainder = random.nextBoolean();
        String sum = operation("+", operation("*", property("area_m2"), "" + factor), "1");
        BigDecimal seven = BigDecimal.valueOf(7);
        return remainder
                ? new Condition(
                        "(area_m2 * " + factor + " + 1) % 7 <= " + rest,
                        operation("<=", operation("%", sum, "7"), "" + rest),
                        p -> p.area()
                                        .multiply(BigDecimal.valueOf(factor))
                                        .add(BigDecimal.ONE)
                                        .remainder(seven)
                                        .compareTo(BigDecimal.valueOf(rest))
                                <= 0)
                : new Condition(
                        whole + " >= -(-area_m2) div 7",
                        operation(">=", "" + whole, operation("div", property("area_m2"), "7")),
                        p -> p.area().divide(seven, 0, RoundingMode.DOWN).intValue() <= whole);
    }

    private Condition pattern() {
        String[] patterns = {"A\\_%", "a%", "%\\%%", "_", "%1%", "b\\%_", "%"};
        String pattern = patterns[random.nextInt(patterns.length)];
        boolean insensitive = random.nextBoolean();
        String regex = pattern.replace("\\_", "\u0001")
                .replace("\\%", "\u0002")
                .replace("_", ".")
                .replace("%", ".*")
                .replace("\u0001", "_")
                .replace("\u0002", "%");
        String json = "\"" + pattern.replace("\\", "\\\\") + "\"";
        return insensitive
                ? new Condition(
                        "CASEI(parcel_no) LIKE casei('" + pattern + "')",
                        operation("like", operation("casei", property("parcel_no")), operation("casei", json)),
                        p -> p.properties()
                                .get("parcel_no")
                                .asText()
                                .toLowerCase(Locale.ROOT)
                                .matches(regex.toLowerCase(Locale.ROOT)))
                : new Condition(
                        "parcel_no NOT LIKE '" + pattern + "'",
                        operation("not", operation("like", property("parcel_no"), json)),
                        p -> !p.properties().get("parcel_no").asText().matches(regex));
    }

    private Condition list() {
        int low = random.nextInt(100);
        return random.nextBoolean()
                ? new Condition(
                        "land_use IN ('ODT', 'XXX')",
                        "{\"op\":\"in\",\"args\":[" + property("land_use") + ",[\"ODT\",\"XXX\"]]}",
                        p -> p.text("land_use") == null ? null : Boolean.valueOf("ODT".equals(p.text("land_use"))))
                : new Condition(
                        "area_m2 NOT BETWEEN " + low + " AND " + (low + 40),
                        operation("not", operation("between", property("area_m2"), "" + low, "" + (low + 40))),
                        p -> p.area().doubleValue() < low || p.area().doubleValue() > low + 40);
    }

    private Condition absence() {
        return random.nextBoolean()
                ? new Condition(
                        "handed_over_on IS NULL",
                        operation("isNull", property("handed_over_on")),
                        p -> p.day("handed_over_on") == null)
                : new Condition(
                        "inventory_on IS NOT NULL",
                        operation("not", operation("isNull", property("inventory_on"))),
                        p -> p.day("inventory_on") != null);
    }

    /** Allen's relations, between the days from inventory to handover and a period of 2024. */
    private Condition period() {
        LocalDate b1 = LocalDate.of(2024, 1 + random.nextInt(6), random.nextBoolean() ? 15 : 1);
        LocalDate b2 = LocalDate.of(2024, 7 + random.nextInt(3), 1);
        Map<String, BiPredicate<LocalDate, LocalDate>> relations = Map.ofEntries(
                Map.entry("t_after", (a1, a2) -> a1.isAfter(b2)),
                Map.entry("t_before", (a1, a2) -> a2.isBefore(b1)),
                Map.entry("t_contains", (a1, a2) -> a1.isBefore(b1) && a2.isAfter(b2)),
                Map.entry("t_disjoint", (a1, a2) -> a1.isAfter(b2) || a2.isBefore(b1)),
                Map.entry("t_during", (a1, a2) -> a1.isAfter(b1) && a2.isBefore(b2)),
                Map.entry("t_equals", (a1, a2) -> a1.equals(b1) && a2.equals(b2)),
                Map.entry("t_finishedby", (a1, a2) -> a1.isBefore(b1) && a2.equals(b2)),
                Map.entry("t_finishes", (a1, a2) -> a1.isAfter(b1) && a2.equals(b2)),
                Map.entry("t_intersects", (a1, a2) -> !a1.isAfter(b2) && !a2.isBefore(b1)),
                Map.entry("t_meets", (a1, a2) -> a2.equals(b1)),
                Map.entry("t_metby", (a1, a2) -> a1.equals(b2)),
                Map.entry("t_overlappedby", (a1, a2) -> a1.isAfter(b1) && a1.isBefore(b2) && a2.isAfter(b2)),
                Map.entry("t_overlaps", (a1, a2) -> a1.isBefore(b1) && a2.isAfter(b1) && a2.isBefore(b2)),
                Map.entry("t_startedby", (a1, a2) -> a1.equals(b1) && a2.isAfter(b2)),
                Map.entry("t_starts", (a1, a2) -> a1.equals(b1) && a2.isBefore(b2)));
        String name = relations.keySet().stream().sorted().toList().get(random.nextInt(relations.size()));
        return new Condition(
                name.toUpperCase(Locale.ROOT) + "(INTERVAL(inventory_on, handed_over_on), INTERVAL('" + b1 + "', '" + b2
                        + "'))",
                operation(
                        name,
                        "{\"interval\":[" + property("inventory_on") + "," + property("handed_over_on") + "]}",
                        "{\"interval\":[\"" + b1 + "\",\"" + b2 + "\"]}"),
                p -> {
                    LocalDate a1 = p.day("inventory_on");
                    LocalDate a2 = p.day("handed_over_on");
                    return a1 == null || a2 == null
                            ? unknown(name, a1, a2, b1, b2)
                            : Boolean.valueOf(relations.get(name).test(a1, a2));
                });
    }

    /** One end of the two may be enough to say no, or in a disjunction yes. */
    private static @Nullable Boolean unknown(
            String name, @Nullable LocalDate a1, @Nullable LocalDate a2, LocalDate b1, LocalDate b2) {
        Boolean startsBefore = a1 == null ? null : Boolean.valueOf(a1.isBefore(b1));
        Boolean startsAfter = a1 == null ? null : Boolean.valueOf(a1.isAfter(b1));
        Boolean startsWith = a1 == null ? null : Boolean.valueOf(a1.equals(b1));
        return switch (name) {
            case "t_after" -> a1 == null ? null : Boolean.valueOf(a1.isAfter(b2));
            case "t_before", "t_meets" -> null;
            case "t_metby" -> a1 == null ? null : Boolean.valueOf(a1.equals(b2));
            case "t_disjoint" -> a1 != null && a1.isAfter(b2) ? Boolean.TRUE : null;
            case "t_intersects" -> a1 != null && a1.isAfter(b2) ? Boolean.FALSE : null;
            case "t_contains", "t_finishedby", "t_overlaps" -> and(startsBefore, null);
            case "t_during", "t_finishes" -> and(startsAfter, null);
            case "t_overlappedby" -> and(and(startsAfter, a1 == null ? null : Boolean.valueOf(a1.isBefore(b2))), null);
            default -> and(startsWith, null);
        };
    }

    private Condition place() {
        int x = 10 * random.nextInt(9);
        int y = 10 * random.nextInt(12);
        int size = 5 * (1 + random.nextInt(5));
        String wkt = switch (random.nextInt(5)) {
            case 0 -> "POINT(" + e(x) + " " + n(y) + ")";
            case 1 -> "LINESTRING(" + e(x) + " " + n(y + 5) + ", " + e(x + size) + " " + n(y + size) + ")";
            case 2 -> "MULTIPOINT((" + e(x) + " " + n(y) + "), (" + e(x + 5) + " " + n(y + 5) + "))";
            case 3 ->
                "MULTIPOLYGON(((" + e(x) + " " + n(y) + ", " + e(x + size) + " " + n(y) + ", " + e(x) + " "
                        + n(y + size) + ", " + e(x) + " " + n(y) + ")))";
            default -> rectangle(x, y, x + size, y + size);
        };
        Geometry other = geometry(wkt);
        Map<String, BiPredicate<Geometry, Geometry>> relations = Map.of(
                "s_intersects", Geometry::intersects,
                "s_disjoint", Geometry::disjoint,
                "s_equals", Geometry::equalsTopo,
                "s_touches", Geometry::touches,
                "s_crosses", Geometry::crosses,
                "s_within", Geometry::within,
                "s_contains", Geometry::contains,
                "s_overlaps", Geometry::overlaps);
        String name = relations.keySet().stream().sorted().toList().get(random.nextInt(relations.size()));
        String json = GeoJsonText.of(other, 9);
        return random.nextBoolean()
                ? new Condition(
                        name + "(geometry, " + wkt + ")",
                        operation(name, property("geometry"), json),
                        p -> relations.get(name).test(p.geometry(), other))
                : new Condition(
                        name + "(" + wkt + ", geometry)",
                        operation(name, json, property("geometry")),
                        p -> relations.get(name).test(other, p.geometry()));
    }

    private static int e(int x) {
        return 430_000 + x;
    }

    private static int n(int y) {
        return 2_380_000 + y;
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static String property(String name) {
        return "{\"property\":\"" + name + "\"}";
    }

    private static String operation(String op, String... args) {
        return "{\"op\":\"" + op + "\",\"args\":[" + String.join(",", args) + "]}";
    }

    private static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return a == null || b == null ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : Boolean.valueOf(!a);
    }
}
