-- The store of Mốc Giới. ${survey_srid} is the survey CRS of this database (VN-2000 / TM-3 of the province).
--
-- Every layer's table has the columns of the catalogue (vn.mocgioi.land.Layers) and, beside them:
--   row_id      the row; never shown
--   id          the object; stays when the object is imported again: the feature id
--   recorded    the change that wrote the row
--   superseded  the change that replaced it, null while it is what is known
-- Nothing is updated in place but derived columns, and nothing is deleted but the demo province: what was
-- known at a moment is the rows with recorded <= c and (superseded is null or superseded > c), where c is
-- the last change at or before that moment. Key columns that may be absent hold '' then.
-- Layers with dates of validity hold versions of an object, valid from (inclusive) to (exclusive).
-- Where a layer has geometry, it stands three times: geom in the survey CRS, wgs84 its WGS 84 copy (lon, lat), and
-- geojson the copy as text with 9 decimals, so that reading neither transforms nor formats; source_crs tells in which
-- CRS it arrived, and that one holds the digits of the file.

create table setting (
    key text primary key,
    value text not null
);
insert into setting (key, value) values ('survey_srid', '${survey_srid}');

create table change (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    who text not null,
    what text not null,
    layer text not null,
    reason text,
    demo boolean not null default false,
    recorded_rows bigint not null default 0,
    superseded_rows bigint not null default 0
);
comment on table change is 'Every write: who, when, what. Before and after are the rows it superseded and recorded.';
create index change_at on change (at, id);

create table layer_version (
    layer text primary key,
    version bigint not null default 0,
    changed_at timestamptz not null default clock_timestamp()
);
comment on table layer_version is 'A number that every write to a layer bumps: ETags, caches and refreshes hang on it.';
insert into layer_version (layer)
values
    ('communes'), ('zones'), ('phases'), ('stages'), ('lots'), ('projects'), ('leases'), ('parcels'), ('parties'),
    ('holdings'), ('events'), ('obstacles'), ('markers'), ('marker_events'), ('targets'), ('rules');

create sequence object_id;

-- The day it is in Viet Nam, whatever the server's time zone.
create function today() returns date
language sql stable parallel safe
as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;


create table communes (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    code text not null,
    fullname text not null,
    fullnameen text,
    kind text,
    valid_from date not null default '-infinity',
    valid_to date not null default 'infinity' check (valid_from < valid_to),
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    area_m2 numeric(14, 1) not null,
    area_ha numeric generated always as (round(area_m2 / 10000, 4)) stored,
    geodesic_area_m2 numeric(14, 1) not null,
    geodesic_area_ha numeric generated always as (round(geodesic_area_m2 / 10000, 4)) stored,
    recorded bigint not null,
    superseded bigint
);
create unique index communes_key on communes (code, valid_from) where superseded is null;
create unique index communes_id on communes (id, valid_from) where superseded is null;
create index communes_geom on communes using gist (geom) where superseded is null;
create index communes_wgs84 on communes using gist (wgs84) where superseded is null;
create index communes_history on communes (superseded) where superseded is not null;

-- Communes cut into small pieces, so that finding the commune of a point does not read a whole outline.
create table commune_pieces (
    commune_row bigint not null references communes (row_id) on delete cascade,
    geom geometry(Geometry, ${survey_srid}) not null
);
create index commune_pieces_geom on commune_pieces using gist (geom);
create index commune_pieces_commune on commune_pieces (commune_row);

create table zones (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    code text not null,
    name text not null,
    name_en text,
    kind text not null check (kind in ('INDUSTRIAL_PARK', 'INDUSTRIAL_CLUSTER', 'IT_PARK')),
    official_area_ha numeric,
    decision_no text,
    decision_date date,
    operating_since date,
    public boolean not null default true,
    valid_from date not null default '-infinity',
    valid_to date not null default 'infinity' check (valid_from < valid_to),
    located_commune text,
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    area_m2 numeric(14, 1) not null,
    area_ha numeric generated always as (round(area_m2 / 10000, 4)) stored,
    geodesic_area_m2 numeric(14, 1) not null,
    geodesic_area_ha numeric generated always as (round(geodesic_area_m2 / 10000, 4)) stored,
    recorded bigint not null,
    superseded bigint
);
create unique index zones_key on zones (code, valid_from) where superseded is null;
create unique index zones_id on zones (id, valid_from) where superseded is null;
create index zones_geom on zones using gist (geom) where superseded is null;
create index zones_wgs84 on zones using gist (wgs84) where superseded is null;
create index zones_history on zones (superseded) where superseded is not null;

create table phases (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    number text not null,
    name text,
    official_area_ha numeric,
    decision_no text,
    decision_date date,
    operating_since date,
    valid_from date not null default '-infinity',
    valid_to date not null default 'infinity' check (valid_from < valid_to),
    located_commune text,
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    area_m2 numeric(14, 1) not null,
    area_ha numeric generated always as (round(area_m2 / 10000, 4)) stored,
    geodesic_area_m2 numeric(14, 1) not null,
    geodesic_area_ha numeric generated always as (round(geodesic_area_m2 / 10000, 4)) stored,
    recorded bigint not null,
    superseded bigint
);
create unique index phases_key on phases (zone, number, valid_from) where superseded is null;
create unique index phases_id on phases (id, valid_from) where superseded is null;
create index phases_geom on phases using gist (geom) where superseded is null;
create index phases_wgs84 on phases using gist (wgs84) where superseded is null;
create index phases_history on phases (superseded) where superseded is not null;

create table stages (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    phase text not null default '',
    plan text not null default '' check (plan in ('', 'TASK', 'GENERAL', 'ZONING_2000', 'DETAILED_500')),
    step text not null,
    date date not null,
    decision_no text,
    authority text,
    official_area_ha numeric,
    file_url text,
    recorded bigint not null,
    superseded bigint
);
create unique index stages_key on stages (zone, phase, plan, step, date) where superseded is null;
create index stages_history on stages (superseded) where superseded is not null;

create table lots (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    code text not null,
    phase text,
    land_use text not null,
    leasable boolean,
    official_area_m2 numeric,
    located_commune text,
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    area_m2 numeric(14, 1) not null,
    area_ha numeric generated always as (round(area_m2 / 10000, 4)) stored,
    geodesic_area_m2 numeric(14, 1) not null,
    geodesic_area_ha numeric generated always as (round(geodesic_area_m2 / 10000, 4)) stored,
    recorded bigint not null,
    superseded bigint
);
create unique index lots_key on lots (zone, code) where superseded is null;
create unique index lots_id on lots (id) where superseded is null;
create index lots_geom on lots using gist (geom) where superseded is null;
create index lots_wgs84 on lots using gist (wgs84) where superseded is null;
create index lots_history on lots (superseded) where superseded is not null;

create table projects (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    code text not null,
    zone text not null,
    name text not null,
    investor text,
    country text check (country ~ '^[A-Z]{2}$'),
    sector text,
    capital_usd numeric,
    licence_date date,
    "foreign" boolean,
    recorded bigint not null,
    superseded bigint
);
create unique index projects_key on projects (code) where superseded is null;
create unique index projects_id on projects (id) where superseded is null;
create index projects_history on projects (superseded) where superseded is not null;

create table leases (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    lot text not null,
    "from" date not null,
    "to" date check ("from" < "to"),
    project text,
    area_m2 numeric,
    recorded bigint not null,
    superseded bigint
);
create unique index leases_key on leases (zone, lot, "from") where superseded is null;
create index leases_history on leases (superseded) where superseded is not null;

create table parcels (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    commune text not null default '',
    sheet_no text not null,
    parcel_no text not null,
    land_use text,
    official_area_m2 numeric,
    replaces text,
    valid_from date not null default '-infinity',
    valid_to date not null default 'infinity' check (valid_from < valid_to),
    located_commune text,
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    area_m2 numeric(14, 1) not null,
    area_ha numeric generated always as (round(area_m2 / 10000, 4)) stored,
    geodesic_area_m2 numeric(14, 1) not null,
    geodesic_area_ha numeric generated always as (round(geodesic_area_m2 / 10000, 4)) stored,
    recorded bigint not null,
    superseded bigint
);
create unique index parcels_key on parcels (sheet_no, parcel_no, commune, valid_from) where superseded is null;
create unique index parcels_id on parcels (id, valid_from) where superseded is null;
create index parcels_geom on parcels using gist (geom) where superseded is null;
create index parcels_wgs84 on parcels using gist (wgs84) where superseded is null;
create index parcels_history on parcels (superseded) where superseded is not null;

create table parties (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    code text not null,
    name text not null,
    kind text not null check (kind in ('HOUSEHOLD', 'INDIVIDUAL', 'ORGANISATION', 'COMMUNITY', 'STATE')),
    address text,
    phone text,
    recorded bigint not null,
    superseded bigint
);
comment on table parties is 'Personal data: for staff alone, in no public view, tile, file or log.';
create unique index parties_key on parties (code) where superseded is null;
create index parties_history on parties (superseded) where superseded is not null;

-- Rows about a parcel point to it by its object id; commune, sheet and number are the parcel's own.
create table holdings (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    parcel_id bigint not null,
    party text not null,
    "from" date,
    "to" date check ("from" < "to"),
    recorded bigint not null,
    superseded bigint
);
comment on table holdings is 'Personal data: for staff alone.';
create unique index holdings_key on holdings (parcel_id, party) where superseded is null;
create index holdings_history on holdings (superseded) where superseded is not null;
create index holdings_party on holdings (party) where superseded is null;

create table events (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    parcel_id bigint not null,
    milestone text not null,
    of text not null default '',
    date date not null,
    document_no text,
    amount_vnd numeric,
    recovered_area_m2 numeric,
    note text,
    file_url text,
    correction text,
    void boolean not null default false,
    recorded bigint not null,
    superseded bigint
);
comment on table events is 'Clearance events of parcels: dated facts, never a status that is overwritten.';
create unique index events_key on events (parcel_id, milestone, of) where superseded is null;
create index events_history on events (superseded) where superseded is not null;
create index events_recorded on events (recorded);

create table obstacles (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    parcel_id bigint not null,
    reason text not null,
    opened date not null,
    closed date check (opened <= closed),
    note text,
    recorded bigint not null,
    superseded bigint
);
create unique index obstacles_key on obstacles (parcel_id, reason, opened) where superseded is null;
create index obstacles_history on obstacles (superseded) where superseded is not null;

create table markers (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    phase text not null default '',
    number text not null,
    ring integer not null default 1 check (ring >= 1),
    "order" integer,
    kind text not null default 'CORNER' check (kind in ('CORNER', 'LINE', 'REFERENCE')),
    of text,
    legal_type text,
    h_m numeric,
    located_commune text,
    geom geometry(Geometry, ${survey_srid}) not null,
    wgs84 geometry(Geometry, 4326) not null,
    geojson text not null,
    source_crs text not null,
    recorded bigint not null,
    superseded bigint
);
create unique index markers_key on markers (zone, phase, number) where superseded is null;
create unique index markers_id on markers (id) where superseded is null;
create index markers_geom on markers using gist (geom) where superseded is null;
create index markers_wgs84 on markers using gist (wgs84) where superseded is null;
create index markers_history on markers (superseded) where superseded is not null;

create table marker_events (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null,
    phase text not null default '',
    number text not null,
    status text not null check (status in ('SET', 'HANDED_OVER', 'DAMAGED', 'LOST', 'RESTORED')),
    date date not null,
    x_northing numeric,
    y_easting numeric,
    method text,
    accuracy_m numeric,
    document_no text,
    file_url text,
    recorded bigint not null,
    superseded bigint
);
create unique index marker_events_key on marker_events (zone, phase, number, status, date) where superseded is null;
create index marker_events_history on marker_events (superseded) where superseded is not null;

create table targets (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    zone text not null default '',
    phase text not null default '',
    measure text not null,
    period text not null,
    value numeric not null,
    decision_no text,
    recorded bigint not null,
    superseded bigint
);
create unique index targets_key on targets (zone, phase, measure, period) where superseded is null;
create index targets_history on targets (superseded) where superseded is not null;

create table rules (
    row_id bigint generated always as identity primary key,
    id bigint not null,
    key text not null,
    valid_from date not null,
    valid_to date check (valid_from < valid_to),
    value text not null,
    source text,
    recorded bigint not null,
    superseded bigint
);
comment on table rules is 'Tolerances, legal deadlines, what is leasable, what counts: dated, with their source.';
create unique index rules_key on rules (key, valid_from) where superseded is null;
create index rules_history on rules (superseded) where superseded is not null;

-- Derived from events when they are written: the day each milestone of a parcel was reached, null where it was
-- not or does not apply. Enforcement counts as handed over.
create table parcel_milestones (
    parcel_id bigint primary key,
    recovery_notice_on date,
    inventory_on date,
    plan_approved_on date,
    recovery_decision_on date,
    paid_on date,
    handed_over_on date
);
