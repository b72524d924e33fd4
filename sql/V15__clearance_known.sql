-- What was known at an earlier moment is what is known today less what was written since: so every change keeps what it
-- did to the steps. `since_change` is the first change after which this is so; what was known before is worked out from
-- the rows themselves.
create table clearance_step_log (
    territory text not null,
    change bigint not null,
    figure text not null,
    day date not null,
    mm2 bigint not null,
    count bigint not null,
    primary key (territory, change, figure, day)
);
create table clearance_log (since_change bigint not null);
insert into clearance_log select coalesce(max(id), 0) from change;

-- When the events of a territory were recorded, to say of a figure what came in after its day.
--   events        live events by the change that first recorded them and the day from which they count
--   corrections   +1 at the change that corrected a row, -1 at the one that had recorded it: their sum over the changes
--                 after a moment is how many rows that were known then have been corrected since
create table clearance_recordings (
    territory text not null,
    change bigint not null,
    day date not null,
    events bigint not null,
    corrections bigint not null,
    primary key (territory, change, day) include (events, corrections)
);

-- Waits are known from one change to another, as rows of the layers are.
alter table clearance_waits add column recorded bigint;
update clearance_waits set recorded = (select since_change from clearance_log);
alter table clearance_waits alter column recorded set not null;
alter table clearance_waits add column superseded bigint;
drop index clearance_waits_since;
create index clearance_waits_since on clearance_waits (territory, waits_for, lasts, since)
    include (until, counts_from, land_use, parcel_id, recorded, superseded);
