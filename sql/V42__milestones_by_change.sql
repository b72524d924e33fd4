-- What one event changed is found by its change, not by looking at every parcel.
create index if not exists parcel_milestones_recorded on parcel_milestones (recorded);
create index if not exists parcel_milestones_history on parcel_milestones (superseded) where superseded is not null;
