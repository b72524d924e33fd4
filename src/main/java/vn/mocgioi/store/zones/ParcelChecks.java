package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import vn.mocgioi.geo.shape.Gaps;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.checks.AreaCheck;
import vn.mocgioi.land.checks.Finding;
import vn.mocgioi.land.checks.OverlapCheck;
import vn.mocgioi.land.checks.ParcelCheck;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.NaturalOrder;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * Checks the parcels of a zone against each other and against its boundary. What parts they have in it, and which lie on
 * each other, was measured when they were written; only the gaps between them are looked for here.
 */
final class ParcelChecks {
    private static final int ROWS_AT_ONCE = 2_000;

    /** The versions of parcels that lie in the zone that day. */
    private static final String PARCELS = """
            parcel as materialized (
                select p.row_id, p.id, p.sheet_no || '/' || p.parcel_no as name, t.place, t.raw_m2, t.share, t.whole,
                    z.geom as zone_geom
                from zones z
                join zone_parts t on t.zone_row = z.row_id
                join parcels p on p.row_id = t.parcel_row and known(p) and holds_on(p.valid_from, p.valid_to, :day)
                where known(z) and z.code = :zone and holds_on(z.valid_from, z.valid_to, :day))
            """;

    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final String zone;
    private final Geometry boundary;
    private final RuleSet rules;

    ParcelChecks(Connection connection, KnownRows known, LocalDate day, String zone, Geometry boundary, RuleSet rules) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.zone = zone;
        this.boundary = boundary;
        this.rules = rules;
    }

    List<Finding> all() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        areas(findings);
        overlaps(findings);
        crossings(findings);
        gaps(findings);
        return findings;
    }

    /** Of the parcels that count in the zone. */
    private void areas(List<Finding> findings) throws SQLException {
        NamedSql sql = asked("""
                select c.id, c.name, ST_X(c.inside) as east, ST_Y(c.inside) as north, c.official_area_m2, c.area_m2
                from (
                    select c.id, c.name, ST_PointOnSurface(p.geom) as inside, p.official_area_m2, p.area_m2
                    from parcel c
                    join parcels p on p.row_id = c.row_id
                    where p.official_area_m2 is not null
                      and abs(p.official_area_m2 - p.area_m2) > p.official_area_m2 * :share
                      and part_counts(c.whole, c.raw_m2, c.raw_m2 / nullif(c.share, 0), :min_part_m2, :min_part_share)
                    offset 0) c
                order by c.name
                """)
                .bind("share", rules.number(Rule.AREA_DIFFERS_SHARE))
                .bind("min_part_m2", rules.number(Rule.CLEARANCE_MIN_PART_M2))
                .bind("min_part_share", rules.number(Rule.CLEARANCE_MIN_PART_SHARE));
        sql.forEach(
                connection,
                row -> AreaCheck.of(
                                Layers.PARCELS,
                                row.longInteger("id"),
                                row.text("name"),
                                new Coordinate(row.real("east"), row.real("north")),
                                row.decimal("official_area_m2"),
                                row.decimal("area_m2"),
                                rules)
                        .ifPresent(findings::add));
    }

    private void overlaps(List<Finding> findings) throws SQLException {
        NamedSql sql = asked("""
                select b.id, b.name as later, a.name as earlier, i.m2, i.perimeter_m, ST_X(o.at) as east, ST_Y(o.at) as north
                from parcel_pairs i
                join parcel a on a.row_id = i.earlier_row
                join parcel b on b.row_id = i.later_row
                join parcels pa on pa.row_id = a.row_id
                join parcels pb on pb.row_id = b.row_id
                cross join lateral (
                    select ST_PointOnSurface(ST_CollectionExtract(ST_Intersection(pa.geom, pb.geom), 3)) as at) o
                where i.m2 > :min_m2 and 2 * i.m2 / i.perimeter_m > :min_width
                order by b.name, a.name
                """)
                .bind("min_m2", rules.number(Rule.OVERLAP_MIN_M2).doubleValue() - Measure.NOISE_M2)
                .bind("min_width", rules.number(Rule.OVERLAP_MIN_WIDTH_M).doubleValue() - Measure.NOISE_M2);
        sql.forEach(
                connection,
                row -> OverlapCheck.of(
                                Layers.PARCELS,
                                row.longInteger("id"),
                                row.text("later"),
                                row.text("earlier"),
                                new Coordinate(row.real("east"), row.real("north")),
                                row.real("m2"),
                                row.real("perimeter_m"),
                                rules)
                        .ifPresent(findings::add));
    }

    private void crossings(List<Finding> findings) throws SQLException {
        NamedSql sql =
                asked("""
                select c.id, c.name, c.raw_m2 as inside_m2, ST_Area(p.geom) - c.raw_m2 as outside_m2,
                    ST_X(b.at) as east, ST_Y(b.at) as north
                from parcel c
                join parcels p on p.row_id = c.row_id
                cross join lateral (select ST_ClosestPoint(ST_Boundary(c.zone_geom), c.place) as at) b
                where c.raw_m2 > :min_m2 and ST_Area(p.geom) - c.raw_m2 > :min_m2
                order by c.name
                """).bind("min_m2", rules.number(Rule.CROSSING_MIN_M2).doubleValue() - Measure.NOISE_M2);
        sql.forEach(
                connection,
                row -> findings.add(ParcelCheck.crossing(
                        row.longInteger("id"),
                        row.text("name"),
                        zone,
                        new Coordinate(row.real("east"), row.real("north")),
                        row.real("inside_m2"),
                        row.real("outside_m2"))));
    }

    private void gaps(List<Finding> findings) throws SQLException {
        PreparedGeometry inside = PreparedGeometryFactory.prepare(boundary);
        List<Gaps.Gap> gaps = Gaps.between(
                parcels(),
                rules.number(Rule.GAP_MIN_M2).doubleValue(),
                rules.number(Rule.GAP_MAX_WIDTH_M).doubleValue());
        for (Gaps.Gap gap : gaps) {
            Coordinate at = gap.piece().getInteriorPoint().getCoordinate();
            if (inside.intersects(gap.piece())) {
                findings.add(ParcelCheck.gap(
                        gap.beside().stream()
                                .map(parcel -> (String) parcel.getUserData())
                                .sorted(NaturalOrder.INSTANCE)
                                .toList(),
                        at,
                        gap.piece().getArea(),
                        gap.piece().getLength()));
            }
        }
    }

    /** With their names as user data. */
    private List<Geometry> parcels() throws SQLException {
        List<Geometry> parcels = new ArrayList<>();
        NamedSql sql = asked("select c.name, p.geom from parcel c join parcels p on p.row_id = c.row_id");
        sql.forEach(connection, ROWS_AT_ONCE, row -> {
            Geometry parcel = row.geometry("geom");
            parcel.setUserData(row.text("name"));
            parcels.add(parcel);
        });
        return parcels;
    }

    private NamedSql asked(String text) {
        return known.sql("with " + PARCELS + text).bind("zone", zone).bind("day", day);
    }
}
