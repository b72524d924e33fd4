package vn.mocgioi.store.clearance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.store.clearance.book.TerritoryKey;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * How much land the announced zones have together, in the province or in one commune, and how much of it lies under
 * parcels. Zones that lie whole in it give what was worked out when they were written; only land that is in several
 * zones, or a part of a zone on one side of a commune's border, is measured when it is asked for.
 */
final class CommonGround {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;
    private final int surveySrid;

    CommonGround(Connection connection, KnownRows known, LocalDate day, RuleSet rules, int surveySrid) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
        this.surveySrid = surveySrid;
    }

    Map<ClearanceFigure, Tally> ofProvince() throws SQLException {
        Sums sums = new Sums();
        add(sums, """
                select 1 as sign, z.code as zone, z.area_m2 as m2, null::geometry as geom from zone z
                union all
                select -1, null, ST_Area(o.geom)::numeric, o.geom from twice o
                """, null);
        BigDecimal overlapM2 = Measure.round(sums.overlapM2);
        return sums.figures(sums.areaM2.add(sums.overlapM2).subtract(overlapM2), sums.overlapM2);
    }

    Map<ClearanceFigure, Tally> ofCommune(String code) throws SQLException {
        Sums sums = new Sums();
        add(sums, """
                select 1 as sign, case when ST_Covers(c.geom, z.geom) then z.code end as zone,
                    ST_Area(i.geom)::numeric as m2, i.geom
                from zone z
                join ground c on ST_Intersects(c.geom, z.geom)
                cross join lateral (select ST_CollectionExtract(ST_Intersection(z.geom, c.geom), 3) as geom) i
                union all
                select -1, null, ST_Area(i.geom)::numeric, i.geom
                from twice o
                join ground c on ST_Intersects(c.geom, o.geom)
                cross join lateral (select ST_CollectionExtract(ST_Intersection(o.geom, c.geom), 3) as geom) i
                """, code);
        return sums.figures(Measure.round(sums.areaM2), BigDecimal.ZERO);
    }

    /** What is added (1) and what was added twice (-1): a whole zone by its code, or a piece of land by its outline. */
    private void add(Sums sums, String lands, @Nullable String commune) throws SQLException {
        NamedSql sql = known.sql("with " + ZONES + "," + TerritorySql.COMMUNES + """
                , ground as (select ST_Union(geom) as geom from commune where code = :commune)
                """ + lands)
                .bind("day", day)
                .bind("commune", commune);
        sql.forEach(connection, row -> {
            String zone = row.textOrNull("zone");
            Map<ClearanceFigure, Tally> land = zone == null ? measured(row.geometry("geom")) : worked(zone);
            sums.add(row.integer("sign"), row.decimal("m2"), land);
        });
    }

    private static final String ZONES = """
            zone as materialized (
                select z.code, z.geom, z.area_m2 from zones z
                where known(z) and z.public and holds_on(z.valid_from, z.valid_to, :day)),
            twice as (
                select ST_CollectionExtract(ST_Intersection(l.geom, ST_Union(e.geom)), 3) as geom
                from zone l
                join zone e on e.code < l.code and ST_Relate(l.geom, e.geom, 'T********')
                group by l.code, l.geom)
            """;

    private Map<ClearanceFigure, Tally> worked(String zone) throws SQLException {
        NamedSql sql = known.sql("""
                select figure, sum(mm2) / 1000000.0 as m2 from known_steps s
                where territory = :territory and figure in ('UNCOVERED', 'OVERLAP') and day <= :day
                group by figure
                """).bind("territory", TerritoryKey.zone(zone)).bind("day", day);
        Map<ClearanceFigure, Tally> land = new HashMap<>();
        sql.forEach(
                connection, row -> land.put(ClearanceFigure.of(row.text("figure")), new Tally(row.decimal("m2"), 0)));
        return land;
    }

    private Map<ClearanceFigure, Tally> measured(Geometry land) throws SQLException {
        return land.isEmpty()
                ? Map.of()
                : new ClearanceAnew(connection, known, day, rules, surveySrid, Effort.any())
                        .ground(new Territory.Drawn(land));
    }

    private static final class Sums {
        private BigDecimal areaM2 = BigDecimal.ZERO;
        private BigDecimal overlapM2 = BigDecimal.ZERO;
        private BigDecimal uncoveredM2 = BigDecimal.ZERO;
        private BigDecimal underSeveralM2 = BigDecimal.ZERO;

        void add(int sign, BigDecimal landM2, Map<ClearanceFigure, Tally> land) {
            BigDecimal factor = BigDecimal.valueOf(sign);
            areaM2 = areaM2.add(landM2.multiply(factor));
            overlapM2 = sign < 0 ? overlapM2.add(landM2) : overlapM2;
            uncoveredM2 = uncoveredM2.add(of(land, ClearanceFigure.UNCOVERED).multiply(factor));
            underSeveralM2 =
                    underSeveralM2.add(of(land, ClearanceFigure.OVERLAP).multiply(factor));
        }

        private static BigDecimal of(Map<ClearanceFigure, Tally> land, ClearanceFigure figure) {
            return land.getOrDefault(figure, Tally.NONE).areaM2();
        }

        Map<ClearanceFigure, Tally> figures(BigDecimal area, BigDecimal zonesOverlap) {
            return Map.of(
                    ClearanceFigure.AREA, new Tally(area, 0),
                    ClearanceFigure.ZONES_OVERLAP, new Tally(zonesOverlap, 0),
                    ClearanceFigure.UNCOVERED, new Tally(uncoveredM2.max(BigDecimal.ZERO), 0),
                    ClearanceFigure.OVERLAP, new Tally(underSeveralM2.max(BigDecimal.ZERO), 0));
        }
    }
}
