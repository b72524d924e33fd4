-- What is published: one view per collection, with just the columns that anybody may see. Every public path, tile and
-- file reads these and nothing else; parties, holdings, obstacles, documents and amounts are in none of them.
--
-- Each view has id, the properties of the collection (vn.mocgioi.land.catalogue.PublishedLayers), and
--   version_from, version_to   the days between which the version holds: from ≤ day < to
--   geodesic_area_m2           of areas: what their geodesic hectares are rounded from
--   counting_area_m2           of zones, phases, lots: what the hectares that count are rounded from
--   geom, wgs84, geojson       survey geometry, its WGS 84 copy, and that as text

-- All stages of a zone or phase, as known after a change, or now for none; `operating_since` is short for an OPERATING
-- stage.
create or replace function stages_at(known bigint)
returns table (zone text, phase text, plan text, step text, date date, decision_no text, authority text,
    official_area_ha numeric, file_url text)
language sql stable parallel safe
as $$
select s.zone, s.phase, s.plan, s.step, s.date, s.decision_no, s.authority, s.official_area_ha, s.file_url
from stages s where row_known(s.recorded, s.superseded, known)
union
select z.code, '', '', 'OPERATING', z.operating_since, z.decision_no, null, null, null
from zones z where row_known(z.recorded, z.superseded, known) and z.operating_since is not null
union
select p.zone, p.number, '', 'OPERATING', p.operating_since, p.decision_no, null, null, null
from phases p where row_known(p.recorded, p.superseded, known) and p.operating_since is not null
$$;

-- When a zone (phase empty) or phase operates: from an OPERATING stage to before the next REVOKED of it or of the zone.
create or replace function operating_at(known bigint)
returns table (zone text, phase text, first date, after date)
language sql stable parallel safe
as $$
select o.zone, o.phase, o.date, min(r.date)
from stages_at(known) o
left join stages_at(known) r on r.zone = o.zone and r.step = 'REVOKED' and r.phase in ('', o.phase) and r.date > o.date
where o.step = 'OPERATING'
group by o.zone, o.phase, o.date
$$;

create or replace view zone_stages as select * from stages_at(null);

-- Whether the zone, or one of its phases, operates on a day and was not revoked since.
create or replace function zone_operating(zone_code text, day date) returns boolean
language sql stable parallel safe
as $$
select exists (select from operating_at(null) o where o.zone = zone_code and holds_on(o.first, o.after, day))
$$;

-- The step a zone has reached on a day: the latest, and on one day the one furthest on.
create or replace function zone_stage(zone_code text, day date) returns text
language sql stable parallel safe
as $$
select s.step from zone_stages s
where s.zone = zone_code and s.date <= day
order by s.date desc, array_position(array['RESOLUTION', 'PREPARED', 'APPRAISAL', 'APPROVED', 'ANNOUNCED',
    'INVESTMENT_POLICY', 'ESTABLISHED', 'LAND_ALLOCATED', 'MARKERS_PLANNED', 'MARKERS_SET', 'CLEARANCE',
    'INFRASTRUCTURE', 'OPERATING', 'REVOKED'], s.step) desc
limit 1
$$;

-- The official hectares of a zone (phase empty) or phase on a day: of the latest decision up to it, be it one of its
-- stages or the one named with its boundary.
create or replace function official_ha(zone_code text, phase_number text, day date, boundary_ha numeric, boundary_date date)
returns numeric
language sql stable parallel safe
as $$
select d.ha
from (
    select s.official_area_ha as ha, s.date, 1 as rank
    from zone_stages s
    where s.zone = zone_code and s.phase = phase_number and s.date <= day and s.official_area_ha is not null
    union all
    select boundary_ha, coalesce(boundary_date, '-infinity'), 2
    where boundary_ha is not null and (boundary_date is null or boundary_date <= day)) d
order by d.date desc, d.rank, d.ha desc
limit 1
$$;

-- What counts of a zone (phase empty) or phase on any day: with the boundary of the day, else the next after, else the
-- last, as vn.mocgioi.store.zones.Zones has it.
create or replace function counting_area(zone_code text, phase_number text, day date)
returns table (counting_ha numeric, counts text)
language sql stable parallel safe
as $$
select round(counting_m2(a.official_m2, a.area_m2, a.tolerance_share) / 10000, 4),
    case when official_counts(a.official_m2, a.area_m2, a.tolerance_share) then 'official' else 'grid' end
from (
    select u.area_m2, rule_number('area.tolerance_share', day) as tolerance_share,
        10000 * official_ha(zone_code, phase_number, day, u.official_area_ha, u.decision_date) as official_m2
    from (
        select z.area_m2, z.official_area_ha, z.decision_date, z.valid_from, z.valid_to
        from zones z where z.superseded is null and z.code = zone_code and phase_number = ''
        union all
        select p.area_m2, p.official_area_ha, p.decision_date, p.valid_from, p.valid_to
        from phases p where p.superseded is null and p.zone = zone_code and p.number = phase_number) u
    order by holds_on(u.valid_from, u.valid_to, day) desc, u.valid_from > day desc,
        abs(case when isfinite(u.valid_from) then u.valid_from - day else 0 end)
    limit 1) a
$$;

-- The day for which a version says what counts: today, or of what is over its last day, of what is to come its first.
create or replace function day_of_version(valid_from date, valid_to date) returns date
language sql stable parallel safe
as $$ select least(greatest(today(), valid_from), valid_to - 1) $$;

drop view if exists published_zones, published_phases, published_lots, published_parcels, published_markers,
    published_projects, published_communes;

create view published_zones as
select z.id, z.code, z.name, z.name_en, z.kind,
    zone_stage(z.code, today()) as stage,
    zone_operating(z.code, today()) as operating,
    z.area_m2, z.area_ha, z.geodesic_area_ha, z.official_area_ha,
    round(counting_m2(a.official_m2, z.area_m2, a.tolerance_share) / 10000, 4) as counting_area_ha,
    case when official_counts(a.official_m2, z.area_m2, a.tolerance_share) then 'official' else 'grid' end as counts,
    z.decision_no, z.decision_date, z.operating_since, z.located_commune,
    nullif(z.valid_from, '-infinity') as valid_from, nullif(z.valid_to, 'infinity') as valid_to,
    z.valid_from as version_from, z.valid_to as version_to, z.geodesic_area_m2,
    counting_m2(a.official_m2, z.area_m2, a.tolerance_share) as counting_area_m2, z.geom, z.wgs84, z.geojson
from zones z
cross join lateral (
    select 10000 * official_ha(z.code, '', v.day, z.official_area_ha, z.decision_date) as official_m2,
        rule_number('area.tolerance_share', v.day) as tolerance_share
    from (select day_of_version(z.valid_from, z.valid_to) as day offset 0) v
    offset 0) a
where z.superseded is null and z.public;

create view published_phases as
select p.id, p.zone, p.number, p.name,
    p.area_m2, p.area_ha, p.geodesic_area_ha, p.official_area_ha,
    round(counting_m2(a.official_m2, p.area_m2, a.tolerance_share) / 10000, 4) as counting_area_ha,
    case when official_counts(a.official_m2, p.area_m2, a.tolerance_share) then 'official' else 'grid' end as counts,
    p.decision_no, p.decision_date, p.operating_since, p.located_commune,
    nullif(p.valid_from, '-infinity') as valid_from, nullif(p.valid_to, 'infinity') as valid_to,
    p.valid_from as version_from, p.valid_to as version_to, p.geodesic_area_m2,
    counting_m2(a.official_m2, p.area_m2, a.tolerance_share) as counting_area_m2, p.geom, p.wgs84, p.geojson
from phases p
cross join lateral (
    select 10000 * official_ha(p.zone, p.number, v.day, p.official_area_ha, p.decision_date) as official_m2,
        rule_number('area.tolerance_share', v.day) as tolerance_share
    from (select day_of_version(p.valid_from, p.valid_to) as day offset 0) v
    offset 0) a
where p.superseded is null
  and exists (select from zones z where z.code = p.zone and z.superseded is null and z.public);

create view published_lots as
select l.id, l.zone, l.code, l.phase, l.land_use, l.leasable,
    v.availability = 'LEASED' as leased, v.availability,
    l.area_m2, l.area_ha, l.geodesic_area_ha,
    round(l.official_area_m2 / 10000, 4) as official_area_ha,
    round(counting_m2(l.official_area_m2, l.area_m2, r.tolerance_share) / 10000, 4) as counting_area_ha,
    case when official_counts(l.official_area_m2, l.area_m2, r.tolerance_share) then 'official' else 'grid' end as counts,
    l.located_commune,
    date '-infinity' as version_from, date 'infinity' as version_to, l.geodesic_area_m2,
    counting_m2(l.official_area_m2, l.area_m2, r.tolerance_share) as counting_area_m2, l.geom, l.wgs84, l.geojson
from lots l
cross join (select rule_number('area.tolerance_share', today()) as tolerance_share offset 0) r
join lot_availability v on v.lot_id = l.id and holds_on(v.first, v.after, today())
where l.superseded is null
  and exists (select from zones z where z.code = l.zone and z.superseded is null and z.public);

create view published_parcels as
select p.id, nullif(p.commune, '') as commune, p.sheet_no, p.parcel_no, p.land_use,
    p.area_m2, p.area_ha, p.geodesic_area_ha, p.official_area_m2,
    milestone_on(m.recovery_notice_on, m.inventory_on, m.plan_approved_on, m.recovery_decision_on, m.paid_on,
        m.handed_over_on, today()) as milestone,
    m.recovery_notice_on, m.inventory_on, m.plan_approved_on, m.recovery_decision_on, m.paid_on, m.handed_over_on,
    p.located_commune, p.replaces,
    nullif(p.valid_from, '-infinity') as valid_from, nullif(p.valid_to, 'infinity') as valid_to,
    p.valid_from as version_from, p.valid_to as version_to, p.geodesic_area_m2, p.geom, p.wgs84, p.geojson
from parcels p
left join (
    -- public is the day a milestone was reached, and none once it does not apply
    select parcel_id,
        case when recovery_notice_na is null or recovery_notice_na > today() then recovery_notice_on end as recovery_notice_on,
        case when inventory_na is null or inventory_na > today() then inventory_on end as inventory_on,
        case when plan_approved_na is null or plan_approved_na > today() then plan_approved_on end as plan_approved_on,
        case when recovery_decision_na is null or recovery_decision_na > today() then recovery_decision_on end as recovery_decision_on,
        case when paid_na is null or paid_na > today() then paid_on end as paid_on,
        handed_over_on
    from parcel_milestones where superseded is null) m on m.parcel_id = p.id
where p.superseded is null;

-- What had become of a marker by a day: what was last said of it, where it was last measured, and how far that is from
-- its design. The statement in vn.mocgioi.store.zones.Markers says it as known at any moment, which costs the map of
-- today its index; MarkersTest compares them.
create or replace function marker_on(of_zone text, of_phase text, of_number text, designed geometry, day date)
returns table (status text, status_on date, set_x_northing numeric, set_y_easting numeric, off_m numeric)
language sql stable parallel safe
as $$
select coalesce(e.status, 'PLANNED'), e.date, s.x_northing, s.y_easting,
    sqrt((s.x_northing - ST_Y(designed)::numeric) ^ 2 + (s.y_easting - ST_X(designed)::numeric) ^ 2)
from (values (1)) one
left join lateral (
    select e.status, e.date from marker_events e
    where e.zone = of_zone and e.phase = of_phase and e.number = of_number and e.superseded is null and e.date <= day
    order by e.date desc, e.row_id desc limit 1) e on true
left join lateral (
    select s.x_northing, s.y_easting from marker_events s
    where s.zone = of_zone and s.phase = of_phase and s.number = of_number and s.superseded is null and s.date <= day
      and s.x_northing is not null
    order by s.date desc, s.row_id desc limit 1) s on true
$$;

create view published_markers as
select m.id, m.zone, nullif(m.phase, '') as phase, m.number, m.ring, m."order", m.kind, m.of, m.legal_type, m.h_m,
    ST_Y(m.geom) as x_northing, ST_X(m.geom) as y_easting,
    s.status, s.status_on, s.set_x_northing, s.set_y_easting, round(s.off_m, 3) as off_design_m,
    marker_off_design(s.status, s.off_m, r.limit_m) as off_design,
    m.located_commune,
    date '-infinity' as version_from, date 'infinity' as version_to, m.geom, m.wgs84, m.geojson
from markers m
cross join (select rule_number('marker.off_design_m', today()) as limit_m offset 0) r
cross join lateral marker_on(m.zone, m.phase, m.number, m.geom, today()) s
where m.superseded is null
  and exists (select from zones z where z.code = m.zone and z.superseded is null and z.public);

-- A project has no place of its own but its zone's: it is shown at a point inside it, one and
-- the same in every CRS.
create view published_projects as
select p.id, p.code, p.zone, p.name, p.investor, p.country, p.sector, p.capital_usd, p.licence_date,
    coalesce(p."foreign", p.country <> 'VN') as "foreign",
    date '-infinity' as version_from, date 'infinity' as version_to,
    z.geom, z.wgs84, ST_AsGeoJSON(z.wgs84, 9, 0) as geojson
from projects p
join lateral (
    select inside.geom, ST_Transform(inside.geom, 4326) as wgs84
    from (
        select ST_PointOnSurface(z.geom) as geom
        from zones z
        where z.code = p.zone and z.superseded is null and z.public
        order by z.valid_from <= today() desc, z.valid_from desc limit 1) inside) z on true
where p.superseded is null;

-- The demo's schematic communes give way as soon as real ones are there.
create view published_communes as
select c.id, c.code, c.fullname, c.fullnameen, c.kind,
    c.area_m2, c.area_ha, c.geodesic_area_ha,
    nullif(c.valid_from, '-infinity') as valid_from, nullif(c.valid_to, 'infinity') as valid_to,
    c.valid_from as version_from, c.valid_to as version_to, c.geodesic_area_m2, c.geom, c.wgs84, c.geojson
from communes c
join change r on r.id = c.recorded
where c.superseded is null
  and (not r.demo or not exists (
      select from communes o join change s on s.id = o.recorded where o.superseded is null and not s.demo));
