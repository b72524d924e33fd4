-- A change set is one or more changes, one for each layer that it wrote, which became known at one moment: a file that was
-- imported, rows of the desk, an undo. It is told of by the number of its first change.
alter table change add column if not exists set_id bigint;
update change set set_id = id where set_id is null;
alter table change alter column set_id set not null;
create or replace function set_of_change() returns trigger
language plpgsql
as $$
begin
    new.set_id := coalesce(new.set_id, new.id);
    return new;
end
$$;
create or replace trigger change_in_set before insert on change for each row execute function set_of_change();
create index if not exists change_members on change (set_id);

--   key        made by whoever asked, so that asking again writes nothing twice
--   layers, zones  what it touched: the log is searched by them
create table if not exists change_set (
    id bigint primary key references change (id) on delete cascade,
    kind text not null check (kind in ('IMPORT', 'ROWS', 'UNDO', 'REMOVAL')),
    reason text,
    document_no text,
    document_date date,
    document_file text,
    undoes bigint,
    approved_by text,
    layers text[] not null,
    zones text[] not null default '{}'
);
insert into change_set (id, kind, layers) select id, 'IMPORT', array[layer] from change on conflict do nothing;
create index if not exists change_set_zones on change_set using gin (zones);
create index if not exists change_set_layers on change_set using gin (layers);
create index if not exists change_set_undoes on change_set (undoes) where undoes is not null;

-- What was answered to a key: asked again it is answered again, after a cut connection, a kill or an impatient finger.
--   body     SHA-256 of what was asked
--   set_id   null where all was known already, so that nothing was written
create table if not exists change_key (
    key uuid primary key,
    who text not null,
    body bytea not null check (length(body) = 32),
    set_id bigint references change (id) on delete cascade,
    answer text not null,
    at timestamptz not null default clock_timestamp()
);

-- What a change wrote is looked for by its number.
create index if not exists communes_recorded on communes (recorded);
create index if not exists zones_recorded on zones (recorded);
create index if not exists phases_recorded on phases (recorded);
create index if not exists stages_recorded on stages (recorded);
create index if not exists lots_recorded on lots (recorded);
create index if not exists projects_recorded on projects (recorded);
create index if not exists leases_recorded on leases (recorded);
create index if not exists parcels_recorded on parcels (recorded);
create index if not exists parties_recorded on parties (recorded);
create index if not exists holdings_recorded on holdings (recorded);
create index if not exists obstacles_recorded on obstacles (recorded);
create index if not exists markers_recorded on markers (recorded);
create index if not exists marker_events_recorded on marker_events (recorded);
create index if not exists targets_recorded on targets (recorded);
create index if not exists rules_recorded on rules (recorded);

-- Papers and photos, by what they hold. Never public.
create table if not exists stored_file (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    name text,
    size bigint not null,
    bytes bytea not null,
    preview bytea,
    sent_by text not null,
    sent_at timestamptz not null default clock_timestamp()
);
alter table stored_file alter column bytes set storage external;
