package vn.mocgioi.store.zones;

import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** From which day on each published zone, lot and marker was what, as far as that changes by dated rows. */
public final class PastStates {
    /** What the answer hangs on. */
    public static final List<String> LAYERS = Stream.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LOTS,
                    Layers.LEASES,
                    Layers.PARCELS,
                    Layers.EVENTS,
                    Layers.MARKERS,
                    Layers.MARKER_EVENTS,
                    Layers.RULES)
            .map(Layer::name)
            .toList();

    /** The first day there is: what is said of it holds until something changes. */
    private static final String EVER = "date '0001-01-01'";

    /** The days on which a rule changes. */
    private static String daysOf(Rule rule) {
        return """
                select d.day from rules r, unnest(array[r.valid_from, r.valid_to]) as d (day)
                where r.superseded is null and r.key = '%s' and d.day is not null""".formatted(rule.key());
    }

    private static final String TOLERANCE_DAYS = daysOf(Rule.AREA_TOLERANCE_SHARE);

    /** Of what is something else on another day: [day, what it is from then on] by its key. */
    private static String changing(String what, String eachDay) {
        return """
                select coalesce(json_object_agg(key, states), '{}')
                from (
                    select key, json_agg(json_build_array(day, %1$s) order by day) as states
                    from (
                        select key, day, %1$s, lag(row(%1$s)) over (partition by key order by day) as before
                        from (%2$s) each_day) s
                    where before is null or before <> row(%1$s)
                    group by key having count(*) > 1) o""".formatted(what, eachDay);
    }

    private static final String AREA = "counting_ha, counts";

    private static String areas(String units) {
        return changing(AREA, """
                select u.key, d.day, a.counting_ha, a.counts
                from (%s) u
                cross join lateral (
                    select %s as day
                    union %s
                    union select s.date from zone_stages s
                    where s.zone = u.zone and s.phase = u.phase and s.official_area_ha is not null
                    union select d.day from zones z, unnest(array[z.decision_date, z.valid_from, z.valid_to]) as d (day)
                    where z.superseded is null and z.code = u.zone and u.phase = '' and isfinite(d.day)
                    union select d.day from phases p, unnest(array[p.decision_date, p.valid_from, p.valid_to]) as d (day)
                    where p.superseded is null and p.zone = u.zone and p.number = u.phase and isfinite(d.day)) d
                cross join lateral counting_area(u.zone, u.phase, d.day) a""".formatted(units, EVER, TOLERANCE_DAYS));
    }

    private static final String LOT_AREAS = changing(AREA, """
            select l.id as key, d.day, round(a.m2 / 10000, 4) as counting_ha,
                case when official_counts(l.official_area_m2, l.area_m2, d.tolerance_share) then 'official' else 'grid' end as counts
            from lots l
            join published_lots p on p.id = l.id
            cross join (
                select day, rule_number('area.tolerance_share', day) as tolerance_share
                from (select %s as day union %s) days) d
            cross join lateral (select counting_m2(l.official_area_m2, l.area_m2, d.tolerance_share) as m2) a
            where l.superseded is null""".formatted(EVER, TOLERANCE_DAYS));

    private static final String MARKERS_OFF_DESIGN =
            changing("off_design", """
            select m.id as key, d.day, marker_off_design(s.status, s.off_m, rule.limit_m) as off_design
            from markers m
            cross join lateral (
                select %1$s as day
                union %2$s
                union select e.date from marker_events e
                where e.zone = m.zone and e.phase = m.phase and e.number = m.number and e.superseded is null) d
            join (
                select day, rule_number('marker.off_design_m', day) as limit_m
                from (select distinct date as day from marker_events where superseded is null union select %1$s union %2$s) days) rule
                on rule.day = d.day
            cross join lateral marker_on(m.zone, m.phase, m.number, m.geom, d.day) s
            where m.superseded is null
              and exists (select from zones z where z.code = m.zone and z.superseded is null and z.public)
              and exists (
                select from marker_events e
                where e.zone = m.zone and e.phase = m.phase and e.number = m.number and e.superseded is null
                  and e.x_northing is not null)""".formatted(EVER, daysOf(Rule.MARKER_OFF_DESIGN_M)));

    private static final String STATES = """
            select json_build_object(
                'zones', (
                    select coalesce(json_object_agg(z.code, s.states), '{}')
                    from (select distinct code from published_zones) z
                    join lateral (
                        select json_agg(json_build_array(
                            d.date, zone_stage(z.code, d.date), zone_operating(z.code, d.date)) order by d.date) as states
                        from (select distinct date from zone_stages where zone = z.code) d) s on s.states is not null),
                'lots', (
                    select coalesce(json_object_agg(lot.id, lot.states), '{}')
                    from (
                        select l.id, json_agg(json_build_array(
                            case when isfinite(v.first) then v.first else %5$s end, v.availability) order by v.first) as states
                        from published_lots l
                        join lot_availability v on v.lot_id = l.id
                        group by l.id having count(*) > 1) lot),
                'markers', (
                    select coalesce(json_object_agg(marker.id, marker.states), '{}')
                    from (
                        select m.id, json_agg(json_build_array(e.date, e.status) order by e.date, e.row_id) as states
                        from markers m
                        join marker_events e on e.zone = m.zone and e.phase = m.phase and e.number = m.number
                            and e.superseded is null
                        where m.superseded is null
                          and exists (select from zones z where z.code = m.zone and z.superseded is null and z.public)
                        group by m.id) marker),
                'off_design', (%4$s),
                'areas', json_build_object('zones', (%1$s), 'phases', (%2$s), 'lots', (%3$s)))::text as states
            """.formatted(
                    areas("select distinct code as key, code as zone, '' as phase from published_zones"),
                    areas("select distinct id as key, zone, number as phase from published_phases"),
                    LOT_AREAS,
                    MARKERS_OFF_DESIGN,
                    EVER);

    private final Database database;

    public PastStates(Database database) {
        this.database = database;
    }

    /**
     * As JSON: of zones by code [day, stage, operating], of lots by id that have not always been what they are today
     * [day, availability], of markers by id [day, status]; each in the order of days. Under {@code off_design}, of the
     * markers by id that at some time stood too far from their design, [day, whether from then on]. Under {@code areas}, of
     * the zones by code and of the phases and lots by id
     * that have not always had the area they have today, [day, hectares that count, official or grid].
     */
    public String json() {
        return database.withConnection(connection -> new NamedSql(STATES).get(connection, row -> row.text("states")));
    }
}
