-- Who waits longest is found in the index alone.
drop index clearance_waits_since;
create index clearance_waits_since on clearance_waits (territory, waits_for, lasts, since)
    include (until, counts_from, milestone, land_use, parcel_id, recorded, superseded);
