-- Rules of the field that statements decide by. Their keys, and the values for days that no row covers, are those of
-- vn.mocgioi.land.rules.Rule; SqlRulesTest holds the two together.

-- Whether what holds from one day to before another, or without an end, holds on a day.
create or replace function holds_on(first date, after date, day date) returns boolean
language sql immutable parallel safe
as $$ select first <= day and (after is null or day < after) $$;

-- Whether a row was known after a change, or is known now for none: what vn.mocgioi.store.known.KnownRows writes for known().
create or replace function row_known(recorded bigint, superseded bigint, known bigint) returns boolean
language sql immutable parallel safe
as $$
select case when known is null then superseded is null
    else recorded <= known and (superseded is null or superseded > known) end
$$;

-- The value of a rule where no row of the layer holds, or none that can be used.
create or replace function rule_otherwise(rule_key text) returns numeric
language sql immutable parallel safe
as $$
select case rule_key
    when 'area.tolerance_share' then 0.01
    when 'marker.off_design_m' then 0.05
end
$$;

-- The number that a rule has on a day. A value that cannot be used is left out, as by vn.mocgioi.store.known.RuleBook.
create or replace function rule_number(rule_key text, day date) returns numeric
language sql stable parallel safe
as $$
select coalesce((
    select case when r.value ~ '^\s*[+]?(\d{1,9}(\.\d{0,20})?|\.\d{1,20})([eE][+-]?\d)?\s*$'
        and trim(r.value)::numeric <= case when rule_key like '%\_share' then 1 else 1000000 end
        then trim(r.value)::numeric end
    from rules r
    where r.superseded is null and r.key = rule_key and holds_on(r.valid_from, r.valid_to, day)
    order by r.valid_from desc limit 1), rule_otherwise(rule_key))
$$;

-- Whether the official area counts: while it differs from the grid area by no more than this share of itself. The same
-- is vn.mocgioi.land.zones.FourAreas, which says it of a zone as known at any moment; SqlRulesTest compares them.
create or replace function official_counts(official_m2 numeric, grid_m2 numeric, tolerance_share numeric) returns boolean
language sql immutable parallel safe
as $$ select coalesce(abs(official_m2 - grid_m2) <= official_m2 * tolerance_share, false) $$;

-- The area that counts, in square metres.
create or replace function counting_m2(official_m2 numeric, grid_m2 numeric, tolerance_share numeric) returns numeric
language sql immutable parallel safe
as $$ select case when official_counts(official_m2, grid_m2, tolerance_share) then official_m2 else grid_m2 end $$;

-- Whether a marker of which that was last said stands. The same is vn.mocgioi.land.terms.MarkerStatus; SqlRulesTest
-- compares them.
create or replace function marker_stands(status text) returns boolean
language sql immutable parallel safe
as $$ select coalesce(status not in ('PLANNED', 'LOST'), false) $$;

-- Whether a marker stands, and further from its design than is allowed; compared to a micrometre. The same is
-- vn.mocgioi.land.checks.MarkerChecks, which says it as known at any moment; SqlRulesTest compares them.
create or replace function marker_off_design(status text, off_m numeric, limit_m numeric) returns boolean
language sql immutable parallel safe
as $$ select coalesce(marker_stands(status) and round(off_m, 6) > limit_m, false) $$;

-- The highest milestone that was reached by a day, of those that apply: in the order of vn.mocgioi.land.terms.Milestone.
-- The page finds it on the day that its reader turns to, in milestoneOn of web/src/land/parcels.ts; one table of cases
-- is asked of both.
create or replace function milestone_on(
    recovery_notice date, inventory date, plan_approved date, recovery_decision date, paid date, handed_over date,
    day date) returns text
language sql immutable parallel safe
as $$
select case
    when handed_over <= day then 'HANDED_OVER'
    when paid <= day then 'PAID'
    when recovery_decision <= day then 'RECOVERY_DECISION'
    when plan_approved <= day then 'PLAN_APPROVED'
    when inventory <= day then 'INVENTORY'
    when recovery_notice <= day then 'RECOVERY_NOTICE'
    else 'NONE'
end
$$;

-- Whether a part of a parcel counts in an area. The same is vn.mocgioi.land.clearance.steps.CountingRule, which says it of
-- all days at once; SqlRulesTest compares them. Two computations of one area may differ beyond the square millimetre.
create or replace function part_counts(
    whole boolean, part_m2 float8, parcel_m2 float8, min_part_m2 float8, min_part_share float8) returns boolean
language sql immutable parallel safe
as $$ select whole or part_m2 >= greatest(min_part_m2, min_part_share * parcel_m2) - 1e-6 $$;

-- An area as it is written: what was measured, to six decimals, then to 0.1 m², half up. The same is
-- vn.mocgioi.geo.shape.Measure; SqlRulesTest compares them.
create or replace function tenths(m2 float8) returns numeric
language sql immutable parallel safe
as $$ select round(round(m2::numeric, 6), 1) $$;
