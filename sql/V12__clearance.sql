-- What is worked out when rows are written, so that clearance at any day is a sum over a few thousand rows and not
-- over all parcels and events.

-- The part of a version of a parcel that lies in a version of a zone, measured once, when the later of the two is
-- written. Both are never changed, so neither is this; what was known at a moment joins the rows known then.
create table zone_parts (
    zone_row bigint not null,
    parcel_row bigint not null,
    parcel_id bigint not null,
    m2 numeric(14, 1) not null,
    raw_m2 double precision not null,
    share double precision not null,
    whole boolean not null,
    place geometry(Point, ${survey_srid}) not null,
    primary key (zone_row, parcel_row)
);
comment on column zone_parts.m2 is 'rounded to 0.1 once: what sums are made of; raw_m2 is not rounded';
comment on column zone_parts.share is 'of the parcel, to compare with the rule of what counts';
comment on column zone_parts.place is 'a point of the part: the commune in which it lies gets the part';
create index zone_parts_parcel on zone_parts (parcel_id);

create table phase_parts (
    phase_row bigint not null,
    parcel_row bigint not null,
    parcel_id bigint not null,
    m2 numeric(14, 1) not null,
    raw_m2 double precision not null,
    share double precision not null,
    whole boolean not null,
    primary key (phase_row, parcel_row)
);
create index phase_parts_parcel on phase_parts (parcel_id);

-- Versions of two parcels of one zone or phase that lie on each other, by more than a square millimetre.
create table parcel_pairs (
    earlier_row bigint not null,
    later_row bigint not null,
    m2 double precision not null,
    perimeter_m double precision not null,
    primary key (later_row, earlier_row)
);
create index parcel_pairs_earlier on parcel_pairs (earlier_row);

-- Clearance as it is known now, as steps: on this day this figure of this territory rises or falls by so much. A
-- figure at a day is the sum of its steps up to then.
--   territory   'province', 'zone CODE', 'phase CODE<tab>NUMBER', 'commune CODE'
--   figure      as vn.mocgioi.land.Figure names it
--   mm2         square millimetres, so that what is not rounded adds up exactly too
create table clearance_steps (
    territory text not null,
    figure text not null,
    day date not null,
    mm2 bigint not null,
    count bigint not null,
    primary key (territory, figure, day) include (mm2, count)
);

-- Since when and until when each parcel of a zone or phase waits for what comes next (vn.mocgioi.land.Wait).
--   lasts   0 for one day, 1 for two or three, 2 for four to seven, …, 32 for ever: of a wait that lasts so long one
--           knows how far back it can have begun, so that the longest are found without reading those that are over
--   since, until          the wait
--   counts_from           the day from which the parcel counts in the territory; until ends with that, too
create table clearance_waits (
    territory text not null,
    parcel_id bigint not null,
    waits_for text not null,
    milestone text not null,
    land_use text,
    lasts smallint not null,
    since date not null,
    until date not null,
    counts_from date not null
);
create index clearance_waits_since on clearance_waits (territory, waits_for, lasts, since)
    include (until, counts_from, land_use);
create index clearance_waits_parcel on clearance_waits (parcel_id);
