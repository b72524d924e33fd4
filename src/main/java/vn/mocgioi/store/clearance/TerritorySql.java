package vn.mocgioi.store.clearance;

import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.store.db.NamedSql;

/**
 * The stored land asked for, and the parts of parcels that count in it, as the beginning of a statement: named queries that
 * end with {@code parcel (id, m2)}, or with {@code asked} and {@code covered}.
 *
 * <p>They name {@code :day}, {@code :min_part_m2} and {@code :min_part_share}.
 */
final class TerritorySql {
    private final Territory territory;

    TerritorySql(Territory territory) {
        this.territory = territory;
    }

    private static final String ZONES = """
            select z.code, z.geom, z.area_m2
            from zones z
            where known(z) and holds_on(z.valid_from, z.valid_to, :day)
            """;

    private static final String PHASE = """
            select z.number as code, z.geom, z.area_m2
            from phases z
            where known(z) and holds_on(z.valid_from, z.valid_to, :day) and z.zone = :zone and z.number = :phase
            """;

    /** The areas that parcels are cut by, and the pieces. */
    private static final String CUT = """
            area as materialized (%s),
            piece as materialized (
                select a.code, p.id, p.row_id, p.area_m2, p.geom, a.geom as area_geom, ST_Covers(a.geom, p.geom) as whole
                from area a
                join parcels p on ST_Intersects(a.geom, p.geom)
                where known(p) and holds_on(p.valid_from, p.valid_to, :day)),
            cut as materialized (
                select code, id, row_id, area_m2, ST_Area(geom) as parcel_m2, whole,
                    case when whole then geom else ST_CollectionExtract(ST_Intersection(area_geom, geom), 3) end as geom
                from piece)
            """;

    /**
     * A part counts when it is large enough, or the whole parcel. Areas are compared to the square millimetre: two
     * computations of one area may differ beyond that. Land in several zones counts in the first of them.
     */
    private static final String PARTS = """
            part as materialized (
                select code, id, geom, case when whole then area_m2 else tenths(ST_Area(geom)) end as m2
                from cut
                where part_counts(whole, ST_Area(geom), parcel_m2, :min_part_m2, :min_part_share)),
            several as materialized (
                select code, id, geom from part where id in (select id from part group by id having count(*) > 1)),
            earlier as (
                select p.code, p.id, tenths(ST_Area(ST_Intersection(p.geom, ST_Union(e.geom)))) as m2
                from several p
                join several e on e.id = p.id and e.code < p.code
                group by p.code, p.id, p.geom),
            parcel as materialized (
                select p.id, sum(p.m2 - coalesce(e.m2, 0)) as m2
                from part p
                left join earlier e using (code, id)
                where %s
                group by p.id)
            """;

    /** The demo's schematic communes give way as soon as real ones are known. */
    static final String COMMUNES = """
            commune as materialized (
                select c.row_id, c.code, c.geom
                from communes c join change r on r.id = c.recorded
                where known(c) and holds_on(c.valid_from, c.valid_to, :day)
                  and (not r.demo or not exists (
                      select from communes o join change s on s.id = o.recorded where known(o) and not s.demo)))
            """;

    private static final String IN_COMMUNE = """
            :commune = (
                select c.code
                from commune_pieces i
                join commune c on c.row_id = i.commune_row
                where ST_Intersects(i.geom, ST_PointOnSurface(p.geom))
                order by c.code limit 1)
            """;

    /** Land in several zones is asked for once; {@code raw_m2} is not rounded. */
    private static final String ASKED = """
            ground as materialized (
                select coalesce(sum(area_m2), 0) as m2, coalesce(sum(ST_Area(geom)), 0) as sum_m2, ST_Union(geom) as geom
                from area),
            asked as materialized (
                select m2 - tenths(sum_m2 - coalesce(ST_Area(geom), 0)) as m2,
                    greatest(sum_m2 - coalesce(ST_Area(geom), 0), 0) as zones_overlap_m2,
                    coalesce(ST_Area(geom), 0) as raw_m2
                from ground)
            """;

    /** Of the zones' land, what lies within the commune, to the metre, wherever the parts of parcels are given to. */
    private static final String ASKED_OF_COMMUNE = """
            ground as materialized (
                select ST_CollectionExtract(ST_Intersection(
                    (select ST_Union(geom) from area), (select ST_Union(geom) from commune where code = :commune)), 3) as geom),
            asked as materialized (
                select coalesce(tenths(ST_Area(geom)), 0) as m2, 0.0 as zones_overlap_m2,
                    coalesce(ST_Area(geom), 0) as raw_m2
                from ground),
            within as materialized (
                select c.code, c.id, c.row_id, ST_CollectionExtract(ST_Intersection(c.geom, g.geom), 3) as geom
                from cut c join ground g on ST_Intersects(c.geom, g.geom))
            """;

    /**
     * What lies under parcels. A union of a hundred thousand of them would take minutes; so each parcel counts less
     * what lies under an earlier one, and less what it has in an earlier zone too. Which parcels of zones and phases lie
     * on each other was found when they were written; the neighbours of others are looked at here.
     */
    private static final String COVERED = """
            twice as materialized (
                select row_id, code, geom from %1$s
                where row_id in (select row_id from %1$s group by row_id having count(*) > 1)),
            unpaired as materialized (
                select distinct on (c.row_id) c.row_id, p.geom
                from %1$s c
                join parcels p on p.row_id = c.row_id
                where not exists (select from zone_parts t where t.parcel_id = c.id and t.parcel_row = c.row_id)
                  and not exists (select from phase_parts t where t.parcel_id = c.id and t.parcel_row = c.row_id)),
            pair as materialized (
                select i.later_row, i.earlier_row from parcel_pairs i where i.later_row in (select row_id from %1$s)
                union
                select greatest(u.row_id, p.row_id), least(u.row_id, p.row_id)
                from unpaired u
                join parcels p on p.geom && u.geom and p.row_id <> u.row_id and known(p)
                    and holds_on(p.valid_from, p.valid_to, :day) and ST_Relate(p.geom, u.geom, 'T********')),
            above as (
                select i.later_row as row_id, p.geom
                from pair i
                join parcels p on p.row_id = i.earlier_row and known(p) and holds_on(p.valid_from, p.valid_to, :day)),
            under_others as (
                select c.row_id, c.code, ST_Area(ST_Intersection(c.geom, ST_Union(o.geom))) as m2
                from %1$s c
                join (
                    select c.row_id, c.code, o.geom from %1$s c join above o on o.row_id = c.row_id
                    union all
                    select t.row_id, t.code, e.geom from twice t join twice e on e.row_id = t.row_id and e.code < t.code) o
                    on o.row_id = c.row_id and o.code = c.code
                group by c.row_id, c.code, c.geom),
            in_earlier_zone as (
                select ST_Area(ST_Intersection(t.geom, ST_Union(e.geom))) as m2
                from twice t join twice e on e.row_id = t.row_id and e.code < t.code
                group by t.row_id, t.code, t.geom),
            covered as materialized (
                select coalesce(sum(ST_Area(c.geom)), 0) - coalesce((select sum(e.m2) from in_earlier_zone e), 0)
                        as with_overlaps_m2,
                    coalesce(sum(ST_Area(c.geom)), 0) - coalesce((select sum(u.m2) from under_others u), 0) as m2
                from %1$s c)
            """;

    /** How much land was asked for and how much of it lies under parcels: {@code asked} and {@code covered}. */
    String ground() {
        return territory instanceof Territory.Commune
                ? CUT.formatted(areas()) + "," + COMMUNES + "," + ASKED_OF_COMMUNE + "," + COVERED.formatted("within")
                : CUT.formatted(areas()) + "," + ASKED + "," + COVERED.formatted("cut");
    }

    /** The parcels that count, with their area inside: {@code parcel (id, m2)}. */
    String parcels() {
        return territory instanceof Territory.Commune
                ? CUT.formatted(areas()) + "," + COMMUNES + "," + PARTS.formatted(IN_COMMUNE)
                : CUT.formatted(areas()) + "," + PARTS.formatted("true");
    }

    private String areas() {
        if (territory instanceof Territory.Zone) {
            return ZONES + "and z.code = :zone";
        }
        if (territory instanceof Territory.Phase) {
            return PHASE;
        }
        return ZONES + "and z.public";
    }

    /** Gives the statement its values. */
    void bindTo(NamedSql sql) {
        if (territory instanceof Territory.Zone zone) {
            sql.bind("zone", zone.code());
        } else if (territory instanceof Territory.Phase phase) {
            sql.bind("zone", phase.zone()).bind("phase", phase.number());
        } else if (territory instanceof Territory.Commune commune) {
            sql.bind("commune", commune.code());
        }
    }
}
