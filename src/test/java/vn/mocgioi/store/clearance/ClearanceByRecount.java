package vn.mocgioi.store.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.store.db.TestDatabase;

/**
 * Clearance counted once more from the rows of the layers, one parcel after the other, in the plainest way: nothing is
 * kept, nothing is clever, and no code is shared with what it checks.
 */
final class ClearanceByRecount {
    record Row(Map<String, Object> values, long recorded, Long superseded) {
        boolean known(long change) {
            return recorded <= change && (superseded == null || superseded > change);
        }

        String text(String column) {
            return (String) values.get(column);
        }

        long number(String column) {
            return ((Number) values.get(column)).longValue();
        }

        LocalDate day(String column) {
            return (LocalDate) values.get(column);
        }

        Geometry geometry() {
            return (Geometry) values.get("geom");
        }

        boolean validAt(LocalDate day) {
            return !day("valid_from").isAfter(day) && day.isBefore(day("valid_to"));
        }
    }

    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<List<Geometry>, Geometry> cuts = new HashMap<>();

    ClearanceByRecount(TestDatabase database) {
        for (String table :
                List.of("zones", "phases", "communes", "parcels", "parties", "holdings", "events", "obstacles")) {
            tables.put(table, rows(database, table));
        }
    }

    /** All figures that are not nothing but those of the ground, as text: m² to 0.1 and count. */
    Map<String, String> of(Territory territory, LocalDate day, long change) {
        Map<Long, BigDecimal> counted = counted(territory, day, change);
        Map<String, String> figures = new TreeMap<>();
        put(figures, "PARCELS", counted, counted.keySet());
        for (Milestone m : Milestone.values()) {
            Set<Long> reached = new HashSet<>();
            Set<Long> notApplicable = new HashSet<>();
            for (long parcel : counted.keySet()) {
                if (isNotApplicable(parcel, m, day, change)) {
                    notApplicable.add(parcel);
                } else if (isReached(parcel, m, day, change)) {
                    reached.add(parcel);
                }
            }
            put(figures, "REACHED " + m, counted, reached);
            put(figures, "NOT_APPLICABLE " + m, counted, notApplicable);
            long households =
                    holders(counted.keySet(), day, change, Set.of("HOUSEHOLD", "INDIVIDUAL")).values().stream()
                            .filter(held -> held.stream().anyMatch(reached::contains)
                                    && held.stream().allMatch(p -> reached.contains(p) || notApplicable.contains(p)))
                            .count();
            count(figures, "HOUSEHOLDS_REACHED " + m, households);
        }
        put(
                figures,
                "ENFORCED",
                counted,
                counted.keySet().stream()
                        .filter(p -> isEnforced(p, day, change))
                        .collect(Collectors.toSet()));
        Set<Long> blocked = new HashSet<>();
        for (ObstacleReason reason : ObstacleReason.values()) {
            Set<Long> byReason = counted.keySet().stream()
                    .filter(p -> !isReached(p, Milestone.HANDED_OVER, day, change))
                    .filter(p -> live("obstacles", change)
                            .anyMatch(o -> o.number("parcel_id") == p
                                    && o.text("reason").equals(reason.name())
                                    && !o.day("opened").isAfter(day)
                                    && (o.day("closed") == null || day.isBefore(o.day("closed")))))
                    .collect(Collectors.toSet());
            put(figures, "BLOCKED " + reason, counted, byReason);
            blocked.addAll(byReason);
        }
        put(figures, "BLOCKED_BY_ANY", counted, blocked);
        count(
                figures,
                "HOUSEHOLDS",
                holders(counted.keySet(), day, change, Set.of("HOUSEHOLD", "INDIVIDUAL"))
                        .size());
        count(
                figures,
                "ORGANISATIONS",
                holders(counted.keySet(), day, change, Set.of("ORGANISATION")).size());
        count(
                figures,
                "OTHER_HOLDERS",
                holders(counted.keySet(), day, change, Set.of("COMMUNITY", "STATE"))
                        .size());
        Set<Long> held = holders(
                        counted.keySet(),
                        day,
                        change,
                        Set.of("HOUSEHOLD", "INDIVIDUAL", "ORGANISATION", "COMMUNITY", "STATE"))
                .values()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        put(
                figures,
                "WITHOUT_PARTY",
                counted,
                counted.keySet().stream().filter(p -> !held.contains(p)).collect(Collectors.toSet()));
        return figures;
    }

    /** The parcels that count, by id, with their area inside. */
    Map<Long, BigDecimal> counted(Territory territory, LocalDate day, long change) {
        return counted(
                territory,
                areas(territory, day, change),
                live("parcels", change).filter(p -> p.validAt(day)).toList(),
                day,
                change);
    }

    List<Row> all(String table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private List<Row> areas(Territory territory, LocalDate day, long change) {
        if (territory instanceof Territory.Drawn drawn) {
            return List.of(new Row(Map.of("code", "", "geom", drawn.survey()), 0, null));
        }
        if (territory instanceof Territory.Zone zone) {
            return live("zones", change)
                    .filter(z -> z.validAt(day) && z.text("code").equals(zone.code()))
                    .toList();
        }
        if (territory instanceof Territory.Phase phase) {
            return live("phases", change)
                    .filter(p -> p.validAt(day)
                            && p.text("zone").equals(phase.zone())
                            && p.text("number").equals(phase.number()))
                    .toList();
        }
        return live("zones", change)
                .filter(z -> z.validAt(day) && (Boolean) z.values().get("public"))
                .sorted(Comparator.comparing(z -> z.text("code")))
                .toList();
    }

    private Map<Long, BigDecimal> counted(
            Territory territory, List<Row> areas, List<Row> parcels, LocalDate day, long change) {
        Map<Long, BigDecimal> counted = new HashMap<>();
        for (Row parcel : parcels) {
            List<Geometry> before = new ArrayList<>();
            for (Row area : areas) {
                Geometry part = cut(area.geometry(), parcel.geometry());
                double m2 = part.getArea();
                boolean whole = area.geometry().covers(parcel.geometry());
                if (!whole && (m2 < 1 - 1e-6 || m2 < 0.001 * parcel.geometry().getArea() - 1e-6)) {
                    continue;
                }
                BigDecimal rounded = tenths(m2);
                if (!before.isEmpty()) {
                    rounded = rounded.subtract(
                            tenths(cut(part, UnaryUnionOp.union(before)).getArea()));
                }
                before.add(area.geometry());
                if (!(territory instanceof Territory.Commune commune)
                        || commune.code().equals(communeOf(part, day, change))) {
                    counted.merge(parcel.number("id"), rounded, BigDecimal::add);
                }
            }
        }
        return counted;
    }

    private String communeOf(Geometry part, LocalDate day, long change) {
        Geometry point = part.getInteriorPoint();
        return live("communes", change)
                .filter(c -> c.validAt(day) && c.geometry().intersects(point))
                .map(c -> c.text("code"))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A parcel has what it reached itself, or what all have that it replaces. */
    private boolean isReached(long parcel, Milestone m, LocalDate day, long change) {
        return day(parcel, m, change, false) != null
                && !day(parcel, m, change, false).isAfter(day)
                && !isNotApplicable(parcel, m, day, change);
    }

    private boolean isNotApplicable(long parcel, Milestone m, LocalDate day, long change) {
        LocalDate from = m == Milestone.HANDED_OVER ? null : day(parcel, m, change, true);
        return from != null && !from.isAfter(day);
    }

    /** The day on which a parcel reached a milestone, or from which it does not apply; null when there is none. */
    LocalDate day(long parcel, Milestone m, long change, boolean notApplicable) {
        LocalDate own = live("events", change)
                .filter(e ->
                        e.number("parcel_id") == parcel && !(Boolean) e.values().get("void"))
                .filter(e -> notApplicable
                        ? e.text("milestone").equals("NOT_APPLICABLE")
                                && e.text("of").equals(m.name())
                        : e.text("milestone").equals(m.name())
                                || m == Milestone.HANDED_OVER
                                        && e.text("milestone").equals("ENFORCED"))
                .map(e -> e.day("date"))
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Long> replaced = replaced(parcel, change);
        LocalDate inherited = null;
        for (long old : replaced) {
            LocalDate theirs = day(old, m, change, notApplicable);
            boolean excused = !notApplicable && m != Milestone.HANDED_OVER && day(old, m, change, true) != null;
            if (theirs == null && !excused) {
                inherited = null;
                break;
            }
            if (theirs != null) {
                inherited = inherited == null || theirs.isAfter(inherited) ? theirs : inherited;
            }
        }
        return own == null ? inherited : inherited == null || own.isBefore(inherited) ? own : inherited;
    }

    private boolean isEnforced(long parcel, LocalDate day, long change) {
        LocalDate on = enforced(parcel, change);
        return on != null && !on.isAfter(day);
    }

    private LocalDate enforced(long parcel, long change) {
        LocalDate own = live("events", change)
                .filter(e -> e.number("parcel_id") == parcel
                        && e.text("milestone").equals("ENFORCED")
                        && !(Boolean) e.values().get("void"))
                .map(e -> e.day("date"))
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<LocalDate> theirs = replaced(parcel, change).stream()
                .map(old -> enforced(old, change))
                .toList();
        LocalDate inherited = theirs.isEmpty() || theirs.contains(null)
                ? null
                : theirs.stream().max(Comparator.naturalOrder()).orElseThrow();
        return own == null ? inherited : inherited == null || own.isBefore(inherited) ? own : inherited;
    }

    private List<Long> replaced(long parcel, long change) {
        Set<Long> replaced = new HashSet<>();
        live("parcels", change)
                .filter(p -> p.number("id") == parcel && p.text("replaces") != null)
                .forEach(p -> {
                    for (String one : p.text("replaces").split(";")) {
                        String[] parts = one.strip().split("/");
                        tables.get("parcels").stream()
                                .filter(o -> o.text("sheet_no").equals(parts[0])
                                        && o.text("parcel_no").equals(parts[1]))
                                .forEach(o -> replaced.add(o.number("id")));
                    }
                });
        return List.copyOf(replaced);
    }

    private Map<String, Set<Long>> holders(Set<Long> parcels, LocalDate day, long change, Set<String> kinds) {
        Map<String, Set<Long>> holders = new HashMap<>();
        live("holdings", change)
                .filter(h -> parcels.contains(h.number("parcel_id")))
                .filter(h -> (h.day("from") == null || !h.day("from").isAfter(day))
                        && (h.day("to") == null || day.isBefore(h.day("to"))))
                .filter(h -> live("parties", change)
                        .anyMatch(y -> y.text("code").equals(h.text("party")) && kinds.contains(y.text("kind"))))
                .forEach(h -> holders.computeIfAbsent(h.text("party"), p -> new HashSet<>())
                        .add(h.number("parcel_id")));
        return holders;
    }

    /** How large the land is, and how much of it lies under no parcel and under several, in m². */
    Map<ClearanceFigure, Double> ground(Territory territory, LocalDate day, long change) {
        List<Row> areas = areas(territory, day, change);
        Geometry asked = union(areas.stream().map(Row::geometry).toList());
        double sum = areas.stream().mapToDouble(a -> a.geometry().getArea()).sum();
        double twice = sum - asked.getArea();
        BigDecimal area = areas.stream()
                .map(a -> tenths(a.geometry().getArea()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(tenths(twice));
        if (territory instanceof Territory.Commune commune) {
            asked = cut(
                    asked,
                    union(live("communes", change)
                            .filter(c -> c.validAt(day) && c.text("code").equals(commune.code()))
                            .map(Row::geometry)
                            .toList()));
            area = tenths(asked.getArea());
            twice = 0;
        }
        List<Geometry> parts = new ArrayList<>();
        for (Row parcel : live("parcels", change).filter(p -> p.validAt(day)).toList()) {
            parts.add(cut(asked, parcel.geometry()));
        }
        double covered = union(parts).getArea();
        return Map.of(
                ClearanceFigure.AREA,
                area.doubleValue(),
                ClearanceFigure.ZONES_OVERLAP,
                twice,
                ClearanceFigure.UNCOVERED,
                asked.getArea() - covered,
                ClearanceFigure.OVERLAP,
                parts.stream().mapToDouble(Geometry::getArea).sum() - covered);
    }

    private Geometry cut(Geometry a, Geometry b) {
        return cuts.computeIfAbsent(
                List.of(a, b),
                k -> a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
                        ? polygons(OverlayNGRobust.overlay(
                                a, b, org.locationtech.jts.operation.overlayng.OverlayNG.INTERSECTION))
                        : new GeometryFactory().createPolygon());
    }

    private static Geometry polygons(Geometry geometry) {
        List<Geometry> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getDimension() == 2) {
                polygons.add(geometry.getGeometryN(i));
            }
        }
        return new GeometryFactory().buildGeometry(polygons);
    }

    private static Geometry union(List<Geometry> geometries) {
        Geometry union = geometries.isEmpty() ? null : UnaryUnionOp.union(geometries);
        return union == null ? new GeometryFactory().createPolygon() : union;
    }

    private static void put(
            Map<String, String> figures, String name, Map<Long, BigDecimal> counted, Set<Long> parcels) {
        BigDecimal m2 = parcels.stream().map(counted::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!parcels.isEmpty()) {
            figures.put(name, m2.setScale(1, RoundingMode.UNNECESSARY).toPlainString() + " / " + parcels.size());
        }
    }

    private static void count(Map<String, String> figures, String name, long count) {
        if (count != 0) {
            figures.put(name, "0.0 / " + count);
        }
    }

    private static BigDecimal tenths(double m2) {
        return BigDecimal.valueOf(m2)
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .abs();
    }

    java.util.stream.Stream<Row> live(String table, long change) {
        return Objects.requireNonNull(tables.get(table)).stream().filter(row -> row.known(change));
    }

    private static List<Row> rows(TestDatabase database, String table) {
        List<Row> all = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by row_id")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Map<String, Object> values = new HashMap<>();
                for (int i = 1; i <= columns; i++) {
                    String name = rows.getMetaData().getColumnName(i);
                    String type = rows.getMetaData().getColumnTypeName(i);
                    values.put(
                            name,
                            switch (type) {
                                case "date" -> rows.getObject(i, LocalDate.class);
                                case "geometry", "\"public\".\"geometry\"" -> null;
                                default -> rows.getObject(i);
                            });
                }
                all.add(new Row(
                        values, ((Number) values.get("recorded")).longValue(), (Long) values.get("superseded")));
            }
            if (all.stream().anyMatch(r -> r.values().containsKey("geom"))) {
                geometries(connection, table, all);
            }
        } catch (SQLException | ParseException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static void geometries(Connection connection, String table, List<Row> all)
            throws SQLException, ParseException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select ST_AsBinary(geom) from " + table + " order by row_id")) {
            for (Row row : all) {
                rows.next();
                row.values().put("geom", new WKBReader().read(rows.getBytes(1)));
            }
        }
    }
}
