package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.checks.AreaCheck;
import vn.mocgioi.land.checks.Boundary;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.checks.MarkerChecks;
import vn.mocgioi.land.checks.OverlapCheck;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.StandingMarker;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/** Reads what one check of a zone compares, on one connection, with the rules and the boundaries of the day. */
final class ZoneCheckReading {
    private final Connection connection;
    private final String zone;
    private final LocalDate day;
    private final KnownRows known;
    private final RuleSet rules;
    /** The zone's first, then those of its phases. */
    private final List<Boundary> boundaries;

    ZoneCheckReading(Connection connection, String zone, AsOf asOf) throws SQLException {
        this.connection = connection;
        this.zone = zone;
        this.day = asOf.day();
        this.known = KnownRows.at(connection, asOf.known());
        this.rules = RuleBook.read(connection, known, day);
        this.boundaries = Boundaries.of(connection, known, day, zone);
    }

    List<Finding> markers() throws SQLException {
        List<List<StandingMarker>> markers = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            markers.add(Markers.of(connection, known, day, zone, boundary.phase()));
        }
        List<StandingMarker> all = markers.stream().flatMap(List::stream).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            findings.addAll(MarkerChecks.of(boundaries.get(i), markers.get(i), all, rules));
        }
        return findings;
    }

    /** Of the zone, its phases and its lots. */
    List<Finding> areas(List<ZoneReport> reports) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            reports.stream()
                    .filter(report -> report.phase().equals(boundary.phase()))
                    .flatMap(report -> AreaCheck.of(
                            boundary.layer(),
                            boundary.id(),
                            boundary.name(),
                            boundary.polygon().getInteriorPoint().getCoordinate(),
                            report.areas().officialM2(),
                            report.areas().gridM2(),
                            rules)
                            .stream())
                    .forEach(findings::add);
        }
        NamedSql sql = asked("""
                select l.id, l.code, ST_X(p.at) as east, ST_Y(p.at) as north, l.official_area_m2, l.area_m2
                from lots l cross join lateral (select ST_PointOnSurface(l.geom) as at) p
                where known(l) and l.zone = :zone and l.official_area_m2 is not null
                """);
        sql.forEach(
                connection,
                row -> AreaCheck.of(
                                Layers.LOTS,
                                row.longInteger("id"),
                                row.text("code"),
                                new Coordinate(row.real("east"), row.real("north")),
                                row.decimal("official_area_m2"),
                                row.decimal("area_m2"),
                                rules)
                        .ifPresent(findings::add));
        return findings;
    }

    List<Finding> zonesOverlap(boolean announcedOnly) throws SQLException {
        return overlaps(Layers.ZONES, """
                select a.id, a.code, b.code, ST_CollectionExtract(ST_Intersection(a.geom, b.geom), 3) as geom
                from zones a
                join zones b on b.code <> a.code and known(b) and holds_on(b.valid_from, b.valid_to, :day)
                    and (b.public or not :announced_only) and ST_Intersects(a.geom, b.geom)
                where known(a) and a.code = :zone and holds_on(a.valid_from, a.valid_to, :day)
                """, announcedOnly);
    }

    List<Finding> phasesOverlap() throws SQLException {
        return overlaps(Layers.PHASES, """
                select b.id, b.zone || '/' || b.number, a.zone || '/' || a.number,
                    ST_CollectionExtract(ST_Intersection(a.geom, b.geom), 3) as geom
                from phases a
                join phases b on b.zone = a.zone and b.number > a.number and known(b)
                    and holds_on(b.valid_from, b.valid_to, :day) and ST_Intersects(a.geom, b.geom)
                where known(a) and a.zone = :zone and holds_on(a.valid_from, a.valid_to, :day)
                    and not :announced_only
                """, false);
    }

    private List<Finding> overlaps(Layer layer, String pairs, boolean announcedOnly) throws SQLException {
        NamedSql sql = asked("""
                with pair (id, one, other, geom) as (%s)
                select id, one, other, ST_Area(geom) as m2, ST_Perimeter(geom) as perimeter_m, ST_X(at) as east, ST_Y(at) as north
                from pair cross join lateral (select ST_PointOnSurface(geom) as at) p
                where ST_Area(geom) > 0
                order by one, other
                """.formatted(pairs)).bind("announced_only", announcedOnly);
        List<Finding> findings = new ArrayList<>();
        sql.forEach(
                connection,
                row -> OverlapCheck.of(
                                layer,
                                row.longInteger("id"),
                                row.text("one"),
                                row.text("other"),
                                new Coordinate(row.real("east"), row.real("north")),
                                row.real("m2"),
                                row.real("perimeter_m"),
                                rules)
                        .ifPresent(findings::add));
        return findings;
    }

    List<Finding> parcels() throws SQLException {
        return boundaries.isEmpty()
                ? List.of()
                : new ParcelChecks(
                                connection, known, day, zone, boundaries.get(0).polygon(), rules)
                        .all();
    }

    private NamedSql asked(String text) {
        return known.sql(text).bind("zone", zone).bind("day", day);
    }
}
